/** The canvas shapes that layouts distinguish. */
export const SHAPES = ['wide', 'square', 'tall'] as const
export type Shape = (typeof SHAPES)[number]
export type ByShape<T> = Readonly<Record<Shape, T>>

/** Aspect ratio from which a canvas is not square. */
const SQUARE = 1.2

/** @param canvas px */
export function shapeOf({ width, height }: { width: number; height: number }): Shape {
  if (width > SQUARE * height) return 'wide'
  return height > SQUARE * width ? 'tall' : 'square'
}

/** The same on every shape. */
export function everywhere<T>(value: T): ByShape<T> {
  return { wide: value, square: value, tall: value }
}
