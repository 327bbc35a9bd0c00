import type { SKRSContext2D } from '@napi-rs/canvas'
import { unitOf } from '../callout/unit.ts'
import { setFont } from '../text/block.ts'
import { fontFamilies } from '../text/fonts.ts'
import { gradientIn } from '../text/ink.ts'
import { placeBlock } from '../text/place.ts'
import { drawn, easeOut, evenArea, type GraphicDrawing, type LookOf, type Stage, type Stamp } from './drawing.ts'

/** A number within a ring that fills once for each number. */

/** Radius of the ring, px on a canvas of 1080, and what there is around it. */
const FULL = { radius: 290, ring: 16, type: 330 }
const SMALL = { radius: 66, ring: 7, type: 74 }
/** Of the plate beyond the ring. */
const PLATE = 18
const GROUND = { colors: ['#2A303A', '#0E1115'], angle: 180 }
const TRACK = 'rgba(255, 255, 255, 0.16)'

/** s: how long a number takes to settle, and to appear */
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
    x: corner.x + around,
    y: corner.y + around,
    radius,
    ring: sizes.ring * scale,
    type: sizes.type * scale,
  }
  const area = evenArea(corner.x - 1, corner.y - 1, 2 * around + 2, 2 * around + 2, canvas)
  const behind = full ? [ground(canvas)] : []
  const families = fontFamilies('0123456789', null)
  return {
    at(frame) {
      const passed = (frame * look.from) / length
      const nth = Math.min(look.from - 1, Math.floor(passed + 1e-9))
      const part = passed - nth
      const seconds = (part * length) / look.from / canvas.fps
      const draw = () =>
        drawn(area, (context) => {
          if (!full) paintPlate(context, dial, around)
          paintRing(context, dial, look.color, part + look.from / length)
          paintNumber(context, dial, String(look.from - nth), families, seconds)
        })
      return [...behind, { x: area.x, y: area.y, draw, opacity: 1 }]
    },
  }
}

interface Dial {
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

function paintPlate(context: SKRSContext2D, { x, y }: Dial, around: number): void {
  context.fillStyle = 'rgba(17, 21, 27, 0.86)'
  context.beginPath()
  context.arc(x, y, around - 1, 0, 2 * Math.PI)
  context.fill()
}

/** @param part 0-1 of the way round */
function paintRing(context: SKRSContext2D, { x, y, radius, ring }: Dial, color: string, part: number): void {
  context.lineWidth = ring
  context.strokeStyle = TRACK
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.stroke()
  context.strokeStyle = color
  context.lineCap = 'round'
  context.beginPath()
  context.arc(x, y, radius, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * Math.min(1, part))
  context.stroke()
}

/** A number comes a little larger than it stays. @param seconds since it came */
function paintNumber(
  context: SKRSContext2D,
  { x, y, type }: Dial,
  text: string,
  families: string,
  seconds: number,
): void {
  const size = type * (text.length > 1 ? 0.86 : 1) * (1 + 0.16 * (1 - easeOut(seconds / SETTLING)))
  setFont(context, { css: `750 ${size}px ${families}`, spacing: -0.03 * size }, false)
  context.textAlign = 'center'
  context.globalAlpha = Math.min(1, (seconds + 0.02) / APPEARING)
  context.fillStyle = '#FFFFFF'
  context.fillText(text, x - 0.015 * size, y + size * 0.363)
  context.globalAlpha = 1
}
