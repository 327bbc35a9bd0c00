import type { TEXT } from '../../../edits/text/index.ts'
import type { Language, Phrase } from '../grammar/language.ts'

/** How words on the picture are to look, of titles and captions alike. */
const STYLE: Phrase = `(不透明度|透明度)[为|到|设为|调到|:]<opacity:share> | 往(上|下|左|右)(放|挪|移|调)[一点|点|一些|一下],[放|移|挪](到|在)<position:position> | (位于|处于|居于|置于|摆到|摆放在|固定在)<position:position> | [位置|往上|往下|往左|往右][在|到|至|于|往|放|放在|放到|挪到|移到|移|挪|换到|改到|调到|:|为|是|靠|调整到|移动到|摆在|显示在|放置于|去]<position:position>[去|显示|出现]
  | [颜色|字体颜色|文字颜色|字体][颜色][用|使用|采用|改|换|为|是|:|改成|改为|换成|变成|设为|修改为|更改为|调整为|设置为|调成|换为]<color:color>[的][字|字体|文字] | <color:color>[的](字|文字|字体) | <color:color>(大)字 => size: large
  | [字号|字体|大小](用|改为|:|改成|设为|设置为|调整为|修改为|为|调到|调成)<size:size>[号|字|字号] | [大]大字 => size: large | 小字 => size: small
  | [字|字号|字体|文字][再](改|调|放|变|弄|加|搞)大[<amount:amount>|一号] => grow: up | (半透明)[的]<veil:color>[的]底 | [字|字号|字体|文字][再](改|调|变|弄|缩|搞)小[<amount:amount>|一号] => grow: down
  | [字|字号|字体|文字](放大|加大|变大|大)一倍 => grow: up, by: 1 | [字|字号|字体|文字](放大|调大|变大)<by:share> => grow: up | [字|字号|字体|文字](缩小|调小|变小)<by:share> => grow: down | [字|字号|字体|文字][再]大(<amount:amount>|一号) => grow: up | [字|字号|字体|文字][再]小(<amount:amount>|一号) => grow: down | (大号|特大号)[字|字体] => size: large | 小号[字|字体] => size: small
  | [用|字体|字体用|字体改成|改成]<family:known_family>[字体] | (加粗|粗体|粗一点|用粗体) => weight: 700 | (不加粗|常规) => weight: 400
  | [用|使用|采用|应用|添加|并添加|加上|加|带|做|有|要|配|换成|改成|改为|设为|以][个]<animation:animation>[的|那种](效果|动画|出来|出现|显示|动效|方式|方式出现|动画效果|入场|进场|出场) | (入场|进场|出场|出现|动画)[动画|效果|方式][用|改|换|设|改成|换成|设为][成|为|:]<animation:animation>[效果|动画] | (从下面|从下方|从底部|从底下)[慢慢](升|冒|浮)(上来|出来|起来) => animation: rise | (弹|蹦|跳)出[来] => animation: pop | (滑|飞)(进来|入|出来) => animation: slide | (一个字一个字|逐字)[的|地](出|出现|打出来|显示|蹦出来)[来] => animation: typewriter | (慢慢|缓缓)(淡入|渐显|浮现) => animation: fade | 弹出来 => animation: pop | (不要|没有|去掉)动画 => animation: none
  | [加|加上|添加|带|用|配][个|上|一个](半透明)[的]<veil:color>[的](底|背景|底色|底板|背景框|底框|衬底) | [加|带|用|配][个|上]<veil:color>[的]半透明[的](底|背景|底色|底板) | 背景(换|改|变)(成|为)<plate:color> | 背景(换|改|变)(成|为)半透明[的]<veil:color> | [加|加上|添加|带|用|配][个|上|一个]<plate:color>[的](底|背景|底色|底板|背景条|背景框|底框|衬底) | (不要|没有|去掉|无)(背景|底|底色) => background: none
  | [加|带|用|配][个|上]阴影 => shadow: true | (不要|去掉|没有)阴影 => shadow: false | [加|带|用|描|配|添加|并添加][个|上|一圈]<outline:color>[的](边|描边|边框|轮廓|勾边|外框) | (描|勾)<outline:color>[的]边 | (不要|去掉)描边 => outline: none`

/** How Chinese asks for words on the picture. */
export const TEXT_WORDS: Pick<Language['operations'], keyof typeof TEXT> = {
  add_text: {
    say: `texts_are | add? what style* when* | add words style* when* | when+ words style* | words style+ when+ | add what_open style* when* | label_clips each* add label? line#`,
    phrases: {
      add: '(加|加上|加入|添加|写|写上|写着|打|打上|打出|放|放上|来|显示|标|标上|配|配上|出现|弄|贴上|叠加|用|插入|出|添|上|做|显示出|打一行|叠|显示文字|标注)[上|个|一个|一|一行|行|一句|句|几个|一段|段|出|一条|条|两个]',
      what: `[个|一个|一行|行|一句|句|一条|条|几个|下方][<size:size>][<color:color>][的][主](标题|文字|字|时间|日期|地点|地名|价格|电话|地址|编号|说明|说明文字|注释|提示|署名|落款|字幕条|字幕|文案|文本|字样|标语|口号|副标题)[内容|写|为|是|:|写着|显示|用|写上|叫][:]<text:quote>
        | [<size:size>](标题|主标题|文字|字):<text:free> | [一](行|句|个|几个)[<color:color>][大](字|文字|话):<text:free> 
        | [下方](人名条|人名|名条|姓名条|身份条|字幕条|名字条|名牌)[:]<text:quote> => position: lower-third | [下方](人名条|名条|姓名条):<text:free> => position: lower-third
        | [片尾|片头](鸣谢|致谢|字幕):<text:free> => ends: true | (写|写上|打上|显示)[上][几个字|:]<text:quote>[这][几|<_:number>][个][<color:color>][的][<size:size>][字] | (开场|开头)标题<text:quote> => start: 0 | (片尾|结尾|收尾)(标题|文字|字)<text:quote> => ends: true
        | [个|一个|一行|行|一句|句](标题|文字|字|大字|主标题|片名|字样)<text:after_pause> | (写|写上|打上|打出|显示)<text:after_pause>`,
      texts_are:
        '[加|加上|配|配上|用|放|写](文案|文字|字幕|标题|台词|字)[内容][依次|分别|如下][是|为|写|用|:]<texts:quotes>',
      words: '<text:quote>[这][<_:number>个][<color:color>][的][<size:size>][字|字样|标题|文字|这行字|这几个字|几个字]',
      noun: '(标题|文字|字|大字|一行字)[:]',
      label_clips: '[给|在]<clips:clips>[上|下面|下方]',
      each: '(分别|各自|各|依次)',
      label: '(编号|序号|名字|名称|标题|文字|字)[:]',
      line: '<quote:quote>[和|跟|与|、]',
      what_open: '(标题|文字|字幕文字|片头标题|几个字|一行字|标题文字|文字叠加|一些文字|文字说明) => open: title text',
      style: STYLE,
      when: '<span:span> | 在<span:span>(上面|上边|上方) => position: auto | [在|到|视频|整个视频](片尾|结尾|最后|末尾)[处|时|面] => ends: true',
    },
  },
  update_text: {
    say: 'do? match style+ when? but_text? | do? match style* when_set | match change? wording style* | ~ do? style+ when? | ~ when_shift | match when_shift | match_wrong wording',
    phrases: {
      do: '(改|换|变|调|设|弄|用|移|挪|放|修改|调整|移动|显示|做|使用|设置|换成|改成|变成|改为|去|弄成|换个位置|换一下位置)[成|为|到|至|上|在|个|一点]',
      match: '[把|给]<match:text_ref>[的](颜色|字号|大小|位置|字体|样式|文字|显示时间|时间) | <match:text_ref>[的]',
      style: STYLE,
      change: '(改|换|替换|修改|更新|更换|变)[成|为|一下|掉]',
      wording:
        '[文字|内容][改|换|替换|修改|更新|变|写](成|为|作|到)[:]<text:quote> | (应该是|应该为|应为|要写成|应该写|写|叫)<text:quote>',
      match_wrong: '<match:text_ref>(写错|打错|错)[了][,]',
      when: '<span:span>',
      when_set: `[显示时间|时间|只|再|显示|停留|出现|的显示时间][改|调|改为|改成|设为|调整为|显示|停留|再显示久一点|出现][,|:]<span:span>[出现|显示] | [显示|停留][的]时间(延长|缩短|加长|改|调|设|增加)(到|至|为|成)<duration:length> | (缩短|缩)(到|至|为|成)<duration:length> | 延长(到|至)<duration:length> | (停留|显示|留|持续|延长)(到|至|一直到)<end:time>[再消失|消失|才消失|结束|为止] | (从|在|改到|到)<start:time>[才|再|开始|就](出现|显示|出来|开始|出)`,
      when_shift:
        '(晚|推迟|延后|延迟)<later:length>[再|才][出来|出现|显示|出] | (早|提前)<earlier:length>[再|就][出来|出现|显示|出]',
    },
  },
  remove_text: {
    say: 'remove match but_text?',
    phrases: {
      match: '<match:text_ref>[这行|那行|这几个|都|全|全部]',
    },
  },
  add_captions: {
    say: 'add captions from? style* caption_out? | add? from as_captions style* | captions from style* | hear* caption_out style* | captions hear+ style*',
    phrases: {
      add: '(加|添加|上|打|用|压|烧|挂|生成|配|烧录|嵌入|使用|加载|导入|显示|来|叠加)[上|上去|入|个|去]',
      captions: '[给|为][整个|这个][视频|片子|影片](加|添加|生成|配|打)[上]字幕 | [中文|视频|的|把]字幕[文件]',
      from: '[用|从|按|以]<source:captions_file>[的|文件|里的]',
      as_captions: '[直接](压|烧|烧录|贴|挂|加)上去 | [当|做|作为|作|加|挂|烧|压|上|加成]字幕',
      hear: '[(别用|不用|不要用)[这个]srt[文件],](识别|语音识别|自动识别|听写|转写|自动|语音|听着|听|自己|自己听) => auto: true | [老师|主持人|嘉宾|他|她|他们|人物|里面|视频里|视频][的](声音|人声|说话|讲话|说的话|讲的话|的话|话|对白|内容|说话内容|讲话内容)[里|的|来|出] | 没有字幕文件[,] => auto: true',
      caption_out:
        '[字幕][内容](由|用|靠|从|根据|按|按照|听)[老师的|视频的|原声|语音|声音|说话内容|讲话|说话|讲话内容](识别|自动识别|转写|听写)[自动][生成|得出|出来|的内容] => auto: true | (生成|出|成|加|上|做成|配|转成|变成|识别成|识别出|转|生成出|打|转换成)[上|出]字幕 => auto: true',
      style: STYLE,
    },
  },
  update_captions: {
    say: 'captions do? style+ | captions complaint style*',
    phrases: {
      do: '(改|换|变|调|设|弄|用|加|移|挪|放|修改|调整|移动|做|设置)[成|为|到|至|个|上|一点] | 换[个|一个|一下]位置',
      captions: '[所有|全部|的](字幕)[的][样式|颜色|字号|大小|位置|字体][:]',
      complaint: '[有点|太](小)[了][,][看不清|看不见][了] => grow: up | [有点|太](大)[了] => grow: down',
      style: STYLE,
    },
  },
  remove_captions: {
    say: 'remove captions',
    phrases: { captions: '[所有|全部|的|这些](字幕)[都|全|全部|太挡视线]' },
  },
  shift_captions: {
    say: 'captions by | captions than off_how by | captions than? off by_some? fix?',
    phrases: {
      captions: '[所有|全部]字幕[整体][的时间|时间|出现]',
      by: `[整体][往|向](延后|推迟|后移|延迟|晚|推后|慢|后|推)[移|挪|调|推|动]<later:length>[出现|显示] | [整体][往|向](提前|前移|早|前)[移|挪|调|动]<earlier:length>[出现|显示]`,
      than: '[比|跟](声音|画面|人声|说话|语音|原声)',
      off: '(慢|晚|滞后|落后|延迟)[出现|显示][了][大概|大约|差不多|约]<earlier:length> | (快|早|超前)[出现|显示][了][大概|大约|差不多|约]<later:length>',
      off_how: '(快|早|慢|晚|滞后|超前)[了]',
      fix: '[,][据此](修正|调整|校正|对齐|修复)[一下][字幕][的][时间]',
      by_some: '[,][往|向](前|后)(调|挪|移)[调|挪|移|一点]',
    },
  },
}
