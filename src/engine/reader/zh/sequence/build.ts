import type { Language, Phrase } from '../../grammar/language.ts'

const ONE: Phrase = '[成|为|出][个|一个|一条|条|一段|段|一部|部|一支|支|一份|一则]'
/** 竖版, 竖屏(9:16), 9:16的竖版 */
const SHAPE: Phrase =
  '[<aspect:named_aspect>[\\(<aspect2:aspect>\\)]|<aspect:named_aspect>[的]<aspect2:ratio_aspect>|<aspect:ratio_aspect>[的][<aspect2:named_aspect>]]'
const SHOWN: Phrase =
  '(停留|停|放|显示|持续|展示|播放|播|呈现|显示时长|停留时间|时长|展示时间|展示时长|停留时长|显示时间)'
/** Said of the music whose length the film takes. */
export const SONG: Phrase =
  '(<song:music>|[这|整]首[歌|音乐|曲子]|[背景](音乐|bgm|歌曲)|配乐|歌|曲子)[的](长度|时长|总长|时间|)'

/** Chinese requests to build a sequence. */
export const BUILD_WORDS = {
  build_sequence: {
    say: 'for? files? used? join? build film with* | files? for build film with* | files join film? with* | listed with+ join? film? | > with pictures? build film listed with* | > loose in_all | files join leads | listed join with* | only with* | reordered with* | > pictures reordered with* | > pictures build film reordered with* | ordered with* | > ordered whole with* | taken used with* | > files filling with* | build_alone | > begins_with goes_on whole? with* | > linking linked with* | > put_before whole with* | > begins_with rest_follow with* | > put_first rest_follow with* | > assigned whole? with* | > in_order with* | files all_used with+ | > begins_with goes_last with*',
    phrases: {
      goes_last:
        '<assets:files>([放|排|摆|接|跟](在|到)(后面|后头|后边|最后|末尾)|(放|排|摆|接|跟)(后面|后头|后边|最后)|在后[面|头|边]|殿后|收尾|压轴)',
      put_before:
        '<leading:picture>[放|置|排|摆](在|于|到)<assets:files>[的](之前|前面|前边|前) => apart: true, weak: true | <assets:files>[放|置|排|摆](在|于|到)<leading:picture>[的](之后|后面|后边|后) => apart: true, weak: true',
      rest_follow:
        '[,](其余|其他|其它|剩下|剩余|别)[的][<_:nouns>|几张|几段|几个][都|全部|均|则][依次|顺次|按[照](顺序|原顺序|原有顺序|原来的顺序|上传顺序|原来顺序)][排列|排|放|接|跟|播放|展示|显示|不变](在|到|)[它|其]((的|)(后面|之后|后|后头)|) => after_all: true',
      put_first:
        '[把|将]<leading:picture>[放|置|排|摆|排列](在|于|到)[影片|视频|片子|全片][的](首位|第一|第一位|第一个|最前|最前面|开头) => weak: true',
      in_order:
        '(按|按照|依|依照|以)<assets:files>的[先后][播放](顺序|次序)[重新](来|排|排列|排序|播放|放|调整|拼|拼接)[片段|照片|图片|素材|各片段] => weak: true',
      assigned:
        '第(一|1)(段|个|张|幅)[用|放|是|放上|播|为]<leading:picture>[,][然后]第(二|2)(段|个|张|幅)[用|放|是|放上|播|为]<assets:files> => apart: true, weak: true',
      whole:
        '[,][把|将][它们|两者|二者|[这]<_:number>(段|张|个)[<_:nouns>|视频]|全部][依次|按顺序](连|拼|接|合|合并|拼接|合成|连接|串|组合|剪|串联)(成|为|起来|到一起|在一起|一起|一块|一块儿|到一块)[一][条|个|部|段][完整][的][视频|影片|片子|短片]',
      linking: '<leading:picture>(后面|之后|后|)(接|接上|再接|然后接|接着是|跟|播放|播) => apart: true, weak: true',
      linked: '<assets:files>',
      all_used: '[都|全|全部|全都](要|用|用上)[了]',
      goes_on:
        '[然后|再|接着|之后|后面|接下来|随后|其后|而后|此后|紧接着|后][依次|直接|按顺序|紧][放|接|是|跟|播|来|上|接上|跟上|播放|衔接|续上|连接|连上]<assets:files>',
      begins_with:
        '[用|以|拿|由|从]<leading:picture>[作为|当作|当|做|作|为](开头|打头|开场|起头|打头阵|片头|首个|第一段|第一张|第一个|开始) [片段|画面|镜头][,] => apart: true, weak: true | [用|以|拿]<leading:picture>(在前|在前面|排第一|[放|排|摆][在|到](前面|最前|最前面|第一个|开头))[,] => apart: true, weak: true',
      join: '[全|都|依次|挨个|按顺序|顺序](拼|接|连|串|合|连接|组合|合并|拼接|串联)(起来[放|播|播放]|一下|一起|一块|一块儿|在一块|在一块儿|到一块|到一块儿|在一起|到一起|成一条|成一段|成一个|接起来|成一条视频|为一体) | [全|都](拼|合|接|连|串|合并|拼接|组合|连接|剪|放)(成|起来|在一起|一起|到一起|接起来) | [依次|依序|按顺序](拼|拼接|合并|合成|连接|串联|串接|接续|衔接|排列|排好) | [都](首尾|前后)(相连|相接|连接|衔接|连起来|接起来) | (依次|挨个|按顺序|轮流|轮着|轮番|挨着|接连|连着|一张张|一张接一张|一个接一个|一张一张|逐张|顺序|一个个)(放|播|播放|展示|显示|出现|排|接|放映|轮播) | 轮播 | 轮流播放',
      build: `[依次|按顺序|挨个](拼|合|接|连|组|剪|串|合并|拼接|剪辑|组合|连接|合成|整合|串联|制作|生成|做|弄|排|播放|放|创建)(成|起来|在一起|一起|到一起|一块|一块儿|在一块|到一块|接|接起来|出|为|上|好)
        | [依次|按顺序](做|剪|生成|制作|合并|拼接|合成|弄|来|整|拼|搞|创建|构建)(个|一个|一条|一段|一部) => fresh: true | [依次|按顺序](做|剪|生成|制作|合并|拼接|合成|弄|来|整|拼|搞|创建|构建)[条|段|成|出]`,
      build_alone:
        '[都|全|全部](拼|合|接|连|剪|串)(起来|在一起|到一起|一起|一块|一块儿|到一块|在一块|到一块儿|成一条|成一段|成一个) | (合并|拼接|连接|串联)(起来|到一起|在一起|成一个|成一条|成一段)',
      files:
        '[依次|依序|按顺序|只|仅|就][用|拿|把|将|按|按照|依|依照|依据|使用|采用|以|由|挑|选|挑选|选用|取]<assets:files>[[这|那]<_:number>(张|段|个|条)[图|照片|图片|视频|素材]][的顺序|的次序|的先后顺序|先后顺序|的先后|这个顺序|组成的|顺序][依次|依序|按顺序|挨个|都]',
      loose: '<assets:files> => bare: true',
      in_all:
        '(总共|一共|总长|总时长|共|加起来|合计)[做|剪|拼|播|放|弄|搞][为|是|成|够|满|控制在|控制到]<total:length>',
      leads: '[,]<leading:picture>(在前|打头|在前面|开头|先放|[放|排|摆][在|到](前面|最前|最前面|第一个))',
      pictures:
        '[用|拿|以|把|将|使用|采用|由][全部|所有|这|这些|我的|我上传的|上传的](<count:number>(张|段|个|幅)[<_:nouns>|图|片]|<_:nouns>)[都|全|全部]',
      taken: '[把|将]<assets:files> => weak: true',
      used: '[都|全|全部|全都|统统](用上[去]|都用上|都放上|放进去|放上|放进来|用起来|加进来|加进去)',
      filling:
        '[依次](拼|合|凑|做|剪|弄|整|搞|组|串|连|合成|剪辑|制作|生成)(成|够|满|个|到|出)[一个|一条|一段]<total:length>[长|的] => bare: true',
      ordered:
        '(先|首先)[放|是|来|播放|播|展示|显示]<assets:files> => weak: true | 先[放|是|来|播|播放|展示]<leading:picture>[,]后[放|是|来|面|播|播放|接|展示]<assets:files> => apart: true, weak: true',
      only: '(只|仅|就)(用|要|拿|使用|采用|选用)<assets:files> => weak: true | [只|就|仅]<assets:files>(单独|独立)[做|剪|制作|生成|导](成|为)[一条|一个|一部](视频|影片|片子|短片) => weak: true',
      reordered:
        '(播放|排列|展示|片段|图片|照片|视频|先后|素材)[的|播放|排列|展示]顺序<+becomes><assets:files> => bare: true | (顺序|次序)<+becomes>[:]<assets:files> => bare: true | [重新](排列|排序|排|调整)[顺序|次序|播放顺序|片段顺序](为|成)[:]<assets:files> => bare: true',
      listed:
        '[依次|依序|按顺序](使用|采用|选用)<assets:files>[[这|那]<_:number>(张|段|个|条)[图|照片|图片|视频|素材]] => bare: true | [<_:nouns>](反过来|倒过来|倒着|反着)(排|放|排列|拼|播|播放|来)[:|,]<assets:files> => bare: true | [按|按照|顺序是|顺序改成|顺序为|把图片展示顺序设为|展示顺序设为|图片展示顺序设为|播放顺序设为|播放顺序为|图片顺序为|依次为|依次是][:]<assets:files>[(的|这个)(顺序|次序)[来|排|拼|放|接]] => bare: true',
      for: '[用来](为|给|替|关于)[我|我们|咱们|咱]<about:purpose>[,]',
      film: `${ONE}[<theme:theme_name>[风格|风|感][的]][[时长|总时长|总长|长度|长][为|是]][<total:length>][以内|长|左右][的][<theme:theme_name>[风格|风|感][的]]${SHAPE}[画幅|比例|画面][的][<total:length>[长]][的][关于][<about:purpose>][的][<aspect:named_aspect>][的][小|短|完整的](视频|片|短片|片子|影片|相册|宣传片|宣传视频|回忆视频|预告|预告片|广告|幻灯片|vlog|成片|混剪|短视频|电子相册|相册视频|照片视频|图片视频|轮播|轮播视频|幻灯|影集|完整视频|完整的视频)
        | [成|为][个|一个|一条|条|一段|段|一部|一支|支][<total:length>][的][关于][<about:purpose>][的](抖音|快手|小红书|视频号)(视频|短视频|短片|作品) => tall: true`,
      with: `,<total:length>[长|左右|以内] | [,|走]<theme:theme_name>(风格|风|一点|一些|点|的感觉|路线) | (总共|一共|总长|时长|总时长|共|长|全长)[为|是|控制在|控制到]<total:length> | (凑够|凑满|做满|凑|凑成|凑个|做到)<total:length>[长|总长] | (整个|整条|整部|全片|整体|总体|视频|影片)[时长]<total:length> | [,](剩下|其余|其他|其它|别的|剩余|余下)[的][几张|几段|几个|<_:number>(张|段|个)][<_:nouns>][都|全|就](不要|不用|不使用|不放|不需要|别用|不采用|用不上)[了] | [用来|拿来|要|准备|打算|我要|是](发|传|投)(朋友圈|微信|群里|家族群|家里群|公众号)[的|用|上|里] | [视频|影片|整个视频|全片|片子|整片][的][总](长|时长|长度)(跟|和|与|同)${SONG}[保持](一样|相同|一致|等长|相等|同步|对齐)[长|久] => to_song: true | (跟|和|与|同)${SONG}(一样长|等长|同长|一样久|同样长) => to_song: true | [图片|照片][平均](分配到|分到|铺满|撑满|占满|填满|匹配|分布在)[整个|整首|整条]${SONG} => to_song: true
        | [图片|照片|其中](每(张|段|个|幅|页|一张)|一张|一页|,一段|各|各自|单张|都|均|分别)[图|照片|图片|素材|画面][各|均|都|统一][的][${SHOWN}][<+becomes>]<each:length>[即可] | [这|那]<pictured:number>(张|幅)[图|照片|图片](各|每张|均|都|分别|统一|各自)[${SHOWN}][<+becomes>]<each:length> | (照片|图片)${SHOWN}[<+becomes>]<each:length>
        | (按|依|照)[照](顺序|先后[顺序]|文件[名]顺序|次序|[上传|给定|列出|上述|以上|我上传|我传][的](顺序|次序|先后[顺序])|(这个|这样的|上面的|此|上述|以上|下列|以下|如下|下面|下面的|以下的)(顺序|次序))[来|拼|排|接|依次]`,
    },
  },
} satisfies Partial<Language['operations']>
