import type { Term } from '../vocabulary/en.ts'
import type { Token } from './token.ts'

/** Verbs whose meaning a word further on decides: take … off, turn … down, put … together. */
const PAIRS: readonly { verb: RegExp; particle: RegExp; means: Term; unless?: RegExp }[] = [
  {
    verb: /^(?:take|pull|strip|leave|get)$/,
    particle: /^(?:off|out|away)$/,
    means: 'delete',
    unless: /^(?:time|percent|fraction|frames)$/,
  },
  { verb: /^(?:turn|switch)$/, particle: /^off$/, means: 'delete' },
  { verb: /^(?:turn|bring|crank|pump)$/, particle: /^up$/, means: 'louder' },
  { verb: /^(?:turn|bring|dial|tone|knock)$/, particle: /^down$/, means: 'quieter' },
  { verb: /^(?:dial|knock|pull)$/, particle: /^back$/, means: 'quieter' },
  {
    verb: /^(?:put|string|stitch|cut|edit|splice|glue|stick|tie|join|bring|piece|throw|lump|mash|blend|get|place)$/,
    particle: /^(?:all )?together$/,
    means: 'merge',
  },
]
/** How far apart the two may stand, tokens. */
const REACH = 7

/** What can be without. */
const nothing = (token: Token | undefined) =>
  token?.value.kind === 'term' &&
  (/^(?:fade|wipe|slide|dissolve|crossfade)s?$/.test(token.text) ||
    ['text', 'captions', 'music', 'logo', 'transition', 'title', 'filter', 'originalSound', 'sound'].some((term) =>
      token.terms?.has(term as Term),
    ))

/** `no captions`, `captions off`: words that take away what stands beside them. */
function takesAway(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.text === 'no')
    return nothing(tokens[at + 1]) || (tokens[at + 1]?.text === 'more' && nothing(tokens[at + 2]))
  const ends = tokens.slice(at + 1).every((t) => t.terms?.has('please') || t.value.kind === 'symbol')
  return token?.text === 'off' && ends && at <= 3 && nothing(tokens[at - 1])
}

/** 放到最后去, 挂上去: the way a verb goes, and nothing is taken away. */
const directional = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '去' &&
  at > 0 &&
  (at === tokens.length - 1 ||
    ['add', 'put', 'move', 'insert', 'append', 'start', 'end', 'to'].some((term) =>
      tokens[at - 1]?.terms?.has(term as Term),
    ))

/** 整体快一倍, 慢20%: beside how much, the bare word is a speed. */
function pace(tokens: readonly Token[], at: number): Term | undefined {
  const way = { 快: 'speedUp', 慢: 'slowDown' } as const
  // 别慢了: the last character is one with the word
  const said = tokens[at]?.text ?? ''
  const word = /^[快慢]了?$/.test(said) ? said[0] : undefined
  const counted = [tokens[at - 1], tokens[at + 1]].some(
    (t) => t !== undefined && (/^(?:factor|percent|fraction)$/.test(t.value.kind) || t.text === '一半'),
  )
  const stops =
    /^(?:别|不要|不用)$/.test(tokens[at - 1]?.text ?? '') && (said.endsWith('了') || tokens[at + 1]?.text === '了')
  return (counted || stops) && (word === '快' || word === '慢') ? way[word] : undefined
}

/** `should go out to black`, `can go before clip 2`: it goes somewhere, and not away. */
const leads = (token: Token, next: Token | undefined): boolean =>
  / go$/.test(token.text) &&
  (next?.values?.has('position') === true ||
    /^(?:out(?: to \w+)?|to|into|in|on|onto|up|down|over|through|behind|after|before|at|between|from|first|last|at the (?:start|end)|to the (?:start|end)|on the (?:left|right)|black|white|next)$/.test(
      next?.text ?? '',
    ))

/** Gives verbs the meaning that their particle makes. */
export function readParticles(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    if (directional(tokens, at)) return { ...token, terms: new Set(['please']) }
    const speed = pace(tokens, at)
    if (speed) return { ...token, terms: new Set([speed]) }
    if (leads(token, tokens[at + 1])) return { ...token, terms: new Set(['move']) }
    if (takesAway(tokens, at))
      return { ...token, value: { kind: 'term' }, terms: new Set([...(token.terms ?? []), 'delete' as const]) }
    if (token.value.kind !== 'term') return token
    const ahead = tokens.slice(at + 1, at + REACH)
    const found = PAIRS.find(({ verb, particle, unless }) => {
      const end = ahead.findIndex((t) => particle.test(t.text) && t.value.kind !== 'literal')
      return (
        verb.test(token.text) &&
        end >= 0 &&
        !ahead.slice(0, end).some((t) => /^(?:way|side|right)$/.test(t.text)) &&
        !(unless && ahead.slice(0, end).some((t) => unless.test(t.value.kind)))
      )
    })
    return found ? { ...token, terms: new Set([...(token.terms ?? []), found.means]) } : token
  })
}
