import type { Language } from '../../grammar/language.ts'

/** Chinese names of clips. */
export const CLIPS = {
  noun: {
    card: '[张|个](卡片|标题卡|文字卡|字幕卡|片头卡|片尾卡|标题页|字卡|章节卡)',
    any: '[个|段|条](片段|镜头|素材|段落|视频片段|影片片段) | (段|条)[素材|片段|画面|内容|影片] | 部分 | 节 | 片 | 小段 | (支|幕|截)[素材|片段|画面|视频]',
    thing: '个',
    image: '[张|幅][静态|静止|静态的](照片|图|图片|相片|图像) | 张 | 幅 | [张|幅]相 | [个](图|图片|照片|相片)',
    video: '[个|段|条|部]视频[片段|素材|文件]',
  },
  nouns: {
    card: '卡片',
    thing: '',
    any: '片段 | 镜头 | 素材 | 段落',
    image: '[静态|静止|静态的](照片|图片|图|相片|画面图)',
    video: '视频片段',
  },
  film_kind: { recording: '', podcast: '', promo: '', trailer: '', vlog: '', interview: '', talk: '' },
  clip: {
    numbered:
      '第<n:number>[号]<k:noun> | (片段|镜头|素材)[第|编号]<n:number>[号] | <k:nouns>[第|编号]<n:number>[号] | <n:number>号<k:noun> | (clip|shot|scene|photo|pic|video)[#|号|第]<n:number>[号] | <n:lettered_clip> | 第<n:number>(clip|shot|scene)',
    numbers:
      '第<n:numbers><k:noun> | (片段|镜头|素材)[第]<n:numbers> | <k:nouns>[第]<n:numbers> | <n:numbers>[这|那][<_:number>]<k:noun>',
    nth: '<n:ordinal><k:noun>',
    nths: '',
    first_few: '([最]前[面]|开头|头)[的|这|那]<n:number><k:noun>',
    middle_few: '[最|正](中间|当中)[的|这|那][<n:number>|一]<k:noun>',
    last_few: '(最后|后|后面|末尾|结尾|倒数)[的|这|那]<n:number><k:noun>',
    named:
      '(这|那)(段|张|个|幅)(<f:stem>|<f:noun_stem>)[的][照片|图片|图|视频|片段|画面|镜头] | (<f:stem>|<f:noun_stem>)[的][那|这][一]<k:noun> | (<f:stem>|<f:noun_stem>)[的](照片|图片|图|视频|片段|素材|镜头)[那|这][一](张|段|个)[图|照片|画面] | (<f:stem>|<f:noun_stem>)[那里|那儿|那边|的|的画面|画面|部分|这部分|片段] | <k:nouns>(<f:stem>|<f:noun_stem>)',
    file: '[名为|叫做|叫|文件名为|名字叫|文件名是][视频|图片|照片|片段|文件|素材]<f:filename>[的(片段|视频|图片|照片|素材|那段|这段|镜头)|的|片段|[的](这|那|该)[一](段|张|个|条)[片段|视频|素材|镜头|图片|照片|图|影片]|该(片段|图片|照片|视频)]',
    every: `(所有|全部|每|每一|各|各个|每个|全体|这些)[的]<k:noun> | [所有|全部|这些|那些][的]<k:nouns>[全|都|全都|全部|们]
      | 每(段|张|个) | <k:nouns>(每一|每|各)(张|段|个) | <k:nouns>[们](全部|全都|全|都)`,
    every_counted: '[这|那|所有|全部|所有的|全部的]<n:number><k:noun>',
    both: '',
    whole: `主(视频|画面|轨视频) | (整个|整部|整段|整条|成条|整支|全部|所有|全|整|这条|这段)片 | (整个|整部|整段|整条|整支|全部|所有|全|整)(视频|片子|影片|时间线|项目|画面|片|短片|成片) | [这个|这段|这条](视频|片子|影片|成片|短片|录音|录像|录屏) | (这节|这堂|整节|整堂)课 | (整个|整本|这个|这本)(相册|影集|幻灯片|合集|集锦|vlog|录屏|录像|课程|讲座|宣传片) | (整片|全片)[画面]
      | 全片 | 全部[内容|画面] | 全都 | 整(条|支|部)`,
    film_kind: '',
    everything: '',
    it_all: '整体 | 全局',
    it: '它 | 它们 | 其 | (刚|刚刚|刚才)(调整|改|处理|剪|修改|变速|加速|调|弄|编辑)[过|好|完|了]的[那|这](个|段|张)[片段|镜头|素材|视频|照片|图片|画面] | [就](这|那)(个|部分) | (这|那)个视频',
    that_one:
      '[就](这|那)[一](段|张) | [就](这|那)一个 | (这|那)(个|段)(片段|镜头) | (这|那)段视频 | (这|那)(张|个)(图|照片|图片)',
    rest: `(其余|其他|其它|剩下|剩余|余下|别的)[的][几][段|张|个][片段|部分|内容]`,
    next: '',
    previous: '',
    only_one: '',
    elliptic: '',
    between: '',
    shortest: '[时长|时间]最短的(那|这|)[一](个|段|条)[<_:nouns>|视频] | 最短的<_:noun>',
    longest: '[时长|时间]最长的(那|这|)[一](个|段|条)[<_:nouns>|视频] | 最长的<_:noun>',
    intro: '片头(那段|部分|片段|那一段|视频|镜头)',
    outro: '片尾(那段|部分|片段|那一段|视频|镜头)',
    both_ends:
      '(头尾|首尾|前后|一头一尾|开头结尾)(两|2|那两|这两)<k:noun> | (第一|头一)<_:noun>(和|跟|与)最后(一|那一)<k:noun>',
    odd: '(奇数|单数)<k:noun> | 第(奇数|单数)<k:noun>',
    even: '(偶数|双数)<k:noun> | 第(偶数|双数)<k:noun>',
    rest_of_kind: '(其余|其他|其它|剩下)[的][几张|几段]<k:nouns>',
  },
  glossed_clip: {
    one: '<it:clip>',
    glossed: '<a:clip>\\([即|也就是|目前是|现在是]<b:clips>\\) | <a:clip>[的]<b:clip>',
    placed: '<n:ordinal>[的|那段|那张|那个]<b:clip>',
    described: '',
    timed: '<a:clip>\\(<s:stretch>\\)',
  },
  edge_clip: { intro: '片头 | 开头 | 开场', outro: '片尾 | 结尾' },
  clip_order: { nth: '第<n:number>', nths: '第<n:numbers>' },
  clips: {
    onward: '',
    after:
      '<c:glossed_clip>(之后|以后|后面|后边|往后)的[所有|全部|那些](片段|内容|部分|照片|画面|视频|图) | <c:glossed_clip>(之后|以后|后面|后边|往后)(的|[的](全|全部|所有))',
    before:
      '<c:glossed_clip>(之前|以前|前面|前边)的[所有|全部|那些](片段|内容|部分|照片|画面|视频|图) | <c:glossed_clip>(之前|以前|前面|前边)(的|[的](全|全部|所有))',
    one: '<it:glossed_clip>',
    list: '<a:glossed_clip>(,|和|跟|与|及|以及|还有|、和|,和)<b:clips>[[这|那]<_:number>(段|张|个|条)[图|照片|图片|片段|视频|素材]]',
    except: `(除|除了|除开|除去)<b:clips>(以外|之外|外)的[所有|全部|其他|其余|其它|别的][的](片段|素材|镜头|内容|照片|图片|部分|视频|画面) | <a:glossed_clip>[,|\\(](除了|不含|不包括|不算)<b:clips>[以外|之外|外][\\)] | <a:glossed_clip>[,|\\(]<b:clips>除外[\\)]
      | (除了<b:clips>[以外|之外|外]|(除|除开|除去)<b:clips>(以外|之外|外))[,](其他|其余|其它|剩下|所有|全部|别的)[的][全部|所有]<a:clip>[全|都|全都|全部|统统|均]
      | (除了<b:clips>[以外|之外|外]|(除|除开|除去)<b:clips>(以外|之外|外))[,][其他|其余|其它|剩下|余下|别][的][几段|几张|全部|所有|部分][全|都|全都|全部|统统|均]`,
  },
} satisfies Partial<Language['values']>
