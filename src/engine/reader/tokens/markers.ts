import type { Token } from './token.ts'

/** What enumerates the items of a list: it means nothing. */

/** At the start of a line: `1.`, `2)`, `(3)`, `-`, `*`. */
const BULLET = /^[ \t>]*(?:[(（]?\d{1,2}[.)）、:：](?!\d)|[(（]\d{1,2}[)）]|[-*•·–—](?=\s))[ \t]*/u

/** `1 mute clip 2`, if the lines of a message count so; never `2 photos` */
const PLAIN =
  /^[ \t]*(\d{1,2})[ \t]+(?!(?:s|secs?|seconds?|min|mins|minutes?|x|times|more|of|photos?|clips?|pics?|pictures?|images?|videos?|shots?)\b)(?=\p{L})/iu

/** Also in the middle of a line: `一、…；二、…`, and `第一，…；第二，…` */
const COUNTED = /^[ \t]*[一二三四五六七八九十]{1,2}、(?![一二三四五六七八九十\d])[ \t]*/u
const COUNTED_SO = /^[ \t]*第[一二三四五六七八九十][，,：:][ \t]*/u
const SECOND_SO = /第二[，,：:]/

/** A line that begins with the second number of a list. */
const COUNTED_LINES = /\n[ \t]*[(（]?2[.)）]/

/** Words with a number as a part: `clip 2. Then …` */
const NUMBERED =
  /^(?:clips?|photos?|pictures?|images?|videos?|shots?|scenes?|segments?|slides?|numbers?|versions?|transitions?|positions?|to|by|at|and|of|from|between|or|after|before)$/

/** Where the text of a line begins. */
export function bulletAt(message: string, at: number): number {
  const line = message.slice(at, at + 40)
  const plain = countsPlainly(message) ? PLAIN.exec(line)?.[0].length : undefined
  return at + (plain ?? BULLET.exec(line.slice(0, 12))?.[0].length ?? countedAt(message, at))
}

/** Whether the lines of a message begin with 1, 2 and so on, at least two. */
function countsPlainly(message: string): boolean {
  const lines = message.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 1 && lines.every((line, i) => PLAIN.exec(line)?.[1] === String(i + 1))
}

/** The length of a Chinese number that counts what follows. */
export function countedAt(message: string, at: number): number {
  const rest = message.slice(at, at + 12)
  const found = COUNTED.exec(rest) ?? (SECOND_SO.test(message) ? COUNTED_SO.exec(rest) : null)
  return found?.[0].length ?? 0
}

/** Tokens without the numbers that count wishes within lines; a break is in their place. */
export function withoutCounting(tokens: readonly Token[], message: string): Token[] {
  // numbered lines are counted already
  if (COUNTED_LINES.test(message)) return [...tokens]
  const counted = withoutBracketed(tokens, /^\s*[(（]1[)）]/.test(message) ? 1 : 0)
  return withoutMarkers(counted, /^\s*1(?:[.)]|、(?!\d))/.test(message) ? 2 : 1, message)
}

/**
 * `(1) cut … (2) add …`, `(a) …`, `a) …`: at least two numbers or letters in brackets that enumerate.
 * @param gone number of those that were left out as line markers
 */
function withoutBracketed(tokens: readonly Token[], gone: number): Token[] {
  // where each marker begins, and the token with its figure or letter
  const places = tokens.flatMap(({ text }, i): [number, number][] => {
    if (text === '(' && tokens[i + 2]?.text === ')') return [[i, i + 1]]
    const alone = /^[a-i]$/.test(text) && tokens[i + 1]?.text === ')' && tokens[i - 1]?.text !== '('
    return alone ? [[i, i]] : []
  })
  const marks = [...'123456789'].map((figure, i) => [figure, String.fromCharCode(97 + i)])
  const counting: [number, number][] = []
  for (const place of places)
    if (marks[counting.length + gone]?.includes(tokens[place[1]]?.text ?? '')) counting.push(place)
  if (counting.length + gone < 2) return [...tokens]
  return tokens.flatMap((token, i) => {
    if (counting.some(([from]) => from === i)) return [{ ...token, kind: 'break', text: '\n' } as const]
    return counting.some(([from, figure]) => i > from && i <= figure + 1) ? [] : [token]
  })
}

/** `1. cut … 2. add …` on one line: consecutive numbers from 1, followed by full stops, or by `、` and no other number. */
function withoutMarkers(tokens: readonly Token[], first: number, message: string): Token[] {
  const kept: Token[] = []
  let next = first
  for (const [i, token] of tokens.entries()) {
    const follows = tokens[i + 1]
    const listed =
      message[token.end] === '、' &&
      tokens[i + 2]?.kind !== 'number' &&
      /^$|[:：,，;；。\s]/.test(message.charAt(token.start - 1))
    const point =
      follows !== undefined && (follows.text === '.' || follows.text === ')' || listed) && follows.start === token.end
    const counts =
      token.kind === 'number' &&
      token.value === next &&
      point &&
      (follows.text === ')' || !NUMBERED.test(tokens[i - 1]?.text ?? '')) &&
      (next > 1 || i === 0 || tokens[i - 1]?.text === ':')
    if (counts) next += 1
    else if (
      !(
        token.kind === 'mark' &&
        token.text === ')' &&
        tokens[i - 1]?.kind === 'number' &&
        kept.at(-1) !== tokens[i - 1]
      )
    )
      kept.push(token)
    if (counts) kept.push({ ...token, kind: 'break', text: '\n' })
  }
  return kept
}
