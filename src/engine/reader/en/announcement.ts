import type { Scanner } from '../grammar/grammar.ts'

/** What announces edits without asking for one. */

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
  carry out perform implement execute complete handle process tackle few couple of o last final more other quick small little several various in order for you me us my our
  their your with as follows below one two three four five six seven next first asked requested required finish off up can could let and it
  video film edit timeline cut project just also per each every colour color sound audio text speed timing caption volume editing`.split(
    /\s+/,
  ),
)

/** `changes per clip` */
const EACH = /^(?:per|each|every)$/

const SHOTS = /^(?:clip|shot|photo|image|picture|file|item)$/

const LONGEST_ANNOUNCEMENT = 16

/** `I need three things done:`, `The following changes are needed:` */
export const announcement: Scanner = (tokens, at) => {
  if (at > 0) return []
  const colon = tokens.findIndex(({ text }) => text === ':' || text === '-')
  const end = colon < 0 && tokens.at(-1)?.text === 'following' ? tokens.length - 1 : colon
  if (end < 1 || end > LONGEST_ANNOUNCEMENT) return []
  const words = tokens.slice(0, end)
  const plain = words.every(
    ({ text }, i) =>
      TASKS.has(text) ||
      ANNOUNCING.has(text) ||
      text === ',' ||
      text === "'" ||
      (EACH.test(words[i - 1]?.text ?? '') && SHOTS.test(text)),
  )
  return plain && words.some(({ text }) => TASKS.has(text)) ? [{ end: end + 1, value: true }] : []
}

/** `First, mute clip 1`, `second: …`; never `the second to 100 %` */
export const step: Scanner = (tokens, at) => {
  const named = /^(?:the|my|our|its|their)$/.test(tokens[at - 1]?.text ?? '')
  const paused = tokens[at + 1]?.kind === 'mark'
  const text = tokens[at]?.text ?? ''
  return !named && (text === 'first' || (paused && /^(?:second|third)$/.test(text)))
    ? [{ end: at + 1, value: true }]
    : []
}
