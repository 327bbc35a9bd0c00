import type { TEXT } from '../../../edits/text/index.ts'
import type { Language, Phrase } from '../grammar/language.ts'

/** The look of text on the picture, both titles and captions. */
const STYLE: Phrase = `(样式|字幕样式|文字样式|字体样式|外观)<+becomes> | (不透明度|透明度)[<+becomes>]<opacity:share> | <opacity:share>[的](不透明度|透明度) | 往(上|下|左|右)(放|挪|移|调)[一点|点|一些|一下],[放|移|挪](到|在)<position:position> | (位于|处于|居于|置于|摆到|摆放在|固定在|停在|贴在|靠近|写在|出现在|打在|显示于|放置在|居)<position:position>[显示|出现|居中] | [位置|显示位置|往上|往下|往左|往右][<+becomes>|在|于|往|放|放在|放到|放置于|放置到|挪到|挪至|移到|移至|移动到|移动至|移|挪|换到|换|调到|靠|摆在|摆|显示在|去|位于|搁]<position:position>[去|显示|出现|的位置|位置]
  | [颜色|字体颜色|文字颜色|字幕颜色|字色|字|文字|字体|配色][颜色][<+becomes>|改|换|变|用]<color:color>[的][字|字体|文字|颜色|样式] | <color:color>[的](字|文字|字体) | <color:color>(大)字 => size: large | <color:color>[的](大号|大)[字体|字] => size: large | <color:color>[的](小号|小)[字体|字] => size: small
  | (字号|字体|大小|字体大小|文字大小|字)[<+becomes>|用|改|选]<size:size>[号|字|字号|的] | [<+becomes>]<size:size>(字号|号字|字体|字) | [大]大字 => size: large | 小字 => size: small
  | [字|字号|字体|文字|尺寸|大小][再|适当|都|全部](改|调|放|变|弄|加|搞|整|增|拉)大[<amount:amount>|一号|一下|字号] => grow: up | (半透明)[的]<veil:color>[的]底 | [字|字号|字体|文字|尺寸|大小][再|适当|都|全部](改|调|变|弄|缩|搞|整|减)小[<amount:amount>|一号|一下|字号] => grow: down
  | [字|字号|字体|文字](放大|加大|变大|大|调大)一倍 => grow: up, by: 1 | [字|字号|字体|文字](放大|调大|变大)<by:share> => grow: up | [字|字号|字体|文字](缩小|调小|变小)<by:share> => grow: down | [字|字号|字体|文字][再]大(<amount:amount>|一号) => grow: up | [字|字号|字体|文字][再]小(<amount:amount>|一号) => grow: down | (大号|特大号)[字|字体] => size: large | 小号[字|字体] => size: small
  | [用|字体|字体用|字体改成|改成]<family:known_family>[字体] | (加粗|粗体|粗一点|用粗体|变粗|粗些|弄粗|加粗显示|设为粗体|用粗的) => weight: 700 | (不加粗|常规) => weight: 400
  | [用|使用|采用|应用|添加|并添加|加上|加|带|做|有|要|配|换成|改成|改为|设为|以|换|来|弄|整|设置|并带有|带有|附带][个|一个|上|下]<animation:animation>[的|那种](效果|动画|出来|出现|显示|动效|方式|方式出现|动画效果|入场|进场|出场|入场动画|形式出现|特效|入场效果) | (入场|进场|出场|出现|动画|动效|入场动画)[动画|效果|方式|形式][<+becomes>]<animation:animation>[效果|动画|的] | (从下面|从下方|从底部|从底下)[慢慢](升|冒|浮)(上来|出来|起来) => animation: rise | (弹|蹦|跳)出[来] => animation: pop | (滑|飞)(进来|入|出来) => animation: slide | (一个字一个字|逐字)[的|地](出|出现|打出来|显示|蹦出来)[来] => animation: typewriter | (慢慢|缓缓)(淡入|渐显|浮现) => animation: fade | 弹出来 => animation: pop | (不要|没有|去掉)动画 => animation: none
  | [加|加上|添加|带|用|配|弄|整|设置|来|并带有|带有|并添加|垫|铺][个|上|一个|一层|一块|层|块](半透明)[的]<veil:color>[的](底|背景|底色|底板|背景框|底框|衬底|底条|背景条|背景板|色块) | [加|带|用|配|加上|添加|弄|垫][个|上|一个]<veil:color>[的]半透明[的](底|背景|底色|底板|底条|背景条|背景框|背景板) | (背景|底色|背景色|背景颜色|底板)<+becomes><plate:color> | (背景|底色|背景色|底板)<+becomes>半透明[的]<veil:color> | [加|加上|添加|带|用|配|弄|整|设置|来|并带有|带有|并添加|垫|铺][个|上|一个|一层|一块|层|块]<plate:color>[的](底|背景|底色|底板|背景条|背景框|底框|衬底|底条|背景板|色块) | (不要|没有|去掉|无|移除|删除|取消)(背景|底|底色|背景条|背景框) => background: none
  | [加|带|用|配|加上|添加|弄|有|设置|并带有|带有][个|上|一个|一点|点|些]阴影[效果] => shadow: true | (不要|去掉|没有|移除|取消)阴影 => shadow: false | [加|加上|带|用|描|配|添加|并添加|弄|整|勾|设置|来|有|并带有|带有|搞][个|上|一圈|一个|一层|圈|道|一道]<outline:color>[的][细|粗](边|描边|边框|轮廓|勾边|外框|轮廓线|边线) | (描|勾)[个|上|一圈]<outline:color>[的]边 | (描边|轮廓|边框|描边颜色)<+becomes><outline:color> | (不要|去掉|移除|取消|没有)(描边|边框|轮廓) => outline: none | <outline:color>[的][细|粗](描边|边框|边|勾边|轮廓) | <plate:color>[的](底|底色|底板|背景条|背景框|背景) | <veil:color>[的]半透明[的](底|背景|底色|底板) | 半透明[的]<veil:color>[的](底|背景|底色|底板|背景条)`

/** Chinese requests for text on the picture. */
export const TEXT_WORDS: Pick<Language['operations'], keyof typeof TEXT> = {
  add_text: {
    say: `texts_are | add? what style* when* | add words style* when* | add named_thing words style* when* | when+ words style* | words style+ when+ | add what_open style* when* | add words shared? style+ when* | add what shared? style+ when* | label_clips each* add label? line#`,
    phrases: {
      add: '(加|加上|加入|添加|增加|写|写上|写着|写个|打|打上|打出|打个|放|放上|放置|来|来个|标|标上|配|配上|弄|整|搞|贴|贴上|叠加|用|插入|插|出|添|上|做|显示出|打一行|叠|显示文字|标注|挂|挂着|挂上|呈现|展示|出来|展现|设置|设|加字|配字|打字|写字|配文|配文字|题)[上|个|一个|一|一行|行|一句|句|几个|一段|段|出|一条|条|两个|着|一下|在|到|点|一点|些|一些|几行] => adds: true | (显示|出现)[上|出|个|一行|一句|一段|着]',
      named_thing:
        '[个|一个|一行|行|句|一句|几个](字|文字|标题|话|片名)[,][内容|上面|上][写|写上|是|为|写着|叫|就写|叫做]',
      what: `[个|一个|一行|行|一句|句|一条|条|几个|下方|一段|段|一些][<size:size>][<color:color>][的|<size:size>|<size:size>的]<+text_noun>[内容|文字|写|:|写着|显示|用|写上][:]<text:quote>[字样|几个字|这几个字|这行字|的字样|的文字|的标题] => bare: true | [<size:size>][<color:color>][的]<+text_noun>[,][内容|文字](为|是|叫|叫做|就写|就叫|写成|设为|设置为|显示为|就用)[:]<text:quote> => named: true
        | [个|一个|一行|一句][<size:size>](标题|主标题|文字|字|片名|大标题|字幕):<text:free> | [一](行|句|个|几个)[<color:color>][大|小](字|文字|话|标题)[写|写上|内容|显示]:<text:free> | [来|写|打](句|一句|一行|行):<text:free> 
        | [下方](人名条|人名|名条|姓名条|身份条|字幕条|名字条|名牌)[:]<text:quote> => position: lower-third | [下方](人名条|名条|姓名条):<text:free> => position: lower-third
        | [片尾|片头](鸣谢|致谢|字幕):<text:free> => ends: true | (写|写上|打上|显示|写着|打出|标上|标)[上][几个字|一行字|一句话|一行|一句|:]<text:quote>[这][几|<_:number>][个][<color:color>][的][<size:size>][字|字样] | (开场|开头)标题<text:quote> => start: 0 | (片尾|结尾|收尾)(标题|文字|字)<text:quote> => ends: true
        | [个|一个|一行|行|一句|句](标题|文字|字|大字|主标题|片名|字样)<text:after_pause> | (写|写上|打上|打出|显示)<text:after_pause>`,
      texts_are:
        '[加|加上|配|配上|用|放|写](文案|文字|字幕|标题|台词|字)[内容][依次|分别|如下][是|为|写|用|:]<texts:quotes>',
      words:
        '<text:quote>[这][<_:number>个|<_:number>字|几个|行|句][<color:color>][的][<size:size>][字|字样|标题|文字|这行字|这几个字|几个字|的字样|的文字|的标题|的字|一行字|大字|小字] => bare: true',
      shared: '(都|均|全都|统一)[用|是|放|放在|为|加] => shared: true',
      label_clips: '[给|在]<clips:clips>[上|下面|下方]',
      each: '(分别|各自|各|依次)',
      label: '(编号|序号|名字|名称|标题|文字|字)[:]',
      line: '<quote:quote>[和|跟|与|、]',
      what_open:
        '(标题|文字|字|字幕文字|片头标题|几个字|一行字|标题文字|文字叠加|一些文字|文字说明) => open: title text',
      style: `${STYLE} | (大号|特大号|超大号|大字号)[的] => size: large | (小号|小字号)[的] => size: small | 中号[的] => size: medium | [<+becomes>]<color:color>[的]`,
      when: '<span:span> | 在<span:span>(上面|上边|上方) => position: auto | <span:over_it> | [在|到|于][视频|整个视频|影片|片子|全片|时间线][的](片尾|结尾|最后|末尾|尾部|收尾|最末尾)[处|时|面|部分|的时候|的地方|位置] => ends: true',
    },
  },
  update_text: {
    say: 'do? match style+ when? but_text? | do? match style* when_set | match change? wording style* when_set? | ~ do? style+ when? | ~ when_shift | match when_shift | match_wrong wording',
    phrases: {
      do: '(改|换|变|调|设|弄|用|移|挪|放|修改|更改|调整|移动|显示|做|使用|设置|设定|换成|改成|变成|改为|去|弄成|换个位置|换一下位置|整|搞|要|应用|统一|移至|移到|挪到|移动到|摆)[成|为|到|至|上|在|个|一点|用]',
      match:
        '[把|给|对]<match:text_ref>[的](颜色|字号|大小|位置|字体|样式|文字|字体颜色|文字颜色|字体大小|显示位置|尺寸|动画|入场动画|背景|外观) | <match:text_ref>[的|上|都|全部|全都]',
      style: STYLE,
      change: '(改|换|替换|修改|更新|更换|变|更改)[成|为|一下|掉]',
      wording:
        '[文字|内容|文本|文案][改|换|替换|修改|更新|变|写|更改|更换|设|设置|变更](成|为|作|到)[:]<text:quote> | (应该是|应该为|应为|要写成|应该写|写|叫|改叫|换)[:]<text:quote>',
      match_wrong: '<match:text_ref>(写错|打错|错)[了][,]',
      when: '<span:span>',
      when_set: `[显示时间|显示时长|持续时间|停留时间|时间|时长|只|再|显示|停留|出现|的显示时间][<+becomes>|改|调|显示|停留|再显示久一点|出现][,|:]<span:span>[出现|显示|之间] | [显示|停留][的]时间(延长|缩短|加长|改|调|设|增加)(到|至|为|成)<duration:length> | [时长|显示时长|显示时间|停留时间][缩短|缩](到|至|为|成)<duration:length> | [时长|显示时长|显示时间|停留时间]延长(到|至)<duration:length> | [显示|出现][的](结束时间|消失时间)[<+becomes>|延长到|延长至|推迟到|提前到]<end:time> | [显示|出现][的](开始时间|出现时间|起始时间)[<+becomes>|推迟到|提前到]<start:time> | (停留|显示|留|持续|延长)(到|至|一直到)<end:time>[再消失|消失|才消失|结束|为止] | (从|在|改到|到)<start:time>[才|再|开始|就](出现|显示|出来|开始|出)`,
      when_shift:
        '[整体|再](晚|推迟|延后|延迟|往后(延|推|挪|移|调|推迟)|向后(移|移动))<later:length>[再|才][出来|出现|显示|出] | [整体|再](早|提前|往前(提|挪|移|调|推)|向前(移|移动))<earlier:length>[再|就][出来|出现|显示|出]',
    },
  },
  remove_text: {
    say: 'remove match but_text? | match hide',
    phrases: {
      match: '[那个|这个]<match:text_ref>[这行|那行|这几个|都|全|全部|统统|给|全都]',
      hide: '(别|不要|不用|不再)(显示|展示|出现|挂着)[了] | 隐藏[掉|起来] | 不显示了',
    },
  },
  add_captions: {
    say: 'of? add captions from? style* caption_out? | attach from style* | from add captions not_heard style* | add? from as_captions style* | captions from style* | hear* caption_out style* | hear+ caption_add style* | captions hear+ style*',
    phrases: {
      add: '(加|添加|增加|上|打|用|压|烧|挂|生成|配|烧录|嵌入|使用|加载|导入|显示|来|叠加|弄|整|搞|出|做|制作|载入|套|套用|应用|加进|烧进|配上|加入|放)[上|上去|入|个|去|进去|到视频里|到视频上|到画面上|到画面里]',
      not_heard: '[,](别|不要|不用|无需)[用|做|去](自动|语音|自动语音)(识别|听写|转写|生成)[了]',
      captions:
        '(自动识别|语音识别|自动生成|识别出|自动)[的|来的]字幕 => auto: true | [给|为][整个|这个][视频|片子|影片](加|添加|生成|配|打)[上]字幕 | [中文|视频|的|把|语音]字幕[文件]',
      from: '[用|从|按|以|就用|就|根据|读取|使用|导入|加载]<source:captions_file>[的|文件|里的|中的|作为字幕|为字幕|做字幕|当字幕]',
      of: '(给|为|对)<of:clips>[的|里的]',
      attach: '(挂|加载|导入|载入|套|烧录|压|烧)[上|进]',
      as_captions:
        '[直接](压|烧|烧录|贴|挂|加|放)(上去|进去|到视频里|到视频上|到画面上|到画面里|进画面|进视频) | [当|做|作为|作|加|挂|烧|压|上|加成|设为|添加为|成|加为|嵌入为]字幕',
      hear: '[(别用|不用|不要用)[这个]srt[文件],](识别|语音识别|自动识别|听写|转写|自动|语音|听着|听|自己|自己听|通过语音识别|自动语音识别|根据语音|通过语音|识别语音|自动识别语音|语音转文字|语音转写|自动转写|自动听写|根据语音内容|按语音|智能识别)[一下|自动|并|语音|内容|来] => auto: true | [老师|主持人|嘉宾|他|她|他们|人物|里面|视频里|视频][的](声音|人声|说话|讲话|说的话|讲的话|的话|话|对白|内容|说话内容|讲话内容)[里|的|来|出] => auto: true | 没有字幕文件[,] => auto: true',
      caption_out:
        '(生成|出|识别)(自动|语音|识别)字幕 => auto: true | [字幕][内容](由|用|靠|从|根据|按|按照|听)[老师的|视频的|原声|语音|声音|说话内容|讲话|说话|讲话内容](识别|自动识别|转写|听写)[自动][生成|得出|出来|的内容] => auto: true | (生成|出|成|做成|转成|变成|识别成|识别出|转|生成出|转换成|自动生成)[上|出|个]字幕 => auto: true',
      caption_add: '(加|上|添加|配|打|做|制作)[上|个|好]字幕',
      style: STYLE,
    },
  },
  update_captions: {
    say: 'captions do? style+ | captions complaint style*',
    phrases: {
      do: '(改|换|变|调|设|弄|用|加|移|挪|放|修改|更改|调整|移动|做|设置|设定|整|搞|要|统一|应用|移至|摆)[成|为|到|至|个|上|一点|用|在] | 换[个|一个|一下]位置',
      captions:
        '[所有|全部|的|把](字幕)[的][样式|颜色|字号|大小|位置|字体|文字|字体颜色|字体大小|文字颜色|字|外观|显示位置|背景|文本][都|全|统一|全部][:]',
      complaint:
        '[有点|太|有些](小)[了][,][看不清|看不见][了][,] => grow: up | [有点|太|有些](大)[了][,] => grow: down',
      style: STYLE,
    },
  },
  remove_captions: {
    say: 'remove captions | captions off',
    phrases: {
      captions: '[所有|全部|的|这些|把](字幕)[都|全|全部|太挡视线|统统]',
      off: '(关|关掉|关闭|隐藏|隐去|取消显示|不显示|别显示)[了|掉]',
    },
  },
  shift_captions: {
    say: 'captions late* by | captions than off_how by | captions than? off by_some? fix? by?',
    phrases: {
      captions: '[所有|全部|整个|把]字幕[整体|全部|都|统一][的时间|时间|出现|时间轴|的时间轴|时间线|轨道|的显示时间]',
      late: '[出来|出现|显示]得[太|有点|稍微|有些](早|晚|快|慢)[了][,] | [总|老|一直|都|总是|好像|感觉](慢|晚|快|早|滞后|落后|超前|不同步|对不上|不齐|没对上)[了|一拍|半拍|一点|点|些|一些|一点点][,] | (和|跟|与)(声音|画面|人声|说话|语音|口型|嘴型|原声)(对不上|不同步|不齐|没对上|错位)[了][,]',
      by: `[整体|统一|全部|都][往|向](延后|推迟|后移|延迟|晚|推后|慢|后|推|往后|推移|滞后|顺延)[移|挪|调|推|动|偏移|移动|延]<later:length>[出现|显示|左右] | [整体|统一|全部|都][往|向](提前|前移|早|前|提早|快)[移|挪|调|动|推|偏移|移动|提|赶]<earlier:length>[出现|显示|左右]`,
      than: '[比|跟|和](声音|画面|人声|说话|语音|原声)[对不上|不同步|不齐|没对上][,]',
      off: '(慢|晚|滞后|落后)[出现|显示|出来][了|有][将近|大概|大约|差不多|约]<earlier:length>[左右|的样子] | 延迟了<earlier:length> | (快|早|超前|提前)[出现|显示|出来]了[大概|大约|差不多|约|将近]<later:length>[左右|的样子] | (快|早|超前)[出现|显示][了|有][大概|大约|差不多|约]<later:length>[左右]',
      off_how: '(快|早|慢|晚|滞后|超前)[了]',
      fix: '[,][据此|帮忙](修正|调整|校正|对齐|修复|调|对|校准|同步|调准|对准|修|弄好)[一下|过来|上|齐][字幕][的][时间]',
      by_some: '[,][往|向](前|后)(调|挪|移)[调|挪|移|一点]',
    },
  },
}
