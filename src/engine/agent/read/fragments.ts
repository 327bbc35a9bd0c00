import type { Term } from '../vocabulary/en.ts'
import { leaveAlone } from './alone.ts'
import { acts, filler, holds } from './heads.ts'
import { ITEM } from './items.ts'
import { announces, askers } from './preamble.ts'
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

const isColon = (token: Token | undefined): boolean => token?.value.kind === 'break' && /^[:：]$/.test(token.text)

/** Words for a property that are verbs elsewhere. */
const PROPERTY =
  /^(?:position|placement|place|location|duration|length|time|display time|start|start time|end|end time|speed|rotation|位置|时长|时间|持续时间|显示时间|显示时长|长度|开始|结束|开始时间|结束时间|速度|格式)$/

export const isProperty = (token: Token | undefined): boolean => PROPERTY.test(token?.text ?? '')

/** `position: center`, `clip 2: mute`: what a colon only sets apart from its value. */
const isKey = (tokens: readonly Token[], next: Token | undefined): boolean =>
  tokens.length > 0 &&
  tokens.length <= 5 &&
  next !== undefined &&
  next.value.kind !== 'break' &&
  (!acts(tokens) || (tokens.length === 1 && isProperty(tokens[0]))) &&
  !holds(tokens, ['literal']) &&
  !announces(tokens)

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
    if (isColon(token) && isKey(before, tokens[at + 1])) return
    const bare = before.length === 0
    const fragment = {
      tokens: [],
      strong: token.value.kind === 'break' && token.value.strong,
      with: WITH.has(link),
      joint: link,
      reason: reason || (token.value.kind !== 'break' && last?.reason === true),
      item: link === ITEM || (bare && last?.item === true),
      headed: isColon(token) || (bare && last?.headed === true),
    }
    if (bare) out.pop()
    out.push(fragment)
  })
  return leaveAlone(wishful(out.map((f) => ({ ...f, tokens: f.tokens.slice(askers(f.tokens)) }))))
}

/** Without what wishes nothing, as long as something is left. */
function wishful(parts: readonly Fragment[]): Fragment[] {
  const said = parts.filter((f) => f.tokens.length > 0)
  const wishes = said.filter((f) => !f.reason && !announces(f.tokens))
  if (wishes.length === 0) return said
  // what a preamble was to is no list of its heading
  return wishes.map((f) => (f.headed && announcedBefore(said, f) ? { ...f, headed: false } : f))
}

const announcedBefore = (said: readonly Fragment[], fragment: Fragment): boolean => {
  const before = said[said.indexOf(fragment) - 1]
  return before === undefined || announces(before.tokens)
}
