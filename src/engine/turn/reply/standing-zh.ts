import type { PositionName } from '../../../edits/values/position.ts'
import { short } from './short.ts'
import type { PlainColor, PlainHue, StandingText } from './standing-text.ts'

const PLACES: Record<PositionName, string> = {
  top: '上方',
  'top-left': '左上角',
  'top-right': '右上角',
  left: '左侧',
  center: '中间',
  right: '右侧',
  bottom: '下方',
  'bottom-left': '左下角',
  'bottom-right': '右下角',
  'lower-third': '下三分之一处',
}

const HUES: Record<PlainHue, string> = {
  red: '红',
  orange: '橙',
  gold: '金',
  yellow: '黄',
  green: '绿',
  turquoise: '青',
  blue: '蓝',
  purple: '紫',
  pink: '粉',
  brown: '棕',
  black: '黑',
  grey: '灰',
  white: '白',
}

const TONES = { light: '浅', dark: '深' }
const SHADES = { darkened: '压暗', lightened: '提亮' }

const color = ({ hue, tone }: PlainColor) => `${tone === undefined ? '' : TONES[tone]}${HUES[hue]}`

/** `“里斯本”在画面下方，深蓝底白字。` */
export function standsZh({ text, place, color: letters, behind }: StandingText): string {
  const box = typeof behind === 'object' ? `${color(behind.box)}底` : ''
  const ink = letters === undefined ? '' : `${color(letters)}字`
  const shade = typeof behind === 'string' ? `，字后的画面已${SHADES[behind]}` : ''
  const words = short(text.replaceAll(/\s+/g, ' ').trim(), 30)
  return `“${words}”在画面${PLACES[place]}${box || ink ? `，${box}${ink}` : ''}${shade}。`
}
