import type { Animated } from '../../../../edits/values/keyframes.ts'
import { figure, listed, percent } from '../figures.ts'
import { plural, s } from './phrases.ts'

/** Speed, freezes, zooms and animation. */
export const motion = {
  speed: (who: string, from: string, to: string, before: number, after: number): string =>
    `${who}: speed ${from} → ${to}; length ${s(before)} → ${s(after)}`,
  reversed: (who: string, backwards: boolean): string => `${who}: ${backwards ? 'backwards' : 'forwards again'}`,
  frozen: (who: string, at: number, length: number): string => `${who} held still at ${s(at)} for ${s(length)}`,
  stretchFrozen: (who: string, from: number, to: number, muted: boolean): string =>
    `${who} held still at ${figure(from)}-${s(to)}, ${muted ? 'muted' : 'while its sound goes on'}`,
  zoomed: (who: string, from: number, to: number): string => `${who}: zoom at ${figure(from)}-${s(to)} of its own time`,
  punchedIn: (who: string, amount: number, from: number, to: number): string =>
    `${who}: quick zoom to ${percent(1 + amount)} at ${figure(from)}-${s(to)} of its own time`,
  animated: (who: string, property: Animated, points: readonly string[]): string =>
    `${who}: ${property} ${listed(points, ' → ', (count) => ` and ${count} more points`)}`,
  replacesPoints: (count: number): string => `replaces ${plural(count, 'point')}`,
  rampReplaced: (): string => 'replaces the earlier ramp where they overlap',
  detachedStays: (): string => 'its detached sound plays on as it was',
  zoomsAlready: (who: string, from: number, to: number): string =>
    `${who} already has zooms between ${figure(from)} and ${s(to)} of its own time, and this one would overlap them; zoom_to without a box removes them.`,
  photosHaveNoSpeed: (): string => 'Photos have no speed. set_duration shows them for a shorter or longer time.',
  rampBeyondEnd: (who: string, length: number): string =>
    `${who} is ${s(length)} long at its recorded speed: the ramp would begin after its end.`,
  standsStill: (who: string): string => `${who} is already a still picture.`,
  pathBeyondEnd: (at: number, length: number): string =>
    `The path goes to ${s(at)}, but its picture ends at ${s(length)}.`,
}
