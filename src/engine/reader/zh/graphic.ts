import type { GRAPHIC } from '../../../edits/graphic/index.ts'
import type { Language } from '../grammar/language.ts'

/** Chinese requests for designed graphics. */
export const GRAPHIC_WORDS: Pick<Language['operations'], keyof typeof GRAPHIC> = {
  credits: {
    say: 'roll line# place* | roll place+ line# | roll named#',
    phrases: {
      roll: '[在][视频|影片][片尾|最后|结尾|末尾][加|来|放|做|添加|滚动|插入][个|一个|一段|上]滚动[的](字幕|演职员表|片尾|名单|演职人员名单|职员表|片尾字幕)[:]',
      line: '[写|内容|:|是|,|依次是|上面写][<role:quote>:]<line:quote>',
      named: '[,|;]<role:free>:<line:free>',
      place: '放在画面上 => on: film | [持续|时长]<duration:length> | <color:color>',
    },
  },
  lower_third: {
    say: 'place* add? banner pair place* | place* add banner one role place*',
    phrases: {
      add: '(加|显示|来|放|打|出现|做|用|添加|插入|打出|弹出)[个|一个|一条|条|上|出]',
      banner: '[个|一个|一条][<color:color>][的][下方](人名条|人名|名条|姓名条|身份条|名牌)[:|写|显示]',
      pair: '[显示|写|内容|内容为]<name:quote>[,|和](职位|头衔|身份|职务|副标题|下面写|下面小字)[是|为|写|:]<role:quote> | <name:quote>,<role:quote>',
      one: '[名字|姓名][:|是|为]<name:quote>',
      role: '[,|和](职位|头衔|身份|职务)[是|为|写|:]<role:quote>',
      place:
        '[,][在|从][第]<start:length>[时|开始|起|出现|显示|,] | [从][第]<start:length>(到|至|-)[第]<end:length>[,] | [,][持续|显示|停|停留]<duration:length> | (给|为)(嘉宾|主持人|讲者|主讲人|老师|受访者|他|她|演讲者|讲师|主播) | [在|放]右[边|侧] => side: right | [在|放]左[边|侧] => side: left | [给|在|为|对]<clip:clips>[上|的] | <color:color>[的]',
    },
  },
  countdown: {
    say: 'place* add? timer place* | opening? add any_timer',
    phrases: {
      add: '(加|来|做|放|显示|添加|增加|插入|用|出现)[个|一个|上|一段]',
      timer: `[个|一个][从]<from:number>[秒|秒钟][的](倒计时|倒数)[动画|效果] | (3,2,1|321|三二一)[的]倒计时 => from: 3 | (5,4,3,2,1|54321|五四三二一)[的]倒计时 => from: 5 | 倒计时[动画|效果][,][从]<from:number>[秒|秒钟|个数|开始|开始数] | 倒数<from:number>[秒|个数|声|下]`,
      opening: '[在](开头|片头|开场|最前面|一开始)[处|的时候|时] => start: 0',
      any_timer: '[个|一个]倒计时[动画|效果]',
      place:
        '[在|从]<span:span>[,] | [在|从][第]<start:length>[时|开始|起|处|,] | [在|放在|放到]<position:position>[显示|的] | <color:color>[的]',
    },
  },
  progress_bar: {
    say: 'place* show bar place* | place+ bar place*',
    phrases: {
      show: '(加|显示|放|做|来|添加|用|画)[上|个|一个|一条|条]',
      bar: '[一条|条|个|一个][细][<color:color>][的]进度条',
      place: `[在|放在|沿][画面|屏幕|视频][的](顶部|上方|上面|最上面|上边|顶端)[边缘|处|的] => edge: top | [在|放在|沿][画面|屏幕|视频][的](最底下|底下|底部|下方|下面|最下面|下边|底端)[边缘|处|的] => edge: bottom | <color:color>[的] | [高度|高]<height:share>[高] | [在|从]<span:span>`,
    },
  },
  update_graphic: {
    say: 'match part+ | match wording',
    phrases: {
      match: '[把]<match:graphic_ref>[的](颜色|位置|时间|名字|文字) | [把]<match:graphic_ref>[的]',
      part: `[颜色][改|换|变|用|调][成|为]<color:color>[的] | [移|挪|放|改|换](到|在|至)[画面]右[边|侧] => side: right | [移|挪|放|改|换](到|在|至)[画面]左[边|侧] => side: left
        | [移|挪|放|改|换](到|在|至)[画面][的](顶部|上方|上面|最上面|顶端) => edge: top | [移|挪|放|改|换](到|在|至)[画面][的](底部|下方|下面|最下面|底端) => edge: bottom | [移|挪|放|改|换](到|在|至)<corner:position>
        | (从|改到|在)<start:length>[才|再|开始|起][开始|出现|显示] | [一直][持续|显示](到|至)<end:length>[为止|结束|消失] | [改|改成|改为]从<from:number>[开始]数 | [改|改成|改为]从<from:number>开始[倒数|倒计时]`,
      wording: '(改|换|变)(成|为)[:]<title:quote>',
    },
  },
  remove_graphic: {
    say: 'remove match | match remove',
    phrases: { match: '<match:graphic_ref>' },
  },
}
