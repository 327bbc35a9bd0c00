import { eased } from '../../../edit/easing.ts'
import { MAP_TOP, type Picture } from '../../kernel/kernel.ts'
import { hash } from '../noise.ts'
import { mapOf } from './blends.ts'
import { LEAK, TORN } from './maps.ts'
import { BLACK, type Painter, smooth, WHITE } from './painter.ts'

/** Transitions that imitate a physical effect: a light leak, torn paper, a broken signal. */

/** Orange, brightest just behind its edge. */
const ORANGE = { u: 84, v: 178 }
const GLOW = 216

/** Light leaks in from one side and leaves on the other; the picture changes while it is brightest. */
export const lightLeak: Painter = (stage) => {
  const { kernel } = stage
  const map = mapOf(stage, 'lightleak', LEAK)
  return ({ target, before, after, way }) => {
    kernel.fade(target, before, after, smooth(way, 0.35, 0.65))
    const strength = smooth(1 - Math.abs(2 * way - 1), 0, 0.6)
    const head = (-0.1 + 1.9 * eased('gentle', way)) * MAP_TOP
    const tail = head - 1.1 * MAP_TOP
    const half = 0.5 * MAP_TOP
    kernel.tint(target, ORANGE, map, { from: tail, rise: half, to: head, fall: half }, 0.8 * strength)
    const inner = 0.16 * MAP_TOP
    const core = { from: tail + inner, rise: half, to: head - inner, fall: half }
    kernel.tint(target, { y: GLOW }, map, core, 0.78 * strength)
  }
}

/** The last picture is torn away like a sheet of paper, with a white edge and a shadow on the next. */
export const tornPaper: Painter = (stage) => {
  const { kernel } = stage
  const map = mapOf(stage, 'paper', TORN)
  const edge = TORN.soft * MAP_TOP
  return ({ target, before, after, way }) => {
    const level = (-0.03 + 1.06 * eased([0.5, 0, 0.45, 1], way)) * MAP_TOP
    kernel.reveal(target, before, after, map, level, edge)
    const shadow = { from: level - 0.07 * MAP_TOP, rise: 0.065 * MAP_TOP, to: level, fall: edge }
    kernel.tint(target, BLACK, map, shadow, 0.5)
    const rim = { from: level - edge, rise: edge, to: level + 0.012 * MAP_TOP, fall: edge }
    kernel.tint(target, { ...WHITE, y: 228 }, map, rim)
  }
}

/** A glitch: stripes shift, their colours separate, and more and more of them show the next picture. */
export const brokenSignal: Painter = ({ kernel, canvas }) => {
  const { width, height } = canvas
  const unit = Math.max(2, 2 * Math.round(height / 108))
  const mixed: Picture = kernel.picture(width, height)
  return ({ target, before, after, way, frame }) => {
    // each state lasts two frames, as in a bad signal
    const throwing = Math.floor(frame / 2)
    const storm = smooth(1 - Math.abs(2 * way - 1), 0, 0.8)
    let [y, stripe] = [0, 0]
    while (y < height) {
      const chance = (seed: number) => hash(stripe, throwing, seed)
      const rows = Math.min(height - y, unit * (1 + Math.floor(chance(1) ** 2 * 14)))
      const shown = chance(2) < smooth(way, 0.3, 0.7) ? after : before
      const slips = chance(3) < 0.15 + 0.5 * storm
      const slip = slips ? 2 * Math.round(((chance(4) - 0.5) * 0.24 * storm * width) / 2) : 0
      const parted = storm > 0.02 ? 2 * Math.round(((chance(5) - 0.3) * 0.03 * storm * width) / 2) : 0
      kernel.placeRows(mixed, shown, { y, rows, luma: slip, blue: slip - parted, red: slip + parted })
      y += rows
      stripe++
    }
    kernel.place(target, mixed, 0, 0)
  }
}
