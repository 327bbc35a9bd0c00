import type { Layout } from '../../../edits/overlay/layout.ts'
import type { CalloutType } from '../../../edits/values/callout.ts'
import type { Channels } from '../../../edits/values/channels.ts'
import type { Edge, GraphicKind, Side } from '../../../edits/values/graphic.ts'
import { type Animated, FIGURES, type Place } from '../../../edits/values/keyframes.ts'
import type { MaskMode } from '../../../edits/values/mask.ts'
import type { Position, TextPosition } from '../../../edits/values/position.ts'
import type { RegionEffect } from '../../../edits/values/region.ts'
import type { ThemeName } from '../../../edits/values/themes.ts'
import { speechCommand } from '../../../protocol/speech/models.ts'
import { voiceCommand } from '../../../protocol/voice.ts'
import type { Asset } from '../asset.ts'
import type { BarsCut } from '../bars.ts'
import type { Canvas, Motion } from '../draft.ts'
import type { Replaced } from '../make/replaced.ts'
import type { ClipPart } from '../parts-lost.ts'
import { decibels, figure, line, listed, percent, said, signed } from './figures.ts'
import { makeEn } from './make-en.ts'

const s = (value: number) => `${figure(value)} s`
const quoted = (text: string) => `“${line(text)}”`
const list = (items: readonly string[]) => listed(items, ', ', (count) => ` and ${count} more`)
const pacing = (pace: number) => `${figure(Math.round(pace * 10) / 10)} lines a second`
const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`
const listens = () => `To recognise speech on this computer, run: ${speechCommand()}.`
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export type TargetName = 'bgm' | 'original' | 'voice' | 'effect' | 'all'
const TARGETS: Record<TargetName, string> = {
  effect: 'effects',
  bgm: 'music',
  original: 'original sound',
  voice: 'voice',
  all: 'all sound',
}
const PROPERTIES: Record<string, string> = {
  color: 'colour',
  from: 'start in its file',
  fade_in: 'fade-in',
  fade_out: 'fade-out',
  letterSpacing: 'letter spacing',
  lineHeight: 'line height',
}
const FITS: Record<Canvas['fit'], string> = {
  auto: 'cropped around what matters',
  near: 'automatic',
  crop: 'crop',
  blur: 'blurred background',
  pad: 'coloured background',
}
const MOTIONS: Record<Motion['direction'], string> = {
  in: 'zoom in',
  out: 'zoom out',
  left: 'pan left',
  right: 'pan right',
  up: 'pan up',
  down: 'pan down',
}

const MASKED: Record<MaskMode, string> = { auto: '', alpha: ' by its alpha', luma: ' by its brightness' }
const LAYOUTS: Record<Layout, string> = {
  side_by_side: 'side by side',
  stacked: 'one above the other',
  grid: 'in a grid',
  main_left: 'with a large one on the left',
  main_right: 'with a large one on the right',
  main_top: 'with a large one at the top',
  main_bottom: 'with a large one at the bottom',
}

/** The value of an animated property at a keyframe. */
function animatedValue(property: Animated, value: Place | number): string {
  if (typeof value !== 'number')
    return typeof value === 'string' ? value.replace('-', ' ') : `[${value.map(figure).join(', ')}]`
  return property !== 'position' && FIGURES[property].unit === 'share' ? percent(value) : `${figure(value)}°`
}

const CALLOUTS: Record<CalloutType, string> = {
  arrow: 'Arrow',
  box: 'Box',
  circle: 'Circle',
  underline: 'Underline',
  number: 'Number',
}

const GRAPHICS: Record<GraphicKind, string> = {
  credits: 'credits',
  lower_third: 'lower third',
  countdown: 'countdown',
  progress_bar: 'progress bar',
}

const EFFECTS: Record<RegionEffect, string> = {
  blur: 'blur',
  pixelate: 'pixelation',
  blacken: 'blackout',
  spotlight: 'spotlight',
}

const CHANNELS: Record<Channels, string> = {
  left: 'left on both sides',
  right: 'right on both sides',
  mono: 'mixed into one',
  swap: 'left and right swapped',
  stereo: 'as recorded',
}

const PARTS: Record<ClipPart, string> = {
  moves: 'moves',
  zooms: 'zooms',
  regions: 'regions',
  mask: 'mask',
  key: 'chroma key',
  crop: 'crop',
  turn: 'rotation',
  look: 'look',
  pace: 'speed',
  direction: 'reversal',
  still: 'freeze frame',
  steadiness: 'stabilisation',
  sound: 'replaced sound',
}

/** Names of elements, for the sentences below. */
const things = {
  clip: (number: number, name: string): string => `Clip ${number} (${line(name)})`,
  allClips: (count: number): string => (count === 1 ? 'The clip' : `All ${count} clips`),
  someClips: (count: number): string => `${count} clips`,
  file: (name: string): string => line(name),
  text: (text: string): string => `text ${quoted(text)}`,
  quote: quoted,
  caption: (text: string): string => `caption ${quoted(text)}`,
  captions: (): string => 'Captions',
  overlay: (): string => 'Overlay',
  callout: (id: string, text: string | null): string => `callout ${text === null ? id : quoted(text)}`,
  aCallout: (): string => 'callout',
  graphic: (kind: GraphicKind, id: string): string => `${GRAPHICS[kind]} ${id}`,
  aGraphic: (): string => 'graphic of that name',
  wholePicture: (): string => 'the whole picture',
  region: (id: string): string => `region ${id}`,
  effect: (): string => 'effect',
  regionEffect: (effect: RegionEffect): string => EFFECTS[effect],
  music: (): string => 'Music',
  video: (): string => 'Length',
  stretchOf: (from: number, to: number, who: string): string => `${figure(from)}-${s(to)} of ${who}`,
  film: (): string => 'the film',
  picture: (): string => 'Picture',
  aClip: (): string => 'clip',
  aText: (): string => 'text',
  someMusic: (): string => 'music',
  anOverlay: (): string => 'overlay',
  aTransition: (): string => 'transition',
  aFilter: (): string => 'filter',
  aTheme: (): string => 'theme',
  theme: (name: ThemeName): string => `Theme ${name}`,
  colors: (): string => 'The colour',
  filter: (name: string): string => `Filter ${line(name)}`,
  canvas: (): string => 'Canvas',
  frameRate: (): string => 'frames a second',
  fitting: (): string => 'fit',
  background: (): string => 'background',
  loudness: (): string => 'Loudness',
  wording: (): string => 'wording',
  time: (): string => 'time',
  place: (): string => 'place',
  none: (): string => 'none',
  automatic: (): string => 'auto',
  varying: (): string => 'varying',
  clipOrder: (): string => 'Order',
  everyTransition: (): string => 'Transitions at every cut',
  oneTransition: (clip: number): string => `Transition after clip ${clip}`,
  property: (key: string): string => PROPERTIES[key] ?? key,
  target: (target: TargetName): string => TARGETS[target],
  targetClip: (clip: number | 'all'): string =>
    clip === 'all' ? 'the sound of every clip' : `the sound of clip ${clip}`,
  channelsOf: (target: string): string => `Channels of ${target}`,
  channels: (use: Channels): string => CHANNELS[use],
  volumeOf: (target: string): string =>
    `${capital(target)} volume`.replace(/^The sound of (.*) volume$/, 'Volume of $1').replace('All sound', 'Overall'),
  soundOf: (who: string): string => `The sound of ${who}`,
  startOf: (target: string): string => `Start of ${target}`,
  motions: (): string => 'The camera move',
  fittingOf: (who: string): string => `${who}: fit`,
  framed: (who: string, by: 'faces' | 'subject' | 'middle' | 'bars'): string =>
    ({
      faces: `${who}: cropped to fill the frame, around the faces.`,
      subject: `${who}: cropped to fill the frame, around what stands out.`,
      middle: `${who}: cropped to fill the frame, at the middle, since nothing stands out.`,
      bars: `${who}: shown over a blurred copy, since cropping to the frame would cut off what matters.`,
    })[by],
  cropping: (): string => 'The crop',
  masks: (): string => 'The mask',
  maskOf: (who: string): string => `mask of ${who}`,
  steadiness: (): string => 'The stabilisation',
  motionOf: (who: string): string => `${who}: camera move`,
  rotationOf: (who: string): string => `${who}: rotation`,
  cropOf: (who: string): string => `${who}: cropped (left, right, top, bottom)`,
  zoomsOf: (who: string): string => `zooms of ${who}`,
  animationOf: (who: string, property: Animated): string => `${who}: animation of ${property}`,
  motion: (direction: Motion['direction']): string => MOTIONS[direction],
  fit: (fit: Canvas['fit']): string => FITS[fit],
  position: (position: TextPosition): string =>
    typeof position === 'string'
      ? position === 'auto'
        ? 'in a calm area'
        : position.replace('-', ' ')
      : `${percent(position[0])} from the left, ${percent(position[1])} from the top`,
  order: (names: readonly string[]): string => list(names),
}

/** Numbers. */
const figures = {
  seconds: s,
  /** of a file; null means its beginning or its end */
  sourceSpan: (from: number | null, to: number | null): string =>
    `${figure(from ?? 0)}-${to === null ? 'end' : s(to)} of the file`,
  span: (from: number, to: number): string => `${figure(from)}-${s(to)}`,
  times: (factor: number): string => `${figure(factor)}x`,
  pixels: (px: number): string => `${figure(px)} px`,
  rounded: (part: number): string => `rounded by ${percent(part)}`,
  fadesOf: (into: number, out: number): string =>
    [into > 0 ? `in ${s(into)}` : '', out > 0 ? `out ${s(out)}` : ''].filter(Boolean).join(' ') || 'none',
  ramp: (points: readonly string[]): string => list(points),
  paceAt: (pace: string, at: string): string => `${pace} at ${at}`,
  percent,
  signed,
  transition: (type: string, length: number): string => `${type}, ${s(length)}`,
  animatedPoint: (time: number, property: Animated, value: Place | number): string =>
    `${animatedValue(property, value)} at ${s(time)}`,
  comma: (): string => ', ',
  semicolon: (): string => '; ',
}

/** What was done, with the values before and after. */
const changes = {
  becomes: (what: string, from: string, to: string): string => `${what} ${from} → ${to}`,
  built: (count: number, total: number): string => `Sequence of ${plural(count, 'clip')} built: ${s(total)}`,
  inserted: (name: string, number: number, at: number, length: number): string =>
    `${line(name)} inserted as clip ${number} at ${s(at)}, ${s(length)} long`,
  cardAdded: (name: string, number: number, at: number, length: number): string =>
    `Card ${quoted(name)} inserted as clip ${number} at ${s(at)}, ${s(length)} long`,
  cardChanged: (who: string, differences: readonly string[]): string => `${who}: ${differences.join(', ')}`,
  themed: (before: ThemeName | null, name: ThemeName, accent: string): string =>
    `Theme ${before ?? 'none'} → ${name}, accent ${accent}: everything that was not styled by hand follows it`,
  themeOff: (name: ThemeName): string => `Theme ${name} removed`,
  replaced: (who: string, name: string): string => `${who} → ${line(name)}`,
  trimmed: (who: string, from: number, to: number): string => `${who} trimmed: ${s(from)} → ${s(to)}`,
  begunEarlier: (who: string, from: number, to: number): string =>
    `${who} begins earlier; length ${s(from)} → ${s(to)}`,
  cutOut: (from: number, to: number, before: number, after: number): string =>
    `${figure(from)}-${s(to)} cut out; length ${s(before)} → ${s(after)}`,
  kept: (who: string, spans: readonly string[], before: number, after: number): string =>
    `Only ${list(spans)} of ${who} kept; length ${s(before)} → ${s(after)}`,
  split: (at: number, before: number, after: number): string => `Split at ${s(at)}; clips ${before} → ${after}`,
  deleted: (who: readonly string[], length: number): string => `${list(who)} deleted; ${s(length)} shorter`,
  moved: (who: string, from: number, to: number): string => `${who} moved from position ${from} to ${to}`,
  swapped: (a: string, b: string): string => `${a} and ${b} swapped`,
  duplicated: (who: string, times: number): string => `${who} repeated ${times === 1 ? 'once' : `${times} times`}`,
  resized: (who: string, from: number, to: number): string => `${who} ${s(from)} → ${s(to)}`,
  lengthened: (who: string, from: number, to: number): string => `${who} held longer: ${s(from)} → ${s(to)}`,
  speed: (who: string, from: string, to: string, before: number, after: number): string =>
    `${who}: speed ${from} → ${to}; length ${s(before)} → ${s(after)}`,
  reversed: (who: string, backwards: boolean): string => `${who}: ${backwards ? 'backwards' : 'forwards again'}`,
  frozen: (who: string, at: number, length: number): string => `${who} held still at ${s(at)} for ${s(length)}`,
  flipped: (who: string, horizontal: boolean): string =>
    `${who} mirrored ${horizontal ? 'left to right' : 'top to bottom'}`,
  overlaysNotSteadied: (names: readonly string[]): string => `${list(names)} not stabilised: only clips can be`,
  zoomed: (who: string, from: number, to: number): string => `${who}: zoom at ${figure(from)}-${s(to)} of its own time`,
  punchedIn: (who: string, amount: number, from: number, to: number): string =>
    `${who}: quick zoom to ${percent(1 + amount)} at ${figure(from)}-${s(to)} of its own time`,
  animated: (who: string, property: Animated, points: readonly string[]): string =>
    `${who}: ${property} ${listed(points, ' → ', (count) => ` and ${count} more points`)}`,
  matched: (who: string): string => `${who}: exposure and greys matched to those of the other pictures`,
  nothingToMatch: (): string => 'Matching colours takes at least two photos or clips that can be analysed.',
  steadied: (who: string): string => `${who} stabilised, which enlarges the picture a little`,
  keyed: (who: string, color: string, background: string): string =>
    `${who}: ${color} keyed out, ${line(background)} behind`,
  removed: (what: string): string => `${capital(what)} removed`,
  muted: (target: string): string => `${capital(target)} muted`,
  mutedBetween: (target: string, from: number, to: number): string =>
    `${capital(target)} muted at ${figure(from)}-${s(to)}`,
  volumeBetween: (change: string, from: number, to: number): string => `${change} at ${figure(from)}-${s(to)}`,
  volumePoints: (what: string, points: readonly (readonly [number, number])[]): string =>
    `${what}: ${list(points.map(([at, volume]) => `${percent(volume)} at ${s(at)}`))}`,
  unmuted: (what: string): string => `${what}: no longer muted`,
  fades: (into: number | undefined, out: number | undefined): string =>
    [into === undefined ? '' : `in ${s(into)}`, out === undefined ? '' : `out ${s(out)}`].filter(Boolean).join(', '),
  faded: (what: string, fades: string): string => `${capital(what)}: fade ${fades}`,
  ducked: (target: string, under: string, level: number, attack: number, release: number): string =>
    `${capital(target)} lowered under ${under} ${level === 0 ? 'to silence' : `by ${figure(decibels(level))} dB`}, down in ${s(attack)}, back in ${s(release)}`,
  unducked: (target: string): string => `${capital(target)} no longer lowered under other sound`,
  denoised: (target: string): string => `Noise removed from ${target}`,
  detached: (who: string): string => `Sound of ${who} detached to a separate track`,
  voiceAdded: (text: string, at: number, voice: string): string =>
    `Voice-over ${quoted(text)} added at ${s(at)}, spoken by ${voice}`,
  musicAdded: (name: string, volume: number, from: number, to: number): string =>
    `Music ${line(name)} added at ${percent(volume)}, ${figure(from)}-${s(to)}`,
  textAdded: (text: string, from: number, to: number, position: string): string =>
    `Text ${quoted(text)} added at ${figure(from)}-${s(to)}, ${position}`,
  textChanged: (text: string, differences: readonly string[]): string =>
    `Text ${quoted(text)}: ${differences.join(', ')}`,
  captionsSpoken: (cues: number): string => `${plural(cues, 'caption')} made from what is said`,
  captionsAdded: (name: string, cues: number): string => `${plural(cues, 'caption')} from ${line(name)} added`,
  captionsBeneath: (name: string, cues: number): string =>
    `${plural(cues, 'caption')} from ${line(name)} added below, as a second language`,
  lowerRemoved: (): string => 'Captions in the second language removed',
  captionsChanged: (differences: readonly string[]): string => `Captions: ${differences.join(', ')}`,
  captionChanged: (text: string, differences: readonly string[]): string =>
    `Caption ${quoted(text)}: ${differences.join(', ')}`,
  captionsShifted: (delta: number): string => `Captions moved ${s(Math.abs(delta))} ${delta < 0 ? 'earlier' : 'later'}`,
  canvasChanged: (differences: readonly string[]): string => capital(differences.join(', ')),
  filtered: (who: string, name: string): string => `${who}: filter ${line(name)} applied`,
  unfiltered: (who: string): string => `${who}: filters removed`,
  adjusted: (who: string, differences: readonly string[]): string => `${who}: ${differences.join(', ')}`,
  soundAdded: (name: string, from: number, to: number): string =>
    `Sound ${line(name)} added at ${figure(from)}-${s(to)}`,
  soundChanged: (name: string, differences: readonly string[]): string => `${capital(name)}: ${differences.join(', ')}`,
  loops: (on: boolean): string => (on ? 'looped' : 'no longer looped'),
  overlayAdded: (name: string, position: string, from: number, to: number): string =>
    `Overlay ${line(name)} added at ${figure(from)}-${s(to)}, ${position}`,
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
    `Countdown from ${from} at ${figure(start)}-${s(end)}, ${place === 'full' ? 'over the whole picture' : things.position(place)}`,
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
  overlayChanged: (name: string, differences: readonly string[]): string =>
    `Overlay ${line(name)}: ${differences.join(', ')}`,
  cutawayAdded: (name: string, who: string, from: number, to: number): string =>
    `${line(name)} shown instead of ${who} at ${figure(from)}-${s(to)}, while the sound goes on`,
  stretchFrozen: (who: string, from: number, to: number, muted: boolean): string =>
    `${who} held still at ${figure(from)}-${s(to)}, ${muted ? 'muted' : 'while its sound goes on'}`,
  watermarked: (name: string, position: string, length: number): string =>
    `Watermark ${line(name)} added over the whole film (${s(length)}), ${position}`,
  masked: (who: string, name: string, by: MaskMode, invert: boolean): string =>
    `${who} masked with ${line(name)}${MASKED[by]}${invert ? ', inverted' : ''}`,
  laidOut: (type: Layout, names: readonly string[], length: number): string =>
    `${list(names)} shown ${LAYOUTS[type]} for ${s(length)}`,
  silenceRemoved: (count: number, before: number, after: number): string =>
    `${plural(count, 'pause')} removed; length ${s(before)} → ${s(after)}`,
  wordsCut: (count: number, quotes: readonly string[], runs: number, before: number, after: number): string => {
    const more = runs > quotes.length ? ` and ${plural(runs - quotes.length, 'more place')}` : ''
    const cut = `${plural(count, 'word')} cut (${quotes.map((quote) => `“${said(quote)}”`).join(', ')}${more}); `
    return `${count > 0 ? cut : ''}length ${s(before)} → ${s(after)}`
  },
  pausesShortened: (count: number, most: number): string => `${plural(count, 'pause')} shortened to ${s(most)}`,
  unheard: (name: string): string => `${line(name)} is not transcribed: what is said in it is not known`,
  recognised: (name: string, count: number): string => `${plural(count, 'word')} recognised in ${line(name)}`,
  transcribed: (name: string, file: string): string => `The words of ${line(name)} are taken from ${line(file)}`,
  corrected: (from: string, to: string, count: number): string =>
    `“${line(from)}” is written “${line(to)}” in ${plural(count, 'place')}`,
  onTheBeat: (cuts: number, name: string): string => `${plural(cuts, 'cut')} moved onto the beat of ${line(name)}`,
  highlighted: (parts: number, before: number, after: number): string =>
    `Highlight of ${plural(parts, 'part')}: ${s(before)} → ${s(after)}`,
}

/** Side effects and limits, mentioned with a change. */
const notes = {
  duckExcept: (spans: readonly (readonly [number, number])[]): string =>
    `as loud as before at ${list(spans.map(([from, to]) => `${figure(from)}-${s(to)}`))}`,
  notUnderItself: (names: readonly string[]): string =>
    `${list(names)} not lowered, since ${names.length === 1 ? 'it is one' : 'they are'} of those that should stay audible`,
  duckGone: (count: number): string =>
    `${plural(count, 'sound')} no longer lowered, since the sound that ${count === 1 ? 'it was' : 'they were'} lowered under is gone`,
  replaces: (names: readonly string[]): string => `replaces ${list(names)}`,
  replacesClips: (count: number): string => `replaces ${plural(count, 'clip')}`,
  replacesFilm: ({ clips, texts, sounds, others }: Replaced): string =>
    `replaces ${list([
      ...(clips > 0 ? [plural(clips, 'clip')] : []),
      ...(texts > 0 ? [plural(texts, 'text')] : []),
      ...(sounds > 0 ? [plural(sounds, 'sound')] : []),
      ...(others > 0 ? [plural(others, 'other element')] : []),
    ])}; undo brings them back`,
  barsCut: ({ name, sides }: BarsCut): string =>
    `${line(name)} is shown without the bars in its picture (${list(sides)}); a crop of 0 shows them`,
  overlapsJoined: (): string => 'ranges that overlap count once',
  cutForIt: (cuts: number): string => `${plural(cuts, 'cut')} made for that range`,
  replacesPoints: (count: number): string => `replaces ${plural(count, 'point')}`,
  rampReplaced: (): string => 'replaces the earlier ramp where they overlap',
  looped: (): string => 'repeated to the end',
  silenceSkipped: (seconds: number): string => `starts after ${s(seconds)} of silence`,
  variation: (which: number, of: number): string => `variation ${which} of ${of}`,
  detachedStays: (): string => 'its detached sound plays on as it was',
  clamped: (low: string, high: string): string => `limited to ${low} - ${high}`,
  borderLimited: (px: number): string => `border limited to ${figure(px)} px, half of its shorter side`,
  radiusLimited: (px: number): string => `corners limited to ${figure(px)} px, half of its shorter side`,
  fadesLimited: (into: number, out: number): string => `fades limited to its length: in ${s(into)}, out ${s(out)}`,
  gutterLimited: (px: number): string => `gutters limited to ${figure(px)} px`,
  sizeLimited: (share: number): string => `size limited to ${percent(share)} of the canvas’s width`,
  staysSo: (what: readonly string[]): string =>
    `themes will not change ${listed(what, ', ', (count) => ` and ${count} more`)}`,
  accentMoved: (accent: string, shown: string): string =>
    `${accent} would be illegible on the theme’s background, so it is ${shown} there`,
  transitionShortened: (clip: number, from: number, to: number): string =>
    to > 0
      ? `transition after clip ${clip} shortened to fit: ${s(from)} → ${s(to)}`
      : `transition after clip ${clip} removed, since the clip is too short for it`,
  transitionInstead: (said: string, name: string): string =>
    `there is no ${quoted(said)} any more; ${name} is the nearest`,
  goneWithIt: (what: readonly string[]): string => `also removed: ${list(what)}`,
  loudestAt: (at: number): string => `loudest at ${s(at)}`,
  onlyUntil: (end: number, who: string): string => `only until ${s(end)}, the end of ${who}`,
  without: (name: string, parts: readonly ClipPart[]): string =>
    `not carried over to ${line(name)}: ${list(parts.map((part) => PARTS[part]))}`,
  noLongerCutaway: (): string => 'now an overlay instead of a cutaway',
  soundEndsEarly: (name: string, left: number): string =>
    `${line(name)} lasts ${s(left)} from there; the rest of the clip is silent`,
  onlySoLong: (name: string, length: number): string => `${line(name)} is only ${s(length)} long`,
  uploadOrder: (): string => 'in the order of upload',
  zoomsAlready: (who: string, from: number, to: number): string =>
    `${who} already has zooms between ${figure(from)} and ${s(to)} of its own time, and this one would overlap them; zoom_to without a box removes them.`,
  outsideOf: (time: number, who: string, from: number, to: number): string =>
    `${s(time)} is outside ${who}, which runs from ${figure(from)} to ${s(to)}`,
  atTheEnd: (): string => 'put at the end, since the video is no longer than that',
  cutAtEnd: (length: number): string => `cut off at the end of the video, ${s(length)}`,
  positionTaken: (position: string): string =>
    `put elsewhere (${position}), since another text is in its place at that time`,
  creditsTooFast: (pace: number, seconds: number): string =>
    `${pacing(pace)} is too fast to read: they need at least ${s(Math.round(seconds * 10) / 10)}`,
  countsFrom: (from: number, wanted: number, seconds: number): string =>
    `counts from ${from} instead of ${wanted}, since it lasts only ${s(seconds)}`,
  cutAtEdge: (box: string): string => `cut off at the edge of the picture: ${box}`,
  tooQuick: (seconds: number): string => `too short to read: ${s(seconds)} would be enough`,
  textCut: (longest: number): string => `cut to ${longest} characters`,
  cuesLeftOut: (count: number): string => `${plural(count, 'caption')} outside the video left out`,
  cuesTooMany: (count: number): string =>
    `${plural(count, 'caption')} not shown, since there are too many at that time`,
  stayLonger: (count: number): string => `${plural(count, 'caption')} shown for longer`,
  likeTheOthers: (count: number): string =>
    `${plural(count, 'caption')} with a separate style or position now ${count === 1 ? 'follows' : 'follow'} the others`,
  readAs: (name: string, encoding: string): string =>
    `${line(name)} is not in Unicode and was read as ${encoding}: if its words look wrong, save it as UTF-8`,
  nearestSize: (wanted: string): string => `${wanted} is not possible, this is the nearest`,
  nearestRate: (wanted: number, taken: number): string =>
    `${figure(wanted)} frames a second is not possible, ${taken} is the nearest`,
  silentClipsKept: (who: readonly string[]): string => `${list(who)} kept, although silent throughout`,
  taken: (names: readonly string[]): string => `${list(names)} moved out of the sequence`,
  shorterDecides: (name: string): string => `as long as the shorter one, ${line(name)}`,
}

/** What could not be done: why, and the nearest possible alternative. */
const problems = {
  ofClips: (who: string, said: string): string => `${capital(who)}: ${said}`,
  already: (what: string): string => `${capital(what)}: already like that.`,
  atLimit: (what: string, limit: string): string => `${capital(what)}: already at the limit, ${limit}.`,
  sameOrder: (): string => 'The clips are in that order already.',
  nothingThere: (what: string): string => `There is no ${what} on the timeline.`,
  nothingToBuild: (): string =>
    'The timeline is empty and there is no photo or clip to build it from. Upload some first.',
  noClip: (clip: number, count: number): string =>
    count === 0 ? 'The timeline is empty.' : `There is no clip ${clip}; the clips are 1 to ${count}.`,
  clipGone: (clip: number): string => `Clip ${clip} no longer exists after the previous edit.`,
  captionsLookAlike: (id: string): string =>
    `${id} is a caption, and captions share one look, which update_captions changes. Only its text, start, end and duration are its own.`,
  noCaptions: (): string => 'There are no captions on the timeline.',
  noAsset: (name: string, names: readonly string[]): string =>
    name.trim() === ''
      ? `No file is named. Available: ${list(names)}.`
      : names.length > 0
        ? `There is no ${quoted(name)}. Available: ${list(names)}.`
        : `There is no ${quoted(name)}, and nothing of that kind was uploaded.`,
  notAPicture: (name: string, kind: Asset['kind']): string => {
    if (kind === 'audio') return `${line(name)} is sound. It can be added as background music.`
    if (kind === 'lut') return `${line(name)} is a LUT. It can be applied as a filter.`
    return `${line(name)} is a subtitle file. It can be added as captions.`
  },
  notAPhoto: (name: string): string => `${line(name)} is a video, but this needs a photo.`,
  notSound: (name: string): string => `${line(name)} has no sound. Upload music, or ask for built-in music by mood.`,
  noSound: (target: string): string => `${capital(target)}: none of it can be heard on the timeline.`,
  noSoundAt: (target: string, from: number, to: number): string =>
    `${capital(target)}: none of it can be heard at ${figure(from)}-${s(to)}.`,
  noText: (match: string, texts: readonly string[]): string =>
    texts.length > 0
      ? `There is no text ${quoted(match)}. The texts are ${list(texts.map(quoted))}.`
      : 'There is no text on the timeline.',
  noTransition: (name: string, nearest: readonly string[]): string =>
    `There is no transition ${quoted(name)}. The nearest are ${nearest.join(', ')}.`,
  noFilter: (name: string, filters: readonly string[]): string =>
    `There is no filter ${quoted(name)}. The filters are ${filters.map(line).join(', ')}.`,
  noAspect: (aspect: string): string => `${quoted(aspect)} is not an aspect ratio. 16:9, 9:16, 1:1 or 4:5 would work.`,
  notAColor: (color: string): string => `${quoted(color)} is not a colour. #RRGGBB would work, such as #FFCC00.`,
  notANumber: (): string => 'One of the values is not a number.',
  nothingLong: (): string => 'A length or speed must be more than 0.',
  notNeighbours: (a: number, b: number): string =>
    `Clips ${a} and ${b} are not next to each other, so there can be no transition between them.`,
  oneClipOnly: (): string => 'A transition needs two clips. With one, fade_video can fade it in and out.',
  nothingAt: (from: number, to: number, length: number): string =>
    `There is nothing left at ${figure(from)}-${s(to)}; the video is ${s(length)} long.`,
  wouldLeaveNothing: (): string => 'That would leave nothing of the video. To start again, delete all clips.',
  trimLeavesNothing: (who: string, length: number): string =>
    `${who} is ${s(length)} long: the trim would leave nothing. It could be deleted.`,
  goneAlready: (): string => 'The previous edit already cut that away.',
  nothingToTrim: (who: string, length: number): string => `${who} is ${s(length)} long: there is nothing to trim.`,
  nothingBefore: (who: string, has: number): string =>
    has > 0 ? `${who} has only ${s(has)} more before its beginning.` : `${who} begins where its file begins.`,
  cutAlready: (at: number): string => `There is already a cut at ${s(at)}.`,
  beyondEnd: (at: number, length: number): string => `${s(at)} is beyond the end; the video is ${s(length)} long.`,
  emptyPart: (from: number, to: number): string => `It begins at ${s(from)} of its source and cannot end at ${s(to)}.`,
  noOwnSound: (): string =>
    'That is the sound of a clip or of a video overlay. Use set_volume, mute or fade_audio on it.',
  severalSounds: (names: readonly string[]): string => `That could be any of several sounds: ${list(names)}. Name one.`,
  offsetBeyondEnd: (name: string): string => `${name} is shorter than that, so it cannot start there.`,
  totalNotReached: (wanted: number, reached: number): string =>
    reached < wanted
      ? `${s(wanted)} is more than the uploads can fill: they reach ${s(reached)}. Slower clips or more photos would fill it.`
      : `The video is ${s(reached)}, not ${s(wanted)}: every clip needs at least one frame.`,
  sourceTooShort: (who: string, has: number, wanted: number, slower: number): string =>
    `${who} has only ${s(has)} of footage, not ${s(wanted)}. At ${figure(slower)}x speed it would fill that.`,
  photosHaveNoSpeed: (): string => 'Photos have no speed. Their duration can be changed.',
  rampBeyondEnd: (who: string, length: number): string =>
    `${who} is ${s(length)} long at its recorded speed: the ramp would begin after its end.`,
  steadyAlready: (who: string): string => `${who} is already steady.`,
  tooLongToSteady: (who: string, most: number): string =>
    `${who} lies beyond the first ${s(most)} of its file, which is all that can be stabilised. Upload that part as a separate file.`,
  photosDoNotMove: (): string => 'That works on clips, not on photos.',
  quarterTurns: (asked: number, nearest: number): string =>
    `Only quarter turns are possible, not ${figure(asked)}°. The nearest is ${nearest}°.`,
  cropTooMuch: (most: number): string => `That would crop away too much: at most ${percent(most)} of a side.`,
  tooManyClips: (most: number): string => `A timeline holds at most ${most} clips.`,
  tooManyCallouts: (most: number): string => `A film has at most ${most} callouts. Remove some first.`,
  needsSize: (type: CalloutType): string => `A callout of the type ${type} needs a box with a width and a height.`,
  noNumber: (type: CalloutType): string => `A callout of the type ${type} has no number.`,
  tooManyGraphics: (most: number): string => `A film has at most ${most} graphics. Remove some first.`,
  notOfGraphic: (name: string, parameter: string, known: readonly string[]): string =>
    `${capital(name)} has no ${parameter}; it has ${list(known)}.`,
  tooManyRegions: (most: number): string => `A clip can have at most ${most} regions, and so can the canvas.`,
  pathBeyondEnd: (at: number, length: number): string =>
    `The path goes to ${s(at)}, but its picture ends at ${s(length)}.`,
  endsBeforeStart: (start: number, end: number): string =>
    `It would end at ${s(end)}, before it begins at ${s(start)}.`,
  notACard: (who: string): string => `${who} is not a card; replace_clip puts another file in its place.`,
  noMoment: (): string => 'There is no video behind the card, so there is no moment to choose.',
  cardsFillTheCanvas: (who: string): string =>
    `${who} is a card; cards fill the canvas and cannot be part of a layout.`,
  emptyText: (): string => 'The text is empty.',
  noTimeLeft: (who: string, length: number): string =>
    `${who} is ${s(length)} long: none of it lies between those times.`,
  noSynthesiser: (): string =>
    `This computer has no speech synthesiser, so it cannot speak a voice-over. \`${voiceCommand()}\` installs an English voice (22 MB); espeak-ng speaks other languages. Or record the voice and upload it as a sound file.`,
  noTranscript: (files: readonly string[]): string =>
    files.length > 0
      ? `It is not known what is said in this film. Files with words: ${list(files)}. Say which clip they belong to: {"op":"transcribe","clip":…,"source":…}.`
      : `It is not known what is said in this film. Upload an .srt or .vtt file, or a speech recogniser’s .json, with the same name as the recording (talk.srt for talk.mp4). ${listens()}`,
  noRecogniser: (): string =>
    `No speech model is installed here. ${listens()} A subtitle file (.srt, .vtt, .ass), a speech recogniser’s .json or a script of what is said works, too.`,
  scriptUnfit: (script: string, recording: string): string =>
    `The words of ${line(script)} are not what is said in ${line(recording)}, so they were not used.`,
  scriptOfNothing: (script: string): string =>
    `${line(script)} has no times. Say which recording it belongs to, with transcribe.`,
  scriptRough: (script: string): string =>
    `Times are rough: there is no synthetic voice here to compare ${line(script)} with (install espeak-ng)`,
  scriptUnsaid: (sentences: readonly string[]): string =>
    `These were not heard as written, so check them: ${sentences.map((each) => `“${line(each)}”`).join(', ')}`,
  nobodySpeaks: (name: string): string => `No words were recognised in ${line(name)}: nobody seems to speak in it.`,
  noSuchWords: (from: number, to: number, first: number, last: number): string =>
    `None of the words ${from} to ${to} is in the film. The film has words ${first} to ${last}; get_state with transcript shows them.`,
  notSaid: (phrase: string): string =>
    `Nobody says “${said(phrase)}” in the film. get_state with transcript shows what is said.`,
  saidOften: (phrase: string, places: readonly { from: number; to: number; at: number }[]): string =>
    `“${said(phrase)}” is said ${places.length} times: ${places
      .slice(0, 8)
      .map(({ from, to, at }) => `words ${from}-${to} at ${s(at)}`)
      .join(', ')}${places.length > 8 ? ' …' : ''}. Give words, or all: true.`,
  nothingToClean: (): string => 'There is nothing like that in what is said.',
  whichRecording: (): string => 'There are several recordings in the film. Say which one is meant: give clip.',
  noCuesInside: (name: string): string => `No caption of ${line(name)} falls within the video.`,
  shiftTooFar: (delta: number): string => `If they moved by ${s(delta)}, no caption would be left in the video.`,
  duckUnderItself: (target: string): string =>
    `${capital(target)}: a sound cannot be lowered under itself. Name another one.`,
  detachAtNormalSpeed: (who: string): string =>
    `${who} must play forwards at normal speed before its sound is detached.`,
  standsStill: (who: string): string => `${who} is already a still picture.`,
  stillsHaveNoSound: (who: string): string =>
    `${who} is a still picture and has no sound of its own. add_sound puts a file under it.`,
  detachedAlready: (who: string): string =>
    `The sound of ${who} is on a separate track. remove_sound and add_sound replace it there.`,
  detachFirst: (): string => 'A clip’s own sound stays with its picture. To move it, detach it first.',
  notAnalysed: (name: string): string => `${line(name)} could not be analysed.`,
  noSilence: (min: number): string => `There is no pause of ${s(min)} or more.`,
  noBeats: (): string => 'There is no music to cut to. Add music first.',
  noCutsToMove: (): string => 'Every cut that can move is already on the beat.',
  shortAlready: (length: number): string => `The video is already only ${s(length)} long.`,
  layoutNeeds: (count: number): string => `That needs at least ${count} pictures. Upload another one.`,
}

export const en = { ...things, ...figures, ...changes, ...makeEn, ...notes, ...problems }
