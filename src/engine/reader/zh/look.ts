import type { LOOK } from '../../../edits/look/index.ts'
import type { Language, Phrase } from '../grammar/language.ts'

const CUT: Phrase = `[在|给|只在|仅在]第<nth:number>(个|处)(转场|切换|过渡|切点|衔接处|切换点|切换处|接缝|衔接)[效果] | [在|给]最后[一](个|处)(转场|切换|过渡)[效果] => nth: -1 | [在|给]<out_of:clip>[的](后面|之后|后边)[的|那个|接|接上|加] | [给|在|对](所有|全部|每个)[的](片段|镜头|照片|图片|画面)[都] => scope: all | [在|给]每两(张|段|个)[片段|照片|图片](之间|中间) => scope: all | [在|给]<into:clip>[的](前面|之前|前边)[的|那个] | [在|给|从|只在|仅在|就在|于|将|把]<a:clip>(和|与|跟|到|切到|,|及|以及|至)<b:clip>[的|两段|这两段](之间|中间|中|那里|间|衔接处|连接处|交界处|切换处)[的|那个|处] | [从]<a:clip>(切|切到|到|接|切换到|转|转到|过渡到|切换至|衔接|变到)<b:clip>[那里|的|时|的时候|那儿|处|的地方]
  | [在|给]第<x:number>[段|张|个](和|与|跟|、|,|到)第<y:number>(段|张|个)[片段](之间|中间) | [在]<pair:clips>(之间|中间)
  | [在|给][所有|每个|每|各|各个|全部|两个|几个|每两个|每段|每张|每两段][的|相邻|相邻的](片段|镜头|段|图片|照片|图|视频|段视频|段落|画面|张|张图|张照片|素材|个片段|片|片段与片段|视频片段)[和(图|片段|照片)|连接|衔接](之间|中间|间|切换|交界|衔接|衔接处|连接处|交接处)[的|都|全|全部|均|处|时|的时候|统一][[切|切换|过渡][得](太|有点)(硬|生硬|突兀)[了]] => scope: all | [在|给][所有|每个][的](片段|镜头|段|图片|照片|图|视频|段落|画面|张)(和|与|跟)(片段|镜头|段|图片|照片|图|视频|段落|画面|张)(之间|中间|间|切换|衔接)[的|都|全|全部|均|统一] => scope: all | [图片|照片|画面|片段](一张一张|一张接一张|一张张|挨个|一段一段)[地] => scope: all
  | [在](中间|之间|它们之间|它们的之间|其间) => them: true | [在](两者之间|二者之间|两者中间|这两段之间|这两者之间|两段中间|两段之间|这两张之间) => two: true | [在|给]<x:number>(到|和|与|跟|-|,|、)<y:number>(之间|中间|段之间|段中间|段|)[的] | [在](相互之间|每个切换处|各处|图片切换|镜头切换|画面切换|切换处|衔接处|每个转场处|每个衔接处|每处|每个切点|每次切换|切换时|所有切换处|全片) => scope: all | (全部|所有|每个|全都) => scope: all | (其余|其他|剩下|剩余)[的][片段|照片|几段|段]都 => others: true | (其余|其他|剩下|剩余)[的][片段|照片|几段] => others: true`

/** Chinese requests for looks, shapes and movement of pictures. */
export const LOOK_WORDS: Pick<Language['operations'], keyof typeof LOOK> = {
  theme: {
    say: 'put? a_theme with* | theme_noun put style with* | off_theme',
    phrases: {
      put: '[整片|全片|视频|影片|整个视频|片子|整体|全部](走|按|套上|套个|搞成|弄成|切换到|切到|改用|调成|变成|用|换|换成|换到|套|套用|使用|做|做成|设|设为|改|改成|要|应用|来)[个|一个|上]',
      a_theme:
        '[主题|模板][换成|改成|设为|用|是|:]<name:theme_name>[的|风][主题|模板] | <name:theme_name>[的](主题|模板|风格) | <name:theme_name>风[格]',
      with: '[用|以|,]<accent:color>(作为|做|当)(强调色|主色) | (强调色|主色)[用|为|是|:]<accent:color>',
      theme_noun: '[整体|整个|全片|视频|片子|影片][的](风格|主题|模板|调性|包装|视觉风格)',
      style: '[更|那种]<name:theme_name>[一点|一些|感|风|风格|化][的|那种|类型|路线|主题|风格|模板]',
      off_theme: '(去掉|取消|移除|删除|不要|去除|拿掉)[这个|那个](主题|模板) => name: none',
    },
  },
  mask: {
    say: 'of use_asset as_mask how? | of shape_of how? | use_asset of as_mask how? | use_asset cover of how? | remove of_mask mask_noun | of_mask mask_noun remove',
    phrases: {
      of: '[给|对|把](<overlay:overlay_ref>|<clip:clips>)',
      use_asset: '[用|拿|以]<asset:picture>[的形状|给|来]',
      as_mask: '[做|当|作为|加|当作][个|一个|成](遮罩|蒙版)',
      cover: '(遮罩|蒙版)',
      shape_of: '(裁|裁剪|剪|做|变)(成|为)<asset:picture>的(形状|样子)',
      how: '[,](反转|反向|反相|取反) => invert: true',
      mask_noun: '(遮罩|蒙版) => asset: none',
      of_mask: '<clip:clips>[的|上的] | <overlay:overlay_ref>[的|上的]',
    },
  },
  set_transition: {
    say: `where do* kind lasting? | do* kind_noun lasting? where? | transitions do* kind lasting? | do* kind_alone lasting? where?
      | transitions do* shorter? lasting | transitions pace | do* any_transition lasting? where? | where transitions? do* kind lasting?`,
    phrases: {
      kind: '[随便,][一个|个|种|一种|<duration:length>|时长<duration:length>|持续<duration:length>|时长为<duration:length>][的][柔和的|自然的|简单的|顺滑的|平滑的|柔和|自然|顺滑]<type:transition>[一点|一些|点|些][的][\\(<_:transition>\\)][效果|切换|特效|的效果|转场|转场效果|过渡|过渡效果]',
      kind_noun: `[一个|个|点|种|一种][<duration:length>|时长<duration:length>|时长为<duration:length>|持续<duration:length>|长度<duration:length>][的][柔和的|自然的|简单的|顺滑的|平滑的]<type:transition>[的|式|风](转场|过渡|切换|衔接)[效果]
        | (转场|过渡)[效果|类型|方式|样式|的类型|的样式](用|是|:|为|<+becomes>)<type:transition>[转场|效果|的] | <type:transition>[地|的|式](切换|切|过渡|换|衔接|连接)[图片|画面|片段|照片]`,
      kind_alone: '[一个|个][<duration:length>][的]<type:strong_transition>[效果]',
      where: `${CUT} | (连接|衔接)<a:clip>(和|与|跟)<b:clip>`,
      pace: '[时间|时长|再|放|调|弄|变|改](长|久|慢)<amount:amount> => pace: up | [时间|时长|再|放|调|弄|变|改](短|快)<amount:amount> => pace: down',
      shorter: '[时间|时长|再|放|调|弄|变|改](长|久|慢|短|快)<_:amount>[,]',
      transitions:
        '[所有|全部|每个|现有|两个|几个|每一个|片段间|各个|剩下|其余|那个|这个|当前|已有|全片][的](转场|过渡效果)[效果|时间|时长|类型|的类型|的时长|的时间|样式|长度|持续时间|特效][统一|都|全|全部|全都]',
      lasting:
        '[时长|时间|持续|各|每次|每个|每处|都|缩短|延长|拉长|改|设|调|短|长|持续时间|转场时长|时长统一|长度|均][为|到|成|是|至|<+becomes>]<duration:length>[的|长]',
      any_transition: '[一个|个|一些|点|上|些|合适的|适当的|默认的|默认]转场[效果|特效] => type: fade, any: true',
    },
  },
  remove_transition: {
    say: 'remove transitions where? | hard | remove nth_cut',
    phrases: {
      transitions:
        '[所有|全部|任何|的|有|加|现有|已有|片段之间的|片段间的|全部的|所有的|这些|那些|当前|添加任何|加任何](转场|过渡)[效果|特效][都|全|全都|全部|统统|效果都]',
      nth_cut: '[把|在|将]第<nth:number>(个|处)(转场|切换)[效果] | [把|在|将]最后[一](个|处)转场[效果] => nth: -1',
      hard: '[全|都|全部|直接|转场|用|统一|改为|改成|换成|设为|变成][统一|都|直接](硬切|直切|直接切换|直接切)[切换|转场] | 硬切[切换|转场] | (不要|不用|取消|去掉|删掉)[任何|所有](转场|过渡)[效果][,|了][直接|都|全](切|硬切|切换|直切)',
      where: `${CUT} | <pair:clips>[的]`,
    },
  },
  set_canvas: {
    say: `frame? do* shape with* for_app* | frame? do* size with* | frame? do* rate | fit_alone | change_background with* | to_lines | resolution_of do* lines
      | ~ do* sides fit`,
    phrases: {
      do: '[从|由][横屏|横版|竖屏|竖版|横的|竖的|宽屏|16:9|9:16](改|换|变|做|设|调|转|弄|裁|剪|切|整|搞|拉|压|摆|放|竖|切换|设置|调整|转换|要|用|整|修改|更改|搞|变更|设定|裁剪|裁切|适配|输出|统一)[成|为|到|作|个|一个|至] | 为 | 是',
      frame:
        '[整个|这个|视频|视频的|影片|画面|成片|输出|整体|画布|项目][的](输出比例|画面输出比例|视频比例|画面比例|比例|画幅|画幅比例|画面尺寸|尺寸|画布|画面|视频|分辨率|宽高比|长宽比|屏幕|格式|片子|大小|影片|成片|横竖比|屏幕比例|版式)[比例|尺寸|大小|的比例|的尺寸|分辨率|宽高比|格式]',
      shape:
        '[个|一个|的]<aspect:aspect>[的|电影][竖图|横图|电影宽屏|宽屏|宽幅|竖幅|横幅|方图][比例|画幅|画面|视频|尺寸|格式|版|版本|片子|构图|大小|画布|模式|输出|播放|显示] | <aspect:named_aspect>[的][\\(|,]<aspect2:aspect>[\\)][的][格式|比例|画面|画幅|尺寸|版本|视频] | <aspect:ratio_aspect>[的|\\(]<named:named_aspect>[\\)][格式|比例|画面|画幅|尺寸|版本|视频|模式]',
      size: '宽[度][<+becomes>]<width:digits>[像素|px][,][和|x]高[度][<+becomes>]<height:digits>[像素|px] | 高[度][<+becomes>]<height:digits>[像素|px][,][和|x]宽[度][<+becomes>]<width:digits>[像素|px] | <width:digits>[像素](x|乘|乘以|*|×)<height:digits>[像素|px|的|分辨率]',
      for_app:
        '(发|传|上传|投|适合|用于|发到|上传到|传到|放|适配|发布到|投放|投到|发在)[到|在](抖音|小红书|视频号|b站|快手|朋友圈|tiktok|instagram|youtube|微信|reels|shorts|油管|公众号)[用|的|上] | [给|按|照着|像](抖音|小红书|视频号|快手|朋友圈|b站)[用|能发|发|上|那种|那样|适用|适合][的]',
      rate: '[视频|输出|画布|项目][的][帧率|帧数|帧速率|刷新率][<+becomes>|改|设|调|要|要求]<fps:number>(帧|fps)[每秒|/秒|率|/s|输出] | [视频|输出|画布|项目][的](帧率|帧数|帧速率|fps)[<+becomes>|改|设|调]<fps:number> | 每秒<fps:number>帧',
      with: `[,|帧率|帧数|帧速率][<+becomes>]<fps:number>(帧|fps)[每秒|/秒] | (帧率|帧数|帧速率|fps)[<+becomes>|改|设|调]<fps:number> | [用|以|采用|使用|并用|并采用|选择|选]<fit:fit>[的][背景|填充|方式|处理|模式|适配|来填充|填充方式|填补|填满] | (用|以|采用)<fit:fit>[的](方式|形式|效果|画面)(填充|填补|填满|补齐|处理)[空白|空余|不足|多余|剩余|留白|两边|上下|两侧][的][部分|区域|地方] | [填充|适配|缩放|裁剪|画面适配|画面填充|适应|填充背景|背景填充][方式|模式|类型|策略]<+becomes><fit:fit>[的][填充|方式|模式|背景] | 背景<+becomes><fit:fit>[填充|效果] | [画面|图片|照片|内容|主体](别|不要|不|不用|无需|避免|不能)[被](裁|裁剪|裁切|裁掉|切掉|切|裁到|切到)[掉|画面|了|边|内容] => whole: true
        | [不足|空余|多余|剩余|空白|空出|其余|留白|空缺|缺失][的](部分|区域|地方|位置|处)[都][<+becomes>|用|以|拿|给我|填|补|加|填充|填充为|填充成|以|留]<fit:fit>[填充|填|补|补上|处理|填上|填满|补齐|填补] | (两边|上下|左右|空的地方|空出来的地方|多余部分|四周|旁边|空白处|空白|黑边|空的部分|两侧|上下两边|左右两边|上下两侧|左右两侧|边缘|背景)[都][<+becomes>|用|以|拿|给我|填|补|加|填充|留]<fit:fit>[填充|填|补|补上|处理|填上|填满|补齐|填补] | <fit:fit>(填充|填补|填满|补齐)[空白|空余|不足|多余|剩余|留白|两边|上下|两侧|上下两侧|背景][的][部分|区域|地方]
        | [两边|上下|左右|四周](不要|别|不|不留|别留|去掉)[有|要|留]黑边 => fit: crop | <background:color>[的]背景[填充] | 背景[颜色|色][用|<+becomes>]<background:color>[的|填充] | [不够|空|多余|空白|剩余|不足|空出来]的(地方|部分|区域)[都](用|填|填充|补|填上)<background:color>[色][底|背景|填充|填|补上|填上]
        | [两边|上下|左右|四周](不要|别|不留|别留|不)[留|有|要]黑边,<fit:fit> | [图片|照片|画面|内容][要|都](完整显示|显示完整|保持完整|完整保留) => whole: true`,
      sides:
        '(空白区域|空白部分|两侧|左右两侧|左右两边|上下两边|多余的地方|两边|上下|左右|空的地方|空出来的地方|四周|空白处|黑边)[的][部分|地方][都]',
      fit: '[用|以|拿|换成|改成|采用|使用]<fit:fit>',
      fit_alone:
        '[画面|视频|图片|照片](去掉|去除|消除|不要|别留)[两边的|上下的|四周的]黑边 => fit: crop | [图片|照片|画面|片段](四周|两边|上下|左右)(糊边|模糊|虚化) => fit: blur | [图片|照片|画面](完整显示|显示完整)[,](别|不要|不)裁[剪|切|掉] => fit: pad | [图片|照片|画面](别|不要|不用)(裁|裁剪|裁切)[掉|了] => fit: pad | [画面|视频](放大|裁剪|裁切)(到|至)(全屏|满屏|填满)[画面|屏幕] => fit: crop | (裁剪|裁切|放大)[填满|铺满](画面|屏幕|画布|全屏) => fit: crop | (填满|铺满)(画面|屏幕|画布|全屏) => fit: crop',
      change_background:
        '(换|改|设|画布)[成|为]<background:color>[的]背景[色] | [画布|视频|画面|影片|项目][的]背景[色|颜色]<+becomes><background:color>',
      to_lines: '(改|换|调|设|设置|调整)[成|到|为|至]<height:digits>p',
      resolution_of: '[视频|画面|输出|画布][的]分辨率',
      lines: '<height:digits>p',
    },
  },
  fit_clip: {
    say: 'clip fill | clip fills',
    phrases: {
      clip: '<clip:clips>',
      fills: '(铺满|填满|占满|撑满)[整个](画面|屏幕|全屏) => fit: crop',
      fill: '完整显示[,]背景(模糊|虚化) => fit: blur | 裁剪(填满|铺满)[画面|屏幕] => fit: crop | 完整显示[,]模糊(背景|填充) => fit: blur',
    },
  },
  apply_filter: {
    say: `do* look much? target? but? | do* look target much | blur target | blur part_of | do* look part_of | do* look film_part`,
    phrases: {
      do: '(变|改|调|弄|做|加|用|换|整|来|设|套|压|打|铺|上|走|应用|添加|增加|使用|转|处理|加上|调整|全部转|设置|转换|搞|上|叠加|施加|要|走|加点|加个|采用|切换|更改|套用|套上|换用|启用)[成|为|到|上|个|一个|用|一层|点|些|一点|成那种|那种|一款|一种|种|至|于]',
      target:
        '[对|给|把|为|在|仅对|只对|让|到|至|于]<target:clips>[的|上|画面|整体|颜色|色调|统一|应用|加|一律|里|中|都|也|全|的色调|的画面|的颜色|的整体|的风格|全部]',
      film_part: '(给|在|对|把)<part:stretch>[的画面|画面|里|内|这段|那段|之间|期间]',
      part_of: '<target:clips>[的|从|在]<part_beside:stretch>[用|做]',
      look: '[成|为|那种|一个|点|一点|个|款|一款|种|一种|些]<name:filter>[的|色|风|感][滤镜|效果|风格|色调|风|色|感觉|味道|调色|质感|画面|调|样式|氛围|特效|处理|的|调子|影像|片|照片|滤镜效果|风格滤镜|风格的滤镜|调的滤镜|色调的滤镜|色调滤镜|的感觉|调性|系|颜色]',
      much: '[,][强度|浓度|程度|滤镜强度][<+becomes>]<strength:share>[的][强度|浓度] | [,]以<strength:share>[的](强度|浓度)',
      blur: '(模糊|模糊处理|虚化|打码|模糊一下|弄糊|虚化一下|弄模糊) => name: blur | 锐化[处理] => name: sharpen | (打[个|上|点]马赛克|马赛克) => name: pixelate | 反色 => name: invert',
    },
  },
  adjust_color: {
    say: 'target? complaint? do* tone# but? | raise target? tone#',
    phrases: {
      do: '(调|把|加|调整|校色|调色|设置|修改|微调|优化)[:|一点|一下]',
      target:
        '[给|把|对|将|为|让]<target:clips>[的|整体|画面|颜色|调色|:|色彩|整体调色:|里|画面的|的画面|的颜色|的色彩|的整体]',
      raise:
        '(提高|增加|加强|提升|调高|增强|拉高|上调|调大) => direction: up | (降低|减少|减弱|调低|减小|压低|下调|调小) => direction: down',
      complaint:
        '[画面|颜色|色彩|整体|拍得|拍的|光线|镜头](太|有点|偏|有些|还是|太过|过于|发)(暗|亮|淡|冷|灰|暖|黄|蓝|艳|黑|白|平|闷)[了][,][别太亮|别太暗]',
      tone: `<tone:tone> | [适当|适度|略微|轻微](提高|加|增加|加强|增强|提升|升高|调高|加大|拉高|上调|调大)[其|画面|整体|画面的|整体的]<tone:tone>[<amount:amount>] => direction: up | [适当|适度|略微|轻微](降低|减|减少|减弱|调低|减小|压低|下调|调小)[其|画面|整体|画面的|整体的]<tone:tone>[<amount:amount>] => direction: down
        | <tone:tone>[再|也|稍微|往|适当|略微][提|调|加|拉|升|提一提|弄|整|搞|推|打|往上](高|强|大|升|亮|暖|提|加强|提高|增强|加|提升|提一提|增加|加点|艳|浓|提亮|上|拉满|明显|起来|上去|上调|拉|调)[一][<amount:amount>][提] => direction: up | <tone:tone>[再|也|稍微|适当|略微](收一收|降一降|压一压|减一减|收一点|收一些|收点) => direction: down | <tone:tone>[再|也|稍微|适当|略微](提一提|拉一拉|加一加|抬一抬) => direction: up | <tone:tone>[再|也|稍微|往|适当|略微][降|调|减|压|拉|弄|整|搞](低|弱|小|下|暗|冷|降|减|降低|减弱|降一降|减少|降下|淡|下来|下去|下调)[一][<amount:amount>][来] => direction: down | <tone:tone>[再|稍微|适当|略微]<+up>[<amount:amount>] => direction: up | <tone:tone>[再|稍微|适当|略微]<+down>[<amount:amount>] => direction: down | <tone:tone>(偏)(暖|亮)[<amount:amount>] => direction: up | <tone:tone>(偏)(冷|暗)[<amount:amount>] => direction: down
        | <tone:tone>[调|设|设为|调到|改为|设置为|调整为|调整][到|成|为|至]<figure:signed_share> | <tone:tone>(提高|加|增加|调高|提升|升|增强|上调)[到|成|为|高|至]<figure:signed_share> => direction: up | <tone:tone>[再|各|都|分别](提高|加|增加|调高|提升|升高|升|增强|上调|调大|拉高)[了]<by:share> => direction: up | <tone:tone>[再|各|都|分别](降低|减|减少|调低|降|减弱|下调|调小|压低)[了]<by:share> => direction: down | (提高|加|增加|调高|提升|增强|上调)<by:share>[的]<tone:tone> => direction: up | (降低|减|减少|调低|减弱|下调)<by:share>[的]<tone:tone> => direction: down | (提高|加|增加|调高|提升|增强|上调)[其|画面|整体]<tone:tone>[到|至|了]<by:share> => direction: up | (降低|减|减少|调低|减弱|下调)[其|画面|整体]<tone:tone><by:share> => direction: down
        | [加|来|再][一点](强|高|大)[<amount:amount>][的]<tone:tone> => direction: up | [再|适当|稍微](加|提|升|拉|增)<amount:amount>[的]<tone:tone> => direction: up | [再|适当|稍微](减|降|压)<amount:amount>[的]<tone:tone> => direction: down | [来|再](弱|低|小|淡)[<amount:amount>][的]<tone:tone> => direction: down
        | [画面|颜色|色彩|画质|整体|调|弄|变|提|整|搞][再|适当|往上](亮|提亮|调亮|明亮|提一提亮|加亮|打亮|变亮|弄亮|亮堂)[<amount:amount>|起来] => tone: brightness, direction: up | [画面|颜色|色彩|画质|整体](提亮|调亮|加亮|变亮)[了]<by:share> => tone: brightness, direction: up | [画面|颜色|整体](压暗|调暗|变暗)[了]<by:share> => tone: brightness, direction: down | [画面|颜色|整体|调|弄|变|压|整|搞][再|适当|往下](暗|调暗|压暗|变暗|弄暗|压一压)[<amount:amount>|下来] => tone: brightness, direction: down
        | [画面|颜色|色彩|色调|整体|色温|调|弄|变|整][再|往|适当](暖|调暖|变暖|偏暖)[<amount:amount>][色调] => tone: temperature, direction: up | [画面|颜色|色彩|色调|整体|色温|调|弄|变|整][再|往|适当](冷|调冷|变冷|偏冷)[<amount:amount>] => tone: temperature, direction: down
        | [画面|颜色|色彩|整体|调|弄|整|搞][再|更](鲜艳|艳|浓|饱和|浓郁|鲜亮|艳丽|鲜明)[<amount:amount>] => tone: saturation, direction: up | [颜色|色彩|调|弄][再](淡|素)[<amount:amount>] => tone: saturation, direction: down`,
    },
  },
  remove_filter: {
    say: 'remove filters with_target? back? | with_target? filters remove back? | with_target? natural',
    phrases: {
      filters:
        '[加的|上的|的|所有|全部|<_:filter>|应用的|已应用的|现有的|现有|任何|所有的|上面的][的](滤镜|特效|调色|画面特效)[效果|都|全部]',
      back: '[,|并](恢复|还原|回到|变回)[成|为|到](原色|原样|原来的(颜色|色彩|样子)|原本的颜色|原始画面|原画|本来的颜色)',
      natural:
        '(恢复|还原|变回|改回)[成|为|到](原色|(原来|本来|原本)的(颜色|色彩|色调)|(没加|没有|不加|无)滤镜[的样子|的状态|的画面|前|之前|状态])',
    },
  },
  fade_video: {
    say: 'target? add* at* way+ lasting?',
    phrases: {
      target: '[给|让|为|在|对]<target:clips>[的|画面|的画面] | [整个](画面|视频|片子)[的] => picture: true',
      add: '(加|来|做|用|要|添加|配|有|设置|设|弄|整|搞|应用|使用|增加|加上|加入|插入|带|采用)[上|个|一个|一段|成|为]',
      at: '[在|于](开头|结尾|片头|片尾|开场|末尾|最后|结束)[处|的]画面 => picture: true | [在|于](视频|影片|全片|片子|整个视频|画面|整片)[的](开头|结尾|片头|片尾|开始|末尾|最后|结束)[处|时|部分|的时候] => picture: true |[在|于](开头|[一]开始|片头|从头|开场|结尾|最后|片尾|末尾|结束|收尾|起始|尾部)[处|时|的时候|部分]',
      way: `[从|由](黑|黑场|黑屏|黑幕)[慢慢|渐渐|逐渐|缓缓](淡入|渐入|渐亮|亮起|亮起来|渐显)<in:length> => picture: true | [<in:length>][的][从|由](黑|黑场|黑屏|黑幕)[慢慢|渐渐|逐渐|缓缓](淡入|渐入|渐亮|亮起|亮起来|渐显) => in: true, picture: true
        | [用]<in:length>[的][从|由](黑|黑场|黑屏|黑幕)[慢慢|渐渐|逐渐](淡入|渐亮|亮起|渐显) => picture: true | <in:length>[的]从<color:color>[场|幕|屏](淡入|渐亮) | [用]<in:length>[的]从<color:color>[场|幕|屏](淡入|渐亮) | 从<color:color>[场|幕|屏](淡入|渐亮|渐显) => in: true
        | (淡出|渐隐)(到|至|为|成)(黑|黑场|黑屏|黑画面|黑色)<out:length> => picture: true | (渐黑|黑场淡出|黑屏淡出|黑幕淡出|淡出黑场|淡出黑屏)<out:length> => picture: true | (黑场淡入|黑屏淡入|黑幕淡入)<in:length> => picture: true | (结尾|最后|末尾|片尾)[的]<out:length>[画面][慢慢|渐渐|逐渐|缓缓](变黑|渐黑|黑掉|暗下去|黑下去|(淡出|渐隐)(到|至|为|成)黑[场|画面|屏|幕|色])[去] => picture: true
        | [用]<out:length>[的|慢慢|渐渐](渐黑|变黑|慢慢变黑|慢慢黑下去|淡出到黑[场]|黑场淡出)[场] => picture: true | [慢慢|渐渐|逐渐|缓缓](渐黑|变黑|黑场淡出|黑下去|暗下去|暗下来|黑掉|淡出到黑[场|画面]) => out: true, picture: true
        | (结尾|最后|末尾|片尾)[的]<out:length>[画面][慢慢|渐渐|逐渐|缓缓]((淡|变|渐变|过渡|转)(成|到|为|至)|变)<color:color>[场|幕|屏|画面] | (结尾|最后|末尾|片尾)[的]<out:length>[画面][慢慢|渐渐|逐渐|缓缓](淡出|淡掉)[去] | (开头|片头|开始)[的]<in:length>[画面][慢慢|渐渐|逐渐|缓缓](淡入|亮起来|渐亮) | [<in:length>][的][<+slowly>]淡入[效果] => in: true | [<out:length>][的][<+slowly>](淡出|渐隐)[效果] => out: true | 淡入[和|与]淡出[效果] => in: true, out: true
        | (片头片尾|开头结尾|首尾|头尾|前后|两头|片头和片尾|开头和结尾|开头与结尾|片头与片尾|首尾两端)[处][都|各|分别](加|做|用|来|添加|设置|弄|整|应用|使用)[个|上|一个](淡入淡出|渐隐|淡入和淡出|淡入与淡出)[效果] => in: true, out: true | 淡入<in:length> | 淡出<out:length>
        | [用]<in:length>[的]淡入 | [用]<out:length>[的](淡出|渐隐) | (淡出|淡|渐变|渐隐|过渡)(到|至|为|成)<color:color>[场|幕|屏|色|画面] => out: true | <out:length>[的]淡出(到|至|为)<color:color>[场|幕|屏]`,
      lasting:
        '[用|用时|耗时|时长|持续|各|各用|都用|都是|时长为|时长各|各自|均|均为|都|分别|时间|各为|时长都是|时长均为]<lasting:length>[的]',
    },
  },
  ken_burns: {
    say: 'zoom target slow* add? effect* far? | target slow* add? slow* scale effect* | pan_way target slow* pan_way | scale slow target add? effect* far? | scale effect target add? | zoom slow* add effect | pan target slow* way | pan_way target slow* add? effect* | target no_move+ | remove target motions | target motions remove | alternate | target add moving | ~ add moving | target slow* near_far',
    phrases: {
      target: '[给|让|把|为|对|将|在]<clip:clips>[的镜头|镜头|的画面|画面|都|上|的|统一]',
      moving: `(由|从)近(及|到|至|而)远[的][缩放|变化|拉远|移动][的][效果|动画|镜头] => direction: out | (由|从)远(及|到|至|而)近[的][缩放|变化|推近|移动][的][效果|动画|镜头] => direction: in | (由|从)大到小[的](缩放|变化)[的][效果|动画] => direction: out | (由|从)小到大[的](缩放|变化)[的][效果|动画] => direction: in | <direction:direction>[的][缓慢|慢慢|缓缓][的](平移|移动|摇移|横移|摇镜|摇动|滑动|推移)[的][镜头][效果|动画|镜头|运镜|动效] | [慢慢|缓慢|缓缓|轻微|逐渐|慢速|匀速][的|地][镜头](放大|推近|推进|拉近|推镜|推镜头|推入|拉进)[的][镜头|动态](动态效果|效果|动画|镜头|动效|运镜|运动) => direction: in | [慢慢|缓慢|缓缓|轻微|逐渐|慢速][的|地][镜头](缩小|拉远|拉出|拉镜|后退|拉镜头|推远)[的][镜头|动态](效果|动画|镜头|动效|运镜|运动|动态效果) => direction: out | [缓慢|慢慢|轻微][的](推拉|缩放)[的](动画|效果|镜头|动效|运镜|镜头效果) => direction: in | (ken burns|肯伯恩斯|肯·伯恩斯)[效果|动画|镜头] => direction: in`,
      slow: '(慢慢|缓慢|缓缓|逐渐|渐渐|慢|轻轻|一点点|慢慢往里|动起来|动一动|动|加点动感|有点动感|来点动感|缓慢地|轻微|稍稍)[地|的|,]',
      add: '(加|做|来|用|应用|添加|配|放|给|弄|设置|设|整|搞|增加|使用|改|加上)[上|个|一个|成|为|点|一点|些|一些]',
      effect:
        '[的](镜头|动画|运镜|移动|推拉|缩放)[的][效果|动画|镜头] | [的]效果 | [\\(](ken burns|zoom out|zoom in)[\\)] | 肯伯恩斯[效果]',
      zoom: '[镜头|往里|向里|往前|向前|向内](推近|推进|拉近|推上去|推镜头|推|推入|zoom in|推镜|往里推)[一点|进去|去|过去] => direction: in | [镜头|往外|向外|往后|向后](拉远|拉出|推远|拉开|zoom out|拉镜头|拉出来|拉镜|后退|后拉)[一点|去|出去] => direction: out',
      scale:
        '放大 => direction: in | (缩小|变小|缩回去) => direction: out | (推近|推进|拉近|推入|zoom in) => direction: in | (拉远|拉出|拉开|zoom out) => direction: out',
      pan: '(平移|移动|摇|推移|扫过)[镜头]',
      pan_way:
        '从左[边|侧](移|摇|扫|滑|平移|摇移)(到|至|向)右[边|侧] => direction: right | 从右[边|侧](移|摇|扫|滑|平移|摇移)(到|至|向)左[边|侧] => direction: left | 从上[往|面|边](移|摇|扫|平移)(到|至)下[面|边] => direction: down | 从下[往|面|边](移|摇|扫|平移)(到|至)上[面|边] => direction: up | [镜头|画面]<direction:direction>[慢慢|缓缓|缓慢|的](平移|移动|移|摇|推|扫|走|滑动|摇移|横移|滑|扫过|移镜|摇镜)[过去|镜头|一下|过来]',
      way: '<direction:direction>',
      near_far:
        '(由|从)近(及|到|至|而)远[地] => direction: out | (由|从)远(及|到|至|而)近[地] => direction: in | (由|从)大(到|至|变)小[地] => direction: out | (由|从)小(到|至|变)大[地] => direction: in',
      far: '<amount_share:share>',
      no_move:
        '(不用放大|不要缩放|别放大|不要放大|定格不动|静止不动|不加镜头效果|不要运镜|不要镜头效果|不要动效|别运镜|不要推近|不要拉远|不要镜头移动|去掉镜头移动|去掉推近效果) => direction: none',
      motions:
        '(动态效果|缩放效果|镜头效果|运镜|运镜效果|推近效果|镜头移动|镜头动画|动效|平移效果|缩放动画|镜头运动|镜头运动效果|推拉效果|ken burns[效果])[都] => direction: none',
      alternate: '(放大缩小|推近拉远)交替 => alternate: true',
    },
  },
  rotate: {
    say: 'rotate clip? by upright? | clip? wrong? by_turn upright?',
    phrases: {
      rotate: '[做|来|弄|加|进行][个|一个|一下](旋转|转|翻转|转动)',
      clip: '[把|将|对|给]<clip:clips>[的画面|画面|的]',
      wrong: '[画面|镜头|视频|是|有点|全|都|拍](歪|倒|反|颠倒|横|斜|上下颠倒|躺)[着|过来][了|的][,]',
      upright: '[,][给][转|翻|掰|扶|摆|调](正过来|正|过来)[了]',
      by: '[做|来|弄][个|一个][顺时针|向右|往右|朝右]<turn:number>(度|°)[的] | (逆时针|向左|往左|朝左|反时针)<back:number>(度|°)',
      by_turn: `[顺时针|向右|往右|朝右|右](旋转|转|翻转|转动)[了|个]<turn:number>(度|°) | (逆时针|向左|往左|朝左|反时针|左)(旋转|转|转动|翻转)[了|个]<back:number>(度|°) | (向左|往左|逆时针)(转|旋转)(一下|) => degrees: -90 | (向右|往右|顺时针)(转|旋转)(一下|) => degrees: 90 | (上下|)颠倒[过来] => degrees: 180
        | [是](倒着|颠倒|反着|倒|倒过来|上下颠倒)[的|拍的|了][,](转正|转过来|正过来|摆正|扶正|倒过来|翻过来|转180度|旋转180度|掉个头) => degrees: 180 | 拍倒[了|过来][,](转正|转过来|正过来|摆正|扶正|倒过来|翻过来|掉个头) => degrees: 180`,
    },
  },
  flip: {
    say: 'clip? flip',
    phrases: {
      clip: '[把|将|对|给|为]<clip:clips>[的画面|画面|的]',
      flip: `[做|来|进行|应用|设置|弄|执行|加|搞|整][个|一个|一下|一次][方向|镜像]<axis:axis>[方向|镜像][反|反了|反了,](翻转|镜像|对调|翻|镜像翻转|反转|颠倒|翻过来|反过来|调过来|翻回来|对称翻转|翻面|翻个面|翻个个儿)[一下|处理|过来] | <axis:axis>[给|都|拍|弄](反|颠倒)了[,][给](翻过来|翻转过来|反过来|翻一下|调过来|翻回来|换过来|倒过来) | [做|来|弄|搞|整|加|进行|应用|执行][个|一个|一下](镜像|镜像翻转|翻转)[翻转|一下|效果|处理] => mirrors: true`,
    },
  },
  crop: {
    say: 'crop? clip? picture? off#',
    phrases: {
      crop: '(裁|裁剪|裁掉|裁切|裁去|切|切掉|剪裁|剪掉|剪去|去掉|截掉|砍掉)[掉|去]',
      clip: '<clip:clips>[的]',
      picture: '(画面|图片|照片|视频)[的]',
      off: `<side>[各|都|的]<by:share>[的画面] | <side>[都|各](裁|裁掉|裁去|裁剪|切掉|切|裁切|剪裁|去掉|剪掉|剪去|截掉|砍掉)<by:share>的画面 | <side>[和|跟|,|与]<side2:side>[两侧|两边][各|都|各自]<by:share>[的画面]
        | <side>[都](裁|裁掉|裁去|裁剪|切掉|切|裁切|剪裁|去掉|截掉)[一点,]<by:share> | <side>[和|跟|,|与]<side2:side>[两侧|两边][各|各自|都](裁|裁掉|裁去|裁剪|切掉|裁切|切|去掉)[掉]<by:share> | (上下左右[四边|四周]|四边|四周|四个边|每条边|每边|每个边)[都|各|各自][裁|裁掉|裁去|裁剪|切|切掉|去掉]<by:share> => side: top, side2: all`,
    },
  },
  chroma_key: {
    say: 'of_clip? key what behind? | of_clip? key named exact behind? | of_clip? what change_to',
    phrases: {
      key: '[做|进行|把|应用](抠|去|去除|换掉|抠掉|抠像|抠图|去掉|抠除|去除|扣掉|键控|抠出来|扣像|抠一下|移除|色键抠像|色度键|色度抠像|抠走|替换掉)[出来|掉|处理]',
      what: `[是|用|做|的]<color:key_color>(幕|屏|布|色背景|的背景|背景)[布|背景][抠像|抠图][\\(|,][颜色|色值][<color:hex>][\\)]`,
      named: '[用|做|的]<named:key_color>(幕|屏|布|色背景|背景)[布|背景]',
      exact:
        '[,|\\(][[键出|抠像|抠除|抠图|去除|幕布|背景|色键]颜色|键色|抠像色|色值|颜色值][为|是|:|设为]<color:hex>[\\)]',
      of_clip: '[对|给|把]<clip:clips>[的|里的|进行|做]',
      change_to: '(换|替换|改|更换)(成|为)<background:picture>[背景|做背景|作为背景]',
      behind:
        '[,|并|背景|后面|以|用|将背景|把背景][换|替换|放|改|背景换|背景替换|换掉|使用|采用|设置|设|更换][成|为|上|用|以]<background:picture>[作为背景|做背景|当背景|为背景|替换背景|作背景|填充背景] | (用|以|使用)<background:picture>[来](替换|代替|替代|作为)[背景|绿幕|绿幕背景|新背景] | 背景[换|改|用|替换][成|为]<behind_color:color> | [换|改]成<behind_color:color>[的]背景',
    },
  },
  match_colors: {
    say: 'unify target? | target unify | unify_of',
    phrases: {
      unify: '[做|进行](统一|匹配|协调|调一致|调得一致|弄一致|保持一致)[一下][色调|颜色|曝光|明暗|白平衡|色彩]',
      target: '[把|让|将|给]<target:clips>[的][色调|颜色|曝光|明暗|白平衡|色彩]',
      unify_of: '(统一|匹配|协调)[一下]<target:clips>[的](色调|颜色|曝光|明暗|白平衡|色彩)',
    },
  },
  stabilize: {
    say: 'clip shaky steady? | clip steady | shaky steady | steadily',
    phrases: {
      clip: '[给|对|把|为|将|让]<clip:clips>[的][画面]',
      shaky:
        '[画面|镜头|手|拍得|拍的|视频][太|有点|很|有些|老|老在|一直|一直在|总|总在|总是|在](抖|晃|抖动|晃动)[得|的][厉害|太厉害|很|了|不行|动|严重|明显][,]',
      steadily:
        '[画面|镜头|视频|整体][做|加|来|用|开|开启|应用|启用|打开|弄|添加|加上|设置][个|一下|上|下](防抖|稳定器|防抖处理|稳定处理|画面稳定|视频防抖|画面防抖|增稳|电子防抖|防抖效果|防抖功能|防抖(开一下|打开|开上|开起来)|稳住|去抖|稳定一下|稳一下|稳一稳|防抖一下)[一下|处理]',
      steady:
        '[画面|镜头][做|加|来|个|用|开|处理|一下|进行|开启|应用|启用|打开|弄|添加|加上|设置][个|一下|上|下](稳|稳定|防抖|稳一稳|稳一下|增稳|稳住|去抖|消抖|防抖稳定|稳定一下|防抖一下|稳定化|视频稳定|画面稳定|弄稳|稳定画面|去抖动|电子防抖|防抖功能|画面防抖|稳定防抖|抖动修正|防抖(开一下|打开|开上|开起来))[处理|一下|定|画面|效果|功能|点|一点]',
    },
  },
  blur_background: {
    say: 'blur_it',
    phrases: {
      blur_it:
        '(打开|开启|加|用|使用|换成|加上|添加|启用|应用|设置|配|弄|整|来)[个|一个|上](模糊|虚化)背景[填充|效果] | (打开|开启|启用|应用|加上|用|设置|加)[个|一个|上]背景(模糊|虚化)[填充|效果] | 背景(模糊|虚化)(填满|填充|打开|开一下|开启)[画面] | [把|将|用模糊背景|用虚化背景](填上|填满|盖住|遮住)[画面][两边的|上下的|四周的]黑边 | [两边|上下|左右|四周|两侧][的](黑边|空白处|空的地方|空白)[都](用|换成|改成|填|填成|变成)[个|上|成](模糊|虚化)[的][背景|填充|画面|效果][填充|填上] | (两边|上下|左右|四周)(用|换成|改成|填)[个|上]模糊[的][背景|填充|画面][填充|填上]',
    },
  },
}
