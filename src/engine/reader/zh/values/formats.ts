import type { Language } from '../../grammar/language.ts'

/** Chinese shapes of the film, and formats of its file. */
export const FORMATS = {
  aspect: {
    ratio: '<r:ratio>',
    figures: '<a:number>(比|x|/)<b:number>',
    vertical: '竖[屏|版|向|的] | 纵向 | 竖着 | 直度',
    square: '[正]方[形|的] | 正方 | (1:1|一比一|1比1)[的][正]方形',
    wide: '横[屏|版|向|的] | 宽屏 | 横着',
    cinema: '电影宽银幕 | 宽银幕',
  },
  named_aspect: {
    vertical: '竖屏 | 竖版 | 竖 | 竖向 | 纵向',
    square: '方形 | 正方形 | 方 | 正方',
    wide: '横屏 | 横版 | 横 | 横向 | 宽屏',
  },
  ratio_aspect: { ratio: '<r:ratio>' },
  fit: {
    auto: '(智能|自动)(裁剪|裁切|构图)',
    crop: '(塞满|填满|铺满|撑满)[整|成|个|整个](画面|屏幕) | [画面]裁满 | (裁掉|裁切|裁去|裁剪|切掉)[来|以|后](填满|铺满|撑满|充满)[画面|屏幕] | 居中裁剪[填充|填满] | (裁剪|裁切|放大)(以|并|来)(填满|填充|铺满)[画面|屏幕|整个画面|画布] | 裁剪(填充|适配) | (填满|铺满|占满)(画面|屏幕|整个画面|画布|全屏) | 裁剪 | 裁切 | 填满 | 裁剪填满 | 铺满 | 填满裁掉多余的 | 裁掉多余的[部分] | 裁剪填充 | 满屏 | 居中(裁剪|裁切) | 撑满 | 充满',
    blur: '模糊[背景|填充|背景填充|边|的背景填充|效果] | 模糊背景(填上|填满|补上|铺满|填) | 糊边 | 模糊[的]背景[填充] | 糊[一下|上] | 背景[糊|模糊|虚化][一下|掉|填充] | 用模糊(填上|填充) | 模糊[的](画面|图像|影像) | 模糊的[背景] | 毛玻璃[效果] | 虚化背景',
    pad: '[留|加|补|填充|添加|保留]黑边[填充] | 补黑[边] | 黑色填充 | 黑边填充 | 填黑 | 加黑边',
  },
  resolution: {
    lines: '<n:digits>(p|i)',
    figures: '<w:digits>(x|乘|乘以)<h:digits>',
    uhd: '4k | 超高清',
    qhd: '2k',
    full_hd: '全高清',
    hd: '',
    eight_k: '8k',
  },
  format: {
    gif: '动图',
    jpg: 'jpeg',
  },
  caption_format: { srt: 'srt', vtt: 'vtt | webvtt', ass: 'ass' },
  preset: {
    tiktok: '抖音 | tiktok',
    reels: 'reels',
    shorts: 'shorts',
    youtube: 'youtube | 油管',
    square: '',
    whatsapp: 'whatsapp',
  },
  quality: {
    low: '低[清|画质|质量] | 草稿',
    standard: '标准[画质] | 中等[画质]',
    high: '高[清|画质|质量] | 最高[画质|质量] | 最好[的]画质',
  },
} satisfies Partial<Language['values']>
