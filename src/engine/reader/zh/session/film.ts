import { type Language, NO_WORDS } from '../../grammar/language.ts'

/** Chinese requests for whole films. */
export const FILM_WORDS = {
  make: NO_WORDS,
  compose: NO_WORDS,
  rename: {
    say: 'film named | name_of_film is named',
    phrases: {
      film: '[把|给|将|请把][这|该|整|我的|本][个|部|条|支|段](影片|视频|片子|短片|项目|作品|工程)[重新](命名为|取名为|取名叫|起名为|起名叫|改名为|改名叫|改名成|重命名为|更名为|命名|取名|起名|改名|重命名|改叫)[:]',
      name_of_film:
        '[把|给|将][这|该|整|我的|本][个|部|条|支|段](影片|视频|片子|短片|项目|作品|工程)[的](名字|名称|名)[就]',
      is: '(改成|改为|设为|设成|定为|换成|叫|叫做|是|用|为)[:]',
      named: '<title:quote> | <title:version_name>',
    },
  },
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
