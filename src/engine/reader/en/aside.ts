import { FILTERS } from '../../../edits/values/look.ts'
import { TRANSITIONS } from '../../../edits/values/transitions.ts'
import type { Scanner } from '../grammar/grammar.ts'
import type { Token } from '../tokens.ts'

/** Words that end a remark or reason, or that make it more than one: conditions, instructions, praise of what should stay. */
const STOPS = new Set(
  `and but then also plus instead except unless if only until till before after when whenever while fine ok okay perfect right
  whoever great good should must keep leave stay stays remain remains unchanged untouched please now delete remove cut trim mute make add
  put replace swap lower raise turn speed slow reverse crop rotate export show use set change move split drop lose kill fade`.split(
    /\s+/,
  ),
)

const LONGEST = 9

/** Words that introduce something other than the subject of a remark. */
const OTHERS = new Set(['the', 'my', 'our', 'your', 'without', 'with', 'w', 'than', 'of', 'better', 'missing'])

function wordsFrom(
  tokens: readonly Token[],
  at: number,
  ends: (word: string) => boolean,
): { end: number; value: true }[] {
  const found: { end: number; value: true }[] = []
  for (let end = at; end < at + LONGEST; end++) {
    const token = tokens[end]
    if (token?.kind !== 'word' || ends(token.text)) break
    found.push({ end: end + 1, value: true })
  }
  return found
}

/** Plain words, which give a reason: no numbers, names or instructions. */
export const aside: Scanner = (tokens, at) => wordsFrom(tokens, at, (word) => STOPS.has(word))

/** Plain words that describe the thing before them, and name nothing else. */
export const remark: Scanner = (tokens, at) => wordsFrom(tokens, at, (word) => STOPS.has(word) || OTHERS.has(word))

/** What is seen in a part of the film: `where everyone leaves the gym`, unless it says something of the film itself. */
export const scenery: Scanner = (tokens, at) =>
  wordsFrom(
    tokens,
    at,
    (word) => (STOPS.has(word) && word !== 'leave') || NO_CLIP.has(word) || COMPLAINTS.has(word) || ENDING.has(word),
  ).filter(({ end }) => {
    const next = tokens[end]?.text ?? ''
    return !ENDING.has(next) && !PLACING.has(next) && tokens.slice(at, end).some(({ unknown }) => unknown)
  })

/** Words that begin another time, or what becomes of it: `until 0:30`, `into two parts`. */
const ENDING = new Set('until till before after from into'.split(' '))
/** Words after which another time may follow. */
const PLACING = new Set('to in at for through'.split(' '))

/** Words that may be a wish by themselves. */
const COMPLAINTS = new Set('too very loud louder quiet quieter dark bright slow fast long short small big'.split(' '))

/** What something merely is, as a reason for an edit: `it's just me fumbling with the mic` */
export const merely: Scanner = (tokens, at) => wordsFrom(tokens, at, (word) => STOPS.has(word) || COMPLAINTS.has(word))

/** A comparison: `like zooming out`, `like in the movies` */
export const likening: Scanner = (tokens, at) => {
  const { text = '' } = tokens[at] ?? {}
  const likened =
    /^(?:in|when|those|you|they|how)$/.test(text) || (/[a-z]{2}ing$/.test(text) && !/thing$|^(?:morn|even)/.test(text))
  return likened ? wordsFrom(tokens, at, (word) => STOPS.has(word)) : []
}

/** Words for things other than clips. */
const NO_CLIP = new Set(
  `text texts title titles caption captions subtitle subtitles music song sound audio voice logo overlay filter effect effects transition
  transitions volume first last second seconds part half end start beginning and or but then of in on at to from with without`.split(
    /\s+/,
  ),
)

/** A file's name without its extension: `family_cut` */
export const slug: Scanner = (tokens, at) => {
  const token = tokens[at]
  return token?.kind === 'word' && token.text.includes('_') ? [{ end: at + 1, value: token.text }] : []
}

const LONGEST_NAME = 5

/** The description of a clip with its name in brackets: `the slow dance footage (dance.mp4)` */
export const description: Scanner = (tokens, at) => {
  const found: { end: number; value: true }[] = []
  for (let end = at; end < at + LONGEST_NAME; end++) {
    const token = tokens[end]
    if (token?.kind !== 'word' || NO_CLIP.has(token.text)) break
    // followed by a noun and the bracket
    if (tokens[end + 2]?.text === '(') found.push({ end: end + 1, value: true })
  }
  return found
}

/** `v1`, `draft2`: a version's name that is one word with a number */
export const versionId: Scanner = (tokens, at) => {
  const token = tokens[at]
  return token?.kind === 'word' && /^(?:v|draft|version)\d+$/.test(token.text)
    ? [{ end: at + 1, value: token.text }]
    : []
}

const quotedName =
  (names: readonly string[]): Scanner =>
  (tokens, at) => {
    const token = tokens[at]
    const name = token?.text.toLowerCase().replace(/[ _-]+/g, '') ?? ''
    return token?.kind === 'quote' && names.includes(name) ? [{ end: at + 1, value: name }] : []
  }

/** `"vintage"`, as documents write names */
export const quotedFilter = quotedName(FILTERS)

export const quotedTransition = quotedName(TRANSITIONS)

/** Function words, which mean no edit. */
const PLAIN = new Set(
  `is are was were been being isn't aren't wasn't don't doesn't didn't can't am i'm it's that's they're too so very really quite a an bit
  little just not me my him her us our on in at of for to it he she they we i you and by from this that the when while with way all up out
  off over into back down some much more no yet quite pretty kind sort anymore here there what who how`.split(/\s+/),
)

/** Unknown words and function words between them: nothing that is known to mean an edit. */
export const unheard: Scanner = (tokens, at) => {
  const found: { end: number; value: true }[] = []
  let heard = true
  for (let end = at; end < at + LONGEST; end++) {
    const token = tokens[end]
    if (token?.kind !== 'word' || !(token.unknown || PLAIN.has(token.text))) break
    if (token.unknown) heard = false
    if (!heard) found.push({ end: end + 1, value: true })
  }
  return found
}

/** Nouns for all clips, unless numbers follow: `mute clips`, never `clips 2-4`. */
const ALL: Readonly<Record<string, string>> = {
  ...{
    clips: 'any',
    shots: 'any',
    segments: 'any',
    scenes: 'any',
    items: 'any',
    slides: 'any',
    footage: 'any',
    takes: 'any',
  },
  ...{
    photos: 'image',
    pictures: 'image',
    pics: 'image',
    images: 'image',
    stills: 'image',
    videos: 'video',
    cards: 'card',
  },
}

export const bareNouns: Scanner = (tokens, at) => {
  const { kind, text = '' } = tokens[at] ?? {}
  const next = tokens[at + 1]
  const figures = next?.kind === 'number' || next?.text === '#' || next?.text === 'number' || next?.text === 'numbers'
  return kind === 'word' && Object.hasOwn(ALL, text) && !figures ? [{ end: at + 1, value: ALL[text] }] : []
}
