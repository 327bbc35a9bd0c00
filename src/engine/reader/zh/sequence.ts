import type { SEQUENCE } from '../../../edits/sequence/index.ts'
import type { TIME } from '../../../edits/time/index.ts'
import { type Language, NO_WORDS, type Phrase } from '../grammar/language.ts'

type Name = keyof typeof SEQUENCE | keyof typeof TIME

/** What takes material out of a film. */
const CUT: Phrase =
  '(剪|删|掐|砍|切|裁|截|减|去|丢|扔|移|咔嚓|舍弃|剪切|删减)(掉|去|除|了|走|短|)[不要] | 删除 | 移除 | 舍弃 | (不要|不需要|没用|不用|用不上|作废)[了][,(剪|删|去|砍|掐|切)(掉|了|除)]'

const OFF = '剪掉|去掉|掐掉|砍掉|裁掉|切掉|剪去|剪|掐|砍|删掉|裁|减掉|去'

/** What a stretch is called after it was named. */
const PART: Phrase =
  '(这|那)[一|两|几|<_:number>](一截|句话|句|段话|段|截|块|处|部分|块儿|会儿|分钟)[视频|内容|画面] | 的(内容|部分|片段|画面|视频|黑屏) | 内容 | 部分 | 片段 | 两段[内容] | 中间 | 之间 | 黑屏 | (这|那)(里|儿)[的]'

/** How Chinese asks for clips in an order, and for lengths and paces. */
export const SEQUENCE_WORDS: Pick<Language['operations'], Name> = {
  build_sequence: {
    say: 'for? files? build film with* | files? for build film with* | files join film? with* | listed with+ join? film? | listed join with* | ordered with* | taken used with* | build_alone',
    phrases: {
      join: '(全|都)(拼|接|连|串)起来 | (拼|合|串)一起 | (拼|合|接|连|串|合并|拼接|组合|连接|剪|放)(成|起来|在一起|一起|到一起|接起来) | 拼接 | 合并 | 合成',
      build: `(拼|合|接|连|组|剪|串|合并|拼接|剪辑|组合|连接|合成|整合|串联|制作|生成|做|弄|排|播放|放)(成|起来|在一起|一起|到一起|接|接起来|出|为|上|好)|(做|剪|生成|制作|合并|拼接|合成|弄|来|整|拼|搞)[个|一个|一条|条|一段|段|一部|成|出]`,
      build_alone: '(拼|合|接|连|剪)(起来|在一起|到一起) | (合并|拼接)起来',
      files: '[依次|只|仅|就][用|拿|把|将|按|按照|使用]<assets:files>[的顺序][依次]',
      taken: '[把|将]<assets:files> => weak: true',
      used: '[都|全|全部|全都](用上|放进去|放上|放进来|用起来)',
      ordered: '(先|首先)[放]<assets:files> => weak: true',
      listed:
        '[按|按照|顺序是|顺序改成|顺序为|把图片展示顺序设为|展示顺序设为|图片展示顺序设为|播放顺序设为|播放顺序为|图片顺序为|依次为|依次是][:]<assets:files> => bare: true',
      for: '[用来](为|给|替|关于)[我|我们|咱们|咱]<about:purpose>[,]',
      film: `[成|为][个|一个|一条|条|一段|段|一部|一支|支][<theme:theme_name>[风格|风|感][的]][<total:length>][以内|长|左右][的][<theme:theme_name>[风格|风|感][的]][<aspect:named_aspect>][的][关于][<about:purpose>][的][<aspect:named_aspect>][的](视频|片|短片|片子|影片|相册|宣传片|宣传视频|回忆视频|预告|预告片|广告|幻灯片|vlog|成片|集锦|混剪|短视频|精彩集锦)
        | [成|为][个|一个|一条|条|一段|段|一部|一支|支][<total:length>][的][关于][<about:purpose>][的](抖音|快手|小红书|视频号)(视频|短视频|短片|作品) => tall: true`,
      with: `,<total:length>[长|左右|以内] | [,|走]<theme:theme_name>(风格|风|一点|一些|点|的感觉|路线) | (总共|一共|总长|时长|总时长|共|长)[为|是|控制在|控制到]<total:length> | (凑够|凑满|做满|凑)<total:length>[长|总长]
        | [图片|照片](每(张|段|个|幅|一张)|一张|一段|各)[图|照片|图片][停留|停|放|显示|持续|展示|播放]<each:length>
        | 按[照](顺序|上传顺序|这个顺序|先后顺序|给定顺序|列出的顺序)[来|拼|排|接]`,
    },
  },
  append: {
    say: 'add? asset at_end',
    phrases: {
      add: '(加|添加|追加|补|附|贴|插入|添|加上|补上)[上|到|在|进|个|一张|一段] | (放|接|拼|续|放上|接上)[上|到|在|进|个|一张|一段] => puts: true',
      asset: '<asset:picture>[这张|这段]',
      at_end: '[到|在|至|视频|整个视频|片子](最后|最后面|末尾|结尾|片尾|后面|最末尾)[面|处]',
    },
  },
  insert: {
    say: 'asset insert place',
    phrases: {
      insert:
        '(用上|加上),(放|插|接|排)[在|到] => puts: true | (插|插入|插进|插播|加|加入|放|放入|塞|塞进|接|添加|补|用)[到|在|进|入|个|上|一张|一段|一个] => puts: true',
      asset: '[新的]<asset:picture>',
      place: `[放|接|插|排][在|到]<after:clips>[的](后面|之后|后头|后|后边) | [在|到]<before:clips>[的](前面|之前|前头|前|前边)
        | [在|到]<a:clip>(和|跟|与)<b:clip>[的](之间|中间) | [在|到]<at:time>[处] | [在|到](最前面|开头|最开始|最前) => index: 1`,
    },
  },
  replace_clip: {
    say: 'clip to_asset | asset replaces clip | ~ to_asset',
    phrases: {
      clip: '<clip:clips>',
      to_asset:
        '[用|给|直接](换|替换|改|替|换上|更换)(成|为|上)[用]<asset:picture> | (换|替换)掉,换成<asset:picture> | 用<asset:picture>(替换|代替|替掉|换掉|顶替)',
      asset: '[用|拿|以]<asset:picture>',
      replaces: '(替换|替换掉|替掉|代替|取代|换掉|顶替)',
    },
  },
  keep: NO_WORDS,
  trim: {
    say: 'keep of_clip? stretch# part* drop_rest? | of_clip? stretch_only# part* drop_rest',
    phrases: {
      keep: `(只|就|仅|仅仅)[保](留|要|用|取|截|看)[住|着|下|取] | 留[住|着|下] | (裁剪|剪辑|剪|截|裁|缩|剪短)[成|为|到|至|得]只[剩][保](留|剩) | (裁剪|裁切|剪辑|修剪|截取|剪)(为|成|到) | 截取 | 只剪[出] | 只(剩|有用) | 保留[住|下]`,
      drop_rest:
        '(其他|其余|剩下|别|其它|后面|前面|剩余|另外)[的][部分|内容|地方][都|全|全部|统统](不要|删|删掉|剪掉|去掉|删除|砍掉|剪|去|不用|不要了)[掉|了]',
      stretch: '[它自己的|自己的|中间的|最后的]<stretch>',
      stretch_only: '从<from:time>(剪|截|取|留|用|截取)(到|至)<to:time>',
      part: PART,
      of_clip: '<clip:clips>[的|太长|,]',
    },
  },
  cut_range: {
    say: 'cut of_clip? stretch# part* | > of_clip? stretch# part* why cut | of_clip? ends# | of_clip? parted cut_side',
    phrases: {
      cut: CUT,
      stretch: '[其中|里|里面|它]<stretch> | 从<to:time>(开始|起)[用|要|留|保留],(前面|之前|前头)[的][部分|内容|画面]',
      part: PART,
      of_clip: '[从]<clip:clips>[的|太长|里|中|当中|里面|太拖沓|太啰嗦|,]',
      why: '[是|都是|全是|那段是|,][<_:aside>|黑屏|废话|口误|空白],[没用|多余|没意思|没什么用][,]',
      parted: '[从|在]<split_at:time>[那里|那儿|处|的地方](切开|切一刀|剪开|断开|分割|分开|切断|拆开)[开]',
      cut_side: `(删除|删掉|去掉|剪掉)[分割|切开|剪开|分开][后|之后][的]后(半段|半部分|面部分|面|一段|段|面那段) => half: after | (删除|删掉|去掉|剪掉)[分割|切开|剪开|分开][后|之后][的]前(半段|半部分|面部分|面|一段|段|面那段) => half: before
        | 后(半段|半部分|面部分|面的|面|一段|面那段|半截)[都|全](删除|删掉|去掉|剪掉|不要|删)[了|掉] => half: after | 前(半段|半部分|面部分|面的|面|一段|面那段|半截)[都|全](删除|删掉|去掉|剪掉|不要|删)[了|掉] => half: before`,
      ends: `[视频|片子|影片][的](头尾|首尾|两头|前后|开头和结尾|开头结尾|前面和后面)[都][<_:aside>][,]各[剪掉|去掉|掐掉|掐|剪|砍掉|裁掉|去|删]<length:length> => edge: both | (开头|前面|头上|片头|头|最前面)[,|部分|那里][都|各](${OFF})[了]<length:length> => edge: start
        | (结尾|后面|尾巴|尾巴上|尾部|片尾|末尾|最后)[,|部分|那里][都|各](${OFF})[了]<length:length> => edge: end
        | [剪掉|去掉|掐掉|砍掉|裁掉|剪去|掐](头尾|首尾|两头|开头和结尾|开头结尾|片头片尾|片头和片尾|前后)[的]各[剪掉|去掉|掐掉|掐|剪|砍掉|裁掉|去]<length:length> => edge: both
        | 掐头去尾[各]<length:length> => edge: both`,
    },
  },
  split: {
    say: 'split at# | clip at# split | clip? split in_half | clip? each split',
    phrases: {
      split:
        '(切|切开|分割|断开|剪开|分开|拆开|切断|割开|劈开|裁开|切割|切分|拆分)[成两(段|半|截|部分|个部分|个片段|份)|为两(段|半|部分|个片段|份)|一刀|时间线|开] | (分|切|拆|剪|裁)成两(段|半|截|份) | (切|剪)一刀 | 一分为二 | 一刀两断 | (分|切|拆|剪)成(上下|前后)[两|两个|两](集|段|部分|半)',
      clip: '[把]<clip:clips>',
      at: '[在|从|于]<time>[那|那里|处|各|的地方|位置|时]',
      each: '[每隔|每过|隔|每]<every:length>',
      in_half:
        '[一刀两断,][从](正中间|中间|正中|一半)[处|的地方|位置] => half: true | (分|切|拆|剪)成两半 => half: true',
    },
  },
  delete: {
    say: 'remove clip | keep_only kept drop_others?',
    phrases: {
      clip: '<clip:clips>[这|那][<_:number>][段|张|个|部分|图][可以]',
      remove:
        '(删除|删掉|删|去掉|去除|去|移除|移掉|拿掉|拿走|砍掉|砍|剪掉|剪|裁掉|切掉|扔掉|丢掉|丢弃|舍弃|别要|不要|不需要|干掉|剔除|掐掉|咔嚓掉|撤掉)[掉|了] | (不要|没用|不需要|多余)[了],(删|剪|去|砍|掐|裁)(掉|了|除|去)',
      keep_only: '(只|就|仅)(留|保留|留下) => keeps: true | 只要 => keeps: true',
      kept: '<clip:clips>',
      drop_others: '(其他|其余|剩下|别|其它)[的][片段|照片|图片|部分][都|全|全部|统统](不要|删|删掉|去掉|删除)[了]',
    },
  },
  move: {
    say: 'clip move place | move place | clip goes | clip by',
    phrases: {
      move: '(接|塞|移|移动|挪|挪动|放|换|提|提前|调|调整|搬|插|排|拖|拉|排列)[到|至|在|去]',
      clip: '<clip:clips>',
      by: `[往|向](前|前面)(挪|移|移动|提|挪动|调)[<_:amount>]一(个位置|位|格|个|下) => steps: -1 | [往|向](后|后面)(挪|移|移动|推|挪动|调)一(个位置|位|格|个|下) => steps: 1 | (提前|前移)一(个位置|位|格) => steps: -1 | (推后|后移|延后)一(个位置|位|格) => steps: 1`,
      goes: '(先放|打头|打头阵|开场|最先放|[放|排][在|到](第一个|第一位|最前面|最前|最开头)) => to: 1 | (压轴|收尾|垫底|最后放|[放|排][在|到](最后面|最后|末尾|结尾)) => to: -1',
      place: `[到|在]<before:clips>[的](前面|之前|前头|前|前边)[去|来] | [到|在]<after:clips>[的](后面|之后|后头|后|后边)[去|来] | [到|在]<a:clip>(和|跟|与)<b:clip>(之间|中间|的中间)
        | [到|在|至][视频|影片|时间线|整个视频][的](最前|最前面|开头|最开始|片头|首位|最前头|第一[个|位|段|张])[去|来|当开头|开场|先放|位置] => to: 1 | (先放|打头|开场|当开头) => to: 1
        | [到|在|至][视频|影片|时间线|整个视频][的](最后|最后面|末尾|结尾|片尾|最末)[面|去|位置] => to: -1 | [到|在]第<to:number>(个|位|段|张)[位置|去|来] | 垫底 => to: -1`,
    },
  },
  swap: {
    say: 'both change place*',
    phrases: {
      both: '<both:clips>[这两(段|张)]',
      change:
        '(交换|互换|对调|调换|对换)[一下] | (换|调|对换)[一下|一换|个位|个个儿] | 换[个|一个|一下](位置|顺序) | (位置|顺序)换[过来] | 换过来',
      place: '[的](位置|顺序|先后)[过来]',
    },
  },
  sort: {
    say: 'things? order verb | reversed things? | things? reversed | shuffled things?',
    phrases: {
      things:
        '[[整条|整个|这条]时间线上的][所有|全部|整条|整个|时间线上的|这些|所有的|<_:number>(个|张|段)](片段|照片|图片|视频|素材|时间线)[的]',
      order: `[按|按照|以](文件名|名字|名称|标题)[的][顺序] => by: name | [按|按照|以](时间|日期|拍摄时间|拍的时间|拍摄先后|上传时间|上传顺序|拍摄日期|时间先后)[的][先后|顺序] => by: date
        | [按|按照][时长|长度][从|由](短到长|最短到最长) => by: duration_asc | [按|按照][时长|长度][从|由](长到短|最长到最短) => by: duration_desc | 随机 => by: random`,
      verb: '[重新](排序|排列|重排|排一下|排|排个序|排好|顺序|整理|整理一下)',
      reversed:
        '[播放]顺序[整个|全部|完全](倒|反|颠倒|倒置|反转|翻转)[过来] => by: reverse | (倒|反)过来(排|排列|排序|播放顺序) => by: reverse | 倒序[排列|排|播放] => by: reverse | (颠倒|反转|倒置)[播放]顺序 => by: reverse',
      shuffled:
        '(随机打乱|打乱|打散)[顺序|播放顺序] => by: random | 顺序打乱 => by: random | 随机(排|排列|排序) => by: random',
    },
  },
  duplicate: {
    say: 'copy clip n? place? | clip repeats place?',
    phrases: {
      copy: '(复制|拷贝|克隆)[出|一遍|一份|一次]',
      clip: '<clip:clips>',
      n: '<n:number>(份|个|次)',
      repeats: '(重复|循环|连续)[播放|播|放]<total:times> | 再(放|来|播|播放)<n:times> | 多(放|播)<n:times>',
      place:
        '[紧跟|跟|接|放](在[它|其]后面|在[它|其]后) | [放|移|加][到|在](最后|末尾|结尾)[面] => to: -1 | 放到(开头|最前面) => to: 1',
    },
  },
  set_duration: {
    say: 'last* clip duration but? | clip more | each_of last* duration',
    phrases: {
      clip: '<clip:clips>[的]',
      last: `[都|统一|各|一律](停留|停|留|放|播放|显示|展示|持续|时长|时间|长度|播|撑|出现|定|保持|改|设|调|设置|调整|控制|只|久)[到|成|为|至|留|在|满|够|个|住|得]
        | (缩短|延长|拉长|压缩|压|缩|剪|砍|裁|剪短|截|减|减少|增加)(到|成|为|至) | [多|再](停|停留|放|显示|久|长|短)[留|得](久|长|短|一会|会)[<_:amount>|一会|会儿|会|儿] | (定|停|放|留|显示|展示)(久|长)[<_:amount>|一会儿]`,
      duration: '<duration:length>[长|时间|就行]',
      each_of: '一(张|段|幅)[图|照片|图片] => each: true',
      more: `[停留|显示|播放|持续][的][时间|时长|长度](翻倍|加倍|翻一倍|延长一倍|加长一倍) => times: 2 | [停留|显示|播放|持续][的][时间|时长|长度](减半|缩短一半) => times: 0.5 | [各|都|分别](多|再多|延长|加长|增加|拉长)[停留|停|留|放|显示|播放|持续]<by:length> | [各|都|分别](少|缩短|减少|剪短)[停留|停|放|显示]<by:length> => less: true`,
    },
  },
  set_total_duration: {
    say: 'film? total to | film total? lasts | film squeeze',
    phrases: {
      film: '[把]<film:clips>[的]',
      total:
        '[视频|片子|影片|成片|全片|整个视频](片长|整体时长|总时长|总长|总长度|总共|一共|全长|总计|加起来)[需要|要|应该|应][正好|刚好|恰好|是]  => summed: true | (视频|片子|影片|成片|全片|整个视频)时长 | 时长 => bare: true',
      to: '[正好|刚好|恰好][是|为]<duration:length>[整] | [控制|压缩|缩短|设置|调整|设|限制|压|延长|改|固定|剪|限定|缩|保持][在|到|为|成|至|是]<duration:length>[整|以内|之内|内|钟] | <duration:length>',
      lasts:
        '(就|就是)<duration:length>[吧] | (控制在|控制到|压到|压缩到|缩短到|剪到|缩到|剪成|压成|做到|延长到|缩短为|压缩为|调到|变成|改成|压缩成|缩成|做成|弄成)<duration:length>[整|以内|之内|内]',
      squeeze: '(压|压缩|缩|剪|控制)[进|在|到|成]<duration:length>(以内|之内|内)',
    },
  },
  set_speed: {
    say: 'part_of do? speed play? | part_of fast speed? play? | part_of slow speed? play? | do? clip? speed play? but? | clip? fast speed? play? but? | clip? slow speed? play? but? | clip? step play? speed? | clip? by | reset clip_speed | clip unpaced back? | clip slowed speed',
    phrases: {
      do: '(播放速度|速度)(设|调|改|设置|调整|变)(为|到|成|至) | (加|做|用|以|按|改|换|调|设|设置|调整|变|恢复|播放|放|改用)[成|为|到|至|回][播放] | (播放速度|速度|倍速)[整体|统一][调|改|设|调整|设置|恢复|变][成|为|到|至|回]',
      clip: '[前面]<clip:clips>[的][合起来|速度|播放速度|播放|的速度|整体]',
      part_of: '<clip:clips>[的|从|在]<part_beside:stretch>[用|以]',
      reset: '(恢复|还原) => factor: 1',
      slowed: '[加|来|用|做|弄][个|成](慢动作|慢镜头|慢放)[效果]',
      unpaced: '(别|不要|不用)(慢放|快放|变速|加速|减速|慢动作|慢|快)[播放][了] => factor: 1',
      back: '[,](恢复|改回|调回|还原)[成|到|为]<factor:speed>',
      clip_speed: '<clip:clips>的[正常|原来的|原](速度|播放速度|速)',
      play: '(播放|放|播|快进|快放|慢放)',
      speed: '[到|成|为|至|以|用|调到|调成|改成|设为|设置为|调整为|调为|就]<factor:speed>[慢动作|慢放|快放|慢速|快速]',
      fast: '(加速|加快|快进|快放|提速|变快|快一点|调快|提高速度)[到|成|为|至|播放|一点] => direction: up',
      slow: '(减速|放慢|慢放|变慢|降速|减慢|慢速|调慢|慢下来|降低速度)[到|成|为|至|播放] => direction: down',
      step: '(快|加快|调快|放快)<amount:amount> => direction: up | (慢|放慢|调慢)<amount:amount> => direction: down',
      by: `(快|加快|加速|提速|提高)<by:share> => direction: up | (快|加快|加速)一倍 => factor: 2
        | (慢|放慢|减慢|减速)<by:share>[播放] => direction: down | (慢|放慢|减慢|减速)一倍 => factor: 0.5`,
    },
  },
  speed_ramp: {
    say: 'clip over? paces over?',
    phrases: {
      clip: '[把]<clip:clips>[的速度]',
      over: '[在](前|头|开头|最初)<over:length>[内|里|之内|完成][,]',
      paces:
        '[从慢到快|从快到慢|先慢后快|先快后慢][,]<from:speed>(到|变到|渐变到)<to:speed> | 从<from:speed>[慢慢|逐渐](渐变|变|加速|减速|加快|放慢|变速|提高|降低)(到|成|为|至)<to:speed>',
    },
  },
  reverse: {
    say: 'clip? reverse',
    phrases: {
      clip: '<clip:clips>',
      reverse: '(倒放|倒播|反向播放|逆向播放|倒着放|倒着播|倒着播放|反着放|倒序播放|反转播放|倒带|倒过来放)[一遍|处理]',
    },
  },
  freeze: {
    say: 'at freeze for? | edge freeze for | edge for freeze | clip_of edge freeze for',
    phrases: {
      freeze: '(定格|定住|冻结|静止|停住|定帧|停格|画面定格|画面定住|画面冻结|停)[画面|住|个|在那|不动]',
      at: '(在|到|于)<at:time>[处|那|那儿|的画面|画面|那里|的地方] | <at:time>(处|那儿|那里|的画面|的地方)',
      clip_of: '[把|让|给|在]<clip:clips>[的]',
      edge: '[在](其|它)[的](结尾|末尾)[处] => edge: end, its: true | [<clip:clips>|片尾|视频|全片][的](最后一帧|末帧|尾帧|结尾画面|最后画面|结尾) => edge: end | [<clip:clips>][的](第一帧|首帧|开头画面) => edge: start | [<clip:clips>]加[个]定格[,]在(结尾|最后) => edge: end',
      for: '[停|持续|停留|定|放][留|住|个|为|上]<duration:length>',
    },
  },
  card: {
    say: 'place* add named detail* line# detail* | place* add surely detail* line# detail* | place* add surely detail*',
    phrases: {
      add: '(加|放|插入|添加|来|做|插)[个|一个|一张|张|上]',
      place:
        '[在|视频|视频的|影片|影片的|在视频|在影片](开头|片头|最前面|最开始) => first: true | [在]<after:clips>[的](后面|之后|后) | [在]<before:clips>[的](前面|之前|前) | [在][视频|影片|全片](结尾|片尾|最后|末尾|最后面) | [在]<a:clip>(和|跟|与)<b:clip>[的](之间|中间)',
      surely:
        '[<background:color>][底|色|背景][的](空白)[的][<background:color>][底|色|背景][的](卡片|卡|页面|画面|片段)',
      named:
        '[一][张|个][<background:color>][底|色|背景][的](卡片|标题卡|文字卡|字幕卡|标题页|片头卡|片尾卡|文字页|字卡|章节卡|过渡卡|标题卡片|文字卡片)',
      line: '[,|上面|内容|文字|文案][写|写上|写着|显示|是|为|内容是|内容为|下面写|下面小字|下面|:]<quote:quote>',
      detail:
        '[,]<background:color>[的](底|背景|底色)[,]<color:color>[的](字|文字) | [,|时长|持续|停留|显示][为|是]<duration:length> | [,]<background:color>[的](底|背景|底色) | [,]<color:color>[的](字|文字) | [,]<duration:length>[长]',
    },
  },
  update_card: {
    say: 'card wording | card ground',
    phrases: {
      card: '[把]<clip:clips>[上|里][的](文字|字|内容)[都] | [把]<clip:clips>[的]',
      wording: '(改|换|变)(成|为)[:]<line:quote>',
      ground: '[的](背景|底色|背景色|背景颜色)(改|换|变|用)(成|为)<background:color>',
    },
  },
}
