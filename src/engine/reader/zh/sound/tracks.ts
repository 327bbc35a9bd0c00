import type { Language } from '../../grammar/language.ts'

/** Chinese requests about channels, and the tracks of clips. */
export const TRACKS_WORDS = {
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
    say: 'sound_of detach apart? | clip alone? sound detach apart? | clip parted | parted clip',
    phrases: {
      apart:
        '[成|为][单独|独立][另|][一|一条|一个](单独|独立|)[的](音轨|轨|轨道) | [,][并|使其](作为|当作|做成|变成|成为|当)[一条|一个|一段|另一条](单独|独立)[的](音频|音轨|轨道|音频轨|音频文件|素材|声音) | [,][并|再][放|分|存|拆|移|转](到|成|为|在)[一个|一条|一段](单独|独立|另一|另外|新)[的|条|一条][音轨|轨道|音频轨|轨] | [,][并][使其|让其|让它|使它|使之](成为|变成|作为|形成|变为)[时间线上|时间轴上|轨道上][的][一个|一条|一段](单独|独立|另外)[的|一条](音轨|轨道|音频轨|轨|音频) | [,][并](单独|独立)(放|成|占|做|存)[成|到|在|为](一|一条|一个)(轨|音轨|轨道) | [,][我要|要|做成|弄成|成|做|变成](单独|独立)[的](一轨|一条轨|一条音轨|音轨|轨道)',
      detach:
        '(分离|拆开|分开|拆|分离出来|剥离|独立出来|单独分离|拆分|提出来|分出来|拆出来|抽出来成单独音轨|单独抽出来|单独拿出来|分割|(提取|抽取|导出)(为|成|到)(单独|独立)[的](音轨|轨道|音频轨))[出来|开]',
      parted: '[做|进行](音画|声画|音视频)分离[处理|一下]',
      clip: '[把|从|对|给|将]<clip:clips>[里|的|进行|做]',
      alone: '(单独|另外|独立)[把|将]',
      sound: '[把|将](声音|音频|原声|音轨|声轨)[单独]',
      sound_of:
        '<clip:clips>[的|里的|中的](声音|音频|原声|音轨|声轨|原始音轨|原始音频|原始声音|原音轨|原声音轨)[单独][跟|和|与|从][画面|视频|影片|片段][里|中|上] | <clip:clips>[的]音画',
    },
  },
} satisfies Partial<Language['operations']>
