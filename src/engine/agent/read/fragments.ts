import type { Term } from '../vocabulary/en.ts'
import { leaveAlone } from './alone.ts'
import { withoutKept } from './butkeep.ts'
import { filler } from './heads.ts'
import { ITEM } from './items.ts'
import { isColon, isKey, keyClips, ofKey, readLabels } from './label.ts'
import { announces, askers, isMeta, tells } from './preamble.ts'
import type { Fragment } from './stands.ts'
import { is, type Token } from './token.ts'

const JOINTS = new Set(
  'and|&|then|and then|after that|next|finally|also|plus|but|lastly|afterwards|besides|additionally|followed by|afterward|secondly|or|as well as|然后|再|接着|并|并且|同时|还有|另外|和|以及|而且|还|顺便|之后|此外|随后|但|但是|其次|跟|与|及'.split(
    '|',
  ),
)

const WITH = new Set(['with', 'using', 'featuring', 'including', '带', '配', '带上', '加'])

function joint(token: Token): string | undefined {
  if (token.value.kind === 'break') return token.text
  if (token.value.kind !== 'term' && token.value.kind !== 'word') return undefined
  if (token.values?.size && !JOINTS.has(token.text)) return WITH.has(token.text) ? token.text : undefined
  return JOINTS.has(token.text) ||
    token.text === 'with' ||
    token.text === 'using' ||
    token.text === 'featuring' ||
    token.text === 'including'
    ? token.text
    : undefined
}

const SUBJECTS: readonly Term[] = [
  'title',
  'text',
  'captions',
  'music',
  'logo',
  'pip',
  'voice',
  'transition',
  'sound',
  'volume',
]

/** 标题再大一点: behind what is spoken of the word is no joint. */
const further = (token: Token, before: readonly Token[]): boolean =>
  /^(?:再|还|也)$/.test(token.text) &&
  before.length > 0 &&
  before.every((t) => t.value.kind === 'clips' || filler(t) || is(t, ...SUBJECTS))

/** 第1段和第2段之间, `between clip 1 and clip 2`: the joint of the two sides of one place. */
const paired = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.value.kind !== 'break' &&
  tokens[at - 1]?.value.kind === 'clips' &&
  tokens[at + 1]?.value.kind === 'clips' &&
  (/^(?:之间|中间|间)/.test(tokens[at + 2]?.text ?? '') || /(?:^| )between$/.test(tokens[at - 2]?.text ?? ''))

/** The parts of a message between its joints; what only announces wishes, keeps manners or gives reasons is left out. */
export function fragments(tokens: readonly Token[]): Fragment[] {
  const out: Fragment[] = [{ tokens: [], strong: true, with: false, joint: '' }]
  tokens.forEach((token, at) => {
    const last = out.at(-1)
    const before = last?.tokens ?? []
    const reason = token.value.kind === 'term' && is(token, 'because')
    const spoken = reason ? token.text : joint(token)
    const link = spoken !== undefined && (further(token, before) || paired(tokens, at)) ? undefined : spoken
    if (link === undefined) {
      before.push(token)
      return
    }
    const key = isColon(token) && tokens[at + 1]?.value.kind !== 'break' ? keyClips(before, tokens[at + 1]) : undefined
    if (last && key) {
      last.key = key
      before.splice(0, before.length, ...key)
      return
    }
    if (isColon(token) && isKey(before, tokens[at + 1])) return
    const bare = before.length === 0
    const strong = token.value.kind === 'break' && token.value.strong
    const fragment: Fragment = {
      tokens: [],
      key: strong ? undefined : last?.key,
      strong,
      with: WITH.has(link),
      joint: link,
      reason: reason || (token.value.kind !== 'break' && last?.reason === true),
      item: link === ITEM || (bare && last?.item === true),
      headed: isColon(token) || (bare && last?.headed === true),
    }
    if (bare) out.pop()
    out.push(fragment)
  })
  const spoken = out.map((f, i) => {
    const wish = {
      ...f,
      reason: f.reason || tells(f.tokens),
      tokens: f.tokens.slice(askers(f.tokens)),
    }
    return out[i - 1]?.key && out[i - 1]?.key === f.key ? ofKey(wish) : wish
  })
  return leaveAlone(readLabels(wishful(spoken)).map(withoutKept))
}

/** Without what wishes nothing, as long as something is left. */
function wishful(parts: readonly Fragment[]): Fragment[] {
  const said = parts.filter((f) => f.tokens.length > 0)
  const wishes = said.filter((f, i) => !f.reason && !announces(f.tokens) && !titles(said, i))
  if (wishes.length === 0) return said
  // what a preamble was to is no list of its heading
  return wishes.map((f) => (f.headed && announcedBefore(said, f) ? { ...f, headed: false } : f))
}

/** Does it only say how, or to what, the wishes beside it are done? */
const titles = (said: readonly Fragment[], at: number): boolean => {
  const part = said[at]
  if (!part) return false
  return (at > 0 && inOrder(part) && announcedBefore(said, part)) || (said[at + 1]?.headed === true && ofPlatform(part))
}

/** `Changes to the TikTok: …`, 抖音视频修改：…: what the changes are to, and no shape to give it. */
function ofPlatform({ tokens }: Fragment): boolean {
  const rest = tokens.filter((t) => !t.values?.has('preset') && !t.values?.has('aspect'))
  const changes =
    /\b(?:edits?|changes|adjustments|notes|fixes|tweaks|updates|revisions|feedback|requests?)\b|修改|调整|改动|意见|要求/
  return rest.length < tokens.length && changes.test(rest.map((t) => t.text).join(' ')) && isMeta(rest)
}

/** Apply these changes, *in order*. */
const inOrder = ({ tokens }: Fragment): boolean =>
  /^(?:in|按)(?: (?:the|this|that|given|following|listed|exact|stated))* (?:order|sequence|顺序)$/.test(
    tokens.map((t) => t.text).join(' '),
  )

const announcedBefore = (said: readonly Fragment[], fragment: Fragment): boolean => {
  const before = said[said.indexOf(fragment) - 1]
  return before === undefined || announces(before.tokens)
}
