import type { LowerThirdDesign, ThirdLineDesign } from '../../../style/design.ts'
import { unitOf } from '../../callout/unit.ts'
import { contrasting } from '../../contrast.ts'
import { placeBlock, type Size, safeMargins } from '../../text/place.ts'
import type { LookOf } from '../drawing.ts'
import { type OneLine, oneLine } from '../words.ts'

/** Layout of a lower third: two lines, their plates and a bar. */

export interface Box extends Size {
  x: number
  y: number
}

/** A line with its plate, whether visible or not. */
export interface Plate extends Box {
  line: OneLine
  padding: number
  design: ThirdLineDesign
}

export interface LaidOut {
  design: LowerThirdDesign
  name: Plate
  role: Plate | undefined
  bar: Box | undefined
  /** px per px of a canvas of 1080 */
  unit: number
}

/** Largest width, as a share of the canvas's width. */
const WIDEST = { lying: 0.6, standing: 0.74 }
/** Scale on portrait canvases, which are viewed on phones. */
const STANDING = 1.25
/** Between a bar and letters without a plate, px on a canvas of 1080. */
const BESIDE = 22
/** Length of a short bar. */
const SHORT = 72

/** The default design: a name on a dark plate behind a bar, a role on a plate of the bar's colour. */
function usualDesign(color: string): LowerThirdDesign {
  const line = { font: null, case: 'as-written', spacing: -0.01 } as const
  return {
    name: { ...line, size: 52, weight: 700, color: '#FFFFFF', plate: 'rgba(17, 21, 27, 0.9)', pad: { x: 30, y: 15 } },
    role: { ...line, size: 33, weight: 600, color: contrasting([color]), plate: color, pad: { x: 30, y: 10 } },
    gap: 0,
    radius: 5,
    bar: { place: 'side', thick: 10, long: 'full', color },
    shadow: false,
    glow: null,
    align: 'side',
    reveal: 'wipe',
  }
}

export function layOutThird(look: LookOf<'lower_third'>, canvas: Size): LaidOut {
  const design = look.design ?? usualDesign(look.color)
  const unit = unitOf(canvas) * (canvas.height > canvas.width ? STANDING : 1)
  const { bar, gap, align } = design
  const widest = (canvas.width > canvas.height ? WIDEST.lying : WIDEST.standing) * canvas.width
  const set = (text: string, line: ThirdLineDesign) => plateOf(text, line, widest, unit)
  const [top, below] = [set(look.name, design.name), look.role === null ? undefined : set(look.role, design.role)]
  const over = bar?.place === 'top' ? (bar.thick + gap) * unit : 0
  const under = bar?.place === 'under' ? (bar.thick + gap) * unit : 0
  const between = below ? (bar?.place === 'between' ? 2 * gap + bar.thick : gap) * unit : 0
  const all = {
    width: Math.max(top.width, below?.width ?? 0),
    height: over + top.height + between + (below?.height ?? 0) + under,
  }
  const y = placeBlock(all, canvas, 'lower-third').y + over
  const aside = bar?.place === 'side' ? (bar.thick + (design.name.plate === null ? BESIDE : 0)) * unit : 0
  const margin = safeMargins(canvas).x + aside
  const at = (width: number) => {
    if (align === 'center') return (canvas.width - width) / 2
    return look.side === 'left' ? margin : canvas.width - margin - width
  }
  const one = below !== undefined && isOne(design)
  const [nameWidth, roleWidth] = [one ? all.width : top.width, one ? all.width : (below?.width ?? 0)]
  const name = { ...top, x: at(nameWidth), y, width: nameWidth }
  const role = below && { ...below, x: at(roleWidth), y: y + top.height + between, width: roleWidth }
  return { design, name, role, bar: barBox(look, design, name, role, unit), unit }
}

/** Whether both plates are alike and adjacent, so that they form one. */
export function isOne({ name, role, gap }: LowerThirdDesign): boolean {
  return gap === 0 && name.plate !== null && name.plate === role.plate
}

type Laid = Omit<Plate, 'x' | 'y'>

function plateOf(text: string, design: ThirdLineDesign, widest: number, unit: number): Laid {
  const { size, weight, font, case: how, spacing, pad } = design
  const setting = { size: size * unit, weight, font, case: how, tracking: spacing }
  const line = oneLine(text, setting, widest - 2 * pad.x * unit)
  const width = line.width + 2 * pad.x * unit
  return { line, design, padding: pad.x * unit, width, height: 1.22 * line.size + 2 * pad.y * unit }
}

function barBox(
  { side }: LookOf<'lower_third'>,
  { bar, gap, align, name: { plate } }: LowerThirdDesign,
  name: Plate,
  role: Plate | undefined,
  unit: number,
): Box | undefined {
  if (bar === null) return undefined
  const thick = Math.max(1.5, bar.thick * unit)
  const bottom = role ? role.y + role.height : name.y + name.height
  if (bar.place === 'side') {
    const gap = plate === null ? BESIDE * unit : 0
    const x = side === 'left' ? name.x - thick - gap : name.x + name.width + gap
    return { x, y: name.y, width: thick, height: bottom - name.y }
  }
  // a bar between two lines needs both
  if (bar.place === 'between' && !role) return undefined
  const whole = Math.max(name.width, role?.width ?? 0)
  const width = bar.long === 'full' ? whole : Math.min(SHORT * unit, whole)
  const y = {
    top: name.y - gap * unit - thick,
    between: name.y + name.height + gap * unit,
    under: bottom + gap * unit,
  }[bar.place]
  const outer = name.width >= (role?.width ?? 0) ? name : (role ?? name)
  const x = {
    side: side === 'left' ? outer.x : outer.x + outer.width - width,
    center: outer.x + (outer.width - width) / 2,
  }[align]
  return { x, y, width, height: thick }
}

/** Bounding box of a lower third, px. */
export function lowerThirdArea(look: LookOf<'lower_third'>, canvas: Size): Box {
  const { name, role, bar } = layOutThird(look, canvas)
  const boxes = [name, ...(role ? [role] : []), ...(bar ? [bar] : [])]
  const left = Math.min(...boxes.map(({ x }) => x))
  const top = Math.min(...boxes.map(({ y }) => y))
  const right = Math.max(...boxes.map(({ x, width }) => x + width))
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height))
  return { x: left, y: top, width: right - left, height: bottom - top }
}
