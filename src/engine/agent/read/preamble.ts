import { as, type Token } from './token.ts'

/** Words that speak of the asking itself: `please make the following edits`, `here is what the user wants`. */
const META_EN =
  /^(?:please|pls|kindly|can|could|would|you|we|i|i'd|i'll|will|let's|the|a|an|this|that|these|those|my|our|their|your|his|her|it|to|for|me|us|of|on|in|by|as|and|then|now|with|is|are|be|at|from|some|few|several|couple|two|three|four|five|six|seven|eight|nine|ten|number|following|follows|below|listed|described|above|all|here|here's|what|which|like|liked|want|wants|wanted|need|needs|needed|ask|asks|asked|asking|request|requests|requested|requesting|wish|wishes|require|requires|said|says|saying|user|user's|users|person|person's|people|she|he|they|them|client|client's|customer|customer's|edit|edits|editing|change|changes|changing|adjustment|adjustments|modification|modifications|update|updates|tweak|tweaks|fix|fixes|correction|corrections|revision|revisions|step|steps|task|tasks|thing|things|action|actions|operation|operations|instruction|instructions|order|orderly|sequence|sequentially|one|each|time|carry|out|perform|execute|make|do|does|apply|complete|implement|process|help|current|project|timeline|video|behalf|message|quick|list|so|accordingly|exactly|just|also|further|additional|more|final|next|round|set|done|made|applied|note|notes|feedback|brief|todo|sir|madam|team|audio|sound|soundtrack|visuals)$/
/** Of these one must be there, for the words to be about a list of wishes. */
const LIST_EN =
  /\b(?:edits|changes|adjustments|modifications|updates|tweaks|fixes|corrections|revisions|steps|tasks|things|actions|operations|instructions|following|follows|below|request|feedback|brief|todo|user|user's|client|client's|customer)\b/

const META_ZH =
  /^(?:请|您|你|麻烦|帮我|帮忙|帮|按照|按|依照|根据|依次|逐一|逐个|逐步|分别|一步步|完成|执行|进行|实现|处理|做出|做|作|以下|下面|下列|如下|这些|这几|几|一些|两|三|四|五|六|七|八|\d|处|项|个|条|步|点|件|的|地|操作|修改|调整|改动|编辑|更改|变更|剪辑|要求|需求|指令|任务|步骤|事情|事|内容|说明|意见|反馈|对|当前|项目|时间线|视频|片子|我|用户|客户|对方|有|口述|转述|整理|归纳|总结|需要|需|希望|想要|想|要|是|了|一下|顺序|次序|先后|来|请求|说|让|为|就|现在|然后|再|能否|能不能|可以|吗|清单|列表|通过|给|把|将|这个|这|那|吧|具体|方式|设置)+$/
/** 标题修改需求：, 素材说明：what the wishes below are of. */
const HEADING_ZH =
  /^(?:标题|字幕|文字|音乐|配乐|声音|画面|素材|片段|转场|导出|视频|剪辑|封面|图片|照片)*的?(?:修改|调整|改动|剪辑|制作|处理)*(?:需求|要求|说明|意见|清单|事项|备注)(?:如下)?$/
const LIST_ZH =
  /以下|下面|下列|如下|用户|客户|操作|几处|几个|改动|步骤|任务|需求|指令|依次|逐一|顺序|清单|列表|要求|反馈/

/** Who asks, before what is asked: `the user would like to …`, 用户希望…. */
const ASKER_EN =
  /^(?:(?:on|in) (?:the )?behalf of )?(?:(?:the|my|our) )?(?:user|client|customer)(?:'s request is)?(?: (?:also|now|has|have|is|just|further|then|additionally|specifically|kindly))*(?: (?:would like|wants?|wanted|asks?|asked|asking|requests?|requested|requesting|needs?|says|said|wishes|prefers|would prefer|emphasi[sz]e[sd]|stress(?:es|ed)|notes?d?|mention(?:s|ed)|insist(?:s|ed)|adds|added))?(?: (?:me|us|you|it|them))?(?: (?:to|for|that|if you could|to have|to see|see|have))*$/
const ASKER_ZH =
  /^(?:用户|客户)(?:还|又|也|现在|另外)?(?:希望|想要|想|要求|要|需要|请求|说|表示)?(?:你|您|我们|能够|能|可以)*$/

/** Manners that wish nothing. */
const COURTESY_EN =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b(?: (?:there|team|all|everyone|sir|again))*|(?:i'm |i am |so )?sorry (?:to|for) (?:bother|bothering|trouble|troubling|disturb|disturbing|interrupt|interrupting)\b.*|excuse me|(?:i )?hope (?:you|all|this|that|everything)\b.*\b(?:well|fine|good|great|okay|ok|day|week|trouble)|how are you\b.*|before (?:making|doing|changing|committing to|starting|you (?:make|do|change|start)|we (?:make|do|change|start))(?: (?:any|anything|the|further|more|with|else|edits?|editing|changes?|adjustments?))+|(?:when|whenever|if) you (?:have|get|find) (?:a|some|the|any) ?(?:free |spare )?(?:moment|minute|chance|time|sec|second)\b.*|if (?:it's|that's|it is|that is|it isn't|it's not|that's not) (?:not )?(?:too much|possible|okay|ok|alright|no)\b.*|no rush|(?:please )?(?:let me know|tell me|notify me|ping me)\b.*|(?:once|when|after) (?:that's|it's|this is|that is|it is) (?:all )?(?:done|finished|ready|complete)|(?:i )?(?:really |would |greatly )*appreciate (?:it|that|your help)\b.*|much appreciated|(?:please )?confirm(?: (?:when|once|after|that|if|it|this|back)\b.*)?|(?:no|without) (?:further|other|more|additional) (?:details?|information|info|context|instructions?|specifics)\b.*|thank(?:s| you)\b.*(?:advance|much|help|lot|work|time)?|you're (?:great|the best|awesome)|great (?:work|job)(?: so far)?|(?:i )?(?:have|need) (?:a|one|another) (?:quick |small |little )?(?:favou?r|question|request)(?: to ask)?)$/
const COURTESY_ZH =
  /^(?:您好|你好|嗨|哈喽|早上好|下午好|晚上好|大家好|不好意思|抱歉|对不起|打扰一?下?了?|不好意思打扰一?下?了?|(?:不好意思)?麻烦(?:你|您)?(?:帮个忙|一下)?了?|(?:请)?帮(?:我)?个忙|(?:非常|十分|多)?感谢(?:你|您)?|(?:非常)?谢谢(?:你|您|啦|了)*|辛苦(?:你|您)?了?啦?|有劳(?:你|您)?了|(?:方便|有空)的?(?:时候|话)|如果(?:可以|方便)的?话|可以的话|方便的话|拜托了?|没别的(?:了)?|(?:没有|无)(?:更多|其他|其它|进一步|别的)的?(?:信息|说明|细节|要求|内容|指示)|(?:完成|做完|做好|弄好|改好|好了)(?:之后|以后|后|了)?(?:再|就|请)?(?:告诉|通知|回复)(?:我|一声)?(?:一声|一下)?|就这些)$/

const NAMES: readonly Token['value']['kind'][] = [
  'literal',
  'file',
  'clips',
  'time',
  'range',
  'span',
  'percent',
  'factor',
  'aspect',
  'resolution',
  'colour',
]

/** What only announces or greets is no longer than this, tokens. */
const LONGEST = 40

const said = (tokens: readonly Token[]) =>
  tokens
    .filter((t) => t.value.kind !== 'symbol')
    .map((t) => t.text)
    .join(' ')
const chinese = (text: string) => text.replace(/(?<=[一-龥\d]) (?=[一-龥\d])/g, '')

/** Does the part only announce wishes, or keep manners, and wish nothing itself? */
export function announces(tokens: readonly Token[]): boolean {
  if (tokens.length > LONGEST || tokens.some((t) => NAMES.includes(t.value.kind))) return false
  const words = chinese(said(tokens))
  if (COURTESY_EN.test(words) || COURTESY_ZH.test(words.replaceAll(' ', ''))) return true
  if (HEADING_ZH.test(words.replaceAll(' ', ''))) return true
  if (/[一-龥]/.test(words)) return META_ZH.test(words.replaceAll(' ', '')) && LIST_ZH.test(words)
  const all = words.split(' ').every((word) => META_EN.test(word) || /^\d+$/.test(word))
  return (
    (all && LIST_EN.test(words)) ||
    /^(?:tasks?|edits?|requests?|requirements?|specs?|specifications?|details|settings|goals?|plan|instructions?|to ?do|steps?)$/.test(
      words,
    )
  )
}

const TELLS_EN =
  /^(?:the |my |our )?(?:user|client|customer)s? (?:(?:has|have|already|just) )*(?:uploaded|provided|sent|shared|supplied|likes?|loves?)\b/
/** `who said white?`, `the sign reads backwards`: what is wrong, beside what to do about it. */
const COMPLAINS_EN =
  /^(?:who|i (?:never|didn't|did not)) (?:said?|say) .+$|^(?:the|my|all the|its?) \S+(?: \S+)? (?:reads?|comes? out|appears?|looks?) (?:\S+ )?(?:backwards?|reversed|mirrored|the wrong way(?: round)?)$/
/** I am preparing a cut for the user. */
const PREPARES_EN =
  /^(?:i'm|i am|we're|we are) (?:preparing|making|creating|editing|putting together|working on)\b.*\bfor (?:the|my|our|a) (?:user|client|customer|team|boss)$/
const TELLS_ZH = /^(?:用户|客户)(?:已经?)?(?:上传|提供|发|给|传)(?:来)?了/

/** `The user uploaded several files`: what was done, and nothing to do. */
export function tells(tokens: readonly Token[]): boolean {
  if (tokens.length > LONGEST || tokens.some((t) => NAMES.includes(t.value.kind))) return false
  const words = chinese(said(tokens))
  return (
    TELLS_EN.test(words) ||
    PREPARES_EN.test(words) ||
    COMPLAINS_EN.test(words) ||
    TELLS_ZH.test(words.replaceAll(' ', '')) ||
    TYPO.test(words.replaceAll(' ', '')) ||
    SEEN.test(words.replaceAll(' ', ''))
  )
}

/** 底下有ppt文字: what is seen there, as why something goes elsewhere. */
const SEEN =
  /^(?:因为)?(?:那里|这里|那儿|这儿|(?:画面)?(?:最)?(?:底下|底部|下面|下方|上面|上方|顶上|顶部|左边|右边|中间|旁边|背后|后面)(?:那里|那块|已经|本来)*)有.{1,12}$/
/** 标题有错别字: why something is to be changed. */
const TYPO = /^.{0,8}有(?:个|一个|些|一些)?(?:错别字|错字|笔误|拼写错误|打字错误)$/

/** How many tokens at the head of a part only say who asks. */
export function askers(tokens: readonly Token[]): number {
  let length = 0
  for (let count = 1; count <= Math.min(tokens.length, 12); count++) {
    if (as(tokens[count - 1], 'literal') || as(tokens[count - 1], 'clips')) break
    const words = chinese(said(tokens.slice(0, count)))
    if (ASKER_EN.test(words) || ASKER_ZH.test(words.replaceAll(' ', ''))) length = count
  }
  return length
}

const QUOTED =
  /^\s*((?:(?:instructions?|requests?|feedback|message|comment|note)s? (?:from|by) )?(?:(?:the|my|our) )?(?:user|client|customer)\b[^"“\n]{0,40}?|(?:用户|客户)[^"“\n]{0,12}?)\s*([:：]|[,，])?\s*(?:"([^"]+)"|“([^”]+)”|'([^\n]+)')[.。,，]?\s*(\S[^"“]*)?$/i
const SAYS =
  /(?:says?|said|ask(?:s|ed)?(?: for)?|wrote|writes|request(?:s|ed)?|quote|verbatim\)?|feedback|表示|说|说道|反馈|写道|要求|提出|原话是?)$/i
/** The user wants the title "…": what is quoted is a text. */
const OF_TEXT = /\b(?:titles?|texts?|captions?|headline|caption|words?|called|named)\b|标题|文字|字幕|写上|名为|叫/i

/** `The user says: "make clip 2 faster"`: what is quoted is the message, with what is said beside it. */
export const quotedRequest = (message: string): string | undefined => {
  const [, lead = '', mark, double, curled, single, rest = ''] = QUOTED.exec(message) ?? []
  const said = double ?? curled ?? single
  if (said === undefined || OF_TEXT.test(lead) || !(/[:：]/.test(mark ?? '') || SAYS.test(lead))) return undefined
  return rest === '' ? said : `${said.replace(/[.。]$/, '')}. ${rest}`
}

/** Nothing but words that speak of the asking: `apply the following to`, 对…执行以下操作. */
export function isMeta(tokens: readonly Token[]): boolean {
  const words = chinese(said(tokens))
  if (/[一-龥]/.test(words)) return META_ZH.test(words.replaceAll(' ', ''))
  return words.split(' ').every((word) => META_EN.test(word))
}
