import type { Language } from '../../grammar/language.ts'

const KEN_BURNS = '(ken burns|肯伯恩斯|肯·伯恩斯|肯 伯恩斯)'

const IN = '(放大|推近|推进|拉近)'

const OUT = '(缩小|拉远|拉出)'

/** Chinese requests for moves of the camera. */
export const CAMERA_WORDS = {
  ken_burns: {
    say: 'zoom target slow* add? effect* far? | target slow* add? slow* scale effect* | pan_way target slow* pan_way | scale slow target add? effect* far? | scale effect target add? | zoom slow* add effect | pan target slow* way | pan_way target slow* add? effect* | target no_move+ | remove target motions | target motions remove | alternate | target add moving | ~ add moving | target slow* near_far | ~ slowly_scaled',
    phrases: {
      slowly_scaled:
        '[都|全都](慢慢|缓慢|缓缓|逐渐|轻轻)[地](放大|推近|拉近|推进) => direction: in | [都|全都](慢慢|缓慢|缓缓|逐渐|轻轻)[地](缩小|拉远) => direction: out',
      target: '[给|让|把|为|对|将|在]<clip:clips>[的镜头|镜头|的画面|画面|都|上|的|统一]',
      moving: `[缓慢|慢慢|缓缓|轻微]${IN}[的]${KEN_BURNS}[动画|镜头|动态][的][效果|动画|镜头|动效|运镜] => direction: in | [缓慢|慢慢|缓缓|轻微]${OUT}[的]${KEN_BURNS}[动画|镜头|动态][的][效果|动画|镜头|动效|运镜] => direction: out | [的](ken burns|肯伯恩斯)[\\(|,][缓慢|慢慢|缓缓](放大|推近)[\\)][的][效果|动画|镜头|动效] => direction: in | [的](ken burns|肯伯恩斯)[\\(|,][缓慢|慢慢|缓缓](缩小|拉远)[\\)][的][效果|动画|镜头|动效] => direction: out | (由|从)近(及|到|至|而)远[的][缩放|变化|拉远|移动|镜头运动|运镜|镜头移动][的][效果|动画|镜头] => direction: out | (由|从)远(及|到|至|而)近[的][缩放|变化|推近|移动|镜头运动|运镜|镜头移动][的][效果|动画|镜头] => direction: in | (由|从)大到小[的](缩放|变化)[的][效果|动画] => direction: out | (由|从)小到大[的](缩放|变化)[的][效果|动画] => direction: in | [镜头][缓慢|慢慢|缓缓|轻微|匀速][地|的]<direction:direction>[的][缓慢|慢慢|缓缓][的](平移|移动|摇移|横移|摇镜|摇动|滑动|推移)[的][镜头][动态效果|效果|动画|镜头|运镜|动效|动态] | [慢慢|缓慢|缓缓|轻微|逐渐|慢速|匀速][的|地][镜头](放大|推近|推进|拉近|推镜|推镜头|推入|拉进)[的][镜头|动态](动态效果|效果|动画|镜头|动效|运镜|运动|动态) => direction: in | [慢慢|缓慢|缓缓|轻微|逐渐|慢速][的|地][镜头](缩小|拉远|拉出|拉镜|后退|拉镜头|推远)[的][镜头|动态](效果|动画|镜头|动效|运镜|运动|动态效果|动态) => direction: out | [缓慢|慢慢|轻微][的](推拉|缩放)[的](动画|效果|镜头|动效|运镜|镜头效果) => direction: in | ${KEN_BURNS}[动画|镜头|动态][的][效果|动画|镜头|动效] => direction: in`,
      slow: '(慢慢|缓慢|缓缓|逐渐|渐渐|慢|轻轻|一点点|慢慢往里|动起来|动一动|动|加点动感|有点动感|来点动感|缓慢地|轻微|稍稍)[地|的|,]',
      add: '(加|做|来|用|应用|套用|施加|添加|配|放|给|弄|设置|设|整|搞|增加|使用|改|加上)[上|个|一个|成|为|点|一点|些|一些]',
      effect:
        '[,](产生|形成|营造|营造出|达到|做出|制造|制造出|呈现|呈现出|带来)[一种|一点|点|出][缓慢的][运镜|镜头|推拉|动态|运动|镜头移动|镜头推进|镜头运动|推镜|移动](的效果|效果|感|的感觉) | [的](镜头|动画|运镜|移动|推拉|缩放)[的][效果|动画|镜头] | [的]效果 | [\\(](ken burns|zoom out|zoom in)[\\)] | 肯伯恩斯[效果]',
      zoom: '[镜头|往里|向里|往前|向前|向内](推近|推进|拉近|推上去|推镜头|推|推入|zoom in|推镜|往里推)[一点|进去|去|过去] => direction: in | [镜头|往外|向外|往后|向后](拉远|拉出|推远|拉开|zoom out|拉镜头|拉出来|拉镜|后退|后拉)[一点|去|出去] => direction: out',
      scale:
        '放大 => direction: in | (缩小|变小|缩回去) => direction: out | (推近|推进|拉近|推入|zoom in) => direction: in | (拉远|拉出|拉开|zoom out) => direction: out',
      pan: '(平移|移动|摇|推移|扫过)[镜头]',
      pan_way:
        '从左[边|侧](移|摇|扫|滑|平移|摇移)(到|至|向)右[边|侧] => direction: right | 从右[边|侧](移|摇|扫|滑|平移|摇移)(到|至|向)左[边|侧] => direction: left | 从上[往|面|边](移|摇|扫|平移)(到|至)下[面|边] => direction: down | 从下[往|面|边](移|摇|扫|平移)(到|至)上[面|边] => direction: up | [镜头|画面]<direction:direction>[慢慢|缓缓|缓慢|的](平移|移动|移|摇|推|扫|走|滑动|摇移|横移|滑|扫过|移镜|摇镜)[过去|镜头|一下|过来]',
      way: '<direction:direction>',
      near_far:
        '(由|从)近(及|到|至|而)远[地|的][拉远|拉出|移动|拉|移] => direction: out | (由|从)远(及|到|至|而)近[地|的][推进|推近|拉近|移动|推|移] => direction: in | (由|从)大(到|至|变)小[地] => direction: out | (由|从)小(到|至|变)大[地] => direction: in',
      far: '[,][幅度|缩放幅度|放大幅度|推近幅度|程度][为|是|在|控制在|约]<amount_share:share>',
      no_move:
        '(不用放大|不要缩放|别放大|不要放大|定格不动|静止不动|不加镜头效果|不要运镜|不要镜头效果|不要动效|别运镜|不要推近|不要拉远|不要镜头移动|静止|保持静止|静止就好|去掉镜头移动|去掉推近效果) => direction: none | (不要|不用|别|不需要|去掉)[加|做|任何|所有](镜头运动|镜头移动|运镜|动效|动画|缩放|推拉)[效果] => direction: none',
      motions:
        '(放大效果|缩小效果|推镜效果|推近动画|放大动画|动态效果|缩放效果|镜头效果|运镜|运镜效果|推近效果|镜头移动|镜头动画|动效|平移效果|缩放动画|镜头运动|镜头运动效果|推拉效果|ken burns[效果])[都] => direction: none',
      alternate:
        '(轮流|交替|交错)[着](放大缩小|推近拉远|放大(和|与)缩小|推近(和|与)拉远|一推一拉) => alternate: true | (放大缩小|推近拉远)交替 => alternate: true',
    },
  },
} satisfies Partial<Language['operations']>
