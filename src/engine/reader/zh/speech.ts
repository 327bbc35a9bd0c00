import type { SPEECH } from '../../../edits/speech/index.ts'
import { type Language, NO_WORDS } from '../grammar/language.ts'

/** Chinese requests about speech. */
export const SPEECH_WORDS: Pick<Language['operations'], keyof typeof SPEECH> = {
  transcribe: NO_WORDS,
  cut_words: {
    say: 'said cut everywhere? | cut said everywhere?',
    phrases: {
      cut: '(剪掉|删掉|去掉|剪了|删了|剪去|删除)',
      said: '[把|将]<phrase:quote>(这句话|这句|那句话|那句|这段话|那段话)[给|都]',
      everywhere: '[每次|所有地方|所有的] => all: true',
    },
  },
  keep_words: {
    say: 'keep said',
    phrases: {
      keep: '(只保留|只留下|只留|只要)',
      said: '<phrase:quote>(这句话|这句|那句话|那句|这段话|那段话)',
    },
  },
  clean_speech: {
    say: 'cut what+ | what+ cut | shorten pauses',
    phrases: {
      cut: '[也|都|全|全部](去掉|删掉|剪掉|删一删|剪一剪|清一清|去一去|处理掉|消掉|去除|删除|去了|清理掉|清掉|剪了|删了)[掉]',
      what: '[<_:clips>[里|里面|中|里头]的][把|将|所有|所有的|里面的|全部][嗯|啊|呃|额|那个|这个|然后|嗯嗯|啊啊|、|,][嗯|啊|呃|额|那个|然后|、|,][嗯|啊|呃|额|那个|这个|、][这些|这种|之类的|等|这类](口头禅|语气词|填充词|口头语|废话词|语气助词)[和|与|以及|、|都|,] => fillers: true | [把|将|所有|所有的|里面的](嗯|啊|呃|额)[、|,|和](嗯|啊|呃|额)[、|,|和|嗯|啊|呃|额][这些|这种|之类的|等|这类|的声音|声] => fillers: true | [把|将|所有|所有的|和](口吃|结巴)[和|与|以及|、|都] => stutters: true | [把|将|所有|所有的|和](重复的部分|重复的话|重复的片段|说错重来的部分)[都] => retakes: true',
      shorten: '[把|将]',
      pauses: '[所有](停顿|间隔)[都](缩短|缩|减)(到|为|成)<pauses:length>[以内]',
    },
  },
  correct_words: {
    say: 'where wrong right',
    phrases: {
      where: '[把|将]字幕(里|里的|中|中的|上|上的|里面|里面的)[所有|把|将|的]',
      wrong: '[所有的]<from:quote>[都]',
      right: '(改成|改为|写成|换成|应该是|应为|更正为|修正为|纠正为|改正为|更改为|替换为|改成正确的)<to:quote>',
    },
  },
}
