import type { ANALYSIS } from '../../../edits/analysis/index.ts'
import type { Language, Phrase } from '../grammar/language.ts'

/** What is silent, and how long it lasts. */
const QUIET: Phrase =
  '(停顿|静音|沉默|空白|静默|无声|冷场|卡壳|卡顿|气口|换气声|空档|间隙|安静|(没|没有)(声音|人声)|(没人|没有人|无人|没|不|没有)[在](说话|讲话|出声|吭声|开口)|(中间|中途)空着|卡壳(没|不)说话)'
const LONGER: Phrase = '((超过|大于|长于|多于)<min:length>[以上]|<min:length>(以上|及以上))'
const PLACES: Phrase = '(片段|部分|地方|段落|时间|时候|空白|空隙|区间|间隔|间隙|画面|段|停顿|静音区间)'
const WHO: Phrase =
  '[老师|主持人|嘉宾|人物|他|她|口播|视频|片子|录音|讲话|说话|人声|旁白|音频|语音|全片|素材][所有|视频中|中间|里|里面|中|当中|过程中|时][的|所有的][所有|全部|长|多余的|过长的|多余]'

/** Words for pictures that change, for the beat of the music, and for the time with it. */
const CHANGES: Phrase = '[的](切换|剪辑|剪切点|切换点|转场|节奏|变换|更替|换图)[时机|点|速度|都] | [的]每次切换'
const BEAT: Phrase = '(节拍|节奏|鼓点|拍子|重拍|重音|卡点)[点|上|里]'

/** Chinese requests for edits by what is heard. */
export const ANALYSIS_WORDS: Pick<Language['operations'], keyof typeof ANALYSIS> = {
  remove_silence: {
    say: 'remove silence from? longer? | from? unwanted | from? silence longer',
    phrases: {
      remove: `[自动|智能|都|全|全部|统统|给|一键|自动检测并|自动识别并|检测并|识别并|跳剪](剪|去|删|移|掐|切|裁|砍|减|压|清|剔|拿|扔)(掉|除|去|了|短)[掉] | [自动|智能|都|全|全部|统统|一键|自动检测并|自动识别并|检测并|识别并](剪|去|掐|跳过|干掉|清理|剔除|删) | 去一去 | 剪一剪 | 清一清`,
      silence: `${WHO}[${LONGER}[的]|(长度|时长|持续)${LONGER}[的]]${QUIET}[和|与|、|及|,|的][${QUIET}][的|都|时间|时长|长度][${LONGER}[的]|(长度|时长|时间)${LONGER}[的]|在${LONGER}[的]][的|都][${PLACES}][都|全|全都]
        | (停顿|静音|空白)[太|有点](多|长)[了][,]${LONGER}的[地方|部分|片段|都]`,
      from: '<target:clips>[里|中|的|里面|里头][的]',
      unwanted: `[所有|全部|中间的|中间][的](停顿|空白|冷场|沉默|卡壳|(没声音|没说话|没人说话|静音|停顿|空白)的(地方|部分|片段)|静音片段)[都|全|全部](不要|不用留|不留)`,
      longer: `[,]${LONGER}的[${PLACES}][才|再|就|都][剪|剪掉|删|删掉|去|去掉][掉] | [,|\\(](阈值|阀值|最短时长|最短|门槛|时长阈值|静音阈值|最小时长|标准)[<+becomes>]<min:length>[\\)]`,
    },
  },
  beat_sync: {
    say: 'pictures beat_of go? | beat_of go pictures? | do? beats by_music?',
    phrases: {
      pictures: `[让|把|将](画面|镜头|图片|照片|片段|视频|剪辑)(${CHANGES}) | [让|把|将](画面|镜头|图片|照片|片段)[都] | (切换|剪辑|换图|切画面)`,
      beat_of: `[自动](跟|随|踩|卡|合|按|对|配|照)[着|照|住|合|上|到|准|齐][<asset:music>|音乐|背景音乐|bgm|歌|歌曲|曲子][的]${BEAT} | (跟随|根据|依据|基于|配合|匹配|结合|与|和|对齐到|同步到|卡到|卡在|对齐)[<asset:music>|音乐|背景音乐|bgm|歌|歌曲|曲子][的]${BEAT} | (跟|和|与)[着](音乐|背景音乐|bgm|<asset:music>)(合拍|卡点|踩点|同步)`,
      go: '[来|去|自动|都](走|切|切换|换|换图|变|变化|剪|剪辑|卡点|踩点|同步|对齐|对上|一致|匹配|吻合|合拍|动|调整|保持一致)[画面|镜头|片段|图片|照片|图|剪辑|切换|片段时长|上]',
      beats: '[音乐|自动|节拍](卡点|踩点|节拍同步)[效果|剪辑|视频|一下|模式] | 卡<asset:music>[的](点|节奏)',
      by_music:
        '[,|跟着|跟|按|根据|踩着|卡着|照着|音乐|用](用|是|为|选)<asset:music> | (跟着|跟|按|按照|根据|踩着|卡着|照着)(<asset:music>|音乐|bgm|背景音乐)',
    },
  },
  highlight: {
    say: 'pick best lasting | pick most lasting | > most lasting',
    phrases: {
      pick: '[自动|智能|从(视频|片子|影片|<_:clips>)(里|中|里面)](精剪|快剪|速剪|剪|挑|选|抽|找|截|留|做|来|出|弄|搞|整|给|要|提取|提炼|挑选|剪辑|精选|保留|选取|截取|剪取|抽取|浓缩|精简|生成|制作|创建|截)[个|一个|出|一段|一条|下|成|为|取|一版|一份|出来][出|个|一个|一段]',
      most: `[视频|片子|全片|其中|里面|视频中|内容][里|中|的]最(精彩|好看|有意思|关键|重要|搞笑|出彩|好玩|精华|高光|有看点|燃|有料|有趣|亮眼|吸引人)[的][部分|片段|地方|内容|那部分] | 最好的[部分|片段|内容]`,
      best: `(精华|集锦|高光|精彩|亮点|精彩集锦|高光集锦|精华集锦|高光时刻|精彩瞬间|精彩回顾|浓缩)[版|版本|片段|部分|内容|剪辑|视频|合集|集锦|时刻|瞬间]`,
      lasting: '[,|时长|长度|总长|总时长|长|约|大概][<+becomes>|控制在]<duration:length>[左右|以内|长][的]',
    },
  },
}
