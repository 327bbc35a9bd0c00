import type { Scanner } from '../grammar/grammar.ts'
import { HAN } from '../tokens.ts'

/** Characters of instructions, figures and names of parts: what has one of them is more than a remark. */
const STOPS = new Set(
  '删剪切裁砍掐去掉减改换调放移挪静倍速转变设成导存加插替留保只但并再把将让给请不别先后前秒分第段张个音字幕题图滤镜帧屏文旁白配解最半时才只但若',
)
const LONGEST = 12

/** Words that say what something is like, or why: no instruction, no figure, no name. */
export const aside: Scanner = (tokens, at) => {
  const found: { end: number; value: true }[] = []
  for (let end = at; end < at + LONGEST; end++) {
    const token = tokens[end]
    if (token?.kind !== 'word' || !HAN.test(token.text) || STOPS.has(token.text)) break
    found.push({ end: end + 1, value: true })
  }
  return found
}
