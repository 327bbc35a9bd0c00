import type { CalloutType } from '../../../../edits/values/callout.ts'
import type { Edge, Side } from '../../../../edits/values/graphic.ts'
import type { Position } from '../../../../edits/values/position.ts'
import type { RegionEffect } from '../../../../edits/values/region.ts'
import { figure } from '../figures.ts'
import { EFFECTS } from './names.ts'
import { capital, list, plural, quoted, s } from './phrases.ts'
import { properties } from './properties.ts'

const pacing = (pace: number) => `${figure(Math.round(pace * 10) / 10)} lines a second`

const CALLOUTS: Record<CalloutType, string> = {
  arrow: 'Arrow',
  box: 'Box',
  circle: 'Circle',
  underline: 'Underline',
  number: 'Number',
}

/** Callouts, graphics and regions. */
export const marks = {
  calloutAdded: (type: CalloutType, text: string | null, from: number, to: number): string =>
    `${CALLOUTS[type]}${text === null ? '' : ` ${quoted(text)}`} at ${figure(from)}-${s(to)}`,
  calloutChanged: (id: string, text: string | null, differences: readonly string[]): string =>
    `Callout ${text === null ? id : quoted(text)}: ${differences.join(', ')}`,
  calloutsRemoved: (count: number): string => `${plural(count, 'callout')} removed`,
  creditsAdded: (rows: number, from: number, to: number, pace: number, inSight: number): string =>
    `Credits of ${plural(rows, 'line')} roll at ${figure(from)}-${s(to)}: ${pacing(pace)}, each visible for ${s(Math.round(inSight * 10) / 10)}`,
  lowerThirdAdded: (name: string, role: string | null, side: Side, from: number, to: number): string =>
    `Lower third ${quoted(name)}${role === null ? '' : `, ${quoted(role)}`} on the ${side} at ${figure(from)}-${s(to)}`,
  countdownAdded: (from: number, place: Position | 'full', start: number, end: number): string =>
    `Countdown from ${from} at ${figure(start)}-${s(end)}, ${place === 'full' ? 'over the whole picture' : properties.position(place)}`,
  progressBarAdded: (edge: Edge, px: number, from: number, to: number): string =>
    `Progress bar at the ${edge}, ${figure(px)} px high, at ${figure(from)}-${s(to)}`,
  graphicChanged: (name: string, differences: readonly string[]): string =>
    `${capital(name)}: ${differences.join(', ')}`,
  graphicsRemoved: (count: number): string => `${plural(count, 'graphic')} removed`,
  untilEnd: (lasts: boolean): string =>
    lasts ? 'now until the end of the film' : 'no longer until the end of the film',
  regionAdded: (effect: RegionEffect, who: string, from: number, to: number): string =>
    `${capital(EFFECTS[effect])} on ${who}, ${figure(from)}-${s(to)}`,
  regionChanged: (id: string, differences: readonly string[]): string => `Region ${id}: ${differences.join(', ')}`,
  creditsTooFast: (pace: number, seconds: number): string =>
    `${pacing(pace)} is too fast to read: they need at least ${s(Math.round(seconds * 10) / 10)}`,
  countsFrom: (from: number, wanted: number, seconds: number): string =>
    `counts from ${from} instead of ${wanted}, since it lasts only ${s(seconds)}`,
  cutAtEdge: (box: string): string => `cut off at the edge of the picture: ${box}`,
  tooManyCallouts: (most: number): string => `A film has at most ${most} callouts. Remove some first.`,
  needsSize: (type: CalloutType): string => `A callout of the type ${type} needs a box with a width and a height.`,
  noNumber: (type: CalloutType): string => `A callout of the type ${type} has no number.`,
  tooManyGraphics: (most: number): string => `A film has at most ${most} graphics. Remove some first.`,
  notOfGraphic: (name: string, parameter: string, known: readonly string[]): string =>
    `${capital(name)} has no ${parameter}; it has ${list(known)}.`,
  tooManyRegions: (most: number): string => `A clip can have at most ${most} regions, and so can the canvas.`,
}
