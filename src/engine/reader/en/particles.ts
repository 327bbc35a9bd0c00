import type { Scanner } from '../grammar/grammar.ts'
import type { Token } from '../tokens.ts'
import { numeral } from './numeral.ts'

/** Small words whose part depends on those beside them. */

/** For what does not depend on the session. */
const NOWHERE = { uploads: [] }

/** Verbs before which "to" has no meaning of its own: `I want it to run backwards` */
const DONE = new Set(
  `be run play display last start begin end stop appear disappear come go have show stay stand get become fade zoom look say read feel sound
  match loop sit move slide fly spin pop face fill fit take hold remain open close kick duck dip drop die swell rise fall enter exit vanish
  linger land cover use slowly gently softly gradually smoothly quietly be`.split(/\s+/),
)

export const toVerb: Scanner = (tokens, at) =>
  tokens[at]?.text === 'to' && at > 0 && DONE.has(tokens[at + 1]?.text ?? '') ? [{ end: at + 1, value: true }] : []

const PASSIVE = new Set(['be', 'get', 'gets', 'being'])

/** Participles that are no regular forms. */
const DONE_TO = new Set('cut put set split shown made given taken sped hidden thrown kept drawn'.split(' '))

/** `that clip 1 be trimmed` */
export const passive: Scanner = (tokens, at) => {
  const next = tokens[at + 1]
  const done = next?.kind === 'word' && ((next.forms?.length ?? 0) > 0 || DONE_TO.has(next.text))
  return PASSIVE.has(tokens[at]?.text ?? '') && done ? [{ end: at + 1, value: true }] : []
}

/** `and that subtitles be generated`, after an earlier `that`; never `and that clip` */
export const thatDone: Scanner = (tokens, at) => {
  const isThat = (index: number) => tokens[index]?.text === 'that'
  const clause = tokens.slice(at + 2, at + LONGEST_SUBJECT)
  const end = clause.findIndex(({ kind, text }) => kind === 'mark' || text === 'and')
  const done = clause.slice(0, end < 0 ? undefined : end).some(({ text }) => text === 'be' || text === 'should')
  return isThat(at) && done && tokens.slice(0, at).some((_, i) => isThat(i)) ? [{ end: at + 1, value: true }] : []
}

const LONGEST_SUBJECT = 8

/** `on the right`, never `right at the end` */
export const rightWord: Scanner = (tokens, at) => {
  if (tokens[at]?.text !== 'right') return []
  const next = tokens[at + 1]?.text ?? ''
  const beside = /^(?:the|top|bottom|far|to|on|upper|lower|my|middle|center|centre|left|and)$/.test(
    tokens[at - 1]?.text ?? '',
  )
  const figure = tokens[at + 2]?.kind === 'number'
  return /^(?:at|after|before|behind|in|down|through|next)$/.test(next) && !beside && !figure
    ? []
    : [{ end: at + 1, value: true }]
}

export const rightAway: Scanner = (tokens, at) =>
  tokens[at]?.text === 'right' && rightWord(tokens, at, { uploads: [] }).length === 0
    ? [{ end: at + 1, value: true }]
    : []

/** `clips 1 to 3`, never `clip 1 to 3 seconds` */
export const runTo: Scanner = (tokens, at) =>
  tokens[at]?.text === 'to' && /s$|^(?:#|from)$/.test(tokens[at - 2]?.text ?? '') ? [{ end: at + 1, value: true }] : []

/** `around 5 seconds`, never `swap them around` */
export const nearly: Scanner = (tokens, at) => {
  const next = tokens[at + 1]
  const near = /^(?:about|around|roughly|approximately)$/.test(tokens[at]?.text ?? '')
  const figure = next?.kind === 'number' || next?.kind === 'clock' || numeral(tokens, at + 1, NOWHERE).length > 0
  const part = /^(?:half|the|a)$/.test(next?.text ?? '') && !/^(?:bit|little)$/.test(tokens[at + 2]?.text ?? '')
  return near && (figure || part) ? [{ end: at + 1, value: true }] : []
}

const PREPOSITION = /^(?:over|for|in|at|by|to|around|about|after|during|within|from|until|till)$/

/** `over like the last 5 seconds`: before a figure, `like` is part of the length */
export const fillerLike: Scanner = (tokens, at) => {
  const next = tokens[at + 1]
  const plain = next?.kind === 'word' && numeral(tokens, at + 1, NOWHERE).length === 0
  return tokens[at]?.text === 'like' && PREPOSITION.test(tokens[at - 1]?.text ?? '') && plain
    ? [{ end: at + 1, value: true }]
    : []
}

/** `set the music to 25 % first`, before something else; never `put clip 2 first` */
export const beforeElse: Scanner = (tokens, at) => {
  const after = tokens[at + 1]
  const last = after === undefined || after.kind === 'mark'
  return tokens[at]?.text === 'first' && /^(?:%|percent|db|fps|degrees)$/.test(tokens[at - 1]?.text ?? '') && last
    ? [{ end: at + 1, value: true }]
    : []
}

/** `6 seconds, not ten`: a figure without its unit, after one with it */
export const notFigure: Scanner = (tokens, at) => {
  const [comma, not, figure, after] = tokens.slice(at, at + 4)
  const isFigure = (i: number) => tokens[i]?.kind === 'number' || numeral(tokens, i, NOWHERE).length > 0
  const last = after === undefined || after.kind === 'mark' || after.text === 'and'
  const measured = tokens.slice(0, at).some((_, i) => isFigure(i) && UNIT.test(tokens[i + 1]?.text ?? ''))
  return comma?.text === ',' && not?.text === 'not' && figure && isFigure(at + 2) && last && measured
    ? [{ end: at + 3, value: true }]
    : []
}

const UNIT = /^(?:s|secs?|seconds?|min|mins|minutes?|%|percent|x|times|db|fps)$/

/** Words for a share, without a figure. */
const FRACTION = /^(?:half|thirds?|quarters?|fourths?|fifths?|tenths?)$/

/** Where a share of something begins that is named after it: `half the music volume`, never `at half the volume`. */
function isOfNow(tokens: readonly Token[], at: number): boolean {
  const start = /^(?:a|one|two|three)$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at
  const before = tokens[start - 1]
  if (before !== undefined && before.kind !== 'mark' && !/^(?:and|then|but|also|please|just)$/.test(before.text))
    return false
  const fraction = tokens.slice(at, at + 2).findIndex(({ text }) => FRACTION.test(text))
  const after = tokens.slice(at + fraction + 1).filter(({ text }) => text !== 'of')
  return fraction >= 0 && /^(?:the|my|our|its|that|this)$/.test(after[0]?.text ?? '')
}

const HEARD =
  /^(?:volume|volumes|level|levels|loudness|music|song|sound|audio|voice|voices|track|soundtrack|bgm|narration|voiceover)$/

/** Before a share of the volume that there is now. */
export const ofNow: Scanner = (tokens, at) => {
  if (!isOfNow(tokens, at)) return []
  const rest = tokens.slice(at)
  const end = rest.findIndex(({ kind }) => kind === 'mark')
  return rest.slice(0, end < 0 ? undefined : end).some(({ text }) => HEARD.test(text)) ? [{ end: at, value: true }] : []
}

/** Before a share of the full volume. */
export const ofFull: Scanner = (tokens, at, context) =>
  ofNow(tokens, at, context).length > 0 ? [] : [{ end: at, value: true }]

/** Before a colon: `clip 2: mute it` */
export const beforeColon: Scanner = (tokens, at) =>
  tokens[at]?.text === ':' && at + 1 < tokens.length ? [{ end: at, value: true }] : []

/** Verbs after which "only" says what is left of something. */
const LEAVING =
  /^(?:keep|keeping|leave|use|want|need|have|show|play|retain|preserve|save|export|render|hear|see|extract|music|sound|audio|voice)$/

/** `mute only clip 2`, never `keep only clip 2` */
export const onlyFor: Scanner = (tokens, at) =>
  /^(?:only|solely)$/.test(tokens[at]?.text ?? '') &&
  tokens.length > 2 &&
  (!tokens.some(({ text }) => LEAVING.test(text)) || isLastOfEdit(tokens, at))
    ? [{ end: at + 1, value: true }]
    : []

/** Verbs of edits that take nothing away from the film, of which "only" can only say what they are done to. */
const DONE_ONLY =
  /^(?:mute|silence|blur|sharpen|brighten|darken|rotate|flip|mirror|stabilize|stabilise|denoise|reverse)$/

/** `mute the sound of clip 2 only` */
function isLastOfEdit(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]
  const before = tokens.slice(0, at)
  const clause = before.slice(before.findLastIndex(({ kind, text }) => kind === 'mark' || text === 'and') + 1)
  return (
    (after === undefined || after.kind === 'mark' || after.text === 'and') &&
    clause.some(({ text }) => DONE_ONLY.test(text))
  )
}

/** `round`, never `rounded` */
export const justRound: Scanner = (tokens, at) => (tokens[at]?.text === 'round' ? [{ end: at + 1, value: true }] : [])

/** `export the last video`, never `export the final video`, which is the film */
export const notFinal: Scanner = (tokens, at) =>
  tokens[at]?.text === 'final' && /^(?:video|film|movie|cut|version|edit|result)$/.test(tokens[at + 1]?.text ?? '')
    ? []
    : [{ end: at, value: true }]

/** `the logo should go there`, never `the logo can go` */
export const goesIn: Scanner = (tokens, at) => {
  const next = tokens[at + 1]
  const goes =
    tokens[at]?.text === 'go' && next !== undefined && next.kind !== 'mark' && !/^(?:and|but|please)$/.test(next.text)
  return goes ? [{ end: at + 1, value: true }] : []
}

/** Before what is stated: `the beach comes after lunch`, never `the beach should come last` */
export const unwished: Scanner = (tokens, at) =>
  at > 0 &&
  !/^(?:should|must|shall|ought|could|can|would|may|might|to|will|please|let|make|have)$/.test(
    tokens[at - 1]?.text ?? '',
  )
    ? [{ end: at, value: true }]
    : []

/** `a slideshow, all the pictures`: before all of some files */
export const pooled: Scanner = (tokens, at) =>
  tokens[at - 1]?.text === ',' && /^(?:all|every|both|only|just)$/.test(tokens[at]?.text ?? '')
    ? [{ end: at, value: true }]
    : []

/** `video first`, `video then …`: before a noun without an article that says what comes first */
export const beforeFirst: Scanner = (tokens, at) =>
  /^(?:first|then)$/.test(tokens[at + 1]?.text ?? '') ? [{ end: at, value: true }] : []

/** `the first photo 4 s, second 6 s`: an ordinal without its noun and article */
export const barePlace: Scanner = (tokens, at) => {
  const begins = at > 0 && (tokens[at - 1]?.kind === 'mark' || tokens[at - 1]?.text === 'and')
  const figure = tokens[at + 1]?.kind === 'number'
  return begins && figure && placedBefore(tokens, at) ? lastWord(tokens, at, NOWHERE) : []
}

/** `a.jpg b.jpg`: between two names of files */
export const fileAfterFile: Scanner = (tokens, at) =>
  tokens[at - 1]?.kind === 'file' && tokens[at]?.kind === 'file' ? [{ end: at, value: true }] : []

/** `half speed`, never `half and half`: before a speed that is called one */
export const pacedWord: Scanner = (tokens, at) =>
  tokens
    .slice(at, at + LONGEST_SPEED)
    .some(({ text }) => /^(?:speed|x|times|pace|rate|time|normal|fast|faster|slower|slow|slo|slowmo|slomo)$/.test(text))
    ? [{ end: at, value: true }]
    : []

const LONGEST_SPEED = 6

const ORDER = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']
/** `a.jpg first, b.jpg second`, never `b.jpg second, a.jpg first` */
export const nextOrdinal: Scanner = (tokens, at) => {
  const place = ORDER.indexOf(tokens[at]?.text ?? '')
  const before = tokens.slice(0, at).findLast(({ text }) => ORDER.includes(text))
  return place > 0 && before?.text === ORDER[place - 1] ? [{ end: at + 1, value: true }] : []
}

/** `clip 2 too`, never `too small` */
export const too: Scanner = (tokens, at) => {
  const after = tokens[at + 1]
  const last = after === undefined || after.kind === 'mark' || after.text === 'and'
  return tokens[at]?.text === 'too' && last ? [{ end: at + 1, value: true }] : []
}

/** `to last 3 seconds`, never `the last 3 seconds` */
export const lasting: Scanner = (tokens, at) =>
  tokens[at]?.text === 'last' &&
  !/^(?:the|its|their|your|my|our|very|that|and|first|for|over|in)$/.test(tokens[at - 1]?.text ?? 'the')
    ? [{ end: at + 1, value: true }]
    : []

/** `last 3 seconds`, never `should last 3 seconds` */
export const atLast: Scanner = (tokens, at) =>
  tokens[at]?.text === 'last' && !/^(?:should|must|to|will|shall|may|can)$/.test(tokens[at - 1]?.text ?? '')
    ? [{ end: at + 1, value: true }]
    : []

const ENDS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, last: -1 }

/** Whether a picture was named by its place before: `the first photo`. */
function placedBefore(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(0, at)
    .some(
      ({ text }, i) =>
        Object.hasOwn(ENDS, text) && /^(?:clip|photo|picture|image|shot)$/.test(tokens[i + 1]?.text ?? ''),
    )
}

/** `all but the last`, unless a noun follows; `the first photo for 4 s, the second for 6 s` */
export const lastWord: Scanner = (tokens, at) => {
  const text = tokens[at]?.text ?? ''
  const next = tokens[at + 1]
  const over = next === undefined || next.kind === 'mark' || next.text === 'and'
  const measured = next !== undefined && (next.kind === 'number' || /^(?:for|to|at|by|run|stay|last)$/.test(next.text))
  const ends = over || (measured && placedBefore(tokens, at))
  return Object.hasOwn(ENDS, text) && ends ? [{ end: at + 1, value: ENDS[text] }] : []
}
