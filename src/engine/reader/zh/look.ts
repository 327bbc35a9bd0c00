import type { ANALYSIS } from '../../../edits/analysis/index.ts'
import type { LOOK } from '../../../edits/look/index.ts'
import type { OVERLAY } from '../../../edits/overlay/index.ts'
import type { Language, Phrase } from '../grammar/language.ts'

type Name = keyof typeof LOOK | keyof typeof OVERLAY | keyof typeof ANALYSIS

const CUT: Phrase = `[在|给|只在|仅在]第<nth:number>(个|处)(转场|切换|过渡)[效果] | [在|给]最后[一](个|处)(转场|切换|过渡)[效果] => nth: -1 | [在|给]<out_of:clip>[的](后面|之后|后边)[的|那个|接|接上|加] | [给|在|对](所有|全部|每个)[的](片段|镜头|照片|图片|画面)[都] => scope: all | [在|给]每两(张|段|个)[片段|照片|图片](之间|中间) => scope: all | [在|给]<into:clip>[的](前面|之前|前边)[的|那个] | [在|给|从|只在|仅在|就在]<a:clip>(和|与|跟|到|切到|,)<b:clip>[的](之间|中间|中|那里)[的|那个] | [从]<a:clip>(切到|到|接)<b:clip>[那里|的]
  | [在|给]第<x:number>[段|张|个](和|与|跟|、|,|到)第<y:number>(段|张|个)[片段](之间|中间) | [在]<pair:clips>(之间|中间)
  | [在|给][所有|每个|每|各|各个|全部|两个|几个|每两个|每段|每张|每两段][的](片段|镜头|段|图片|照片|图|视频|段视频|段落|画面|张|张图|张照片|素材)[和(图|片段|照片)](之间|中间|间|切换)[的|都|全|全部][[切|切换|过渡][得](太|有点)(硬|生硬|突兀)[了]] => scope: all | [在|给][所有|每个][的](片段|镜头|段|图片|照片|图|视频|段落|画面|张)(和|与|跟)(片段|镜头|段|图片|照片|图|视频|段落|画面|张)(之间|中间|间|切换)[的|都|全|全部] => scope: all | [图片|照片|画面|片段](一张一张|一张接一张|一张张|挨个|一段一段)[地] => scope: all
  | [在](中间|之间|它们之间|它们的之间) => them: true | [在](两者之间|二者之间|两者中间|这两段之间|这两者之间|两段中间|两段之间|这两张之间) => two: true | [在|给]<x:number>(到|和|与|跟|-|,|、)<y:number>(之间|中间|段之间|段中间|段|)[的] | [在](相互之间|每个切换处|各处|图片切换|切换处) => scope: all | (全部|所有|每个|全都) => scope: all | (其余|其他|剩下|剩余)[的][片段|照片|几段|段]都 => others: true | (其余|其他|剩下|剩余)[的][片段|照片|几段] => others: true`

const PLACE: Phrase = `(一直|全程|始终|从头到尾|全片)[都][显示|在|挂着|保留|可见] | [再]往(上|下|左|右)[放|挪|移|调][一点|点|一些|一下],(放|移|挪|改)(到|在)<position:position> | [位置][在|到|至|放|放在|放到|移到|移|挪到|移动到|挪|换到|改到|放置于|贴在|靠|缩到|叠加在|于|改|去|显示在|调到]<position:position>[那里|去]
  | (缩|缩小)[了]一半 => times: 0.5 | (缩|缩小|放大)(到|成|为)(原来|现在|原图|原先)的<times:share> | (缩放|缩|缩小|放大)(到|为|成|至)[画面的|画面|屏幕|画面宽度的|屏幕宽度的|画面宽的]<scale:share>[的|画面|宽度|宽]
  | [缩放](大小|占|宽度|尺寸|比例|缩放比例|缩放|宽)[的|到|为|成|至|是|占|约|大约|设为|调整为|调整到|调到|调成|改为|改成|缩到|设置为][画面的|画面|屏幕|画面宽度的|屏幕宽度的|画面宽度]<scale:share>[的|画面|宽度|宽] | <scale:share>[的](大小|大|宽|画面大小|画面宽)
  | (不透明度|透明度)[为|到|设|调|设为|调到|改成|降到|降|:]<opacity:share> | <opacity:share>[的](透明度|不透明度) | 半透明[的|效果] => opacity: 0.5 | (透明度|不透明度)保持不透明 => opacity: 1
  | [弄成|做成|变成|裁成|改成|形状]<shape:shape>[的|窗口|小窗]`

/** How Chinese asks for looks, shapes, movement and what lies over the picture. */
export const LOOK_WORDS: Pick<Language['operations'], Name> = {
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
  watermark: {
    say: 'put? asset as_watermark put? place*',
    phrases: {
      put: '(加|加上|放|放置|打|打上|叠加|设置|添加|盖)[上|在|到]',
      asset: '[把|将|用]<asset:picture>',
      as_watermark: '(当|做|作为|作|设为|设成|当成|当作)[视频|全片|半透明]水印',
      place:
        '[位置][在|放|放在|放到|放置在|放置于|打在|位于|于|到]<position:position> | (不透明度|透明度)[为|到|设|调|设为|调到|设置为|:]<opacity:share> | <opacity:share>[的](透明度|不透明度) | 半透明[的] => opacity: 0.5 | (全程|一直|始终)[显示|都在] | [大小|缩放|宽度|占][为|到|是|画面|画面的|画面宽度的]<scale:share>[画面宽度|宽]',
    },
  },
  cutaway: {
    say: 'of? when show_asset sound_on | when insert_asset lasting? sound_on | of when show_asset',
    phrases: {
      of: '<clip:clips>[的]',
      when: '[在]<span:span>[的] | [在][第]<start:length>[处|时|,]',
      show_asset:
        '[把]画面(换|切|改)(成|为|到)<asset:picture>[的画面|画面] | [用|拿]<asset:picture>[的|这段|那段][画面|镜头](盖|盖住|盖上|覆盖|遮住|盖一下|覆盖画面|补画面) | 画面(放|显示|用)<asset:picture> | (切到|切成|盖上)<asset:picture>[的画面|画面]',
      insert_asset:
        '(插入|插|切到|切|放|插播)[空镜|画面|一段]<asset:picture>[的画面|画面|空镜|作为空镜|当空镜|做空镜|作空镜]',
      lasting: '[,|持续]<duration:length>',
      sound_on:
        '[,][原来的|原|采访的|原片](声音|原声|声|音频)[还|仍|依然|照旧](用原来的|是原来的|用原声|用原来那段|继续|不断|保留|不变|不停|照常|保持|接着放|还在)[播放|走]',
    },
  },
  set_transition: {
    say: `where do* kind lasting? | do* kind_noun lasting? where? | transitions do* kind lasting? | do* kind_alone lasting? where?
      | transitions do* lasting | do* any_transition lasting? where? | where transitions? do* kind lasting?`,
    phrases: {
      kind: '[一个|个|<duration:length>][的][柔和的|自然的|简单的|顺滑的|平滑的]<type:transition>[一点|一些|点|些][的][\\(<_:transition>\\)][效果|切换|特效|的效果]',
      kind_noun: `[一个|个|点][<duration:length>][的][柔和的|自然的|简单的|顺滑的|平滑的]<type:transition>[的|式|风](转场|过渡|切换)[效果]
        | (转场|过渡)[效果](用|是|:|为)<type:transition> | <type:transition>[地|的|式](切换|切|过渡|换)[图片|画面|片段|照片]`,
      kind_alone: '[一个|个][<duration:length>][的]<type:strong_transition>[效果]',
      where: `${CUT} | (连接|衔接)<a:clip>(和|与|跟)<b:clip>`,
      transitions: '[所有|全部|每个|现有|两个|几个|每一个|片段间|各个|剩下|其余|那个|这个][的]转场[效果|时间|时长]',
      lasting:
        '[时长|时间|持续|各|每次|每个|每处|都|缩短|延长|拉长|改|设|调|短|长][为|到|成|是|至]<duration:length>[的|长]',
      any_transition: '[一个|个|一些|点|上]转场[效果] => type: fade, any: true',
    },
  },
  remove_transition: {
    say: 'remove transitions where? | hard | remove nth_cut',
    phrases: {
      transitions: '[所有|全部|任何|的|有|加]转场[效果|都|全|全都|全部]',
      nth_cut: '[把|在]第<nth:number>(个|处)(转场|切换)[效果] | [把|在]最后[一](个|处)转场[效果] => nth: -1',
      hard: '[全|都|全部|直接|转场|用]硬切 | 硬切[切换|转场]',
      where: `${CUT} | <pair:clips>[的]`,
    },
  },
  set_canvas: {
    say: `frame? do* shape with* for_app* | frame? do* size with* | frame? do* rate | fit_alone | change_background with* | to_lines | resolution_of do* lines
      | ~ do* sides fit`,
    phrases: {
      do: '(改|换|变|做|设|调|转|弄|裁|剪|切换|设置|调整|转换|要|用|整|修改|搞)[成|为|到|作|个|一个] | 为',
      frame:
        '[整个|这个|视频|视频的|影片|画面|成片][的](输出比例|画面输出比例|视频比例|画面比例|比例|画幅|画幅比例|画面尺寸|尺寸|画布|画面|视频|分辨率|宽高比|长宽比|屏幕|格式|片子|大小)[比例|尺寸|大小|的比例|的尺寸]',
      shape:
        '[个|一个|的]<aspect:aspect>[的][比例|画幅|画面|视频|尺寸|格式|版|版本|片子] | <aspect:named_aspect>[的][\\(|,]<aspect2:ratio_aspect>[\\)][的][格式|比例|画面|画幅|尺寸|版本|视频] | <aspect:ratio_aspect>[的|\\(]<named:named_aspect>[\\)]',
      size: '<width:digits>(x|乘|乘以|*)<height:digits>[像素|px]',
      for_app:
        '(发|传|上传|投|适合|用于|发到|上传到|传到|放)[到](抖音|小红书|视频号|b站|快手|朋友圈|tiktok|instagram|youtube|微信|reels|shorts|油管|公众号)[用|的|上] | (抖音|小红书|视频号|快手|朋友圈|b站)[用|能发|发][的]',
      rate: '[帧率|帧数|帧速率][改|设|调|为|成|到|是|改成|改为|设为|调到]<fps:number>(帧|fps) | (帧率|帧数)[改|设|调][为|成|到|是]<fps:number>',
      with: `[,|帧率|帧数][为|改为|设为]<fps:number>(帧|fps) | 帧率[为|设为|设置为|改为|:]<fps:number> | [用|以|采用|使用]<fit:fit>[的][背景|填充|方式|处理]
        | (两边|上下|左右|空的地方|空出来的地方|多余部分|四周|旁边|空白处|空白|黑边|空的部分)[都][用|以|拿|给我|填|补|加]<fit:fit>
        | [两边|上下|左右|四周](不要|别|不|不留|别留|去掉)[有|要|留]黑边 => fit: crop | <background:color>[的]背景 | 背景[用|为|改成|换成|设为]<background:color>
        | [两边|上下|左右|四周](不要|别|不留|别留|不)[留|有|要]黑边,<fit:fit> | [图片|照片|画面](完整显示|显示完整)[,](别|不要|不)裁[剪|切|掉] => fit: pad`,
      sides:
        '(空白区域|空白部分|两侧|左右两侧|左右两边|上下两边|多余的地方|两边|上下|左右|空的地方|空出来的地方|四周|空白处|黑边)[的][部分|地方][都]',
      fit: '[用|以|拿|换成|改成|采用|使用]<fit:fit>',
      fit_alone:
        '[画面|视频|图片|照片](去掉|去除|消除|不要|别留)[两边的|上下的|四周的]黑边 => fit: crop | [图片|照片|画面|片段](四周|两边|上下|左右)(糊边|模糊|虚化) => fit: blur | [图片|照片|画面](完整显示|显示完整)[,](别|不要|不)裁[剪|切|掉] => fit: pad | [画面|视频](放大|裁剪|裁切)(到|至)(全屏|满屏|填满)[画面|屏幕] => fit: crop | (裁剪|裁切|放大)[填满|铺满](画面|屏幕|画布|全屏) => fit: crop | (填满|铺满)(画面|屏幕|画布|全屏) => fit: crop',
      change_background:
        '(换|改|设|画布)[成|为]<background:color>[的]背景[色] | [画布|视频]背景[色|颜色](换|改|设|调)(成|为)<background:color>',
      to_lines: '(改|换|调|设)[成|到|为]<height:digits>p',
      resolution_of: '[视频|画面|输出]分辨率',
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
      do: '(变|改|调|弄|做|加|用|换|整|来|设|套|应用|添加|使用|转|处理|加上|调整|全部转|设置|转换|搞|上)[成|为|到|上|个|一个|用|一层|点|些|一点|成那种|那种]',
      target: '[对|给|把|为|在|仅对|只对]<target:clips>[的|上|画面|整体|颜色|色调|统一|应用|加|一律]',
      film_part: '(给|在|对|把)<part:stretch>[的画面|画面|里|内|这段|那段|之间|期间]',
      part_of: '<target:clips>[的|从|在]<part_beside:stretch>[用|做]',
      look: '[成|为|那种|一个|点|一点|个]<name:filter>[的|色|风|感][滤镜|效果|风格|色调|风|色|感觉|味道|调色|质感|画面|调|样式|氛围|特效|处理|的|调子|影像|片|照片]',
      much: '[,][强度|浓度|程度][为|是|到|调到|设为]<strength:share>[的][强度|浓度]',
      blur: '(模糊|模糊处理|虚化|打码|模糊一下) => name: blur | 锐化[处理] => name: sharpen | (打[个|上|点]马赛克|马赛克) => name: pixelate | 反色 => name: invert',
    },
  },
  adjust_color: {
    say: 'target? complaint? do* tone# but? | raise target? tone#',
    phrases: {
      do: '(调|把|加|调整|提高|增加|降低|校色|调色)[:|一点]',
      target: '[给|把|对]<target:clips>[的|整体|画面|颜色|调色|:|色彩|整体调色:]',
      raise: '(提高|增加|加强|提升|调高|增强) => direction: up | (降低|减少|减弱|调低|减小) => direction: down',
      complaint: '[画面](太|有点|偏)(暗|亮|淡|冷|灰)[了][,][别太亮|别太暗]',
      tone: `<tone:tone> | (提高|加|增加|加强|增强|提升|升高|调高|加大|拉高)<tone:tone>[一点|一些|点] => direction: up | (降低|减|减少|减弱|调低|减小|压低)[其]<tone:tone>[一点|一些|点] => direction: down
        | <tone:tone>[再|也|稍微|往][提|调|加|拉|升|提一提|弄](高|强|大|升|亮|暖|提|加强|提高|增强|加|提升|提一提|增加|加点|艳|浓|提亮)[一][<amount:amount>][提] => direction: up | <tone:tone>[再|也|稍微|往][降|调|减|压|拉|弄](低|弱|小|下|暗|冷|降|减|降低|减弱|降一降|减少|降下|淡)[一][<amount:amount>] => direction: down
        | <tone:tone>[提高|加|增加|调高|提升|调|设|设为|调到|改为|升][到|成|为|高]<figure:signed_share> => direction: up | <tone:tone>[再](提高|加|增加|调高|提升|升高|升)<by:share> => direction: up | <tone:tone>[再](降低|减|减少|调低|降)<by:share> => direction: down
        | [加|来|再][一点](强|高|大)[<amount:amount>][的]<tone:tone> => direction: up | [来|再](弱|低|小|淡)[<amount:amount>][的]<tone:tone> => direction: down
        | [画面|颜色|色彩|画质|整体|调|弄|变|提][再](亮|提亮|调亮|明亮)[<amount:amount>] => tone: brightness, direction: up | [画面|颜色|整体|调|弄|变|压][再](暗|调暗|压暗)[<amount:amount>] => tone: brightness, direction: down
        | [画面|颜色|色彩|色调|整体|色温|调|弄|变][再](暖|调暖)[<amount:amount>][色调] => tone: temperature, direction: up | [画面|颜色|色彩|色调|整体|色温|调|弄|变][再](冷|调冷)[<amount:amount>] => tone: temperature, direction: down
        | [画面|颜色|色彩|整体|调|弄][再](鲜艳|艳|浓|饱和|浓郁)[<amount:amount>] => tone: saturation, direction: up | [颜色|色彩][再](淡|素)[<amount:amount>] => tone: saturation, direction: down`,
    },
  },
  remove_filter: {
    say: 'remove filters with_target?',
    phrases: {
      filters: '[加的|上的|的|所有|全部|<_:filter>](滤镜|特效|调色)[效果]',
    },
  },
  fade_video: {
    say: 'target? add* at* way+ lasting?',
    phrases: {
      target: '[给|让]<target:clips>[的] | [整个](画面|视频|片子)[的]',
      add: '(加|来|做|用|要|添加|配|有)[上|个|一个]',
      at: '[在](视频|影片|全片)[的](开头|结尾|片头|片尾)[处|时]|[在](开头|开始|片头|从头|开场|结尾|最后|片尾|末尾|结束|收尾)[处|时|的时候]',
      way: `[从|由](黑|黑场|黑屏|黑幕)[慢慢|渐渐|逐渐](淡入|渐亮|亮起|渐显)<in:length> => picture: true | [<in:length>][的][从|由](黑|黑场|黑屏|黑幕)[慢慢|渐渐|逐渐](淡入|渐亮|亮起|渐显) => in: true, picture: true
        | [用]<in:length>[的][从|由](黑|黑场|黑屏|黑幕)[慢慢|渐渐|逐渐](淡入|渐亮|亮起|渐显) => picture: true | <in:length>[的]从<color:color>[场|幕|屏](淡入|渐亮) | [用]<in:length>[的]从<color:color>[场|幕|屏](淡入|渐亮) | 从<color:color>[场|幕|屏](淡入|渐亮|渐显) => in: true
        | (淡出|渐隐)(到|至|为|成)(黑|黑场|黑屏|黑画面|黑色)<out:length> => picture: true | (渐黑|黑场淡出)<out:length> => picture: true | (结尾|最后|末尾|片尾)[的]<out:length>[画面][慢慢|渐渐|逐渐|缓缓](变黑|渐黑|黑掉|暗下去|黑下去|(淡出|渐隐)(到|至|为|成)黑[场|画面|屏|幕|色])[去] => picture: true
        | [用]<out:length>[的|慢慢|渐渐](渐黑|变黑|慢慢变黑|慢慢黑下去|淡出到黑[场]|黑场淡出)[场] => picture: true | [慢慢|渐渐|逐渐](渐黑|变黑|黑场淡出|黑下去|淡出到黑[场|画面]) => out: true, picture: true
        | (结尾|最后|末尾|片尾)[的]<out:length>[画面][慢慢|渐渐|逐渐|缓缓](淡出|淡掉)[去] | (开头|片头|开始)[的]<in:length>[画面][慢慢|渐渐|逐渐|缓缓](淡入|亮起来|渐亮) | [<in:length>][的]淡入[效果] => in: true | [<out:length>][的](淡出|渐隐)[效果] => out: true | 淡入淡出 => in: true, out: true
        | (片头片尾|开头结尾|首尾|头尾|前后|两头|片头和片尾|开头和结尾)[处][都|各](加|做|用|来)[个|上](淡入淡出|渐隐|淡入和淡出)[效果] => in: true, out: true | 淡入<in:length> | 淡出<out:length>
        | [用]<in:length>[的]淡入 | [用]<out:length>[的](淡出|渐隐) | 淡出(到|至|为)<color:color>[场|幕|屏|色] => out: true | <out:length>[的]淡出(到|至|为)<color:color>[场|幕|屏]`,
      lasting: '[用|时长|持续|各|各用|都用|都是]<lasting:length>',
    },
  },
  ken_burns: {
    say: 'zoom target slow* add? effect* far? | target slow* add? slow* scale effect* | pan_way target slow* pan_way | scale slow target add? effect* far? | scale effect target add? | zoom slow* add effect | pan target slow* way | pan_way target slow* add? effect* | target no_move+ | alternate | target add moving | ~ add moving',
    phrases: {
      target: '[给|让|把|为|对]<clip:clips>[的镜头|镜头|的画面|画面]',
      moving: `由大到小[的][缩放|变化][的][效果|动画] => direction: out | 由小到大[的][缩放|变化][的][效果|动画] => direction: in | <direction:direction>[的](平移|移动|摇移|横移|摇镜)[效果|动画|镜头] | [慢慢|缓慢|缓缓|轻微|逐渐][的](放大|推近|推进|拉近)[的](动态效果|效果|动画|镜头|动效) => direction: in | [慢慢|缓慢|缓缓|轻微|逐渐][的](缩小|拉远|拉出)[的](效果|动画|镜头) => direction: out`,
      slow: '(慢慢|缓慢|缓缓|逐渐|渐渐|慢|轻轻|一点点|慢慢往里|动起来|动)[地|的|,]',
      add: '(加|做|来|用|应用|添加|配|放|给|弄|设置|设)[上|个|一个|成|为|点|一点]',
      effect:
        '[的](镜头|动画|运镜|移动|推拉|缩放)[的][效果|动画|镜头] | [的]效果 | [\\(](ken burns|zoom out|zoom in)[\\)] | 肯伯恩斯[效果]',
      zoom: '[镜头|往里|向里|往前](推近|推进|拉近|推上去|推镜头|推|推入|zoom in)[一点|进去] => direction: in | [镜头|往外|向外|往后](拉远|拉出|推远|拉开|zoom out|拉镜头|拉出来)[一点] => direction: out',
      scale:
        '放大 => direction: in | (缩小|变小|缩回去) => direction: out | (推近|推进|拉近|推入|zoom in) => direction: in | (拉远|拉出|拉开|zoom out) => direction: out',
      pan: '(平移|移动|摇|推移|扫过)[镜头]',
      pan_way:
        '从左移(到|至|向)右[边] => direction: right | 从右移(到|至|向)左[边] => direction: left | [镜头|画面]<direction:direction>[慢慢|缓缓|缓慢|的](平移|移动|移|摇|推|扫|走|滑动)[过去|镜头|一下]',
      way: '<direction:direction>',
      far: '<amount_share:share>',
      no_move:
        '(不用放大|不要缩放|别放大|不要放大|定格不动|静止不动|不加镜头效果|不要运镜|不要镜头效果|不要动效|别运镜|不要推近|不要拉远|不要镜头移动|去掉镜头移动|去掉推近效果) => direction: none',
      alternate: '(放大缩小|推近拉远)交替 => alternate: true',
    },
  },
  rotate: {
    say: 'rotate clip? by | clip? by_turn',
    phrases: {
      rotate: '(旋转|转|翻转|转动)',
      clip: '[把]<clip:clips>',
      by: '[顺时针|向右|往右]<turn:number>(度|°) | (逆时针|向左|往左)<back:number>(度|°)',
      by_turn:
        '[顺时针|向右|往右](旋转|转|翻转)<turn:number>(度|°) | (逆时针|向左|往左)(旋转|转)<back:number>(度|°) | (向左|往左|逆时针)(转|旋转)(一下|) => degrees: -90 | (向右|往右|顺时针)(转|旋转)(一下|) => degrees: 90 | (上下|)颠倒[过来] => degrees: 180 | [是](倒着|颠倒|反着|倒)[的|拍的][,](转正|转过来|正过来|摆正|扶正) => degrees: 180',
    },
  },
  flip: {
    say: 'clip? flip',
    phrases: {
      clip: '[把]<clip:clips>',
      flip: `[做|来|个]<axis:axis>(翻转|镜像|对调|翻|镜像翻转|反转|颠倒|翻过来)[一下] | (镜像|翻转)[翻转|一下] => mirrors: true`,
    },
  },
  crop: {
    say: 'crop? clip? picture? off#',
    phrases: {
      crop: '(裁|裁剪|裁掉|裁切|裁去|切|切掉)[掉|去]',
      clip: '<clip:clips>[的]',
      picture: '(画面|图片|照片)[的]',
      off: `<side>[各|都]<by:share> | <side>[和|跟|,|与]<side2:side>[两侧|两边][各|都|各自]<by:share>[的画面]
        | <side>(裁|裁掉|裁去|裁剪|切掉|切|裁切)[一点,]<by:share> | <side>[和|跟|,]<side2:side>[两侧|两边]各(裁|裁掉|裁去|裁剪|切掉)<by:share>`,
    },
  },
  chroma_key: {
    say: 'of_clip? key what behind? | of_clip? key named exact behind? | of_clip? what change_to',
    phrases: {
      key: '[做|进行|把](抠|抠掉|抠像|抠图|去掉|抠除|去除|扣掉|键控|抠出来|扣像)[出来|掉]',
      what: `[用|做|的]<color:key_color>(幕|屏|布|色背景|背景)[布|背景][抠像|抠图][\\(|,][颜色|色值][<color:hex>][\\)]`,
      named: '[用|做|的]<named:key_color>(幕|屏|布|色背景|背景)[布|背景]',
      exact: '[,|\\(][颜色|色值|颜色值][为|是|:]<color:hex>[\\)]',
      of_clip: '[对|给|把]<clip:clips>[的|里的|进行|做]',
      change_to: '(换|替换|改)(成|为)<background:picture>',
      behind:
        '[,|并|背景|后面|以|用][换|替换|放|改|背景换|背景替换|换掉][成|为|上|用|以]<background:picture>[作为背景|做背景|当背景|为背景] | 背景[换|改|用|替换][成|为]<behind_color:color> | [换|改]成<behind_color:color>[的]背景',
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
    say: 'clip shaky steady? | clip steady | shaky steady',
    phrases: {
      clip: '[给|对|把]<clip:clips>[的][画面]',
      shaky: '[太|有点|画面|很|镜头](抖|晃)[得|的][厉害|太厉害|很|了|不行|动][,]',
      steady:
        '[做|加|来|个|用|处理|一下|进行|开启|应用](稳|稳定|防抖|稳一稳|稳一下|增稳|稳住|去抖|消抖|防抖稳定|稳定一下)[处理|一下|定|画面]',
    },
  },
  blur_background: {
    say: 'blur_it',
    phrases: {
      blur_it:
        '(打开|开启|加|用|使用|换成|加上)[个|一个](模糊|虚化)背景[填充] | 背景(模糊|虚化)(填满|填充)[画面] | (黑边|两边|上下|空白处|空的地方)(用|换成|改成|填)[个|上]模糊[的][背景|填充|画面][填充|填上]',
    },
  },
  add_overlay: {
    say: `add asset place* when* | put asset place+ when* | asset_there place+ when* | add? marked place* when* | put marked place+ when* | marked_there place+ when* | add asset as_overlay place* when* | put asset as_overlay place* when* | asset_there as_overlay place* when*`,
    phrases: {
      add: '(加|叠加|添加|叠|打|盖|插入|加上|使用|用|配|来)[上|个|一个|入|着|成|在]',
      put: '(放|贴|挂|放上|挂上|显示|放置|摆|缩|缩小)[上|个|一个|着|在] => puts: true',
      asset:
        '[我的|那个|一个|个]<asset:picture>[缩成小窗|画面|的|全程] | [个|一个](小|小的)<asset:picture> => scale: 0.1',
      asset_there: '[我的|那个]<asset:picture>[画面|的] => puts: true',
      marked: '[个|我的|一个|那个](logo|水印|台标|商标|角标)[图] => named: logo',
      marked_there: '[我的|那个](logo|水印|台标|商标|角标)[图] => named: logo, puts: true',
      as_overlay:
        '[以|用|做|作为|当|做成|成|放|缩成|加成|变成|设为|为](画中画|水印|小窗|叠加|贴纸|角标|小窗口)[形式|的形式|形式叠加|叠加|放在|放][,]',
      place: `${PLACE} | [缩](小一点|小小的|小一些) => scale: 0.1`,
      when: '[从]<span:span>(显示|出现) | (从|仅|只|在|仅在|只在|持续)<span:span>',
    },
  },
  update_overlay: {
    say: 'do? match complaint? place+ when? step? | match complaint? step | match when | ~ do it place+',
    phrases: {
      do: '(改|移|挪|换|调|弄|放|设|缩|放大|移动|调整|请移|变|做)[成|到|至|为|在|小|大]',
      match: '[把|那个]<match:overlay_ref>[的][再|往上一点,|太占地方]',
      it: '<match:overlay_it>',
      complaint: '[有点|有些](太占地方|太大|太小|挡住了|太碍眼|太显眼|大|小)[了][,]',
      place: PLACE,
      when: '[只|仅|改成|显示时间]<span:span>[出现|显示]',
      step: '[改|调|缩|弄|变|再|放](小)[<amount:amount>|一圈] => grow: down | [改|调|放|弄|变|再](大)[<amount:amount>|一圈] => grow: up | (缩小|放小)一半 => times: 0.5 | 放大一倍 => times: 2',
    },
  },
  remove_overlay: {
    say: 'remove match',
    phrases: { match: '[那个]<match:overlay_ref>[请]' },
  },
  layout: {
    say: 'sides+ arranged | both do? arranged sides* | do? one other arranged sides*',
    phrases: {
      do: '(做|放|拼|排|显示|改|弄|摆|分|用|拼合)[成|为|在|到]',
      arranged:
        '(左右)[分屏|并排|并列|对比|排|拼接|拼][显示|放|播放|展示] => type: side_by_side | (并排|分屏|并列)[显示|放|播放|展示|对比][一起|在一起] => type: side_by_side | (上下)(分屏|排|排列|叠放|拼接|拼|并排)[显示|放] => type: stacked | [拼成|做成|排成|摆成][四|九](宫格|网格|四宫格|九宫格)[布局|画面] => type: grid',
      both: '[把|将]<both:files> | [把|将]<clips:clips>',
      one: '[把|将]<one:picture>',
      other: '(和|与|跟)<other:picture>',
      sides:
        '[:|,]<left:picture>[放|的|在](左边|左|左侧|左面) | [:|,]<right:picture>[放|的|在](右边|右|右侧|右面) | <top:picture>[放|在](上|上面|上方|上边) | <bottom:picture>[放|在](下|下面|下方|下边) | (左边|左)[是|放]<left:picture> | (右边|右)[是|放]<right:picture>',
    },
  },
  remove_silence: {
    say: 'remove silence from? longer?',
    phrases: {
      remove:
        '(剪掉|去掉|删掉|删除|去除|剪|去|移除|掐掉|自动剪掉|不要|切掉|剪短|裁掉|剪了|砍掉|减掉|自动去掉|自动去除)[了|掉]',
      silence: `[老师|主持人|嘉宾|人物|他|她][所有|视频中|中间|里|里面|超过<min:length>|大于<min:length>|<min:length>以上][的][所有|全部|长](空白停顿|空白和停顿|停顿和空白|静音|停顿|空白|沉默|无声|(没人说话|没声音|没有声音|无人说话|卡顿|卡壳|说话)的(停顿|空白|间隙)|没声音|没人说话|没说话|安静|停顿和静音|静音和停顿|冷场|静音停顿|卡壳|卡壳没说话|卡壳不说话)[的|都][片段|部分|地方|段落|时间|空白|空隙][都] | (停顿|静音|沉默|空白)(超过|大于|长于)<min:length>[的][地方|部分|片段|都] | (停顿|静音|空白)[太|有点](多|长)[了][,](超过|大于|长于)<min:length>[的][地方|部分|片段|都]`,
      from: '<target:clips>[里|中|的|里面|里头][的]',
      longer: '[,](超过|大于|长于)<min:length>的[才|再](剪|剪掉|删|删掉|去|去掉)[掉]',
    },
  },
  beat_sync: {
    say: 'sync',
    phrases: {
      sync: `[让](画面|镜头|图片|照片)[的](切换|剪辑)(与|和|跟|跟着|卡着|踩着|对齐)[音乐|背景音乐|bgm][的](节拍|节奏|鼓点|拍子)[同步|一致|对齐|对上|走] | [让|把](画面|镜头|剪辑|切换)[都](对齐|卡|卡到|对上|踩)[到|在][音乐|背景音乐][的](节拍|节奏|鼓点|拍子)[上] | [跟着|跟|按|按照|随着|根据]<asset:music>[的](鼓点|节奏|节拍|拍子)[来](卡点|剪|剪辑|切|切换|踩点|变化)[片段|画面|照片] | [跟着|跟|按|按照|随着|根据|让画面跟着][音乐|bgm|歌|曲子|背景音乐][的](鼓点|节奏|节拍|拍子|音乐)[来](卡点|剪|剪辑|切|切换|踩点|切画面|换图)[片段|画面|照片] | [音乐|自动|做个|做](卡点|踩点)[视频|剪辑|一下]
        | [照片|画面|图片|片段](跟着|踩着|按|卡着)[音乐|bgm][的](节奏|鼓点|节拍)(切|切换|换|走|变) | 卡<asset:music>[的](点|节奏)`,
    },
  },
  highlight: {
    say: 'best_of',
    phrases: {
      best_of: `[自动](剪|挑|选|抽|找|截|提取|留|做|挑选|剪辑|只留|保留|挑出|选出)[出|个|一个|一段|下]最(精彩|好|有意思|好看|关键|重要|搞笑)[的]<duration:length>[精彩][出来|剪出来|留下] | 最(精彩|好|有意思|好看|关键|重要)[的]<duration:length>[剪|挑|截|选|留|提取][出来|下来|下] | (剪|抽|做|来|出|剪辑|生成|浓缩|精简|制作|提炼)[个|一个|成|出|一条|一段|为]<duration:length>[的](精华|集锦|高光|精彩集锦|精华版|精彩片段|浓缩版|高光集锦|精彩|精彩回顾)[版|剪辑|视频|片段|集锦][出来|给我]`,
    },
  },
}
