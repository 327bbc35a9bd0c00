import type { Operation } from '../../edit/operation.ts'
import { type Clause, has, hasKind } from '../read/clause.ts'
import { visuals } from '../read/names.ts'
import { as } from '../read/token.ts'
import { type Extract, refuse } from './target.ts'

/** What cannot be done here: how it is asked for, why not, and the nearest that can. */
const IMPOSSIBLE: readonly { pattern: RegExp; reason: string; alternative: string }[] = [
  {
    pattern:
      /\b(?:clone|cloning|deepfake|imitate|mimic)\b.*\b(?:voice|me|narrat\w*)|\b(?:copy|replicate|fake|recreate)\b.{0,12}\b(?:my|his|her|their|'s) voice|\bin (?:my|the) (?:own )?voice of\b|(?:my|celebrity|'s) (?:ai )?voice clon|克隆.{0,8}(?:声音|嗓音|音色|配音)|(?:声音|音色|嗓音).{0,4}克隆|模仿.{0,8}(?:声音|嗓音)|用我的声音|sound like (?:me|morgan|obama|trump)|变声/,
    reason: 'no_voice_cloning',
    alternative: 'record and upload',
  },
  {
    pattern:
      /\b(?:post|publish|share|tweet|upload)\b.{0,40}\b(?:to|on)\b.{0,20}\b(?:tiktok|instagram|youtube|facebook|twitter|linkedin|my (?:account|channel|page|profile)|social|x\.com|snapchat|reels|bilibili|wechat|weibo)\b|\b(?:email|e mail|mail|whatsapp|dm)\b (?:it|this|the video|that) |(?:^|\band |\bthen )text (?:it|this|the video) |\bschedule (?:a|the|this)? ?post|\blive ?stream\b|(?:发布|发表|上传|发送|分享|同步|投稿|发|传)到?.{0,6}(?:抖音|快手|b站|小红书|微博|朋友圈|youtube|tiktok|视频号|instagram|我的账号|账号|微信群)(?!的?(?:尺寸|比例|格式|版|规格))(?=.*(?:上$|账号|去|吧|号|发布|投稿|上传|分享|$))/,
    reason: 'no_publishing',
    alternative: 'export file',
  },
  {
    pattern:
      /\b(?:remove|erase|delete|get rid of|take out|cut out|edit out|hide)\b.{0,40}\b(?:person|people|man|woman|guy|girl|stranger|passer ?by|passers ?by|bystander|tourists?|object|watermark from|car|pole|wires?|tree|sign|reflection|crowd|photobomber|ex|ads?|dog|someone|shadow of|trash|cat|bird|kid|fence)\b.{0,30}(?:\b(?:background|behind|from|in|out of|standing|walking|next to|of)\b)|(?:把|将)?(?:背景|画面|视频|图|照片|镜头)(?:里|中|上)?面?的?.{0,8}(?:路人|人|行人|杂物|电线|垃圾|车|游客|物体|水印|电线杆|东西)(?:都)?(?:去掉|抹掉|去除|移除|擦掉|p掉|消除|删掉|抠掉|去了|弄掉|擦除|消掉)|去掉?(?:路人|行人|游客|电线杆)|(?:抹掉|擦除|消除|p掉|擦掉).{0,8}(?:人|路人|电线|物体|东西|杂物)/,
    reason: 'no_object_removal',
    alternative: 'crop or blur',
  },
  {
    pattern:
      /\b(?:blur|pixelate|censor|hide|cover|track|follow)\b (?:out )?(?:my|the|his|her|their|a|all|every)? ?(?:faces?|license plates?|licence plates?|number plates?|person|eyes?)\b|(?:人脸|脸|车牌|面部).{0,6}(?:打码|模糊|马赛克|遮住)|给?(?:人脸|脸|车牌)打|跟踪/,
    reason: 'no_tracking',
    alternative: 'blur the whole clip',
  },
  {
    pattern:
      /\b(?:remove|delete|erase|replace|change|cut out)\b (?:the |my )?background\b(?! (?:music|noise|sound|audio|song|track|colou?r|blur|box|of the (?:text|title|captions?)))|(?:去掉|去除|移除|换|替换|更换|扣掉|抠掉)(?:掉)?(?:视频|画面|人物)?的?背景(?!音|噪|声|色|模糊|框|乐|歌|杂|里|中|上)/,
    reason: 'no_background_removal',
    alternative: 'chroma key with a green screen',
  },
  {
    pattern: /\b(?:filler words?|stutter\w*|(?:ums|uhs|ahs)\b|ums? and (?:ahs?|uhs?))|语气词|口头禅|结巴/,
    reason: 'no_word_cutting',
    alternative: 'remove the silences',
  },
  {
    pattern:
      /\bphotoshop\b|\bretouch\b|\bsmooth (?:my|her|his|the) (?:skin|face)|\b(?:skin|face) (?:smoothing|retouch\w*)|\bbeautify\b|\bwhiten (?:my|the|her|his) (?:teeth|skin)|\bremove (?:the )?(?:acne|pimples?|wrinkles|blemish\w*|red eye)|修图|美颜|磨皮|瘦脸|瘦身|祛痘|p图|p掉|祛斑|去皱|美白牙|(?:图片|照片|图)(?:里|上|中)的?.{0,10}(?:p掉|修掉|抠掉)/,
    reason: 'no_photo_retouch',
    alternative: 'slideshow',
  },
  {
    pattern:
      /\b(?:swap|replace|change)\b.{0,25}\b(?:faces?|heads?|outfits?|clothes|shirts?|hair)\b|\bface ?swap\b|\blip ?sync|\bmake (?:him|her|me|them) (?:say|smile|dance)\b|换脸|换头|对口型|换衣服|换装|让他说|让她说/,
    reason: 'no_generation',
    alternative: 'upload footage',
  },
  {
    pattern:
      /\b(?:generate|create|make|produce|render|animate|imagine|add|use|make me|give me)\b (?:me )?(?:an? |some |the )?(?:new |brand new )?(?:ai |ai generated |3d )?(?:\w+ ){0,3}?(?:b ?roll|ai (?:video|footage|clip|avatar|image|presenter|voice|actor|character|b ?roll)|stock footage|stock video|stock (?:photos?|clips?)|avatar|footage of|video of (?:a|an|the)|clip of (?:a|an)|image of|picture of|scene of|talking head|animation of|cartoon of|3d (?:model|animation)|drone shot)|\btext to video\b|\bimage to video\b|\b(?:generate|create|make|design)\b.{0,40}\b(?:with|using|by) ai\b|\bai (?:avatar|generated (?:footage|video|clip|scene|image))|\bfrom (?:a|this|my) (?:prompt|script|blog ?post|article|website|pdf)\b|(?:用ai|ai)(?:生成|画|做)|生成.{0,8}(?:一段|一个|一张|一只)?.{0,12}(?:的视频|的画面|的镜头|素材|的图片|数字人|虚拟人|空镜|的动画)|文生视频|图生视频|数字人|虚拟主播|让(?:照片|图片|图|人物|她|他|它).{0,4}(?:动起来|说话|跳舞|眨眼|微笑)|空镜头|照片.{0,3}开口说话/,
    reason: 'no_generation',
    alternative: 'upload footage',
  },
  {
    pattern:
      /\b(?:translate|dub)\b|\bin(?:to)? (?:spanish|french|german|japanese|korean|hindi|portuguese|italian|russian|arabic) (?:subtitles|captions|voice ?over)|\b(?:spanish|french|german|japanese|korean|hindi|italian) (?:subtitles|captions|voice ?over|dub)|(?:翻译|译)成|(?:英文|日文|日语|英语|双语|韩语|法语)(?:字幕|配音)|配音成|译制/,
    reason: 'no_translation',
    alternative: 'upload a translated .srt',
  },
  {
    pattern:
      /\b(?:upscale|enhance)\b.{0,30}\b(?:to|4k|8k|resolution|ai|quality)\b|\bai (?:upscal\w+|enhanc\w+)|\bsuper resolution|\brestore (?:the|this|my) (?:old |blurry )|\b8k\b|\bdeblur|\bunblur|ai(?:修复|增强|放大)|超分|画质修复|修复(?:画质|老照片|模糊)|去模糊|老照片修复|提升画质|画质增强/,
    reason: 'no_upscaling',
    alternative: 'sharpen',
  },
  {
    pattern:
      /\b(?:add|use|play|put|with|get|from)\b.{0,40}\b(?:spotify|apple music|soundcloud|taylor swift|drake|beyonce|adele|the beatles|ed sheeran|billie eilish|coldplay|bts|eminem|rihanna|kanye|queen's|michael jackson|the weeknd|dua lipa|bruno mars|trending (?:song|sound|audio))|\b(?:song|music|track) by [a-z]|(?:网易云|qq音乐|spotify|酷狗|酷我)|(?:周杰伦|林俊杰|陈奕迅|邓紫棋|王菲|五月天|薛之谦|李荣浩|泰勒|毛不易|孙燕姿|蔡依林|张学友|刘德华|邓丽君|热门歌曲|抖音神曲|热歌|抖音热门).{0,12}(?:歌|音乐|曲|《)?/,
    reason: 'copyright_or_not_available',
    alternative: 'built-in music or upload',
  },
  {
    pattern:
      /\b(?:fact check|copyright check|monetize|how many views|go viral|make money|seo|hashtags?|video description|write (?:me )?(?:a|an) (?:script|essay|poem|story|email|code|caption for)|thumbnail (?:title|text) ideas|title ideas)\b|(?:涨粉|变现|写(?:一个|个|一份|篇|一篇)?(?:脚本|文案|作文|诗|代码|剧本)|话题标签)/,
    reason: 'out_of_scope',
    alternative: 'video editing',
  },
]

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
  let text = clause.source.slice(0, 100_000)
  for (const { start, end } of hidden)
    text = text.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + text.slice(end)
  return normal({ ...clause, source: text })
}

/** `a 3 second video of the photo`: made of what was uploaded. */
const ofUploads = (clause: Clause, words: string): boolean =>
  !/\bai\b|3d|generat|avatar|anim/.test(words) &&
  visuals(clause.context).length > 0 &&
  /\b(?:video|movie|clip|slideshow|reel|film)\b (?:out )?of\b/.test(words) &&
  (hasKind(clause, 'clips', 'file') ||
    /\bof (?:the|my|this|these|that|those|all|both) (?:\w+ ){0,2}(?:photo|picture|image|pic|clip|file|upload|slide)s?\b/.test(
      words,
    ))

/** `I'm going to post it on TikTok, so …`: why something is wished, before the wish itself. */
const purpose = (clause: Clause, words: string): boolean =>
  /^(?:(?:i|we)\b.{0,20}\b(?:want|going|gonna|plan|need|will|have)|(?:我|我们)?(?:要|想|准备|打算)(?!你))/.test(
    words,
  ) && /^\s*[,，;；]\s*\S/.test(clause.source.slice(clause.tokens.at(-1)?.end ?? 0))

/** `refuse`: impossible here, or no matter of video. */
export const extractRefusal: Extract = (clause) => {
  const linked = links(clause)
  if (linked) return linked
  const words = plainly(clause)
  const found = IMPOSSIBLE.find(({ pattern }) => pattern.test(words))
  if (found?.reason === 'no_generation' && ofUploads(clause, words)) return undefined
  const publishing = found?.reason === 'no_publishing'
  if (publishing && purpose(clause, words)) return []
  const shaping = publishing && (hasKind(clause, 'aspect') || has(clause, 'export'))
  if (found && !shaping) return [refuse(found.reason, found.alternative)]
  if (
    /webm.{0,30}(?:transparen|alpha)|transparen\w+.{0,25}\b(?:video|webm|mov|gif|export)|export.{0,30}\btransparen|alpha channel|透明通道|透明背景(?:的)?(?:视频|导出)|导出.{0,8}透明/.test(
      words,
    ) &&
    !has(clause, 'logo', 'text', 'title')
  )
    return [refuse('unsupported_or_opaque', 'mp4')]
  const off =
    ABROAD.test(words) &&
    !hasKind(clause, 'clips', 'file', 'literal') &&
    !has(clause, 'text', 'title', 'captions', 'clip', 'music')
  return off ? [refuse('out_of_scope', 'video editing')] : undefined
}
