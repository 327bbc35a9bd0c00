import type { SKRSContext2D } from '@napi-rs/canvas'
import { unitOf } from '../callout/unit.ts'
import { drawn } from '../drawn.ts'
import { setFont } from '../text/block.ts'
import { fontFamilies } from '../text/fonts.ts'
import { gradientIn } from '../text/letter-fill.ts'
import { placeBlock } from '../text/place.ts'
import { easeOut, evenArea, type GraphicDrawing, type LookOf, type Stage, type Stamp } from './drawing.ts'

/** A countdown: a number in a ring that fills once per number. */

/** Sizes of a full-screen countdown, px on a canvas of 1080. */
const FULL = { radius: 290, ring: 16, type: 330 }
const SMALL = { radius: 66, ring: 7, type: 74 }
/** Margin of the plate around the ring. */
const PLATE = 18
const GROUND = { colors: ['#2A303A', '#0E1115'], angle: 180 }
const TRACK = 'rgba(255, 255, 255, 0.16)'

/** durations of a number's settling and appearing, s */
const SETTLING = 0.3
const APPEARING = 0.08

export function countdown(look: LookOf<'countdown'>, { canvas, length }: Stage): GraphicDrawing {
  const unit = unitOf(canvas)
  const full = look.position === 'full'
  const sizes = full ? FULL : SMALL
  const radius = Math.min(sizes.radius * unit, 0.4 * Math.min(canvas.width, canvas.height))
  const scale = radius / sizes.radius
  const around = radius + (PLATE + sizes.ring) * scale
  const corner =
    look.position === 'full'
      ? { x: canvas.width / 2 - around, y: canvas.height / 2 - around }
      : placeBlock({ width: 2 * around, height: 2 * around }, canvas, look.position)
  const dial = {
    x: 2 * Math.round((corner.x + around) / 2),
    y: 2 * Math.round((corner.y + around) / 2),
    radius,
    ring: sizes.ring * scale,
    type: sizes.type * scale,
  }
  const behind = full ? [ground(canvas)] : [plate(dial, around, canvas)]
  const families = fontFamilies('0123456789', null)
  return {
    at(frame) {
      const passed = (frame * look.from) / length
      const nth = Math.min(look.from - 1, Math.floor(passed + 1e-9))
      const part = Math.min(1, passed - nth + look.from / length)
      const seconds = ((passed - nth) * length) / look.from / canvas.fps
      return [
        ...behind,
        ...QUARTERS.map((quarter) => ringQuarter(dial, quarter, look.color, part)),
        numberStamp(dial, String(look.from - nth), families, seconds, canvas),
      ]
    },
  }
}

interface Dial {
  /** centre, px, even: the quarters of the ring meet there */
  x: number
  y: number
  radius: number
  ring: number
  type: number
}

function ground(canvas: Stage['canvas']): Stamp {
  const { width, height } = canvas
  const draw = () =>
    drawn({ x: 0, y: 0, width, height }, (context) => {
      context.fillStyle = gradientIn(context, { x: 0, y: 0, width, height }, GROUND)
      context.fillRect(0, 0, width, height)
    })
  return { x: 0, y: 0, draw, opacity: 1, name: 'ground' }
}

function plate({ x, y }: Dial, around: number, canvas: Stage['canvas']): Stamp {
  const area = evenArea(x - around - 1, y - around - 1, 2 * around + 2, 2 * around + 2, canvas)
  const draw = () =>
    drawn(area, (context) => {
      context.fillStyle = 'rgba(17, 21, 27, 0.86)'
      context.beginPath()
      context.arc(x, y, around - 1, 0, 2 * Math.PI)
      context.fill()
    })
  return { x: area.x, y: area.y, draw, opacity: 1, name: 'plate' }
}

/** Directions of the quarters from the centre, clockwise from the top. */
const QUARTERS = [
  { index: 0, right: true, below: false },
  { index: 1, right: true, below: true },
  { index: 2, right: false, below: true },
  { index: 3, right: false, below: false },
] as const

/** A quarter of the ring, drawn again only while the ring's end is in it. @param part progress, 0-1 */
function ringQuarter(
  { x, y, radius, ring }: Dial,
  { index, right, below }: (typeof QUARTERS)[number],
  color: string,
  part: number,
): Stamp {
  const side = 2 * Math.ceil((radius + ring / 2 + 1) / 2)
  const area = { x: right ? x : x - side, y: below ? y : y - side, width: side, height: side }
  const from = index / 4
  const filled = Math.max(0, Math.min(1, 4 * (part - from)))
  const arc = (context: SKRSContext2D, style: string, share: number) => {
    const angle = 2 * Math.PI * from - Math.PI / 2
    context.strokeStyle = style
    context.beginPath()
    context.arc(x, y, radius, angle, angle + (share * Math.PI) / 2)
    context.stroke()
  }
  const draw = () =>
    drawn(area, (context) => {
      context.lineWidth = ring
      arc(context, TRACK, 1)
      if (filled > 0) arc(context, color, filled)
    })
  const name = filled === 0 ? `empty ${index}` : filled === 1 ? `full ${index}` : undefined
  return { x: area.x, y: area.y, draw, opacity: 1, ...(name !== undefined && { name }) }
}

/** A number appears slightly enlarged. @param seconds since it appeared */
function numberStamp(
  { x, y, type }: Dial,
  text: string,
  families: string,
  seconds: number,
  canvas: Stage['canvas'],
): Stamp {
  const settled = seconds >= SETTLING
  const size = type * (text.length > 1 ? 0.86 : 1) * (1 + (settled ? 0 : 0.16 * (1 - easeOut(seconds / SETTLING))))
  const half = { width: 0.42 * type * (text.length > 1 ? 1.6 : 1), height: 0.5 * type }
  const area = evenArea(x - half.width, y - half.height, 2 * half.width, 2 * half.height, canvas)
  const draw = () =>
    drawn(area, (context) => {
      setFont(context, { css: `750 ${size}px ${families}`, spacing: -0.03 * size }, false)
      context.textAlign = 'center'
      context.fillStyle = '#FFFFFF'
      context.fillText(text, x - 0.015 * size, y + size * 0.363)
    })
  const opacity = Math.min(1, (seconds + 0.02) / APPEARING)
  return { x: area.x, y: area.y, draw, opacity, ...(settled && { name: text }) }
}
