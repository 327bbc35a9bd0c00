import type { Context } from '../context.ts'
import { files, matchesOf } from './filenames.ts'
import { fold } from './fold.ts'
import type { Token } from './token.ts'

const PAIRS: Record<string, string> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '「': '」',
  '『': '』',
  '《': '》',
  '‘': '’',
  "'": "'",
  '`': '`',
  '«': '»',
  '„': '“',
  '＂': '＂',
}
const LETTER = /[\p{L}\p{N}]/u

/** A quote that opens here closes where? An apostrophe is no quote: it has a letter before it or after its end. */
function closing(text: string, at: number, odd: boolean): number {
  const open = text[at] ?? ''
  const close = PAIRS[open]
  if (close === undefined) return -1
  const apostrophe = open === "'" || open === '‘'
  const before = text[at - 1] ?? ' '
  if (apostrophe && /[a-zA-Z\d]/.test(before)) return -1
  if (open === '"' && /\d/.test(before) && !text.slice(at + 1).includes('"')) return -1
  let nested = 0
  for (let i = at + 1; i < text.length && i < at + 4000; i++) {
    const here = text[i]
    if (here === '\\') {
      i += 1
      continue
    }
    if (here === '"' && open === '"' && opensWithin(text, i)) nested += 1
    else if (here === close && nested > 0) {
      nested -= 1
      continue
    }
    if (nested > 0) continue
    const ends = here === close || (open === '“' && here === '"' && odd) || (open === '‘' && here === "'")
    if (ends && !(apostrophe && LETTER.test(text[i + 1] ?? ' ') && /[a-zA-Z]/.test(text[i + 1] ?? ' '))) return i
    if (apostrophe && here === '\n') return -1
  }
  // an opening quote that nothing closes: what follows is text, never a command
  return apostrophe || open === '`' ? -1 : text.length
}

/** `"Say "hi" now"`: a straight quote that opens another inside, with both still to be closed. */
const opensWithin = (text: string, at: number): boolean =>
  /\s/.test(text[at - 1] ?? ' ') &&
  /\S/.test(text[at + 1] ?? ' ') &&
  /^"[^"\n]{1,200}[^\s"]"[^"\n]{0,200}[^\s"]"/.test(text.slice(at)) &&
  !/^"[^"]*"\s*(?:[,;.:]|and\b|on\b|at\b|to\b|in\b|for\b|with\b|from\b|then\b)/.test(text.slice(at))

/** What a quote holds: `\"` is a quotation mark. */
const unescaped = (text: string) => text.replace(/\\(["'“”])/g, '$1')

function literals(text: string): Token[] {
  const found: Token[] = []
  // one straight quote too many: it is the one that opens nothing
  const odd = [...text.matchAll(/"/g)].length % 2 === 1
  for (let i = 0; i < text.length; i++) {
    const end = closing(text, i, odd)
    if (end < 0) continue
    const loose = text[i] === '“' || (odd && text[i] === '"')
    if (loose && /[\s,.;:)]/.test(text[i + 1] ?? ' ')) continue
    const inner = text.slice(i + 1, end).trim()
    if (inner !== '') {
      const opens = text[i] === '《'
      found.push({
        start: i,
        end: Math.min(end + 1, text.length),
        text: opens ? '《' : '"',
        value: { kind: 'literal', text: unescaped(inner) },
      })
    }
    i = end
  }
  return found
}

const URL_PATTERN =
  /(?:https?:\/\/|www\.)[^\s"'<>，。；、）)]{1,2000}|\b(?:youtu\.be|youtube\.com|bilibili\.com|vimeo\.com|tiktok\.com)\/[^\s，。]{0,500}/gi
/** The texts that stand on the timeline, where the message names one without quotes. */
function known(text: string, context: Context): Token[] {
  const folded = fold(text)
  return (context.text ?? []).flatMap(({ text: standing }) => {
    const wanted = fold(standing)
    const at = wanted.length < 3 ? -1 : folded.indexOf(wanted)
    const apart = !/[a-z\d]/.test(folded[at - 1] ?? ' ') && !/[a-z\d]/.test(folded[at + wanted.length] ?? ' ')
    if (at < 0 || !apart) return []
    return [
      {
        start: at,
        end: at + wanted.length,
        text: '"',
        value: { kind: 'literal', text: standing, known: true } as const,
      },
    ]
  })
}

/** Where a text without quotes ends: at its place, time or style, at the next command, or with the sentence. */
const TAIL_EN =
  /\s+(?:(?:at|in|on|to|near|along|across|over)\s+(?:the\s+)?(?:very\s+)?(?:top|bottom|middle|cent(?:er|re)|upper|lower|left|right|start|beginning|end|corner|first|last|second|third|opening|closing|intro|outro|clip|photo|screen|\d)|for\s+(?:the\s+)?(?:first|last|\d|a |one|two|three|four|five|six|seven|eight|nine|ten)|from\s+\d|between\s+\d|until\s+\d|during\s|(?:before|after)\s+(?:the\s+)?(?:clip|photo|first|second|third|last)|in\s+(?:a\s+)?(?:bold\s+|big\s+|large\s+|small\s+)?(?:red|white|black|blue|green|yellow|orange|purple|pink|gold|big|large|small|bold|gr[ae]y|a\s+serif)\b)|[,;]?\s+(?:and\s+)?then\s|,\s+(?:and\s+)?(?:add|make|export|set|cut|trim|remove|delete|mute|fade|put|in|at|with|from|for|then|use|change|speed|music|captions|export|top|bottom|cent(?:er|re)|left|right|white|black|red|yellow|blue|green|big|large|small|bold|last|first|starting|fade|slide|typewriter|lower|upper|\d)\b|\s+and\s+(?:add|make|export|set|cut|trim|remove|delete|mute|fade|put|use|change|speed)\b|[.;]\s|\n|\s+with\s+(?:a|an|the|some)?\s?(?:background|box|shadow|outline|fade|black|white)/i
const TAIL_ZH = /[，。；;\n]|,\s|(?:然后|再|并且|并)(?:加|导出|删|剪|把|将|配|换|设)/

/** After a colon the text goes on over commas, until a word of style, place, time or command stands behind one. */
const TAIL_SAID_ZH =
  /[。；;\n]|[，,、]\s*(?=字|文字|颜色|[白红黑黄蓝绿金粉紫橙灰]色?[，,。的字]|[白红黑黄蓝绿金粉紫橙灰]色|大一?[号点字]|小一?[号点字]|加粗|居|顶部|底部|上方|下方|左|右|中间|放|位置|在|从|第[\d一二三四五六七八九十]|显示|停|持续|出现|时长|\d|[一二两三四五六七八九十]+秒|音量|背景|配|加|删|剪|导|换|把|将|给|设|调|用|再|然后|并|同时|最后|淡|打字|动画|滑|弹|转场|全程|开头|结尾|片头|片尾|音乐|bgm|声音)/i

/** Words after which a text stands without quotes. */
const MARKERS: readonly { pattern: RegExp; tail: RegExp }[] = [
  {
    pattern:
      /(?<!\b(?:he|she|they|who|i|you|we|it|speaker|narrator|what) )\b(?:saying|that says|which says|that reads|which reads|reading|that say|says|the words|to say|to read)\s*:?\s+(?=\S)/gi,
    tail: TAIL_EN,
  },
  {
    pattern:
      /\b(?:[Aa]dd|[Pp]ut|[Ww]rite|[Ss]how|[Dd]isplay|[Ii]nsert|[Oo]verlay|[Pp]lace|[Tt]ype)\s+(?:the |a |an |in |some )?(?:text|title|caption|words|heading|headline|label|message|tagline|lower third|name tag)\s+(?=[A-Z\d¡¿À-Þ\u0400-\u042f\u0600-\u06ff\p{Extended_Pictographic}])(?!\d+\s*(?:s|sec|seconds|x|%)\b)/gu,
    tail: TAIL_EN,
  },
  { pattern: /\b(?:[Ww]rite|[Tt]ype)\s+(?=[A-Z][a-z])/g, tail: TAIL_EN },
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
      /(?:标题|文字|字|文案|字样|人名条|名条|配音|旁白|解说|标语|内容|写着|写上|写|一句话|一行字|人名牌|口播|念|读|说|朗读|[念读]一[段句下]|配[个段]音|配一段音|打上|显示|姓名条|字幕条)(?:是|为|内容)?\s*[:：]\s*(?=\S)/g,
    tail: TAIL_SAID_ZH,
  },
  {
    pattern:
      /(?:写上|写着|写个|写成|写|标题叫|标题是|标题为|标题写|文字写|内容是|内容为|文字是|文字为|字样是|打上(?!字幕|文字|标题|水印)|念出)\s*(?=[\p{Script=Han}A-Za-z\d])(?!一行|一句|个|上|着|文字|标题|字)/gu,
    tail: TAIL_ZH,
  },
]

/** After a colon in `update the captions: make them larger`. */
const COMMAND =
  /^(?:make|change|set|move|put|place|increase|decrease|turn|use|remove|delete|shift|add|enlarge|shrink|keep|bigger|larger|smaller)\b/

/** Texts without quotes, known by the words before them. */
function bare(text: string): Token[] {
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

/** What a text that stands on the timeline is to become, without quotes: Change Summer Sale to Winter Sale. */
function successors(text: string, standing: readonly Token[]): Token[] {
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

/** Pieces that are never commands: links, quotes, file names, texts; the first of those that overlap, in that order. */
export function shield(text: string, context: Context): Token[] {
  const occupied = new Uint8Array(text.length)
  const standing = known(text, context)
  const taken: Token[] = []
  const groups = [
    matchesOf(text, URL_PATTERN, (url) => ({ kind: 'url', url })),
    literals(text),
    bare(text),
    standing,
    successors(text, standing),
    files(text, context),
  ]
  for (const token of groups.flat()) {
    if (occupied.subarray(token.start, token.end).includes(1)) continue
    occupied.fill(1, token.start, token.end)
    taken.push(token)
  }
  return taken.sort((a, b) => a.start - b.start)
}
