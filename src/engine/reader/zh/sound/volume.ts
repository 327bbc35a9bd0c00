import type { Language } from '../../grammar/language.ts'
import { SPEECH } from './speech.ts'

/** `大了点`, `太吵`: before what is too much. */
const TOO =
  '(偏|略偏|稍偏|有点偏|有点|有些|太|实在太|还是太|稍微有点|有点太|还是有点|好像有点|过于|特别|非常|真|好|这么|那么)'

const UNHEARD = '[都|根本|快|几乎|有点|完全|就|还是]听不[太|大|怎么](清楚|清|见|到|出)'

const DROWNS = `[都|快|已经|有点|完全](盖|压|遮|掩|淹)(过|住|掉|没|了)${SPEECH}`

const LESS = '(减弱|降|降低|低|小|减|减小|减少|调低|压|压低|调小|下调|削减|衰减|削弱|拉低|轻|砍掉)'

const MORE = '(升|提高|高|大|加|加大|增加|调高|提升|调大|上调|增大|放大|增益|拉高|增强|增)'

const NOW = '(现在|目前|当前|现有)[音量]的'

/** Chinese requests about volume. */
export const VOLUME_WORDS = {
  set_volume: {
    say: `when topic loud? level | target when loud? level | target complaint? sound_word? loud? level | target when loud? by | target when step | topic complaint? sound_word step step_level? | target sound_word? step step_level? complaint? | target complaint sound_word? step? step_level? | target sound_word? loud? by | target complaint by | ~ level_alone | ~ it_sound level | ~ it_sound step step_level? complaint? | ~ whose level | ~ step step_level? | target lower lower_level? | target gain | topic percent | loud_target percent | target complaint level`,
    phrases: {
      percent: '[音量]<percent:number> | [音量]<level:share>',
      target:
        '<target:sound>[本身][的|自己的][基础|整体|初始](音量|声音|声|响度|音|电平|volume)[大小] | <target:fadeable>[的] | <target:sound>[的|里的|本身的|自己的|自带的|原来的](音量|声音|声|原声|响度) => heard: true',
      topic: '<target:sound>',
      loud_target: '<target:sound>[的|里的|本身的|自己的|自带的|原来的](音量|声音|声|原声|响度) => heard: true',
      whose: '<whose:clips>[的]',
      it_sound: '(它|其|这首|那首|这首歌|那首歌)[的] => bare: true',
      when: '[在]<span:span>',
      sound_word: '(声音|音量|声)',
      level: `[它|其]<+becomes><level:share>[左右|就行|就够了] | [(从|由)[现在的|原来的]<_:share>]<+becomes>[大概|约|大约|原来的|原音量的|原始音量的|正常音量的|正常的]<level:share>[音量|的音量|大小|左右|就行|就够了]
        | [调|降|设|设置|改](到|为|成|至)(零|最小) => level: 0 | (大概|留|保留|放|只留|只要|留下|开|设|调|定|压)<level:share>[就够了|的音量|音量] | 恢复[到|成|至](原来|正常|原始)[的]音量 => level: 1 | [调|开|拉](到|至)最大 => level: 1
        | (砍|减|降|调低|压|降低|减少|调小|小|砍掉|减小|弱|关小|放小|弄小|开小|拉低|关掉)[了]一半 => factor: 0.5 | (减半|砍半|腰斩|打对折|打个对折) => factor: 0.5 | (翻倍|加倍|翻一倍|翻一番|大一倍|加大一倍|提高一倍|放大一倍|提升一倍) => factor: 2
        | [(从|由)<_:share>]<+becomes>${NOW}<factor:share> | <+becomes>[${NOW}|原来的]<factor:number>倍 | <+becomes><percent:number>[就行|左右|就够了]`,
      level_alone:
        '[音量|声音](减半|砍半|腰斩|打对折|(砍|减|降|调低|压低|降低|减少|调小)[了|掉]一半) => factor: 0.5 | [音量|声音](翻倍|加倍|翻一倍|大一倍|加大一倍|提高一倍) => factor: 2 | [音量](调|降|升|设|提高|降低|改)[到|至|成|为]<level:share> | (音量|声音)[:|就|大概|调整为|设成|调到|降到|降至|设为|设置为|控制在|保持在|保持]<level:share>',
      step: `[再|说话|适当|适当地|整体][调|弄|开|放|加|提|搞|变|听|说话|整|拉|推][得](大|高|响|响亮)[声]<amount:amount>[声] => direction: up | [再|适当|适当地|整体][调|弄|开|放|压|降|搞|变|减|关|整|拉|收][得](小|低|轻|弱)[声]<amount:amount>[声] => direction: down
        | [再|适当|适当地]((调|加|开|提|放|升|增|变|弄|搞|拉|整)(大|高|响)|提升|增强|增加|大声|上调|加强|加响|提一提|拉一拉|抬一抬|升一升|<+up>)[音量|声|声音][<amount:amount>] => direction: up | [再](弄|调|放|搞|变)(小声|轻声)<amount:amount> => direction: down | (弄|调|放|搞|变)大声<amount:amount> => direction: up
        | [再|适当|适当地]((调|减|关|降|压|放|变|弄|搞|拉|收|整)(小|低|轻)|小声|压一压|降一降|下调|减弱|削弱|收一收|收一下|压一下|降一下|降下来|调一调小|弱一弱|<+down>)[音量|声|声音][<amount:amount>] => direction: down | (提|拉)高<amount:amount> => direction: up | (降|压|减|收)[<amount:amount>] => direction: down | (提|升)<amount:amount> => direction: up | [就|放|调|弄]轻轻(的|地)[放|播] => direction: down`,
      lower:
        '(降低|减小|调小|调低|压低|下调) => direction: down | (提高|加大|调大|调高|增大|放大|上调|提升) => direction: up',
      loud: '(设置|设定|调整|调|更改|修改)',
      complaint: `${TOO}(吵|大|响|大声|抢|抢戏|闹|高|闹腾)[了|点|一点][,][盖过人声|盖住人声|${DROWNS}|${UNHEARD}${SPEECH}][了][,] => direction: down | (别|不要)(那么|这么)(吵|大声|响|闹)[,] => direction: down | ${TOO}(小|轻|低|小声|弱)[了|点|一点][,][${UNHEARD}][了][,] => direction: up | 不够(大|响|大声|响亮)[,] => direction: up | [,][都|快|已经](盖|压|遮)(过|住|掉)<_:aside>[了] => direction: down
        | ${DROWNS}[了][,] => direction: down | [太小]${UNHEARD}[了][,] => direction: up | [,][都](盖|压)不(住|过)<_:sound>[了] => direction: up | [,](别|不要|不至于)(盖住|盖过|压过|压住)<_:sound>[了] => direction: down`,
      by: `[比(现在|目前|原来)]${LESS}[了][音量]<by_share:share>[的音量] => direction: down | [比(现在|目前|原来)]${MORE}[了][音量]<by_share:share>[的音量] => direction: up
        | ${LESS}[了][音量]<by_db:number>[个](分贝|db) => direction: down | ${MORE}[了][音量]<by_db:number>[个](分贝|db) => direction: up`,
      gain: '<by_db:signed>[个](分贝|db)',
      step_level: '(,|大概|,大概|到|,到)<level:share>',
      lower_level: '(,|大概|,大概)<level:share>',
    },
  },
  mute: {
    say: `target silent_from | own off when? music_stays? | music off when | target when? silence but? | when silence | target silence music_stays? | target why silence | told silence | music_only | silence`,
    phrases: {
      target: '<target:sound>[的](声音|声|原声|音量|音) | [把]<target:sound>',
      why: '[的|里|里面|里的](风声|风噪|噪音|杂音|环境音|环境声|背景音|车声|人声|声音|说话声|噪声)[太|有点|实在太|好|特别|非常|有些|过于|很](大|吵|杂|多|嘈杂|刺耳|明显)[了][,]',
      told: '[在]<part:stretch>[处|这里|那里](有|是|说了|出现|冒出)[一][句|个|段|处|些](脏话|粗话|骂人的话|骂人|脏字|敏感词|不雅词|咳嗽|咳嗽声|喷嚏|口误)[,][把|将|给](那|这)[一|几|<_:number>](秒|几秒|秒钟|段|句|里|部分|处|块)[的声音|声音] => role: original | [在]<part:stretch>[处|这里|那里](有|是|说了|出现|冒出)[一][句|个|段|处|些]<_:aside>[,][把|将|给](那|这)[一|几|<_:number>](秒|几秒|秒钟|段|句|里|部分|处|块)[的声音|声音]',
      silence: `[先|直接|整段|整体|全程|彻底|完全|设为|设置为|设成|调为|调成|改为|改成|调整为|弄成|变成|给|全部设为|保持|处理为|做](静音|消音|哔掉|静声|禁音|闭音|关静音|无声|哑音|闭麦)[处理|状态|播放|掉|了] | (全|全部|全都)(静音|消音|静声|禁音|闭音|关静音)[处理|掉|了] => whole: true | 都(静音|消音)[处理|掉|了] => every: true | (的|本身的|自带的|原来的)(声音|原声|声|音频|音轨)[都|全|全部|统统|给](关掉|关了|关闭|去掉|去了|拿掉|不要|不要了|关|删掉|删了|消掉|都关|去除|移除|删除|静掉|掐掉|掐了|屏蔽|屏蔽掉|静音) | (不要|别要|没有|去掉|关掉|关闭|删掉|去除|移除|删除|消除|屏蔽|静掉|消掉|取消)[其|它的|它|自带的|里的|本身的|原来的](声|声音|原声|音频|音轨|原音) | (别|不要|不)(出声|发出声音|有声音|放声音) | 调(到|为|成)(0|零) | (mute|静了)[掉|一下|了]`,
      silent_from: '[的](静音|消音)[的](区间|时段|范围|时间|时间段)[<+becomes>]<part:stretch>',
      own: '<target:own_sound> | (旁白|配音|解说) => role: voice',
      music: '[背景](音乐|bgm) => role: bgm',
      off: '[都|全|全部|统统|给|完全|彻底|一律](关|去|删|拿|关闭|去除|消|不要|删除|静|移除|屏蔽|掐|消除|取消|停用|清除|不用|[我]不想要|不需要)[掉|了|闭|除] | (别要|别留|甭要|免)[了]',
      when: '[在|从|只]<part:stretch>[这里|这段|这一段|这部分|那里|期间|之间|的声音|那段|的部分]',
      music_stays:
        '[,](只|仅|光)(留|保留|要|剩|留下|听|放|用)[下]<+music>[就行|就好|播放] | [,](旁白|背景音乐|音乐|bgm)(保留|留着|不变|不动)',
      music_only:
        '(只|仅|就)(留|保留|要|留下|剩)[下]<+music>[,][其他|其余|其它|原声|别的][的][声音|音频|音轨][全部|全都|都|全|统统][静音|不要|关掉|去掉|删掉][了] => spares: bgm | 除[了]<+music>[以外|之外|外][,][其他|其余|别的|其它|所有|全部][的][声音|音频][全部|全都|都|全](静音|不要|关掉|去掉|关了|删掉)[了] => spares: bgm',
    },
  },
} satisfies Partial<Language['operations']>
