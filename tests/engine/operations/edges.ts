/** The box around what is seen, in parts of the picture. */
export interface Edges {
  left: number
  right: number
  top: number
  bottom: number
}

/** The box around all samples of a plane that are marked; undefined where none is. @param count width times height */
export function edgesWhere(width: number, count: number, marked: (i: number) => boolean): Edges | undefined {
  const found = Array.from({ length: count }, (_, i) => i).filter(marked)
  if (found.length === 0) return undefined
  const [columns, rows] = [found.map((i) => i % width), found.map((i) => Math.floor(i / width))]
  const height = count / width
  return {
    left: Math.min(...columns) / width,
    right: (Math.max(...columns) + 1) / width,
    top: Math.min(...rows) / height,
    bottom: (Math.max(...rows) + 1) / height,
  }
}
