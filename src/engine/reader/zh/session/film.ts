import { type Language, NO_WORDS } from '../../grammar/language.ts'

/** Chinese requests for whole films. */
export const FILM_WORDS = {
  make: NO_WORDS,
  compose: NO_WORDS,
  shorts: {
    say: 'source? cut shorts each?',
    phrases: {
      source:
        '[把|将|从|用|给](这|这段|这个|这场|这期|该|整段|整个)[的](演讲|讲话|访谈|采访|播客|课|课程|讲座|录音|录像|视频)[里|中|里面]',
      cut: '[剪|做|切|拆|剪辑|制作|生成|截|截取](成|出)[来]',
      shorts:
        '<count:number>(条|个|段|支)[<shortest:number>[秒](到|至|-)<longest:number>秒[长][的]][竖屏|竖版][的](短视频|短片|shorts|切片|抖音视频|抖音短视频|竖屏短视频|tiktok|reels)',
      each: '[,](每条|每个|每段|每支)[时长|长度|长|在]<shortest:number>[秒](到|至|-)<longest:number>秒[之间|长]',
    },
  },
} satisfies Partial<Language['operations']>
