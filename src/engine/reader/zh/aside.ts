import { EMOJI } from '../emoji.ts'
import type { Scanner } from '../grammar/grammar.ts'
import { HAN } from '../tokens.ts'
import { fileNames } from '../values/names.ts'

/** Characters of instructions, numbers and names of parts: words with any of them are more than a remark. */
const STOPS = new Set(
  '写打标淡渐降升提压缩循旋翻闪抠叠滑锐遮撤复删剪切裁砍掐去掉减改换调放移挪静倍速转变设成导存加插替留保只但并再把将让给请不别先后前秒分第段张个音字幕题图滤镜帧屏文旁白配解最半时才只但若外余除每',
)
const LONGEST = 12
/** After 不, what makes it a request. */
const REFUSED = /[要用需想加放动改留行准许能]/

/** Words that describe something or give a reason: no instructions, numbers or names. */
export const aside: Scanner = (tokens, at) => {
  const found: { end: number; value: true }[] = []
  for (let end = at; end < at + LONGEST; end++) {
    const token = tokens[end]
    const negated = token?.text === '不' && end > at && !REFUSED.test(tokens[end + 1]?.text ?? '')
    if (token?.kind !== 'word' || !HAN.test(token.text) || (STOPS.has(token.text) && !negated)) break
    found.push({ end: end + 1, value: true })
  }
  return found
}

/** Places and colours. */
const SEEN = /[左右上下顶底中角白黑红黄蓝绿粉紫灰橙金银]/

/** An opinion, up to the end of the clause: 看着太乱. */
export const opinion: Scanner = (tokens, at, context) =>
  aside(tokens, at, context).filter(({ end }) => {
    const said = tokens.slice(at, end).map(({ text }) => text)
    const over = tokens[end] === undefined || tokens[end]?.text === ','
    return over && said.length <= 6 && !SEEN.test(said.join(''))
  })

/** What is too much or too little of something that an edit changes. */
const CHANGED = /[抖晃响轻吵闹大小长短]/

/** What somebody thinks of a film, up to the end of the clause, unless it is a request by itself: 太寡淡. */
export const impression: Scanner = (tokens, at, context) => {
  const said = (end: number) =>
    tokens
      .slice(at, end)
      .map(({ text }) => text)
      .join('')
  const plain = aside(tokens, at, context).map(({ end }) => end)
  const faded = /^[寡平冷惨][淡]$/.test(said(at + 2)) ? [at + 2, at + 3] : []
  return [...plain, ...faded].flatMap((end) => {
    const over = tokens[end] === undefined || tokens[end]?.text === ','
    const free = said(end).length <= 8 && !SEEN.test(said(end)) && !CHANGED.test(said(end))
    return over && free ? [{ end, value: true }] : []
  })
}

/** Characters of looks, places and requests, which are not part of a text to show. */
const HOW =
  /[左右大小高低粗细色白黑红黄蓝绿粉紫灰居用在要效动快慢亮暗点些它这那]|[上下顶底](?:方|边|面|部|角)|[的了吧呢]$/

/** A text to show, after a space instead of in quotation marks: 标题 我的一天. */
export const afterPause: Scanner = (tokens, at) => {
  const first = tokens[at + 1]
  if (!tokens[at]?.pause || !first) return []
  const words: string[] = []
  let end = at + 1
  for (let token = tokens[end]; token && (token.kind === 'word' || EMOJI.test(token.text)); token = tokens[end]) {
    words.push(token.text)
    end += 1
  }
  const last = tokens[end - 1]
  const over = tokens[end] === undefined || tokens[end]?.text === ','
  const plain =
    words.length > 1 && words.length <= LONGEST && !words.some((word) => STOPS.has(word)) && !HOW.test(words.join(''))
  return over && plain && last ? [{ end, value: { written: [first.start, last.end] } }] : []
}

/** `后` between two wishes, rather than in the name of a place. */
export const afterwards: Scanner = (tokens, at) =>
  tokens[at]?.text === '后' &&
  !/^[头面边方期续半来两几一二三四五六七八九十]$/.test(tokens[at + 1]?.text ?? '') &&
  tokens[at + 1]?.kind !== 'number'
    ? [{ end: at + 1, value: true }]
    : []

/** `clip2`: a clip by its number, unless a file is called so. */
export const letteredClip: Scanner = (tokens, at, context) => {
  const token = tokens[at]
  const number = token?.kind === 'word' ? /^(?:clip|shot|scene)(\d{1,3})$/.exec(token.text)?.[1] : undefined
  const isFile = fileNames(context).some((name) => name.toLowerCase().startsWith(token?.text ?? ''))
  return number === undefined || isFile ? [] : [{ end: at + 1, value: Number(number) }]
}

/** A name in Latin letters: Taylor Swift. */
export const latinName: Scanner = (tokens, at) => {
  let end = at
  while (end < at + 3 && tokens[end]?.kind === 'word' && /^[a-z.]+$/.test(tokens[end]?.text ?? '')) end += 1
  return end > at ? [{ end, value: true }] : []
}

/** `画面`, unless it says what fades, or how it should feel. */
export const inPicture: Scanner = (tokens, at) => {
  if ((tokens[at]?.text ?? '') + (tokens[at + 1]?.text ?? '') !== '画面') return []
  const rest = tokens.slice(at + 2)
  const over = rest.findIndex(({ text }) => text === ',')
  const clause = over < 0 ? rest : rest.slice(0, over)
  const said = clause.map(({ text }) => text).join('')
  return /[淡渐]|感觉|氛围|味道/.test(said) ? [] : [{ end: at + 2, value: true }]
}

/** `现在`, unless it says how something is: 现在是白色, 目前为 50%. */
export const atPresent: Scanner = (tokens, at) => {
  const [said, next, value] = [0, 2, 3].map((place) => tokens[at + place])
  if (!/^(?:现在|目前)$/.test((said?.text ?? '') + (tokens[at + 1]?.text ?? ''))) return []
  const isState =
    next?.text === '是' || (/^[为占]$/.test(next?.text ?? '') && (value?.kind === 'number' || value?.text === '百'))
  return isState ? [] : [{ end: at + 2, value: true }]
}

/** `能降个噪不`, `能调一下吗`: something small is asked for, rather than whether it is possible. */
function isSlight(tokens: readonly { text: string }[]): boolean {
  return tokens.length <= LONGEST && tokens.some(({ text }) => /^[个下点些]$/.test(text))
}

/** `能再…吗`, `第二段能…吗`: a request in the form of a question, rather than the question whether it was done. */
export const asking: Scanner = (tokens, at) => {
  const said = (place: number) => tokens[place]?.text ?? ''
  if (said(at) === '能' && /^[再把将让帮给]$/.test(said(at + 1))) return [{ end: at + 1, value: true }]
  const asked = tokens.findIndex(
    (_, i) =>
      /^[能以]$/.test(said(i)) &&
      (/^[再把将让帮给]$/.test(said(i + 1)) || /^[段张]$/.test(said(i - 1)) || isSlight(tokens.slice(i, at))),
  )
  const over = tokens[at + 1] === undefined || said(at + 1) === ','
  return /^[吗么不]$/.test(said(at)) && over && asked >= 0 && asked < at && said(at - 1) !== '了'
    ? [{ end: at + 1, value: true }]
    : []
}
