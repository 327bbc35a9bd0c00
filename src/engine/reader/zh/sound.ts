import type { SOUND } from '../../../edits/sound/index.ts'
import type { Language } from '../grammar/language.ts'

/** `大了点`, `太吵`: before what is too much. */
const TOO = '(有点|有些|太|实在太|还是太|稍微有点|有点太|还是有点|好像有点|过于|特别|非常|真|好|这么|那么)'
const UNHEARD = '[都|根本|快|几乎|有点|完全|就|还是]听不[太|大|怎么](清楚|清|见|到|出)'
const SPEECH = '(人声|说话声|讲话声|说话|说话的声音|讲话|对白|旁白|解说|原声|台词|人说话|我说话|别人说话|主持人|老师)'
const DROWNS = `[都|快|已经|有点|完全](盖|压|遮|掩|淹)(过|住|掉|没|了)${SPEECH}`
const LESS = '(降|降低|低|小|减|减小|减少|调低|压|压低|调小|下调|削减|衰减|削弱|拉低|轻|砍掉)'
const MORE = '(升|提高|高|大|加|加大|增加|调高|提升|调大|上调|增大|放大|增益|拉高|增强|增)'
const NOW = '(现在|目前|当前|现有)[音量]的'

/** Music, as a kind of thing. */
const MUSIC = '[背景](音乐|bgm|配乐|轻音乐|纯音乐|曲目|歌|歌曲|曲子|曲|乐|乐曲|音乐曲|背景乐|电子乐)'
/** Before a mood: 那种很燃的 */
const RATHER =
  '[首|点|个|一首|段|一段|些|一些][那种|这种|种][很|特别|比较|超|超级|非常|更|更加|有点|偏|挺|蛮|稍微|有|带|轻轻的|淡淡的|适合<_:aside>的]'

/** Unwanted sound. */
const NOISE =
  '[很多|一些|点|些][嗡嗡的|嘶嘶的|滋滋的|呼呼的|沙沙的|轰轰的|(车流|键盘|空调|风扇|电流|背景|环境|马路|施工|人群|机器|街道|室内|现场|轻微|明显|讨厌|烦人|刺耳|多余)[的]](噪音|杂音|噪声|电流声|电流音|底噪|风声|风噪|嗡嗡声|嘶嘶声|沙沙声|空调声|风扇声|键盘声|车流声|杂声|嘈杂声|嘈杂音|背景杂音|背景音杂) | (嗡嗡|沙沙|嘶嘶|滋滋|呼呼|轰轰)[的](声音|声|响)'
const LOUDLY = '[有点|有些|比较|太|很|好|挺|特别|非常|真|实在太](大|多|明显|重|响|吵|严重)[了]'

/** Where a sound begins and ends softly. */
const IN = '(淡入|渐入|渐强|淡进|渐起)[来|进来|响起|效果]'
const OUT =
  '(淡出|渐弱|渐隐|渐出|淡掉|淡去|减弱|弱下去|降下去)[去|掉|收尾|效果][(至|到|直到|直至)(静音|无声|没声|消失|没有声音)]'
const COMES = '(响起|响起来|进|进来|出来|变大|大起来|起来)'
const GOES =
  '(消失|收|收掉|变小|停|停下|停下来|收住|小下去|没了|收尾|变小收掉|变弱|轻下去|小掉)[掉|去][直到(没声|没有声音|消失|静音|听不见)|直至消失]'

/** Chinese requests about sound. */
export const SOUND_WORDS: Pick<Language['operations'], keyof typeof SOUND> = {
  set_volume: {
    say: `when topic loud? level | target when loud? level | target complaint? sound_word? loud? level | target when loud? by | target when step | topic complaint? sound_word step step_level? | target sound_word? step step_level? complaint? | target complaint sound_word? step? step_level? | target sound_word? loud? by | target complaint by | ~ level_alone | ~ whose level | ~ step step_level? | target lower lower_level? | target gain | topic percent | loud_target percent`,
    phrases: {
      percent: '[音量]<percent:number> | [音量]<level:share>',
      target:
        '<target:sound>[本身][的|自己的](音量|声音|声|响度|音|电平|volume)[大小] | <target:fadeable>[的] | <target:sound>[的|里的|本身的|自己的|自带的|原来的](音量|声音|声|原声|响度) => heard: true',
      topic: '<target:sound>',
      loud_target: '<target:sound>[的|里的|本身的|自己的|自带的|原来的](音量|声音|声|原声|响度) => heard: true',
      whose: '<whose:clips>[的]',
      when: '[在]<span:span>',
      sound_word: '(声音|音量|声)',
      level: `[(从|由)[现在的|原来的]<_:share>]<+becomes>[大概|约|大约|原来的|原音量的|原始音量的|正常音量的|正常的]<level:share>[音量|的音量|大小|左右|就行|就够了]
        | (大概|留|保留|放|只留|只要|留下|开|设|调|定|压)<level:share>[就够了|的音量|音量] | 恢复[到|成|至](原来|正常|原始)[的]音量 => level: 1 | [调|开|拉](到|至)最大 => level: 1
        | (砍|减|降|调低|压|降低|减少|调小|小|砍掉|减小|弱)[了]一半 => factor: 0.5 | (减半|砍半|腰斩|打对折|打个对折) => factor: 0.5 | (翻倍|加倍|翻一倍|翻一番|大一倍|加大一倍|提高一倍|放大一倍|提升一倍) => factor: 2
        | [(从|由)<_:share>]<+becomes>${NOW}<factor:share> | <+becomes>[${NOW}|原来的]<factor:number>倍 | <+becomes><percent:number>[就行|左右|就够了]`,
      level_alone:
        '[音量](调|降|升|设|提高|降低|改)[到|至|成|为]<level:share> | (音量|声音)[:|就|大概|调整为|设成|调到|降到|降至|设为|设置为|控制在|保持在|保持]<level:share>',
      step: `[再|说话|适当|适当地|整体][调|弄|开|放|加|提|搞|变|听|说话|整|拉|推][得](大|高|响|响亮)[声]<amount:amount>[声] => direction: up | [再|适当|适当地|整体][调|弄|开|放|压|降|搞|变|减|关|整|拉|收][得](小|低|轻|弱)[声]<amount:amount>[声] => direction: down
        | [再|适当|适当地]((调|加|开|提|放|升|增|变|弄|搞|拉|整)(大|高|响)|提升|增强|增加|大声|上调|加强|加响|<+up>)[音量|声|声音][<amount:amount>] => direction: up | [再](弄|调|放|搞|变)(小声|轻声)<amount:amount> => direction: down | (弄|调|放|搞|变)大声<amount:amount> => direction: up
        | [再|适当|适当地]((调|减|关|降|压|放|变|弄|搞|拉|收|整)(小|低|轻)|小声|压一压|降一降|下调|减弱|削弱|收一收|收一下|压一下|降一下|降下来|<+down>)[音量|声|声音][<amount:amount>] => direction: down | (提|拉)高<amount:amount> => direction: up | (降|压|减|收)[<amount:amount>] => direction: down | (提|升)<amount:amount> => direction: up`,
      lower:
        '(降低|减小|调小|调低|压低|下调) => direction: down | (提高|加大|调大|调高|增大|放大|上调|提升) => direction: up',
      loud: '(设置|设定|调整|调|更改|修改)',
      complaint: `${TOO}(吵|大|响|大声|抢|抢戏|闹|高|闹腾)[了|点|一点][,][盖过人声|盖住人声|${DROWNS}][了][,] => direction: down | (别|不要)(那么|这么)(吵|大声|响|闹)[,] => direction: down | ${TOO}(小|轻|低|小声|弱)[了|点|一点][,][${UNHEARD}][了][,] => direction: up | 不够(大|响|大声|响亮)[,] => direction: up
        | ${DROWNS}[了][,] => direction: down | [太小]${UNHEARD}[了][,] => direction: up | [,][都](盖|压)不(住|过)<_:sound>[了] => direction: up | [,](别|不要|不至于)(盖住|盖过|压过|压住)<_:sound>[了] => direction: down`,
      by: `[比(现在|目前|原来)]${LESS}[了][音量]<by_share:share>[的音量] => direction: down | [比(现在|目前|原来)]${MORE}[了][音量]<by_share:share>[的音量] => direction: up
        | ${LESS}[了][音量]<by_db:number>[个](分贝|db) => direction: down | ${MORE}[了][音量]<by_db:number>[个](分贝|db) => direction: up`,
      gain: '<by_db:signed>[个](分贝|db)',
      step_level: '(,|大概|,大概|到|,到)<level:share>',
      lower_level: '(,|大概|,大概)<level:share>',
    },
  },
  mute: {
    say: `target silent_from | own off when? music_stays? | music off when | close music | target when? silence but? | when silence | target silence music_stays? | music_only | silence`,
    phrases: {
      target: '<target:sound>[的](声音|声|原声|音量|音) | [把]<target:sound>',
      silence: `[先|直接|整段|完全|设为|设置为|设成|调为|调成|改为|改成|调整为|弄成|变成|给|全部设为|保持|处理为|做](静音|消音|哔掉|静声|禁音|闭音|关静音|无声|哑音|闭麦)[处理|状态|播放|掉|了] | (全|全部|全都)(静音|消音|静声|禁音|闭音|关静音)[处理|掉|了] => whole: true | 都(静音|消音)[处理|掉|了] => every: true | (的|本身的|自带的|原来的)(声音|原声|声|音频|音轨)[都|全|全部|统统|给](关掉|关了|关闭|去掉|去了|拿掉|不要|不要了|关|删掉|删了|消掉|都关|去除|移除|删除|静掉|掐掉|掐了|屏蔽|屏蔽掉|静音) | (不要|别要|没有|去掉|关掉|关闭|删掉|去除|移除|删除|消除|屏蔽|静掉|消掉|取消)[其|它的|它|自带的|里的|本身的|原来的](声|声音|原声|音频|音轨|原音) | (别|不要|不)(出声|发出声音|有声音|放声音) | 调(到|为|成)(0|零)`,
      silent_from: '[的](静音|消音)[的](区间|时段|范围|时间|时间段)[<+becomes>]<part:stretch>',
      own: '<target:own_sound> | (旁白|配音|解说) => role: voice',
      music: '[背景](音乐|bgm) => role: bgm',
      close: '(关|关闭|停掉)[掉|了]',
      off: '[都|全|全部|统统|给](关|去|删|拿|关闭|去除|消|不要|删除|静|移除|屏蔽|掐|消除|取消|停用|清除|不用|[我]不想要|不需要)[掉|了|闭|除]',
      when: '[在|从|只]<part:stretch>[这里|这段|这一段|这部分|那里|期间|之间|的声音|那段|的部分]',
      music_stays:
        '[,](只|仅)(留|保留|要|剩|留下)[下]<+music>[就行|就好|播放] | [,](旁白|背景音乐|音乐|bgm)(保留|留着|不变|不动)',
      music_only:
        '(只|仅|就)(留|保留|要|留下|剩)[下]<+music>[,][其他|其余|别|其它|原声|别的][的][声音|音频|音轨][全部|全都|都|全|统统][静音|不要|关掉|去掉|删掉][了] => spares: bgm | 除[了]<+music>[以外|之外|外][,][其他|其余|别|其它|所有|全部][的][声音|音频][全部|全都|都|全](静音|不要|关掉|去掉|关了|删掉)[了] => spares: bgm',
    },
  },
  fade_audio: {
    say: 'target add* at* abrupt? way+ lasting? | target abrupt? last goes | target first comes | target first comes last goes | target abrupt? add? ends_fade lasting? | target abrupt? add? sized_fade',
    phrases: {
      last: '[在](后|结尾|最后|末尾|片尾|结束前|尾部|收尾)[的]<out:length>[内|里|的时候|处|时间]',
      goes: `[<+slowly>](${OUT}|(收|收掉|变小|消失|小下去|变弱|轻下去)[去|掉]) | <+slowly>${GOES}`,
      first: '[在](开头|前|头|最前|最开始|开始|一开始)[的]<in:length>[内|里|的时候|时间]',
      comes: `[<+slowly>](${IN}|响起来|变大|进来|大起来) | <+slowly>${COMES}`,
      sized_fade: `[个|一个]<in:length>[的]${IN} | [个|一个]<out:length>[的]${OUT}`,
      ends_fade:
        '(首尾|前后|两头|两端|头尾|开头[和|与|跟]结尾)[处][都|各|分别|均|的](淡入淡出|渐变) => in: true, out: true | (首尾|前后|两头|两端|头尾|开头[和|与|跟]结尾)[处][都|各|分别|均][做|加|来]淡[入淡出][个|了]<lasting:length> => in: true, out: true',
      target: '[给|让]<target:fadeable>[的|跟着|上|里] | [给|让](它|这首|这段音乐)[的] => it: true',
      at: '[在|从|到](开头|开始|从头|片头|开场|起始|结尾|最后|片尾|末尾|结束|收尾|尾部|尾巴|快结束|收尾)[处|时|的时候|部分|那里|那段|前]',
      abrupt:
        '(开始|结束|进来|收|停|出现|进|断)[的时候|得](别|太|有点|不要|有些|太过)[太|那么](突然|硬|突兀|生硬|仓促|急)[了][,] | (别|不要|避免)[一下子|一下|突然|突兀地](戛然而止|停|断|断掉|停掉|结束|没了|收|切断|掐断|中断|消失|开始|响|蹦出来|冒出来|出现|进来)[了][,]',
      way: `[<+slowly>]${IN} => in: true | [<+slowly>]${OUT} => out: true | 淡入[和|与|及]淡出 => in: true, out: true | (渐强|渐入)[和|与]渐弱 => in: true, out: true
        | ${IN}[的][时长|时间][<+becomes>|改|设]<in:length> | ${OUT}[的][时长|时间][<+becomes>|改|设]<out:length>
        | [用|花]<in:length>[的|时间|内|里][<+slowly>]${IN} | [跟着|用|花]<out:length>[的|时间|内|里][<+slowly>]${OUT} | [用]<in:length><+slowly>${COMES} | [用]<out:length><+slowly>${GOES}
        | <+slowly>${COMES}[来] => in: true | <+slowly>${GOES} => out: true`,
      lasting:
        '(用|持续|时长|各|都|均|分别|各用|都是|时长为|时长都是)<lasting:length> | ,[大概|大约|约]<lasting:length>[左右]',
    },
  },
  duck: {
    say: 'under+ target lower+ back* | under+ lower+ target back* | target ducks back* | target yields back*',
    phrases: {
      yields: `给${SPEECH}(让路|让让路|让个路|让位|让道|让开) => under: original`,
      back: `[,](没|没有|无)(说话声|人声|讲话声)[时|的时候|了][再|就|又]恢复[正常|原来的音量|原样] | [,](不|没|没人|没有人)(说话|讲话|说|讲|人声|开口)[的时候|时|了][再|就|又](恢复|调回来|回来|大回来|升回来|正常)[正常|原来的音量|原样] | [,](使|让|好让|以便|突出|保证)${SPEECH}[能|可以|更|更加](清晰|清楚|突出|明显)`,
      under: `[在|当|每当|只要|一有|有|一|每次](人声|说话声|讲话声|对白|台词|人说话|人讲话|人开口|有人说话|有人讲话|说话|讲话|开口)[一|的|那][出来|出现|响|部分|段落|响起|响起来|开始|进来|存在][的时候|时|期间|处|的地方|之际|就][,] => under: original | [在|当|每当](旁白|配音|解说|画外音)[一](出来|出现|响起|响起来|开始|进来)[的时候|时|期间|处|的地方|就][,] => under: voice | (别|不要)(盖|压|挡)(住|过|了)(人声|说话|说话声|讲话)[,] => under: original | [启用|开启|打开|加|加上|添加|应用|设置][自动](闪避|避让)[功能|效果] => under: original
        | [在]<who:clips>(期间|播放时|播放期间|播放的时候|那段时间) => under: original | [在][<who:clips>|有人|人|他|她|我|老师|主持人|嘉宾|里面|人物|讲者|主播|演讲者|大家](说话|讲话|讲课|开口|聊天|发言|对话|演讲)[的|之](时候|时|地方|期间|之际|部分)[才|就] => under: original | [<who:clips>|有人|人|他|她|我|老师|主持人|嘉宾|大家]一(说话|讲话|讲课|开口|发言|出声)[说话|讲话][的时候|时|就] => under: original
        | 有(人声|对白|说话声|台词|人说话)的(地方|时候)[自动] => under: original | (旁白|配音|解说)[说话|响起|出现|播放|出来|讲话|念][的](时候|时|期间|地方) => under: voice`,
      ducks:
        '[启用|开启|打开|加|加上|添加|应用|设置|做|做个|进行|使用][人声|自动|智能|语音](闪避|避让)[功能|效果|处理] => under: original',
      target: '[给|对|让][背景]<target:sound>[的音量|音量|声音]',
      lower:
        '[自动|自动地|就|自己](压低|压一压|压下去|降低|变小|小下去|调低|小一点|闪避|避让|小声|压小|让位|轻一点|压|小点|低下去|弱下去|降下去|让一让|让一下|让开|收一收|小|降|降一降|降下来|调小|减小|减弱|弱一点|变低|变轻|轻下去|安静|退后|低一点|小声点|小声一点|放低|调低点|调小点|衰减|降一下|小一些)[音量|声音] | (别|不要)(那么|太|这么)(大|响|吵)[声] | [自动](降|压|调|降低|压低|调低|降至)(到|至|为)<level:share> | [启用|开启|打开|加|加上|添加|应用|设置][自动](闪避|避让)[功能|效果][,] | 避让人声 | (让|避)(人声|开人声)',
    },
  },
  normalize_audio: {
    say: 'of? loudness even to? | of? loudness to | loud_to | of? to even_by | even_all to? | loudness uneven even to?',
    phrases: {
      loud_to: '[整体|全片|音频|声音|所有片段][的]响度<+becomes><lufs:signed>[lufs]',
      even_all: '(做|进行|来|加)[个|一个|一下|一次](响度|音量|音频)(标准化|均衡|统一|归一化|平衡)[处理]',
      even_by: '(标准化|归一化|统一|规范化)[音频|响度|音量|声音|处理]',
      uneven:
        '[前后|各段|几段|每段|大小|音量|声音|高低](忽大忽小|有大有小|大小不一|忽高忽低|一会[儿]大一会[儿]小|时大时小|不统一|不一样[大|响|高]|不一致|不均匀|不平衡|不均衡|参差不齐|差很多|差太多|差别很大|相差很大)[的][了][,] | (一段|有的|有些|有的段|有的地方)[声音|音量](大|响)[,](一段|有的|有些|有的段|有的地方)[声音|音量](小|轻)[的|了][,]',
      of: '[对|给|为|将](音频|声音|全部音频|所有音频|整体音频|整个视频|视频|全片|所有片段|项目|音轨|整个项目)[的]',
      loudness:
        '[整体|所有|全部|所有片段|整个视频|几段|三段|各段|视频|全片|全部片段|各片段|音频|项目|每段|各个片段|整片][整条片子|整条视频|整个片子|整条|影片|片子][的](响度|声音|音量|音频|声音响度|音量大小|音频响度)[大小]',
      even: '[做|进行|整体|弄|调|拉|保持|自动|再][个|一下][响度|音量|音频](统一一下|统一下|统一|标准化|均衡|拉平|归一化|平衡|一致|规范化|调一致|调均匀|弄均匀|均匀|一样大|归一|平衡一下|均衡一下|拉平一下|统一标准|标准化处理|平|匀|齐)[响度|音量|处理|化] | (调|弄|拉|搞|整)[到|成|得](差不多|一样|一致)[大|响|高]',
      to: '[按|按照|以][目标|目标值|目标响度|标准][到|为|成|至|设为|是|:]<lufs:signed>[lufs] | [<+becomes>|按|按照|以|目标|目标值|目标响度]<lufs:signed>lufs[的标准|标准]',
    },
  },
  denoise_audio: {
    say: 'denoise target? | noise remove target? | target noise_there remove | noise_there remove | noise denoise | target? noise_there denoise | target clean',
    phrases: {
      clean: '[做][音频](净化|净化处理)[一下]',
      denoise:
        '[做|来|加|进行|应用|开|开启|启用][个|一个|一下](降降噪|降噪|去噪|除噪|消噪|去去噪|音频降噪|噪音消除|噪声消除|噪音抑制)[处理|一下] | 降[一下|个]噪',
      target: '[给|对]<target:sound>[那条|那轨|这条|的][音轨][的|里|里面|里有|有|中|中的|里的]',
      noise: `[其中的|里面的|其中|录音里|声音里|音频里|画面里|的][背景|环境|录音里|里面][有|的](${NOISE})[${LOUDLY}][,]`,
      noise_there: `[在][背景|录音|声音|画面|环境][里|里面|中|有点][一直|总|老|还|都|全][有|是|的|存在|带着|夹着](${NOISE})[${LOUDLY}][,]`,
      remove:
        '(弄干净|弄干净点|消一下|消|清干净|弄没|搞掉|弄掉|去干净|清一清|滤一滤|去一去|去一下|处理一下|处理|去掉|去除|去|处理掉|消除|消掉|减少|降低|清除|除掉|去一下|处理|减小|降[一下|低]噪|降噪|除|滤掉|过滤掉|清理|压一压)[掉|了]',
    },
  },
  add_bgm: {
    say: 'rest? add? under? music way* put_on? feel? | add asset as_music? way* | asset as_music way* | rest? add under? mood_only used_as? way* feel? | add? under_it asset way* | add? music asset way* | add? under_it mood_only way* | music mood_only way* | asset played_from way*',
    phrases: {
      add: '[[给|为](它|视频|片子|影片|全片|相册|整个视频|这个视频|整片|整个片子|整条视频|成片)](加|配|添加|来|放|垫|用|换|上|添|想要|缺|差|需要|插入|使用|配上|加上|要|铺|搭配|选|弄|搞|整|加入|增加|找|挑|选用|采用|播放|搭|设置|套)[上|入|个|一首|首|点|一段|段|一些|点儿|一个|一层|一曲|支|一支|些] => adds: true',
      rest: '[给|为](剩下|其余|其他|余下|剩余)[的][部分|片段|画面|内容] => rest: true',
      put_on: '(配上|加上|用上|垫上|放上|铺上|放进去|加进去)',
      under: '[在][<_:clips>|视频|画面|片子|人声|旁白][的](下面|底下|背景里|背景中) | 背景',
      feel: '[,](学习|咖啡馆|咖啡厅|雨天|下雨|夜晚|深夜|睡前|旅行|开车|午后|清晨|放松|运动|健身|派对|婚礼|春天|夏天|秋天|冬天|海边|早晨|那)[那种|时|的时候][的](感觉|氛围|调调|味道|风格)',
      music: `${RATHER}<mood:mood>[的|又|、]<mood2:mood>[一点|点|些][的|风格的|风的]${MUSIC} | ${RATHER}<mood:mood>[\\(<_:mood>\\)][一点|点|些|点儿|一些|得][的|风|风格|风格的|风的|类的|型的|类型的|感的|氛围的|那种|的那种|情绪的]${MUSIC} | [首|点|个|一首|段|一段|一些]${MUSIC} | <mood:mood>[的]<mood2:mood>[曲|音乐]
        | [背景](音乐|bgm|配乐)[,|:]<+becomes>[那种|首|一首|比较|偏]<mood:mood>[一点|点|些][风格|风|类|型|系][的|那种|的那种] | [背景](音乐|bgm|配乐)[,|:][风格|类型|氛围|情绪](是|为|:)<mood:mood>[风格]`,
      mood_only: `${RATHER}<mood:mood>[一点|点|些][风格|风|类|型|的|感觉][的|曲|那种] | ${RATHER}<mood:mood>的<mood2:mood>[的][曲]`,
      asset: '[就|首][用|以|拿|选|选用|采用|使用|配|配上|放]<asset:music>[的歌|这首]',
      used_as:
        '(当|做|作为|作|为|设为|设置为|设成|做成|用作|当作|当成|设定为|添加为|加为)[背景](音乐|bgm|背景乐|配乐|背景音|背景|背景曲)',
      as_music: `(当|做|作为|作|为|设为|设置为|设成|做成|用作|当作|当成|设定为|添加为|加为)[背景](音乐|bgm|背景乐|配乐|背景音|背景|背景曲) | [背景](音乐|bgm|配乐)<+becomes> | [背景](音乐|bgm|配乐)[就|用|选|设为|换成|采用|使用|放|要|为|是] | 配乐`,
      played_from: '从[第]<offset:length>[处|的地方](开始|起)[放|播|播放]',
      under_it: '(垫在|铺在|放在)(底下|下面|背景|视频下面|后面) | [在]背景[里|中]',
      way: `音量[<+becomes>]<percent:number> | [音量|声音|音乐|音量就|大小|音量大小|其音量][<+becomes>|开|放|在|开到|放到]<volume:share>[的][音量|声音|就行|就好|左右] | \\([音量]<volume:share>\\)
        | <volume:share>[的](音量|声音)
        | 从[歌曲|音乐|歌](副歌|高潮)[部分][的][第]<offset:length>[处][开始|起][放|播|播放] | 从(歌|歌曲|音乐|曲子|这首歌|它|它的)[的|里的][第]<offset:length>[处|的地方][开始|起][放|播|播放] | \\(从(歌曲|歌|音乐)[的|里][第]<offset:length>[处][开始][,]音量<volume:share>\\) | 从第<from:length>[开始|起][放|播|播放]
        | (垫|铺|放|当)[在](底下|下面|背景|背景里) | (垫着|铺着|衬着|打底|做底|垫底) | [音量|声音][调|放|开](小一点|轻一点|低一点|小点|轻点|小些|低些|低点|弱一点|小声点|小声一点|小声些|轻轻地) => soft: true | [一直|全程|并|设置|设为|设置为|自动]循环[播放|到结束|到结尾|到最后|放|播放到结束|播放至结束|模式] => loop: true | (不循环|不要循环|别循环)[播放] => loop: false | (贯穿全片|从头放到尾|全程|全程播放|从头到尾)[播放]`,
    },
  },
  replace_bgm: {
    say: 'want? mood_music instead | change? music to_asset level? | boring? change? music to_mood level? not_old? | change music to_mood_music level? not_old? | boring? change to_mood_music level?',
    phrases: {
      change: '(换|更换|替换|换掉|改|换一|换个|换首|更改|切换|调整|变更)[个|首|一首|一个|一下|成|为]',
      music:
        '<named:fadeable>[的] | [科技感的](<+music>|音樂|(这|那)首)[的][风格|类型|情绪|曲风][太闷|太吵|不好听|不合适][了][,]',
      to_asset: '[换|改|替换|更换|变更|更改|切换](成|为|用)<asset:music>[这首|那首]',
      to_mood:
        '(换|換|改|替换|更换|变|整|来|更改|变更|切换|改用|换用)[[个|首](成|为|到)|首|个|点|一首|一个|种|段|一段|些][首|一首|个|更|更加|大片|内置的|一段|段][比较|偏|更|有|带][<_:mood>[一][点|些|点儿|感][儿][的|风格|风|型]]<mood:mood>[一][点|些|点儿|感][儿][的|风格|风|型|类|类型|氛围|情绪][的][背景][曲|曲子|音乐|bgm|歌|曲目|感的|风格|那种|配乐|类型]',
      to_mood_music:
        '[成|为|首|一首|个|一个|点|更|一首更][更]<mood:mood>[一][点|些|点儿][儿][的|风格的|风的|风格|风|类型|类|的风格][背景](音乐|bgm|歌|曲子|曲|配乐|曲目|)',
      want: '(来|换|用|要|给|配|找|放)[点|一点|首|一首|个|段|一段|些]',
      mood_music:
        '[点|首|一首|个|段|更]<mood:mood>[一][点|些][的|风格的|氛围的|类型的|风的|感的][背景](音乐|bgm|歌|曲子|配乐|曲)',
      instead:
        '[来](替换|替|换掉|代替|取代|顶替)[掉][现在|目前|原来|原先|当前|现有][的][这首|那首|的|背景音乐|音乐|bgm|歌]',
      boring:
        '(<+music>|[现在|当前|现在的](这|那)(首|个|段)|[这|那][首|段|个]<named:fadeable>)[有点|感觉|实在|真](太|不|不够|不太|有点|听着|听起来|听得)<_:aside>[,] | (不喜欢|不想要|不要|不想用|不满意)(<+music>|(这|那|现在这|现在的|原来那)(首|个|段)|<named:fadeable>)[了][,] | (不好听|难听|不合适|不搭|不行|不喜欢)[,]',
      level: '[,][音量][<+becomes>]<level:share> | [,]音量[<+becomes>]<percent:number>',
      not_old: '[,](别|不要|不)[再]用<_:music>[了]',
    },
  },
  remove_bgm: {
    say: 'remove music',
    phrases: {
      music:
        '[那个|这个|所有|全部][的](<+music>|背景音)[轨道|音轨|轨] | [那首|这首|那段|音频轨上的|音轨上的|轨道上的]<named:fadeable>[轨道|音轨|轨]',
    },
  },
  move_audio: {
    say: 'target not_first? move to? start? | target not_first? starts | music starts_from | target whole? later | not_first target starts',
    phrases: {
      not_first:
        '(不要|别|先不|不)(一开始|从头|一上来|从一开始)[就](有|放|响|出|播|开始)[,] | 开头[先](安静|静|不放|空着|没声)[一会|一会儿|着][,]',
      target:
        '[让|把](它|这首|那首|这首歌|那首歌|这段音乐) => it: true | <target:fadeable>[别从头放|的起始时间|的开始时间|的起点|的入点|起始时间|开始时间|的起始位置|的播放起点|起点|入点|开始时间]',
      whole: '(整体|全部)',
      later:
        '[往|向](后)(推|移|挪|延|推迟)<later:length>[才|再][响|放|开始|进|播放|进来] | (推迟|延后|晚|延迟|晚个|推后)<later:length>[才|再|后][响|放|开始|进|出现|播放|响起|进来|起]',
      move: '(移|移动|挪|推|延|推迟|延后|后移|往后挪|向后移动|往后移|调整|设|设置|设定|改|调)',
      to: '(到|至|为|在|成)<start:time>[才|再|后][开始][响起|响|播放|放|播|进来|进|出现|起]',
      start: '[使其]从<start:time>(开始|响起|放|播放)',
      music: '<+music>[的][起始时间|开始时间|起点|入点|开头|起始位置|播放起点] => target: bgm',
      starts_from:
        '从([第]<start:time>|<at_clip:clips>)[处|的地方|的时候][才|再](开始)(响|放|播|播放|有) | 从[第]<start:time>[处|的地方|的时候][才|再](开始|响起|进来|进|放|播放|起)[播放|放|响起|响|进]',
      starts:
        '[等](到|在|从|改到)(<start:time>|<at_clip:clips>)[开始|以后|之后|后|时|的时候](再|才)[开始](开始|响起|播放|进|进来|放|出现|响|起)[来|起来|播放|播] | <start:time>[以后|之后|后|时|的时候](再|才)[开始](开始|响起|播放|进|进来|放|出现|响|起)[来|播放|播] | (到|在)<start:time>(开始|响起|响起来|进来|进)[播放]',
    },
  },
  add_voiceover: {
    say: 'add? voice saying | add say_it voice?',
    phrases: {
      add: '[给|为][整个|这个|全|整条|整][片子|视频|片|影片](加|配|添加|来|录|插入|生成|配上|加上|加入|念|读|读出|念出|说|弄|搞|整|录制|合成|朗读|增加)[个|一|一段|段|一句|句|上|这句|一条|一下|出来]',
      voice:
        '[用|以|让](ai|机器|语音|女声|男声|机器人)[来|把] | [用|以][一][段|句|条|个][语音|的]([人声|真人|语音|画外|女声|男声|ai](旁白|配音|解说)|画外音|音|口播|解说词|语音|旁白配音)[音频]',
      saying:
        '[,][内容|文字|文案|台词|说|念|读|就说|就念|文本|词|朗读|念出|读出|朗诵|播报][为|是|就是][:|说]<text:quote> | :<text:quote> | :<text:free>',
      say_it: '<text:quote>',
    },
  },
  add_sound: {
    say: 'at add effect when* | cuts add effect when* | add effect when* at? | at add file as_effect when* | add file as_effect when* at?',
    phrases: {
      at: '[在][第]<at:length>[处|时|的时候|的地方][,]',
      cuts: '[在|给|每次](每个|每一个|所有|每处|每次|各个|全部)[的](转场|切换|剪辑点|切点|镜头切换|画面切换)[处|的(地方|时候|位置)|时|点] => at: cuts | (转场|切换)(处|的时候|的地方|时)[都] => at: cuts',
      add: '[都](加|来|放|配|插入|添加|播放|用)[个|一个|上|一声|入]',
      effect: '[个|一个]<effect:sound_effect>[的][音效|声音|声|音]',
      file: '<asset:music>',
      as_effect: '(作为|当|做|当作)[个]音效 => role: effect',
      when: '[音量]<volume:share>[音量|的音量] | 持续<duration:length>',
    },
  },
  update_sound: {
    say: 'target loop fade? | ~ loop | effect move to',
    phrases: {
      target: '[让|把]<target:fadeable>[的] | <target:effect_ref>',
      loop: '[一直]循环[播放|播|放][到|至|直到][视频|影片|片子|全片][结束|结尾|末尾|最后]  => loop: true | [一直]循环[播放|播|放]  => loop: true | (不循环|不要循环|别循环)[播放] => loop: false',
      fade: '[,]<fade_out:length>[的]淡出 | [,]淡出<fade_out:length>',
      effect: '[把]<target:effect_ref>',
      move: '(移|移动|挪|改|调|换)',
      to: '[到|至][第]<at:length>[处]',
    },
  },
  remove_sound: {
    say: 'remove effect | effect remove',
    phrases: { effect: '<target:effect_ref> | (所有|全部)[的]音效 => target: effect' },
  },
  set_channels: {
    say: 'target change use | target swap | target only_side both',
    phrases: {
      target: '[把]<target:sound>[的][声音]',
      change: '(改|变|转|换|设|调)(成|为)',
      use: '单声道 => use: mono | (立体声|双声道) => use: stereo',
      swap: '左右[声道](互换|对调|交换|调换)[一下] => use: swap',
      only_side: '只有左[声道|边|耳][有][声音][,] => use: left | 只有右[声道|边|耳][有][声音][,] => use: right',
      both: '[让](两边|左右|两个声道|双声道|左右声道)[都|都放][有|有声音|出声|放][左声道|右声道|声音]',
    },
  },
  replace_audio: {
    say: 'sound_of change_to asset | sound_of use asset not_own? | clip use asset_sound not_own?',
    phrases: {
      sound_of: '<clip:clips>[的](声音|音频|原声)',
      clip: '<clip:clips>',
      change_to: '(换|改|替换)(成|为)',
      use: '用',
      asset: '<asset:music>[的声音|的音频]',
      asset_sound: '<asset:music>的(声音|音频)',
      not_own: '[,](不要|去掉|不用)(原来的|原声|自己的|原来的声音|它自己的)[声音]',
    },
  },
  detach_audio: {
    say: 'sound_of detach apart? | clip alone? sound detach apart?',
    phrases: {
      apart:
        '[,][并|再][放|分|存|拆|移|转](到|成|为|在)[一个|一条](单独|独立|另一|另外|新)[的|条|一条][音轨|轨道|音频轨|轨] ',
      detach:
        '(分离|拆开|分开|拆|分离出来|剥离|独立出来|单独分离|拆分|提出来|分出来|拆出来|抽出来成单独音轨|单独抽出来|单独拿出来|分割)[出来|开]',
      clip: '[把|从]<clip:clips>[里|的]',
      alone: '(单独|另外|独立)[把|将]',
      sound: '[把|将](声音|音频|原声)[单独]',
      sound_of: '<clip:clips>[的](声音|音频|原声)[跟|和|与|从][画面|视频][里] | <clip:clips>[的]音画',
    },
  },
}
