import type { OVERLAY } from '../../../edits/overlay/index.ts'
import type { Language, Phrase } from '../grammar/language.ts'

const PLACE: Phrase = `(其余|其他|其它|别的)[的](时间|时候|时段)[都](不|别|不要|不用|不再)(显示|出现|放|需要显示) => bounded: true | (别|不要|免得|以免|避免)(挡|挡住|挡着|遮|遮住|盖|盖住)[到|住|着]<_:aside>[就行][,] | (别|不要|免得|以免|避免)(挡|挡住|挡着|遮|遮住|盖|盖住)[到|住|着][<_:aside>](小地图|地图|字幕|字|标题|弹幕|按钮|血条|进度条)[就行][,] | (一直|全程|始终|从头到尾|全片|整个视频|视频全程)[都][显示|在|挂着|保留|可见|存在|挂] | [再]往(上|下|左|右)[放|挪|移|调][一点|点|一些|一下],(放|移|挪|改)(到|在)<position:position> | [位置|摆放位置|显示位置][<+becomes>|呈现于|呈现在|在|到|至|放|放在|放到|放置在|移到|移|移至|挪到|移动到|移动至|挪|换到|改到|放置于|贴在|靠|缩到|叠加在|叠加到|叠在|叠到|叠加于|于|改|去|显示在|显示于|位于|置于|摆在|摆到|摆|挂在|固定在|贴|放入|盖在]<position:position>[那里|去|显示|的位置]
  | (缩|缩小)[了]一半 => times: 0.5 | (缩|缩小|放大)(到|成|为)(原来|现在|原图|原先)的<times:share> | (缩放|缩|缩小|放大)(到|为|成|至)[画面的|画面|屏幕|画面宽度的|屏幕宽度的|画面宽的]<scale:share>[的|画面|宽度|宽]
  | [缩放](大小|占|占宽度|占画面宽度|占屏幕|宽度|尺寸|比例|缩放比例|缩放|宽|缩小|放大)[的|大约|约|<+becomes>][画面的|画面|屏幕|屏幕的|画面宽度的|屏幕宽度的|画面宽度|原来的|整个画面的]<scale:share>[的|画面|宽度|宽|大小|左右|屏|屏幕|画幅] | [以|按|用]<scale:share>[的](大小|大|宽|画面大小|画面宽|尺寸|比例|画面宽度) | (别|不要|不用|无需)[弄|放|搞]太大[了][,]<scale:share>[大小|大|左右] | (小一点|小点|小一些)[,]<scale:share>
  | (不透明度|透明度)[<+becomes>|设|调|降]<opacity:share>[左右] | (不透明度|透明度)[<+becomes>|设|调|降|到]<opacity_percent:number>[左右] | [以|用|按]<opacity:share>[的](透明度|不透明度) | 半透明[的|效果] => opacity: 0.5 | (透明度|不透明度)保持不透明 => opacity: 1
  | [边角(做成|设为|改成|处理成|变成|弄成|用|为|是|处理为)|四角(做成|设为|改成|处理成|变成|弄成|用|为|是)|四个角(做成|设为|弄成|变成)|弄成|做成|变成|裁成|切成|剪成|抠成|改成|形状|边框|外形|边角|形状[<+becomes>]|边框[<+becomes>]|外框[<+becomes>]|裁剪为|裁切为|裁为|使用|采用|带|呈|以]<shape:shape>[的|窗口|小窗|边框|形状|样式|显示|裁剪|蒙版|边角|框|形式|外观|造型|的外观|的造型|的形状|的样式|的边框]`

/** Chinese requests for pictures over or beside others. */
export const OVERLAY_WORDS: Pick<Language['operations'], keyof typeof OVERLAY> = {
  watermark: {
    say: 'put? asset as_watermark put? place*',
    phrases: {
      put: '(加|加上|放|放置|打|打上|叠加|设置|添加|盖)[上|在|到]',
      asset: '[把|将|用|以]<asset:picture>',
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
  add_overlay: {
    say: `add asset place* when* | put asset place+ when* | asset_there place+ when* | add marked place* when* | marked place+ when* | marked when+ | put marked place+ when* | marked_there place+ when* | add asset as_overlay place* when* | put asset as_overlay place* when* | asset_there as_overlay place* when*`,
    phrases: {
      add: '[再](加|叠加|添加|增加|叠|打|盖|加上|使用|用|配|来|加入|附加|叠上|铺)[上|个|一个|入|着|成|在|到|一张]',
      put: '[再](丢|扔|塞|放|贴|挂|放上|挂上|显示|放置|摆|缩|缩小|置|摆放|固定|搁|展示|弄|做)[上|个|一个|着|在|到|于] => puts: true',
      asset:
        '[我的|那个|一个|个|公司|公司的|公司标志|品牌标志|公司logo|我们的]<asset:picture>[缩成小窗|画面|的|全程|图片|图标|贴图] | [个|一个](小|小的)<asset:picture> => scale: 0.1',
      asset_there: '[我的|那个]<asset:picture>[画面|的] => puts: true',
      marked:
        '[弄|整|搞][个|我的|一个|那个|公司|公司的|品牌](logo|水印|台标|商标|角标|标志|徽标)[图|图片|水印|图标] => named: logo',
      marked_there:
        '[我的|那个|公司|公司的|品牌](logo|水印|台标|商标|角标|标志|徽标)[图|图片|水印|图标] => named: logo, puts: true',
      as_overlay:
        '[弄|做|变|改|搞|缩|缩小|设|整](成|为|个)[个|一个](小圆窗|圆窗|小圆框|圆形小窗|圆形窗口|小圆|圆形小窗口)[,] => shape: circle | [插入|插入一个|以|用|做|作为|当|做成|成|放|缩成|加成|变成|设为|设置为|为|弄成|改成|添加为|当成|作|缩小成|当作|采用|缩小为|搞成|整成](画中画|水印|小窗|叠加|贴纸|角标|小窗口|[个|一个]<shape:shape>[的](画中画|小窗|小窗口|窗口)|小画面|半透明水印|浮窗|悬浮窗|叠加层)[形式|的形式|形式叠加|叠加|放在|放|方式|效果|的方式|模式|窗口|样式][,]',
      place: `${PLACE} | (都|均|两个都|全都)[是|设为|调成|用|占|缩到|缩放到|为]<scale:share>[的][大小|大|宽|画面] => shared: true | (都|均|两个都|全都|全部)[是|设为|调成|弄成|做成](半透明|圆形|圆角|不透明) => shared: true | [,]<percent:number>%[大小] | [缩](小一点|小小的|小一些|小点|小些|小小一个) => scale: 0.1`,
      when: '<span:span>(有|出现|显示|露|露一下|露脸|亮|亮一下|挂着)就(行|好|够了|可以) | <span:span>[显示|出现|可见] | (就要|只需要|只需)<span:span>[显示|出现|有][就行|就好|就够了][,(后面|之后|其余|其他时间)[都|就](不要|不显示|不用|不出现)[了]] | [只|只在|在]<span:span>(有|出现|显示|露)[就行|就好|就够了] | (仅|只|在|仅在|只在|仅于|只于|于|持续|显示时间为|显示时间|显示)<span:span>',
    },
  },
  update_overlay: {
    say: 'do? match complaint? place+ when? step? | match complaint? step | match when | ~ do it place+',
    phrases: {
      do: '(改|移|挪|换|调|弄|放|设|缩|放大|移动|调整|请移|变|做|设置|修改|更改|缩小|缩放|设定|整|搞|摆|搬)[成|到|至|为|在|小|大]',
      match: '[把|那个|将|对|给]<match:overlay_ref>[的][再|往上一点,|太占地方]',
      it: '<match:overlay_it>',
      complaint:
        '[有点|有些](太占地方|太大|太小|挡住了|太碍眼|太显眼|大|小|挡脸|挡字幕|碍眼|显眼|挡住画面|遮挡画面|太抢眼)[了][,]',
      place: PLACE,
      when: '[只|仅|改成|显示时间]<span:span>[出现|显示]',
      step: '[再|适当|稍微][改|调|缩|弄|变|再|放|整|搞](小)[<amount:amount>|一圈|一下] => grow: down | [再|适当|稍微][改|调|放|弄|变|再|整|搞](大)[<amount:amount>|一圈|一下] => grow: up | (缩小|放小)一半 => times: 0.5 | 放大一倍 => times: 2',
    },
  },
  remove_overlay: {
    say: 'remove match | carried',
    phrases: {
      match: '[那个]<match:overlay_ref>[请]',
      carried: '[那个]<match:overlay_ref> => carried: true',
    },
  },
  layout: {
    say: 'sides+ do? arranged | both do? arranged sides* | ~ do? arranged | do? one other arranged sides* | two_sides',
    phrases: {
      do: '(做|放|拼|排|显示|改|弄|摆|分|用|拼合|设置|设|调整|布局|采用|播放|整|搞|创建|制作|变)[成|为|在|到]',
      arranged:
        '(一边一半|一人一半|各占一半|各占半边|左右各一半|左右各占一半|左右布局|左右两屏|左右两半|左右各半|左右两块) => type: side_by_side | (上下两半|上下各半|上下两块|上下各一半|上下两屏) => type: stacked | (屏幕|画面)(一分为二|分成两半|分成两块|分为两半|分为两部分|分成两部分|分屏) | [两个|两边|两者|两段|它们|两路|同屏|画面|以|以画面|两个画面|两段视频|两个视频|两路画面][两个](左右|一左一右)[分屏|并排|并列|对比|排|拼接|拼|排列|双屏|排开|摆开|摆放][布局][显示|放|播放|同时播放|同步播放|呈现|展示|布局|排列|画面|效果|对比|同时播放] => type: side_by_side | [两个|两边|两者|两段|它们|两路|同屏|画面|以][两个](并排|分屏|并列)[的(方式|形式)][显示|放|播放|展示|对比|布局|排列|对比播放|呈现|同时播放][一起|在一起|效果] => type: side_by_side | [两个|两边|两者|两段|它们|两路|同屏|画面|以][两个](上下|一上一下)(分屏|布局|两屏|各一半|各占一半|排|排列|叠放|拼接|拼|并排|分割|堆叠|叠着放|叠着|叠在一起|叠|放|排开|摆开|摆放)[\\(stacked\\)][布局|的(方式|形式|布局)][同屏|一起][显示|放|布局|同时播放|同步播放|播放|排列|展示|画面|拼接|呈现] => type: stacked | [拼成|做成|排成|摆成][四|九|2x2|田](宫格|网格|四宫格|九宫格|字格)[布局|画面|显示] => type: grid',
      two_sides:
        '(左边|左侧|左半边)[是|放|放置|摆放|展示|播放|显示|为|:|用]<left:picture>[的画面|画面|那段][,](右边|右侧|右半边)[是|放|放置|摆放|展示|播放|显示|为|:|用]<right:picture>[的画面|画面|那段] => bare: true | (上边|上面|上方|上半部分)[是|放|放置|摆放|展示|播放|显示|为|:|用]<top:picture>[的画面|画面|那段][,](下边|下面|下方|下半部分)[是|放|放置|摆放|展示|播放|显示|为|:|用]<bottom:picture>[的画面|画面|那段] => bare: true | <left:picture>[放|摆]在左[边|侧|面][,]<right:picture>[放|摆]在右[边|侧|面] => bare: true | <top:picture>[放|摆]在上[边|面][,]<bottom:picture>[放|摆]在下[边|面] => bare: true',
      both: '[把|将]<both:files> | [把|将]<clips:clips>',
      one: '[把|将]<one:picture>',
      other: '(和|与|跟)<other:picture>',
      sides:
        '[:|,]<left:picture>[放|的|在|放在](左边|左|左侧|左面|左半边) | [:|,|\\(]<right:picture>[放|的|在|放在](右边|右|右侧|右面|右半边)[\\)] | [\\(|,|:]<top:picture>[放|在|放在](上|上面|上方|上边|上半部分) | <bottom:picture>[放|在|放在](下|下面|下方|下边|下半部分)[\\)] | [\\(|,|:](左边|左侧|左半边|左(是|放|:)|左)[是|放|放置|摆放|展示|播放|显示|为|:|用]<left:picture> | (右边|右侧|右半边|右(是|放|:)|右)[是|放|放置|摆放|展示|播放|显示|为|:|用]<right:picture>[\\)] | [\\(|,|:](上边|上面|上方|上半部分|上(是|放|:))[是|放|放置|摆放|展示|播放|显示|为|:|用]<top:picture> | (下边|下面|下方|下半部分|下(是|放|:))[是|放|放置|摆放|展示|播放|显示|为|:|用]<bottom:picture>[\\)]',
    },
  },
}
