import { FILTERS } from '../../../edits/values/look.ts'
import { TRANSITIONS } from '../../../edits/values/transitions.ts'
import type { Scanner } from '../grammar/grammar.ts'
import type { Token } from '../tokens.ts'

/** Words that end a remark or reason, or that make it more than one: conditions, instructions, praise of what should stay. */
const STOPS = new Set(
  `and but then also plus instead except unless if only until till before after when whenever while fine ok okay perfect right
  great good should must keep leave stay stays remain remains unchanged untouched please now delete remove cut trim mute make add
  put replace swap lower raise turn speed slow reverse crop rotate export show use set change move split drop lose kill fade`.split(
    /\s+/,
  ),
)
const LONGEST = 9

/** Words that introduce something other than the subject of a remark. */
const OTHERS = new Set(['the', 'my', 'our', 'your', 'without', 'with', 'than', 'of', 'better', 'missing'])

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
/** Verbs before which "to" has no meaning of its own: `I want it to run backwards` */
const DONE = new Set(
  `be run play last start begin end stop appear disappear come go have show stay stand get become fade zoom look say read feel sound
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

/** `clips 1 to 3`, never `clip 1 to 3 seconds` */
export const runTo: Scanner = (tokens, at) =>
  tokens[at]?.text === 'to' && /s$|^(?:#|from)$/.test(tokens[at - 2]?.text ?? '') ? [{ end: at + 1, value: true }] : []

/** Pictures among the words, with what varies them (skin, joiners). */
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200D\uFE0F])/u
/** `thanks 🙏🏽` */
export const emoji: Scanner = (tokens, at) => (EMOJI.test(tokens[at]?.text ?? '') ? [{ end: at + 1, value: true }] : [])

/** `clip 2 too`, never `too small` */
export const too: Scanner = (tokens, at) => {
  const after = tokens[at + 1]
  const last = after === undefined || after.kind === 'mark' || after.text === 'and'
  return tokens[at]?.text === 'too' && last ? [{ end: at + 1, value: true }] : []
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

/** Words for edits in general. */
const TASKS = new Set(
  `edit edits change changes adjustment adjustments tweak tweaks modification modifications request requests note notes instruction
  instructions task tasks thing things step steps fix fixes correction corrections update updates feedback revision revisions bits work
  following stuff list todo do touches jobs points`.split(/\s+/),
)
/** Words of an announcement besides those. */
const ANNOUNCING = new Set(
  `please pls ok okay so right now then here are is there 're 's these those the a an some this that i we he she they client boss user
  customer team manager need needs needed want wants wanted would like have has had to be been get make making made do doing done apply
  carry out perform implement execute few couple of last final more other quick small little several various in order for you me us my our
  their your with as follows below one two three four five six seven next first asked requested required finish off up can could let and it
  video film edit timeline cut project just also colour color sound audio text speed timing caption volume editing`.split(
    /\s+/,
  ),
)
const LONGEST_ANNOUNCEMENT = 16

/** `I need three things done:`, `The following changes are needed:` */
export const announcement: Scanner = (tokens, at) => {
  if (at > 0) return []
  const colon = tokens.findIndex(({ text }) => text === ':' || text === '-')
  const end = colon < 0 && tokens.at(-1)?.text === 'following' ? tokens.length - 1 : colon
  if (end < 1 || end > LONGEST_ANNOUNCEMENT) return []
  const words = tokens.slice(0, end)
  const plain = words.every(({ text }) => TASKS.has(text) || ANNOUNCING.has(text) || text === ',')
  return plain && words.some(({ text }) => TASKS.has(text)) ? [{ end: end + 1, value: true }] : []
}

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

const ENDS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, last: -1 }

/** `all but the last`, unless a noun follows */
export const lastWord: Scanner = (tokens, at) => {
  const text = tokens[at]?.text ?? ''
  const next = tokens[at + 1]
  const ends = next === undefined || next.kind === 'mark' || next.text === 'and'
  return Object.hasOwn(ENDS, text) && ends ? [{ end: at + 1, value: ENDS[text] }] : []
}
