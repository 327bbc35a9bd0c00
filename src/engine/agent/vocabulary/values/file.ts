import type { Format } from '../../../../protocol/formats.ts'
import type { PresetName } from '../../../../protocol/sizes.ts'

/** Shapes and files. */
export const FILE = {
  aspect: {
    '9:16':
      'vertical|portrait|tiktok|reels|reel|shorts|instagram reel|instagram story|instagram stories|story|stories|phone screen|youtube short|youtube shorts|douyin|upright|instagram reels|mobile|for phones|tik tok|snapchat|竖屏|竖版|抖音|快手|竖|竖的|视频号|竖着|竖屏版|手机屏幕|竖向|手机竖屏|竖幅|直式|直幅',
    '16:9':
      'horizontal|landscape|widescreen|youtube|wide|landscape format|wide screen|for youtube|横屏|横版|宽屏|b站|横的|西瓜视频|横|横屏版|电视|横向|横幅|油管|横式',
    '1:1': 'square|instagram post|square format|instagram feed|方形|方的|正方形|方版|朋友圈|方',
    '4:5': 'instagram portrait',
    '3:4': '小红书|小红书竖版',
    '21:9': 'ultrawide|ultra wide|cinemascope|超宽|超宽屏|超宽银幕|宽银幕|电影宽屏',
    '4:3': 'old tv|classic tv|老电视|老电视比例',
  },
  preset: {
    tiktok: 'tiktok|抖音|tik tok|douyin',
    reels: 'reels|instagram reels|instagram reel|instagram',
    shorts: 'shorts|youtube shorts|youtube short',
    youtube: 'youtube|for youtube|油管',
    square: 'instagram post|instagram feed',
    whatsapp: 'whatsapp|微信|wechat',
  } satisfies Record<PresetName, string>,
  format: {
    mp4: 'mp4|h264|h 264',
    mov: 'mov|quicktime|prores',
    webm: 'webm',
    mkv: 'mkv',
    gif: 'gif|animated gif|动图|动画图',
    webp: 'webp',
    avi: 'avi',
    mp3: 'mp3',
    wav: 'wav',
    m4a: 'm4a|aac',
    jpg: 'jpg|jpeg',
    png: 'png',
    srt: 'srt',
    vtt: 'vtt',
  } satisfies Record<Format | 'avi' | 'srt' | 'vtt', string>,
  resolution: {
    '2160p': 'uhd|ultra hd|超清4k',
    '1080p': 'full hd|fhd|全高清|full high definition',
    '720p': 'hd|高清',
    '480p': 'sd|标清',
  },
  quality: {
    high: 'high quality|best quality|highest quality|max quality|maximum quality|top quality|highest possible quality|best possible quality|good quality|高质量|最高质量|高画质|最高画质|最好的画质|最佳画质|无损|最清晰|画质最高|质量最好|画质最好|最高清',
    low: 'low quality|low res|lowres|low resolution|small file|low res preview|smallest file|draft quality|rough|low|quick|低清|低质量|低画质|小文件|小体积|低分辨率|文件小一点|体积小一点|粗略|低码率|草稿质量',
    standard: 'standard quality|medium quality|normal quality|标准画质|中等画质|标准质量|普通画质|中等质量',
  },
  capLanguage: {
    other:
      'translate|translated|translation|in spanish|in french|in german|in japanese|in chinese|in english|翻译|翻译成|译成',
  },
} as const
