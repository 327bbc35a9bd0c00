const NAMES: Record<string, readonly [number, number, number]> = {
  red: [255, 0, 0],
  lime: [0, 255, 0],
  blue: [0, 0, 255],
  yellow: [255, 255, 0],
  magenta: [255, 0, 255],
  black: [0, 0, 0],
  white: [255, 255, 255],
}

/** The pure colour that is nearest to red, green and blue, 0-255; the three figures where none is near. */
export function colorName(seen: readonly [number, number, number]): string {
  const distance = (color: readonly number[]) => Math.hypot(...seen.map((value, i) => value - (color[i] ?? 0)))
  const [name = '', nearest = []] = Object.entries(NAMES).sort(([, a], [, b]) => distance(a) - distance(b))[0] ?? []
  return distance(nearest) < 60 ? name : seen.map(Math.round).join(' ')
}
