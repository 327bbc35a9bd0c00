import type { Language, Phrase } from '../../grammar/language.ts'

const CUT: Phrase = `[在|给](余下|剩下|剩余)[的](两|2|几|三|3)(个片段|段片段|段视频|个视频|张图片|张照片|段|个|张)(之间|中间)[的] => scope: all | [在|给|只在|仅在]第<nth:number>(个|处)(转场|切换|过渡|切点|衔接处|切换点|切换处|接缝|衔接)[效果] | [在|给]最后[一](个|处)(转场|切换|过渡)[效果] => nth: -1 | [在|给]<out_of:clip>[的](后面|之后|后边)[的|那个|接|接上|加] | [给|在|对](所有|全部|每个)[的](片段|镜头|照片|图片|画面)[都] => scope: all | [在|给]每两(张|段|个)[片段|照片|图片](之间|中间) => scope: all | [在|给]<into:clip>[的](前面|之前|前边)[的|那个] | [在|给|从|只在|仅在|就在|于|将|把]<a:clip>(和|与|跟|到|切到|,|及|以及|至)<b:clip>[的|两段|这两段](之间|中间|中|那里|间|衔接处|连接处|交界处|切换处)[的|那个|处] | [从]<a:clip>(切|切到|到|接|切换到|转|转到|过渡到|切换至|衔接|变到)<b:clip>[那里|的|时|的时候|那儿|处|的地方]
  | [在|给]第<x:number>[段|张|个](和|与|跟|、|,|到)第<y:number>(段|张|个)[片段](之间|中间) | [在]<pair:clips>(之间|中间)
  | [在|给][所有|每个|每|各|各个|全部|两个|几个|每两个|每段|每张|每两段][的|相邻|相邻的](片段|镜头|段|图片|照片|图|视频|段视频|段落|画面|张|张图|张照片|素材|个片段|片|片段与片段|视频片段)[和(图|片段|照片)|连接|衔接](之间|中间|间|切换|交界|衔接|衔接处|连接处|交接处)[的|都|全|全部|均|处|时|的时候|统一][[切|切换|过渡][得](太|有点)(硬|生硬|突兀)[了]] => scope: all | [在|给][所有|每个][的](片段|镜头|段|图片|照片|图|视频|段落|画面|张)(和|与|跟)(片段|镜头|段|图片|照片|图|视频|段落|画面|张)(之间|中间|间|切换|衔接)[的|都|全|全部|均|统一] => scope: all | [图片|照片|画面|片段](一张一张|一张接一张|一张张|挨个|一段一段)[地] => scope: all
  | [在](中间|之间|它们之间|它们的之间|其间) => them: true | [在](两者之间|二者之间|两者中间|这两段之间|这两者之间|两段中间|两段之间|这两张之间) => two: true | [在|给]<x:number>(到|和|与|跟|-|,|、)<y:number>(之间|中间|段之间|段中间|段|)[的] | [在](相互之间|每个切换处|各处|图片切换|镜头切换|画面切换|切换处|衔接处|每个转场处|每个衔接处|所有衔接处|各个衔接处|所有切点|所有接缝|每处|每个切点|每次切换|切换时|切换的时候|切换镜头时|切换画面时|切换图片时|换镜头时|切换之间|每次切换的时候|所有切换处|全片) => scope: all | (全部|所有|每个|全都) => scope: all | (其余|其他|剩下|剩余)[的][片段|照片|几段|段]都 => others: true | (其余|其他|剩下|剩余)[的][片段|照片|几段] => others: true`

/** Chinese requests about transitions. */
export const TRANSITIONS_WORDS = {
  set_transition: {
    say: `where do* kind lasting? | do* kind_noun lasting? where? | hasty? transitions do* kind lasting? | do* kind_alone lasting? where?
      | hasty? transitions do* shorter? lasting | transitions pace | do+ any_transition lasting? where? | where transitions? do* kind lasting? | transitions do* softer | ~ each_lasting | from_kind to_kind lasting? | ~ nth_place do* kind_strong`,
    phrases: {
      kind: '[随便,|上][一个|个|种|一种|<duration:length>|时长<duration:length>|持续<duration:length>|时长为<duration:length>][的][柔和的|自然的|简单的|顺滑的|平滑的|柔和|自然|顺滑]<type:transition>[一点|一些|点|些][的][\\(<_:transition>\\)][效果|切换|特效|的效果|转场|转场效果|过渡|过渡效果]',
      kind_noun: `[一个|个|点|种|一种][<duration:length>|时长<duration:length>|时长为<duration:length>|持续<duration:length>|长度<duration:length>][的][柔和的|自然的|简单的|顺滑的|平滑的]<type:transition>[的|式|风](转场|过渡|切换|衔接)[效果][\\(<_:transition>\\)]
        | (转场|过渡)[效果|类型|方式|样式|的类型|的样式](用|是|:|为|<+becomes>)<type:transition>[转场|效果|的] | <type:transition>[地|的|式](切换|切|过渡|换|衔接|连接)[图片|画面|片段|照片]`,
      kind_alone: '[一个|个][<duration:length>][的]<type:strong_transition>[效果]',
      where: `${CUT} | (连接|衔接)<a:clip>(和|与|跟)<b:clip> | <a:clip>(和|与|跟|到|接)<b:clip>[之间|中间|两段|那里][的](衔接|切换|过渡|接)[处|得|的地方][有点|太|有些|特别|很|好](硬|生硬|突兀|突然|快|急|跳|不顺)[了][,]`,
      pace: '[时间|时长|再|放|调|弄|变|改](长|久|慢)<amount:amount> => pace: up | (时长|时间|长度)(减半|缩短一半) => times: 0.5 | (时长|时间|长度)(加倍|翻倍|延长一倍) => times: 2 | [时间|时长|再|放|调|弄|变|改](短|快)<amount:amount> => pace: down',
      softer: '[做|弄|调|变|改|切][得](柔和|自然|顺滑|平滑|丝滑|流畅)<_:amount> => softer: true',
      shorter: '[时间|时长|再|放|调|弄|变|改](长|久|慢|短|快)<_:amount>[,]',
      transitions:
        '[所有|全部|每个|现有|两个|几个|每一个|片段间|各个|剩下|其余|那个|这个|当前|已有|全片][的](转场|过渡效果|transition|transitions)[效果|时间|时长|类型|的类型|的时长|的时间|样式|长度|持续时间|特效][统一|都|全|全部|全都|每个|每处]',
      lasting:
        '(时长|时间|持续时间)(均|都|各|统一)[为|是|用|设为]<duration:length> | (都|均|各|每个|每处|各自|分别)[是|为|用|持续]<duration:length>[的|长] => every: true | [时长|时间|持续|每次|缩短|延长|拉长|改|设|调|短|长|持续时间|转场时长|时长统一|长度][为|到|成|是|至|(仍|仍然|还|依旧|依然)[为|是|用]|保持|维持|<+becomes>]<duration:length>[不变|的|长]',
      from_kind:
        '[把|将][现有|现在|目前|当前|原有|原来|已有|所有|全部][的][(两|2|三|3|几|这几|这两)(处|个)][的]<type:transition>[的][转场|过渡|效果]',
      to_kind:
        '[都|全|全部|统一](换|改|变|替换|更换)(成|为)<to_type:transition>[的][转场|过渡|效果][\\(<_:transition>\\)][效果|转场]',
      nth_place: '[把|将]第<nth:number>处',
      kind_strong: '<type:strong_transition>[效果|转场|过渡]',
      hasty:
        '[现在][的](过渡|转场|切换|切)[切换|过渡][得](太|有点|有些|过于|好)(急|快|慢|突兀|生硬|硬|突然|长|短|拖|多|单调|普通)[了][,]',
      each_lasting:
        '(两处|各处|每处|这两处|两个|三处|以上|上述|每个|均|都)[转场|过渡|的转场][时长|的时长|持续时间|时间][都|各|均|分别][为|是|用|持续]<duration:length> => each: true | (时长|持续时间|时间)(均|都|各)[为|是]<duration:length> => each: true',
      any_transition:
        '[一个|个|一些|点|上|些|合适的|适当的|默认的|默认](转场|过渡)[效果|特效|动画] => type: fade, any: true',
    },
  },
  remove_transition: {
    say: 'remove transitions where? cut_instead? | remove transitions where kept | transitions gaudy remove | hard | where hard | remove nth_cut',
    phrases: {
      transitions:
        '[所有|全部|任何|的|有|加|现有|已有|片段之间的|片段间的|全部的|所有的|这些|那些|当前|添加任何|加任何](转场|过渡)[效果|特效][都|全|全都|全部|统统|效果都]',
      kept: '[,]第<kept:number>(处|个)[转场|过渡](保持不变|不变|不动|别动|不要动|留着|保留|不用动|照旧|照留) | [,]((前面|后面|另外|其余|其他|别的|剩下)[那|的|一|那一|的那][个|处|些][转场|过渡])(保持不变|不变|不动|别动|不要动|留着|保留|不用动|照旧|照留) => kept: true',
      gaudy:
        '[太|有点|有些|实在太|好|过于|都太|那么](花|花哨|多|乱|闪|土|晃眼|花里胡哨|俗|夸张|幼稚)[了][,][给我|帮我][全|都|全都|全部]',
      cut_instead: '[,](使|让|令)(其|它们|两段)[之间](硬切|直切|直接切换|直接切)',
      nth_cut: '[把|在|将]第<nth:number>(个|处)(转场|切换)[效果] | [把|在|将]最后[一](个|处)转场[效果] => nth: -1',
      hard: '[全|都|全部|直接|转场|用|统一|改为|改成|换成|设为|变成][统一|都|直接](硬切|直切|直接切换|直接切)[切换|转场] => so: true | 硬切[切换|转场] => so: true | (不要|不用|取消|去掉|删掉)[任何|所有](转场|过渡)[效果][,|了][直接|都|全](切|硬切|切换|直切)',
      where: `${CUT} | <pair:clips>[的]`,
    },
  },
} satisfies Partial<Language['operations']>
