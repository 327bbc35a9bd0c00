/** Transitions and filters. */
export const LOOK = {
  transition: {
    fade: 'fade|fades|淡化|淡入淡出|渐变|渐隐|淡出淡入|渐变转场|溶接',
    dissolve: 'dissolve|dissolves|叠化|溶解|交叉溶解|交叉叠化',
    crossfade: 'crossfade|cross fade|cross dissolve|crossfades|交叉淡化|交叉淡入淡出',
    fadeblack:
      'through black|via black|fade to black|dip to black|fade through black|black fade|fade black|闪黑|黑场|黑场过渡|淡黑|黑场转场',
    fadewhite:
      '闪个白|闪一下白|闪一道白|fade to white|dip to white|fade through white|white flash|flash|flash to white|white fade|fade white|flash white|闪白|白场|白闪|白场过渡|闪光',
    fadegrays: 'fade through gray|fade through grey|fade grays',
    wipeleft:
      'wipe left|left wipe|wipe to the left|wipe|wipes|左擦除|向左擦除|擦除|划像|擦除转场|左划像|往左擦除|向左划像',
    wiperight: 'wipe right|right wipe|wipe to the right|右擦除|向右擦除|往右擦除|右划像|向右划像',
    wipeup: 'wipe up|wipe upward|wipe upwards|上擦除|向上擦除|往上擦除',
    wipedown: 'wipe down|wipe downward|wipe downwards|下擦除|向下擦除|往下擦除',
    slideleft:
      'slide left|left slide|slide to the left|slide|slides|push|push left|swipe left|swipe|左滑|向左滑动|左推|向左推|滑动|推移|滑入|推入|往左滑|往左推|向左滑|左移|推拉|滑动转场|推动',
    slideright:
      'slide right|right slide|slide to the right|push right|swipe right|右滑|向右滑动|右推|向右推|往右滑|往右推|向右滑|右移',
    slideup: 'slide up|push up|slide upward|slide upwards|swipe up|上滑|向上滑动|上推|向上推|往上推|向上滑|往上滑|上移',
    slidedown:
      'slide down|push down|slide downward|slide downwards|swipe down|下滑|向下滑动|下推|向下推|往下推|向下滑|往下滑|下移',
    smoothleft: 'smooth left|平滑左移|平滑向左',
    smoothright: 'smooth right|平滑右移|平滑向右',
    smoothup: 'smooth up|平滑向上',
    smoothdown: 'smooth down|平滑向下',
    circleopen:
      'circle open|circular open|iris open|iris in|circle reveal|iris|circle|circle wipe|圆形展开|圆形打开|圆开|圆形|圆圈展开|圆形扩展|圈出',
    circleclose: 'circle close|circular close|iris close|iris out|圆形收缩|圆形关闭|圆形闭合|圆闭|圈入|圆形收起',
    circlecrop: 'circle crop|圆形裁剪',
    rectcrop: 'rect crop|rectangle crop|矩形裁剪',
    vertopen: 'vertical open|垂直展开',
    vertclose: 'vertical close|垂直闭合',
    horzopen: 'horizontal open|barn door|barn doors|水平展开|开门',
    horzclose: 'horizontal close|水平闭合|关门',
    diagtl: 'diagonal|diagonal wipe|对角|对角线|对角擦除',
    radial: 'radial|clock wipe|clock|时钟|径向|时钟擦除|扇形|时钟转场|雷达',
    pixelize: 'pixelize|pixelate|pixelation|pixel|pixels|mosaic|马赛克|像素化|像素|像素化转场',
    hblur: 'blur|blur transition|motion blur|模糊|模糊转场|模糊过渡|运动模糊',
    zoomin: 'zoom in|zoom|zoom transition|zooms|缩放|放大|推近|拉近|变焦|缩放转场|推进',
    distance: 'distance',
    squeezeh: 'squeeze|horizontal squeeze|挤压|水平挤压',
    squeezev: 'vertical squeeze|垂直挤压',
    hlslice: 'slice|slices|split slices|切片|百叶窗|blinds|venetian blinds',
    coverleft: 'cover left|cover|覆盖|左覆盖|向左覆盖',
    coverright: 'cover right|右覆盖|向右覆盖',
    coverup: 'cover up|向上覆盖',
    coverdown: 'cover down|向下覆盖',
    revealleft: 'reveal left|reveal|揭开|向左揭开',
    revealright: 'reveal right|向右揭开',
    revealup: 'reveal up|向上揭开',
    revealdown: 'reveal down|向下揭开',
    hlwind: 'wind|风吹|吹散',
    varied:
      'varied|various|different|mixed|mix of|random|a mix of|variety|assorted|多种|不同的|各种|不一样的|随机|多样|丰富|变化|不同|混合',
  },
  /** kinds that other editors have, by the nearest that there are here */
  absentTransition: {
    'slideleft, coverleft, revealleft':
      'cube|3d cube|cube spin|page turn|page curl|page peel|page flip|3d flip|card flip|fold|origami|doorway|curtain|swivel|翻页|立方体|翻转|卷页|折叠|百叶|窗帘|拉幕',
    'circleopen, circleclose, radial':
      'star wipe|star|heart|heart shape|diamond|spin|spinning|swirl|ripple|whirl|kaleidoscope|星形|爱心|心形|旋转|漩涡|水波|涟漪|波纹',
    'pixelize, hblur, zoomin':
      'glitch|shatter|explode|explosion|morph|warp|light leak|film burn|ink|paint splash|particles|whip pan|故障|碎裂|爆炸|变形|漏光|水墨|粒子|甩镜',
  },
  filter: {
    grayscale:
      'black and white|black & white|grayscale|greyscale|monochrome|b&w|b and w|bw|black white|black n white|noir|黑白|灰度|单色|黑白滤镜|去色|黑白效果|黑白色|黑白片',
    sepia: 'sepia|old photo|brownish|怀旧|老照片|泛黄|棕褐色|褐色调|旧照片',
    vintage:
      'vintage|retro|old film|film look|old school|nostalgic|80s|70s|90s|old timey|analog|film grain|vhs|old movie|复古|胶片|老电影|复古风|胶片感|旧电影|胶片风|港风|年代感|怀旧风',
    warm: 'warm|warm look|warm filter|golden hour look|sunset look|warm tone|warm tones|warm colors|暖色|暖色调|暖调|暖黄|温暖|暖|暖色系',
    cool: 'cool|cold|cool look|cool filter|icy|blue tone|cool tone|cool tones|cold tone|冷色|冷色调|冷调|清冷|冷|冷色系',
    vivid: 'vivid|vibrant|punchy|colorful|colourful|saturated look|鲜艳|鲜明|浓郁|艳丽|亮丽',
    blur: 'blur|blurry|blurred|out of focus|gaussian blur|模糊|虚化|高斯模糊|打码|毛玻璃',
    vignette: 'vignette|dark edges|vignetting|darken the edges|dark corners|暗角|四角压暗|晕影',
    sharpen: 'sharpen|sharper|crisper|sharpness|crisp|锐化|清晰|更清晰|清晰一点|清楚一点|锐利',
    invert: 'invert|negative|inverted|反色|负片|反相',
    fade: 'faded look|matte|washed out look|faded film|褪色|哑光|褪色风',
    pixelate: 'pixelate|pixelated|mosaic|像素化|马赛克|打马赛克',
    grain: 'grain|film grain|noise look|grainy|颗粒|噪点|胶片颗粒|颗粒感',
    cinematic:
      'cinematic look|teal and orange|movie look|cinematic filter|cinematic grade|cinematic color|cinematic colour|film like|hollywood|电影感|电影色调|青橙|大片感|电影风格|电影滤镜|电影质感',
    dream: 'dreamy|soft glow|glow|bloom|dreamy look|梦幻|柔光|朦胧|唯美',
    noir: 'film noir|黑色电影',
    cartoon: 'cartoon|comic|anime look|卡通|漫画|动漫风',
    edges: 'edge detect|edges|sketch|描线|素描',
    glitch: 'glitch|glitchy|故障|故障风|故障效果',
  },
} as const
