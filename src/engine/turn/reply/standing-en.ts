import type { PositionName } from '../../../edits/values/position.ts'
import { short } from './short.ts'
import type { PlainColor, StandingText } from './standing-text.ts'

const PLACES: Record<PositionName, string> = {
  top: 'at the top',
  'top-left': 'at the top left',
  'top-right': 'at the top right',
  left: 'on the left',
  center: 'in the middle',
  right: 'on the right',
  bottom: 'at the bottom',
  'bottom-left': 'at the bottom left',
  'bottom-right': 'at the bottom right',
  'lower-third': 'in the lower third',
}

const color = ({ hue, tone }: PlainColor) => (tone === undefined ? hue : `${tone} ${hue}`)

/** `“Lisbon” is at the bottom, in white on dark blue.` */
export function standsEn({ text, place, color: letters, behind }: StandingText): string {
  const ink = letters === undefined ? '' : `in ${color(letters)}`
  const box = typeof behind === 'object' ? `on ${color(behind.box)}` : ''
  const looks = [ink, box].filter(Boolean).join(' ')
  const shade = typeof behind === 'string' ? `; the picture is ${behind} behind it` : ''
  const words = short(text.replaceAll(/\s+/g, ' ').trim(), 40)
  return `“${words}” is ${PLACES[place]}${looks && `, ${looks}`}${shade}.`
}
