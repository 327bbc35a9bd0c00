import { exportArguments } from './export-arguments.ts'
import type { Intent } from './intent.ts'

/** Polite words around a request. */
const POLITE =
  /请问|请|麻烦|劳驾|帮忙|帮我|帮|给我|为我|我们|我想要|我想|我要|我|你|想要|能不能|可不可以|可以|能否|能|现在|马上|立刻|直接|一下|谢谢|好的|好了|好|那么|那|就|把|将|吧|了|吗|呢|啊|呀|哦|的|下|出来|再|都|ok/gi
const PUNCTUATION = /[\s，。！？、；：,.!?;:~～…]+/g
const QUOTES = /["“”‘’「」『』《》]/

interface Rule {
  tool: Intent['tool']
  /** one of these is required */
  core: RegExp
  /** only these are allowed besides polite words */
  rest: RegExp
}

const RULES: readonly Rule[] = [
  {
    tool: 'get_credits',
    core: /积分|余额|点数|credits?/i,
    rest: /积分|余额|点数|credits?|查询|查看|查|看看|看|显示|告诉|还有|还剩|剩余|剩下|剩|多少|几个|几|当前|目前|账户|账号|是|有|个|情况|免费/gi,
  },
  {
    tool: 'get_state',
    core: /状态|进度|进展|轨道|时间线|时间轴|什么样|怎么样了|做到哪|到哪一步|status/i,
    rest: /状态|进度|进展|轨道|时间线|时间轴|status|什么样子|什么样|怎么样|怎样|如何|做到哪里|做到哪|到哪一步|显示|查询|查看|查|看看|看|列出|告诉|当前|目前|什么|是|有哪些|哪些|有|所有|全部|视频|影片|项目|导出|渲染|到|哪/gi,
  },
  {
    tool: 'upload_media',
    core: /上传|upload/i,
    rest: /上传|upload|文件|视频|照片|图片|相片|音乐|歌曲|音频|素材|片段|媒体|一个|一些|一张|一段|几个|几张|几段|两个|两张|三张|新|更多|别|要|怎么|如何|些/gi,
  },
]

const EXPORT_CORE = /导出|下载|渲染|输出|保存|发给我|发我|发送给我|传给我|export|download/i
/** "保存" and "输出" are export requests only if they name the file. */
const NEEDS_OBJECT = /^(?:保存|输出)$/
const VIDEO = /视频|影片|片子|成片|作品|成品|文件/
const EXPORT_REST =
  /导出来|导出|下载|渲染|输出|保存|发送给我|发给我|发我|传给我|export|download|视频|影片|片子|成片|作品|成品|文件|结果|最终|最后|完整|整个|这个|做好|完成|剪好|格式|分辨率|画质|质量|清晰度|高清|为|成|以|用|用于|版本|版|到本地|本地|电脑|上|到/gi

/** The intent of a Chinese message. */
export function chineseIntent(text: string): Intent | undefined {
  if (QUOTES.test(text)) return undefined
  const rule = RULES.find(({ core, rest }) => core.test(text) && left(text, rest) === '')
  if (rule) return { tool: rule.tool, arguments: {} }
  const { arguments: settings, rest } = exportArguments(text)
  const verb = EXPORT_CORE.exec(rest)?.[0]
  if (!verb || left(rest, EXPORT_REST) !== '') return undefined
  if (NEEDS_OBJECT.test(verb) && !VIDEO.test(rest) && !('format' in settings)) return undefined
  if (verb === '保存' && /版本|版/.test(rest)) return undefined
  return { tool: 'export_render', arguments: settings }
}

/** What remains of a message without `rest` and polite words. `rest` is removed first, as some of it contains polite words. */
function left(text: string, rest: RegExp): string {
  return text.replace(rest, ' ').replace(POLITE, '').replace(PUNCTUATION, '')
}
