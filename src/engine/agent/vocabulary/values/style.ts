/** Colours, places, sizes and animations of texts. */
export const STYLE = {
  color: {
    '#FFFFFF': 'white|白|白色|白字|纯白',
    '#000000': 'black|黑|黑色|黑字|纯黑',
    '#FF0000': 'red|红|红色|红字|大红|大红色',
    '#00FF00': 'lime|bright green|荧光绿',
    '#008000': 'green|绿|绿色|绿字',
    '#0000FF': 'blue|蓝|蓝色|蓝字',
    '#FFFF00': 'yellow|黄|黄色|黄字',
    '#FFA500': 'orange|橙|橙色|橘色|橘黄色|橙字',
    '#800080': 'purple|violet|紫|紫色|紫字',
    '#FFC0CB': 'pink|粉|粉色|粉红|粉红色|粉字',
    '#808080': 'gray|grey|灰|灰色|灰字',
    '#FFD700': 'gold|golden|金|金色|金黄|金黄色|金字',
    '#C0C0C0': 'silver|银色|银',
    '#A52A2A': 'brown|棕色|棕|褐色|咖啡色',
    '#00FFFF': 'cyan|aqua|青色|青|蓝绿色',
    '#FF00FF': 'magenta|fuchsia|品红|洋红',
    '#008080': 'teal|水鸭色',
    '#40E0D0': 'turquoise|绿松石色',
    '#000080': 'navy|navy blue|dark blue|深蓝|藏青|海军蓝|深蓝色|藏蓝',
    '#ADD8E6': 'light blue|sky blue|浅蓝|天蓝|天蓝色|浅蓝色',
    '#8B0000': 'dark red|深红|深红色|暗红|暗红色',
    '#006400': 'dark green|深绿|深绿色|墨绿|墨绿色',
    '#90EE90': 'light green|浅绿|浅绿色',
    '#A9A9A9': 'dark gray|dark grey|深灰|深灰色',
    '#D3D3D3': 'light gray|light grey|浅灰|浅灰色',
    '#F5F5DC': 'beige|米色|米白|米白色',
    '#FFFFF0': 'ivory|象牙白|象牙色',
    '#800000': 'maroon|栗色|酒红|酒红色',
    '#FFFDD0': 'cream|奶油色|奶白色',
    '#FF7F50': 'coral|珊瑚色|珊瑚红',
    '#4B0082': 'indigo|靛蓝|靛蓝色|靛色',
  },
  position: {
    top: 'top|top center|top centre|at the top|top middle|upper part|up top|top of the screen|top of the frame|顶部|上方|上面|顶端|最上面|画面上方|屏幕上方|正上方|上部|顶上|上边|屏幕顶部|画面顶部',
    'top-left':
      'at the top left|in the top left|to the top left|on the top left|at top left|at the top left corner|in the top left corner|to the top left corner|top left|upper left|left top|left top corner|to the left top|to the left top corner|left upper corner|top left corner|upper left corner|top left hand corner|upper left hand corner|左上|左上角|左上方',
    'top-right':
      'at the top right|in the top right|to the top right|on the top right|at top right|at the top right corner|in the top right corner|to the top right corner|top right|upper right|right top|right top corner|to the right top|to the right top corner|right upper corner|top right corner|upper right corner|top right hand corner|upper right hand corner|右上|右上角|右上方',
    left: 'left|to the left|left side|on the left|left hand side|左侧|左边|左面|左方|画面左边',
    center:
      'center|centre|middle|centered|centred|in the middle|dead center|middle of the screen|center of the screen|centre of the screen|middle of the frame|正中|正中间|中间|中央|居中|中心|画面中间|正中央|中间位置|画面中央|屏幕中央|屏幕中间|画面中心',
    right: 'right|to the right|right side|on the right|right hand side|右侧|右边|右面|右方|画面右边',
    bottom:
      'bottom|bottom center|bottom centre|at the bottom|bottom middle|lower part|down below|bottom of the screen|bottom of the frame|底部|下方|下面|底端|最下面|画面下方|屏幕下方|正下方|下部|下边|底下|屏幕底部|画面底部',
    'bottom-left':
      'at the bottom left|in the bottom left|to the bottom left|on the bottom left|at bottom left|at the bottom left corner|in the bottom left corner|to the bottom left corner|bottom left|lower left|left bottom|left bottom corner|to the left bottom|to the left bottom corner|left lower corner|bottom left corner|lower left corner|bottom left hand corner|lower left hand corner|左下|左下角|左下方',
    'bottom-right':
      'at the bottom right|in the bottom right|to the bottom right|on the bottom right|at bottom right|at the bottom right corner|in the bottom right corner|to the bottom right corner|bottom right|lower right|right bottom|right bottom corner|to the right bottom|to the right bottom corner|right lower corner|bottom right corner|lower right corner|bottom right hand corner|lower right hand corner|右下|右下角|右下方',
    'lower-third': 'lower third|lower thirds|下三分之一|人名条|人名条位置',
  },
  corner: { corner: 'corner|in the corner|in a corner|角落|角上|角落里|一角' },
  size: {
    small: 'small|tiny|little|small size|smallest|小|小号|小字|小字号|小小的',
    medium: 'medium|normal size|regular size|中号|中等|正常大小|中等大小',
    large: 'large|big|huge|giant|oversized|large size|massive|大|大号|大字|大字号|特大|超大|巨大|醒目|大大的',
  },
  animation: {
    fade: 'fade in|fades in|fade|fading|淡入|渐显|淡入效果|渐入|淡入动画|淡入淡出|慢慢淡入|缓缓淡入|慢慢出现|渐渐出现|慢慢浮现|慢慢显现|逐渐显现',
    slide:
      'slide in|slide|slides in|sliding|slide up|fly in|flying in|swipe in|slides up|滑入|飞入|滑动|滑进|飞进|滑入效果|滑入动画',
    typewriter:
      'typewriter|type on|typing|typed|typewriter effect|letter by letter|typing effect|打字机|打字|逐字|打字机效果|打字效果|逐字显示|逐字出现',
    pop: 'pop|pop in|bounce|pop up|pops up|pops in|bouncy|bounces in|bounce in|zoom in|scale in|弹出|弹跳|弹入|跳出|蹦出来|弹出效果|弹出动画|弹一下',
    none: 'no animation|without animation|static|无动画|不要动画|静态|去掉动画',
  },
} as const
