import type { Language } from '../../grammar/language.ts'
import { BOTH_ENDS, OWN_LENGTHS } from '../ends.ts'

/** Both fades at once. */
const IN_OUT = '(淡入[和|与|及|,]淡出|渐入[和|与|及|,]渐出|渐显[和|与|及|,]渐隐|渐亮[和|与|及|,]渐暗)'

/** Chinese requests for fades of the picture. */
export const FADE_WORDS = {
  fade_video: {
    say: 'target? add* at* way+ lasting?',
    phrases: {
      target:
        '[给|让|为|对]<target:clips>[的|画面|的画面] | 在<target:clips>[的] => inside: true | 在<target:clips>[的]画面 | [给|让|为|对][整个](画面|视频|片子)[的] => picture: true',
      add: '(加|来|做|用|要|添加|配|有|设置|设|弄|整|搞|应用|使用|增加|加上|加入|插入|带|采用)[上|个|一个|一段|成|为]',
      at: '[在|于](开头|结尾|片头|片尾|开场|末尾|最后|结束)[处|的]画面 => picture: true | (在|于)(视频|影片|全片|片子|整个视频|整片)[的](开头|结尾|片头|片尾|开始|末尾|最后|结束)[处|时|部分|的时候] => inside: true | [在|于]画面[的](开头|结尾|片头|片尾|开始|末尾|最后|结束)[处|时|部分|的时候] => picture: true |[在|于][新的|新](开头|[一]开始|片头|从头|开场|结尾|最后|片尾|末尾|结束|收尾|起始|尾部)[处|时|的时候|部分]',
      way: `${OWN_LENGTHS}[的][画面]${IN_OUT}[效果] => picture: true | ${IN_OUT}[效果][,][时长|分别][是|为]${OWN_LENGTHS} => picture: true | ${IN_OUT}[效果] => in: true, out: true | ${BOTH_ENDS}[都|各|分别|均]${IN_OUT}[效果] => in: true, out: true
        | [从|由](黑|黑场|黑屏|黑幕|黑里|全黑|黑色)[慢慢|渐渐|逐渐|缓缓](淡入|渐入|渐亮|亮起|亮起来|渐显)<in:length> => picture: true, black: true | [<in:length>][的][从|由](黑|黑场|黑屏|黑幕|黑里|全黑|黑色)[慢慢|渐渐|逐渐|缓缓](淡入|渐入|渐亮|亮起|亮起来|渐显) => in: true, picture: true, black: true
        | [用]<in:length>[的][从|由](黑|黑场|黑屏|黑幕|黑里|全黑|黑色)[慢慢|渐渐|逐渐](淡入|渐亮|亮起|渐显) => picture: true, black: true | <in:length>[的]从<color:color>[场|幕|屏](淡入|渐亮) | [用]<in:length>[的]从<color:color>[场|幕|屏](淡入|渐亮) | 从<color:color>[场|幕|屏](淡入|渐亮|渐显) => in: true
        | (淡出|渐隐)(到|至|为|成)(黑|黑场|黑屏|黑画面|黑色)<out:length> => picture: true, black: true | (渐黑|黑场淡出|黑屏淡出|黑幕淡出|淡出黑场|淡出黑屏)<out:length> => picture: true, black: true | (黑场淡入|黑屏淡入|黑幕淡入)<in:length> => picture: true, black: true | (结尾|最后|末尾|片尾)[的]<out:length>[画面][慢慢|渐渐|逐渐|缓缓](变黑|渐黑|变暗|渐暗|黑掉|暗下去|黑下去|(淡出|渐隐)(到|至|为|成)黑[场|画面|屏|幕|色])[去] => picture: true, black: true
        | [用]<out:length>[的|慢慢|渐渐](渐黑|变黑|慢慢变黑|慢慢黑下去|淡出到黑[场]|黑场淡出)[场] => picture: true, black: true | [慢慢|渐渐|逐渐|缓缓](渐黑|变黑|黑场淡出|黑下去|暗下去|暗下来|黑掉|淡出到黑[场|画面]) => out: true, picture: true, black: true
        | (结尾|最后|末尾|片尾)[的]<out:length>[画面][慢慢|渐渐|逐渐|缓缓]((淡|变|渐变|过渡|转)(成|到|为|至)|变)<color:color>[场|幕|屏|画面] | (结尾|最后|末尾|片尾)[的]<out:length>[画面][慢慢|渐渐|逐渐|缓缓](淡出|淡掉)[去] | (开头|片头|开始)[的]<in:length>[画面][慢慢|渐渐|逐渐|缓缓](淡入|亮起来|渐亮) | <in:length>[的]<+slowly>淡入[效果] => only: true | <in:length>[的]淡入[效果] => only: true | [<+slowly>]淡入[效果] => in: true | [<out:length>][的][<+slowly>](淡出|渐隐)[效果] => out: true | 淡入[和|与]淡出[效果] => in: true, out: true
        | (片头片尾|开头结尾|首尾|头尾|前后|两头|片头和片尾|开头和结尾|开头与结尾|片头与片尾|首尾两端)[处][都|各|分别](加|做|用|来|添加|设置|弄|整|应用|使用)[个|上|一个](淡入淡出|渐隐|淡入和淡出|淡入与淡出)[效果] => in: true, out: true | 淡入<in:length> | 淡出<out:length>
        | [用]<in:length>[的]淡入 => only: true | [用]<out:length>[的](淡出|渐隐) | 淡入[效果](用|用时|持续|时长)<in:length> | (淡出|渐隐)[效果](用|用时|持续|时长)<out:length> | (淡出|淡|渐变|渐隐|过渡)(到|至|为|成)<color:color>[场|幕|屏|色|画面] => out: true | <out:length>[的]淡出(到|至|为)<color:color>[场|幕|屏] | (片头片尾|开头结尾|首尾|头尾|前后|两头|片头和片尾|开头和结尾)[处][都|各|分别](加|做|用|来|添加|设置|弄|整)[个|上|一个]<lasting:length>[的](淡入淡出|渐隐|淡入和淡出)[效果] => in: true, out: true | 用<out:length>[慢慢|渐渐|逐渐|缓缓](暗下去|暗下来|黑下去|变黑|渐黑|暗)[去][到|至|成][全]黑[屏|场] => picture: true, black: true | (结尾|最后|末尾|片尾)[的]<out:length>[画面][慢慢|渐渐](淡出黑场|黑场淡出|淡出到黑场|渐隐到黑场|黑场) => picture: true, black: true | (开头|片头|开场)[的]<in:length>[画面][慢慢|渐渐](黑场淡入|从黑场淡入|渐显) => picture: true, black: true | [个|一个]<in:length>[的]画面(淡入|渐显|渐亮)[效果] => picture: true, only: true | [个|一个]<out:length>[的]画面(淡出|渐隐)[效果] => picture: true, only: true | (开头|片头|开场|头|前|前面)[的]<in:length>[画面](黑场淡入|黑场渐入|黑屏渐入|黑场渐显|渐显|渐亮) => picture: true, black: true | [用]<in:length>[的|时间|的时间](由|从)(黑|黑场|黑屏)(渐显|渐入|淡入|渐亮|亮起) => picture: true, black: true | [用]<out:length>(时间|的时间)[慢慢|渐渐](淡出|渐隐)(到|至|为|成)(黑|黑场|黑屏|黑画面|黑色)[画面|场] => picture: true, black: true | [个|一个]<in:length>[的](渐显|渐亮)[效果] | [个|一个]<out:length>[的]渐隐[效果]`,
      lasting: `[,]${BOTH_ENDS}[都|各|分别|均|各自][是|为|用]<lasting:length> |
        [用|用时|耗时|时长|持续|各|各用|都用|都是|时长为|时长各|各自|均|均为|都|分别|时间|各为|时长都是|时长均为]<lasting:length>[的]`,
    },
  },
} satisfies Partial<Language['operations']>
