import type { Operation } from '../operation.ts'
import { type Clause, has, hasKind } from '../read/clause.ts'
import { simple } from '../read/fold.ts'
import { visuals } from '../read/names.ts'
import { as } from '../read/token.ts'
import { IMPOSSIBLE } from './impossible.ts'
import { type Extract, refuse } from './target.ts'

const ABROAD =
  /\b(?:weather|stock price|news|president|capital of|recipe|joke|python|javascript|homework|math|meaning of life|who won|who is|who was|what time is it|translate this|what day|football|election|bitcoin|my email|book (?:a|me)|order (?:a|me) (?:pizza|food|taxi)|pizza|calculate|tell me a (?:story|joke)|poem|solve|world cup|super bowl|horoscope|restaurants? near|play chess|sing me)\b|天气|股票|新闻|笑话|总统|首都|菜谱|编程|几点了|写代码|算一下|星期几|世界杯|彩票|订(?:外卖|机票|酒店|票)|讲个故事|背首诗|作业|股价|比特币|今天几号/

const MEDIA_LINK = /\.(?:mp4|mov|webm|mkv|avi|m4v|jpe?g|png|webp|gif|mp3|wav|m4a|aac|srt|vtt)(?:[?#].*)?$/i

/** The message as lower-case words, hyphens as spaces. */
const normal = (clause: Clause) =>
  clause.source
    .slice(clause.tokens[0]?.start ?? 0, clause.tokens.at(-1)?.end ?? 0)
    .slice(0, 600)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/-/g, ' ')

export function links(clause: Pick<Clause, 'tokens'>): Operation[] | undefined {
  const urls = clause.tokens.flatMap((t) => as(t, 'url')?.url ?? [])
  if (urls.length === 0) return undefined
  return urls.every((url) => MEDIA_LINK.test(url))
    ? [{ op: 'reply', params: { kind: 'upload_urls' } }]
    : [refuse('no_remote_download', 'upload the file')]
}

/** Words in quotes never make a wish impossible. */
const plainly = (clause: Clause) => {
  const hidden = clause.tokens.filter((t) => t.value.kind === 'literal' && t.text !== '《')
  let text = simple(clause.source.slice(0, 100_000))
  for (const { start, end } of hidden)
    text = text.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + text.slice(end)
  return normal({ ...clause, source: text })
}

/** `a 3 second video of the photo`: made of what was uploaded. */
const ofUploads = (clause: Clause, words: string): boolean =>
  !/\bai\b|3d|generat|avatar|anim/.test(words) &&
  visuals(clause.context).length > 0 &&
  ((/生成|制作/.test(words) && (hasKind(clause, 'file') || /照片|图片|素材|这些|片段/.test(words))) ||
    /\b(?:video|movie|clip|slideshow|reel|film)\b (?:out )?of\b/.test(words)) &&
  (/生成|制作/.test(words) ||
    hasKind(clause, 'clips', 'file') ||
    /\bof (?:the|my|this|these|that|those|all|both) (?:\w+ ){0,2}(?:photo|picture|image|pic|clip|file|upload|slide)s?\b/.test(
      words,
    ))

/** Why something is wished: `I'm going to post it on TikTok, …`, 发抖音用的. */
const INTENT = /^(?:(?:i|we)\b.{0,20}\b(?:want|going|gonna|plan|need|will|have)|(?:我|我们)?(?:要|想|准备|打算)(?!你))/
const USE =
  /^(?:这个|这条|这是|是|我|我们)?(?:要|想|准备|打算|用来|拿来|拿去)?(?:发|传|投|放)(?:到|在|给|去)?\S{1,8}(?:用|用的|的|看的|上的)$/

/** Another part of the message stands beside this one. */
const beside = (clause: Clause): boolean =>
  clause.before.length > 0 || /^\s*[,，;；。]\s*\S/.test(clause.source.slice(clause.tokens.at(-1)?.end ?? 0))

/** `refuse`: impossible here, or no matter of video. */
export const extractRefusal: Extract = (clause) => {
  const linked = links(clause)
  if (linked) return linked
  const words = plainly(clause)
  const found = IMPOSSIBLE.find(({ pattern }) => pattern.test(words))
  const made = clause.before.some((o) => o.op === 'build_sequence')
  if (found?.reason === 'no_generation' && (made || ofUploads(clause, words))) return undefined
  const publishing = found?.reason === 'no_publishing'
  if (publishing && (USE.test(words) || INTENT.test(words)) && beside(clause)) return []
  if (publishing && USE.test(words)) return undefined
  const shaping = publishing && (hasKind(clause, 'aspect') || has(clause, 'export'))
  if (found && !shaping) return [refuse(found.reason, found.alternative)]
  if (
    /webm.{0,30}(?:transparen|alpha)|transparen\w+.{0,25}\b(?:video|webm|mov|gif|export)|export.{0,30}\btransparen|alpha channel|透明通道|透明背景(?:的)?(?:视频|导出)|导出.{0,8}透明/.test(
      words,
    ) &&
    !has(clause, 'logo', 'text', 'title')
  )
    return [refuse('unsupported_or_opaque', 'mp4')]
  const sum =
    /\b(?:what is|what'?s|how much is|calculate)\b.{0,12}\d[\d.]*\s*(?:%|percent)?\s*(?:of|times|plus|minus|divided by|x|\*|\+|-|\/)\s*\d/
  const off =
    (ABROAD.test(words) || sum.test(words)) &&
    clause.before.length === 0 &&
    !hasKind(clause, 'clips', 'file', 'literal') &&
    !has(clause, 'text', 'title', 'captions', 'clip', 'music')
  return off ? [refuse('out_of_scope', 'video editing')] : undefined
}
