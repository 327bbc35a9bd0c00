import type { Context } from '../context.ts'
import { pictures } from './names.ts'
import type { Token } from './token.ts'

/** Where a text without quotes ends: at its place, time or style, at the next command, or with the sentence. */
const TAIL_EN =
  /\s+(?:(?:at|in|on|to|near|along|across|over)\s+(?:the\s+)?(?:very\s+)?(?:top|bottom|middle|cent(?:er|re)|upper|lower|left|right|start|beginning|end|corner|first|last|second|third|opening|closing|intro|outro|clip|photo|screen|\d)|for\s+(?:the\s+)?(?:first|last|\d|a |one|two|three|four|five|six|seven|eight|nine|ten)|from\s+\d|between\s+\d|until\s+\d|during\s|(?:before|after)\s+(?:the\s+)?(?:clip|photo|first|second|third|last)|in\s+(?:a\s+)?(?:bold\s+|big\s+|large\s+|small\s+)?(?:red|white|black|blue|green|yellow|orange|purple|pink|gold|big|large|small|bold|gr[ae]y|a\s+serif)\b)|[,;]?\s+(?:and\s+)?then\s|,\s+(?:and\s+)?(?:add|make|export|set|cut|trim|remove|delete|mute|fade|put|in|at|with|from|for|then|use|change|speed|music|captions|export|top|bottom|cent(?:er|re)|left|right|white|black|red|yellow|blue|green|big|large|small|bold|last|first|starting|fade|slide|typewriter|lower|upper|\d)\b|\s+and\s+(?:add|make|export|set|cut|trim|remove|delete|mute|fade|put|use|change|speed)\b|(?<!\b(?:Dr|Mr|Mrs|Ms|St|Prof|Jr|Sr|vs|No))[.;]\s|\n|\s+(?:big|large|small|bold|huge)\s+(?=(?:in|at|on|for|from|over)\b)|\s+with\s+(?:a|an|the|some)?\s?(?:background|box|shadow|outline|fade|black|white)/i
const TAIL_ZH = /[，。；;\n]|,\s|(?:然后|再|并且|并)(?:加|导出|删|剪|把|将|配|换|设)/

/** After a colon the text goes on over commas, until a word of style, place, time or command stands behind one. */
const TAIL_SAID_ZH =
  /[。；;\n]|[，,、]\s*(?=字|文字|颜色|[白红黑黄蓝绿金粉紫橙灰]色?[，,。的字]|[白红黑黄蓝绿金粉紫橙灰]色|大一?[号点字]|小一?[号点字]|加粗|居|顶部|底部|上方|下方|左|右|中间|放|位置|在|从|第[\d一二三四五六七八九十]|显示|停|持续|出现|时长|\d|[一二两三四五六七八九十]+秒|音量|背景|配|加|删|剪|导|换|把|将|给|设|调|用|再|然后|并|同时|最后|淡|打字|动画|滑|弹|转场|全程|开头|结尾|片头|片尾|音乐|bgm|声音)/i

/** Words after which a text stands without quotes. */
const MARKERS: readonly { pattern: RegExp; tail: RegExp }[] = [
  {
    pattern:
      /(?<!\b(?:he|she|they|who|i|you|we|it|speaker|narrator|what|i'm|we're|he's|she's|they're|you're|is|are|am) )\b(?:saying|that says|which says|that reads|which reads|reading|that say|says|the words|to say|to read)\s*:?\s+(?=\S)/gi,
    tail: TAIL_EN,
  },
  {
    pattern:
      /\b(?:[Aa]dd|[Pp]ut|[Ww]rite|[Ss]how|[Dd]isplay|[Ii]nsert|[Oo]verlay|[Pp]lace|[Tt]ype)\s+(?:the |a |an |in |some )?(?:text|title|caption|words|heading|headline|label|message|tagline|lower third|name tag)\s+(?=[A-Z\d¡¿À-Þ\u0400-\u042f\u0600-\u06ff\p{Extended_Pictographic}])(?!\d+\s*(?:s|sec|seconds|x|%)\b)/gu,
    tail: TAIL_EN,
  },
  { pattern: /\b(?:[Ww]rite|[Tt]ype)\s+(?=[A-Z][A-Za-z])/g, tail: TAIL_EN },
  {
    pattern:
      /\b(?:text|title|caption|words|heading|headline|label|message|tagline|voice[- ]?over|narration|narrate|lower third|name tag|say)s?(?: (?:reading|saying))?(?: (?:at|on|in|over|for) [^:：,.;"“\d\n]{1,25})?\s*[:：]\s*(?=\S)/gi,
    tail: TAIL_EN,
  },
  {
    pattern:
      /\b(?:[Tt]itle|[Tt]ext|[Hh]eadline|[Hh]eading)\s+(?:from\s+\S+\s+)?(?:to|called|named)\s+(?=[A-Z\d])(?!\d+\s*(?:s|sec|seconds|px|%)\b)/g,
    tail: TAIL_EN,
  },
  {
    pattern:
      /(?:标题|文字|字|文案|字样|人名条|名条|配音|旁白|解说|标语|内容|写着|写上|写|一句话|一行字|人名牌|口播|念|读|说|朗读|[念读]一[段句下]|配[个段]音|配一段音|打上|显示|姓名条|字幕条|鸣谢|致谢|落款|署名|字卡|片头|片尾)(?:是|为|内容)?\s*[:：]\s*(?=\S)/g,
    tail: TAIL_SAID_ZH,
  },
  {
    pattern:
      /(?:写上|写着|写个|写成|写|标题叫|标题是|标题为|标题写|文字写|内容是|内容为|文字是|文字为|字样是|打上(?!字幕|文字|标题|水印)|念出)\s*(?=[\p{Script=Han}A-Za-z\d])(?!一行|一句|个|上|着|文字|标题|字|错|得|好|的|完|反)/gu,
    tail: TAIL_ZH,
  },
  {
    pattern:
      /(?:标题|文字|字样|文案|一行字|一句话|字幕条|人名条|水印字)\s+(?=\p{Script=Han})(?!放|在|用|要|改|换|加|删|去|颜色|字体|大小|大一|小一|红|黄|蓝|绿|白|黑|金|居中|位置|淡入|弹出|打字|显示|停|持续|从|到|和|跟|都|不|往|向|上|下|左|右|再|太)/gu,
    tail: /\s|[，。；;\n]/,
  },
]

/** After a colon in `update the captions: make them larger`. */
const COMMAND =
  /^(?:make|change|set|move|put|place|increase|decrease|turn|use|remove|delete|shift|add|enlarge|shrink|keep|bigger|larger|smaller|font|size|colou?r|position)\b/

/** Texts without quotes, known by the words before them. */
export function bare(text: string): Token[] {
  return MARKERS.flatMap(({ pattern, tail }) =>
    [...text.matchAll(pattern)].slice(0, 50).flatMap((m) => {
      const start = m.index + m[0].length
      const rest = text.slice(start, start + 2000)
      const end = rest.search(tail)
      const inner = (end < 0 ? rest : rest.slice(0, end)).replace(/[\s,.，。；;]+$/u, '')
      const commands = /[:：]\s*$/.test(m[0]) && COMMAND.test(inner)
      if (inner === '' || commands || /^["'“「『《‘]/.test(inner)) return []
      return [{ start, end: start + inner.length, text: '"', value: { kind: 'literal', text: inner } as const }]
    }),
  )
}

/** `caption them A, B, C`, 分别写上春、夏、秋: a text without quotes for each clip there is. */
const LISTS: readonly RegExp[] = [
  /\b(?:caption|label|title|name|mark|number)s?\s+(?:them|these|those|each(?: one| of them| photo| clip| picture| image| slide)?|(?:all )?(?:the |my )?(?:\w+ )?(?:photos|pictures|images|clips|slides|videos))\s*(?:as|with)?\s*[:：]?\s+(?=\S)/gi,
  /(?:分别|依次|各自?)(?:写上?|加上?(?:文字|标题|字)|标上|标注为?|配上文字)\s*[:：]?\s*(?=\S)/g,
]

export function lists(text: string, context: Context): Token[] {
  const count = (context.video ?? []).length || pictures(context).length
  return LISTS.flatMap((pattern) =>
    [...text.matchAll(pattern)].slice(0, 5).flatMap((m) => {
      let start = m.index + m[0].length
      const end = text.slice(start).search(/[.。;；\n]|$/)
      const parts = text.slice(start, start + end).split(/(,\s*and\s+|,\s*|\s+and\s+|、|，)/)
      const items = parts.map((part, i) => {
        const token = { at: start, part, separator: i % 2 === 1 }
        start += part.length
        return token
      })
      const texts = items.filter(({ separator, part }) => !separator && part.trim() !== '')
      const plain = texts.every(({ part }) => part.length <= 60 && !/["'“”「」《》]/.test(part))
      if (texts.length < 2 || texts.length !== count || !plain) return []
      return texts.map(
        ({ at, part }): Token => ({
          start: at,
          end: at + part.length,
          text: '"',
          value: { kind: 'literal', text: part.trim() },
        }),
      )
    }),
  )
}

/** What a text that stands on the timeline is to become, without quotes: Change Summer Sale to Winter Sale. */
export function successors(text: string, standing: readonly Token[]): Token[] {
  return standing.flatMap((token) => {
    const rest = text.slice(token.end, token.end + 2000)
    const link = /^\s*(?:text\s+)?(?:to|into|with|->|→)\s+(?:say\s+|read\s+)?(?=[A-Z\d][^\s]*)/.exec(rest)
    if (!link) return []
    const start = token.end + link[0].length
    const inner =
      rest
        .slice(link[0].length)
        .split(TAIL_EN)[0]
        ?.replace(/[\s,.]+$/, '') ?? ''
    if (inner === '' || /^\d/.test(inner)) return []
    return [{ start, end: start + inner.length, text: '"', value: { kind: 'literal', text: inner } as const }]
  })
}
