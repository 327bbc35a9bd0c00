/** Corners, sides and centre, of an element or of the canvas. In the order of a number pad's keys from 1. */
export const ANCHORS = [
  'bottom-left',
  'bottom',
  'bottom-right',
  'left',
  'center',
  'right',
  'top-left',
  'top',
  'top-right',
] as const
export type Anchor = (typeof ANCHORS)[number]

export type Across = 'left' | 'center' | 'right'
export type Down = 'top' | 'center' | 'bottom'

/** `top` and `left` become `top-left`. */
export function anchorOf(across: Across, down: Down): Anchor {
  if (down === 'center') return across
  return across === 'center' ? down : `${down}-${across}`
}

export function acrossOf(anchor: Anchor): Across {
  if (anchor.endsWith('left')) return 'left'
  return anchor.endsWith('right') ? 'right' : 'center'
}

export function downOf(anchor: Anchor): Down {
  if (anchor.startsWith('top')) return 'top'
  return anchor.startsWith('bottom') ? 'bottom' : 'center'
}
