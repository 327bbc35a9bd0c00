import { is, type Token } from './token.ts'

/** Words that take back only where they stand by themselves: `no`, `wait`; `no music` and `wait 2 s` are wishes. */
const ALONE = /^(?:no|wait|rather|correction|hang on|不是|应该是|i mean|i meant|等等|等一下|错了)$/

const takesBack = (token: Token | undefined): boolean => token?.value.kind === 'term' && is(token, 'takeBack')
const between = (token: Token | undefined): boolean =>
  token?.value.kind === 'symbol' || /^(?:actually|sorry|um|uh|oh|hmm|please|哦|啊|呃)$/.test(token?.text ?? '')

/**
 * How many tokens at the head of a part take back what the message said before it: `actually no`, `scratch that`, 不对.
 * @param beside is there a wish in the part as well: `no wait, …` or `i mean clip 2`
 */
export function takenBack(tokens: readonly Token[]): number {
  let count = 0
  while (takesBack(tokens[count]) || between(tokens[count])) count += 1
  const head = tokens.slice(0, count).filter(takesBack)
  if (head.length === 0) return 0
  const rest = tokens.slice(count)
  // i mean clip 2, 不是第二段: another object for the same wish
  const corrects = /^(?:i mean|i meant|no i mean|no i meant|or rather|我是说|我说的是|应该是|不对|说错了)$/
  const names = rest.some((t) =>
    ['clips', 'time', 'number', 'aspect', 'percent', 'literal', 'file', 'factor'].includes(t.value.kind),
  )
  if (rest.length > 0 && head.every((t) => ALONE.test(t.text)) && !(names && head.some((t) => corrects.test(t.text))))
    return 0
  return count
}
