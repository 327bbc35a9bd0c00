import type { Language } from '../../grammar/language.ts'

/** Chinese requests for cards. */
export const CARD_WORDS = {
  card: {
    say: 'place* add named detail* line# detail* | place* add surely detail* line# detail* | place* add surely detail*',
    phrases: {
      add: '(加|放|插入|添加|来|做|插|增加|弄|整|搞|制作|生成|创建)[个|一个|一张|张|上|入]',
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
} satisfies Partial<Language['operations']>
