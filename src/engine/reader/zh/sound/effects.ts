import type { Language } from '../../grammar/language.ts'

/** Chinese requests for sounds at a time. */
export const EFFECTS_WORDS = {
  add_voiceover: {
    say: 'add? voice saying | > add? voice saying_free | add say_it voice? | > first add? voice saying | > first add? voice saying_free | > first add say_it voice?',
    phrases: {
      add: '[给|为][整个|这个|全|整条|整][片子|视频|片|影片](加|配|添加|来|录|插入|生成|配上|加上|加入|念|读|读出|念出|说|弄|搞|整|录制|合成|朗读|增加)[个|一|一段|段|一句|句|上|这句|一条|一下|出来]',
      first: '[在](开头|片头|一开始|最开头|开始)[处|时|的时候|就] => first: true',
      voice:
        '[用|以|让](ai|机器|语音|女声|男声|机器人)[来|把] | [用|以][以下|下面|如下|这|这句|这段|下面这段|以下这段|下列][一][段|句|条|个][语音|的]([人声|真人|语音|画外|女声|男声|ai](旁白|配音|解说)|画外音|音|口播|解说词|语音|旁白配音)[音频]',
      saying:
        '[,][朗读内容|旁白内容|配音内容|朗读文本|播报内容|文案内容|旁白文案|台词内容|内容|文字|文案|台词|说|念|读|就说|就念|文本|词|朗读|念出|读出|朗诵|播报][为|是|就是][:|说]<text:quote> | :<text:quote>',
      saying_free: '[念|说|读|讲|朗读|[加|来|写]一(句|段)]:<text:free>',
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
      loop: '[一直]循环[播放|播|放][到|至|直到][视频|影片|片子|全片](结束|结尾|末尾|最后) => loop: true | [一直]循环[播放|播|放](到|至|直到)(片尾|结束|结尾|最后) => loop: true | [一直]循环[播放|播|放]  => loop: true | (不循环|不要循环|别循环)[播放] => loop: false',
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
} satisfies Partial<Language['operations']>
