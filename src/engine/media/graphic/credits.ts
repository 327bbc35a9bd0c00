import type { SKRSContext2D } from '@napi-rs/canvas'
import { type CreditRow, isStanding, rollOf, travelOf } from '../../edit/credits-roll.ts'
import type { CreditsDesign } from '../../style/design.ts'
import { drawn } from '../drawn.ts'
import { setFont } from '../text/block.ts'
import { safeMargins } from '../text/place.ts'
import { joined } from '../text/unseen-emoji.ts'
import type { GraphicDrawing, LookOf, Stage, Stamp } from './drawing.ts'
import { type OneLine, oneLine } from './words.ts'

/** Rolling credits: roles beside names or, on portrait canvases, above them. */

/** Type sizes, as shares of the row pitch. */
const SIZE: Record<CreditRow['kind'], number> = { heading: 0.86, role: 0.6, name: 0.7 }
const WEIGHT: Record<CreditRow['kind'], number> = { heading: 700, role: 400, name: 600 }
const QUIET = 0.8
/** Space between roles and names, in pitches. */
const GUTTER = 0.62
/** A wide soft shadow that separates letters from a busy picture, and a tight one. */
const SHADES = [
  { blur: 0.5, drop: 0.03, shade: 'rgba(0, 0, 0, 0.5)' },
  { blur: 0.14, drop: 0.05, shade: 'rgba(0, 0, 0, 0.6)' },
]
/** Rows fade in and out over this share of the canvas's height. */
const FADE = 0.08
/** duration of darkening the picture, and of restoring it, s */
const SHADING = 0.6
/** Subpixel steps per px. */
const STEPS = 2

export function credits({ lines, color, shade, design }: LookOf<'credits'>, { canvas, length }: Stage): GraphicDrawing {
  const roll = rollOf(lines, canvas)
  const speed = travelOf(roll) / length
  const set = roll.rows.map((row) => setRow(row, roll.pitch, canvas, design))
  const high = 2 * Math.ceil(0.9 * roll.pitch)
  return {
    at(frame) {
      const rows = roll.rows.flatMap(({ middle }, i): Stamp[] => {
        const y = Math.round((roll.enter + middle - speed * (frame + 0.5)) * STEPS) / STEPS
        const fade = FADE * canvas.height
        const opacity = Math.min(1, (roll.enter - y) / fade, (y - roll.leave) / fade)
        const row = set[i]
        if (opacity <= 0 || !row) return []
        const top = Math.floor(y)
        const step = y - top
        const area = { x: row.left, y: -high / 2, width: row.width, height: high }
        const draw = () =>
          drawn(area, (context) =>
            paintRow(context, row, design?.[row.kind].color ?? color, step, design?.shaded ?? true),
          )
        return [{ x: row.left, y: top - high / 2, draw, opacity, name: `${i} ${step}` }]
      })
      const dark = shade * Math.min(1, (frame + 1) / (SHADING * canvas.fps), (length - frame) / (SHADING * canvas.fps))
      return dark > 0 ? [shadeOf(canvas, dark), ...rows] : rows
    },
  }
}

/** Darkens the picture behind. */
function shadeOf({ width, height }: Stage['canvas'], opacity: number): Stamp {
  const draw = () =>
    drawn({ x: 0, y: 0, width, height }, (context) => {
      context.fillStyle = '#000000'
      context.fillRect(0, 0, width, height)
    })
  return { x: 0, y: 0, draw, opacity, name: 'shade' }
}

interface SetRow {
  line: OneLine
  /** px, of the letters and of the whole drawing */
  x: number
  left: number
  width: number
  kind: CreditRow['kind']
  quiet: boolean
}

function setRow({ text, kind }: CreditRow, pitch: number, canvas: Stage['canvas'], design?: CreditsDesign): SetRow {
  const standing = isStanding(canvas)
  const middle = canvas.width / 2
  const gutter = GUTTER * pitch
  const beside = !standing && kind !== 'heading'
  const room = beside ? middle - gutter - safeMargins(canvas).x : canvas.width - 2 * safeMargins(canvas).x
  const letters = design?.[kind]
  const setting = {
    ...letters,
    size: SIZE[kind] * pitch,
    weight: letters?.weight ?? WEIGHT[kind],
    tracking: letters?.spacing ?? 0,
  }
  const line = oneLine(text, setting, room)
  const x = !beside ? middle - line.width / 2 : kind === 'role' ? middle - gutter - line.width : middle + gutter
  const spread = Math.ceil(0.4 * pitch)
  const left = 2 * Math.floor((x - spread) / 2)
  return {
    line,
    x,
    left,
    width: 2 * Math.ceil((line.width + 2 * spread + 2) / 2),
    kind,
    quiet: kind === 'role' && !design,
  }
}

/** A row centred at 0. @param step subpixel offset downwards */
function paintRow(
  context: SKRSContext2D,
  { line, x, quiet }: SetRow,
  color: string,
  step: number,
  shaded: boolean,
): void {
  setFont(context, line.font, line.rightToLeft)
  context.textAlign = line.rightToLeft ? 'right' : 'left'
  context.globalAlpha = quiet ? QUIET : 1
  context.fillStyle = color
  const at: [number, number] = [line.rightToLeft ? x + line.width : x, step + line.rise * line.size]
  if (!shaded) context.fillText(joined(line.text), ...at)
  for (const { blur, drop, shade } of shaded ? SHADES : []) {
    context.shadowColor = shade
    context.shadowBlur = blur * line.size
    context.shadowOffsetY = drop * line.size
    context.fillText(joined(line.text), ...at)
  }
}
