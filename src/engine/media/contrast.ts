/** White, or nearly black where all of these colours together are light. @param colors `#RRGGBB` */
export function contrasting(colors: readonly string[]): '#FFFFFF' | '#141414' {
  const mean = colors.reduce((sum, color) => sum + luminance(color), 0) / Math.max(1, colors.length)
  return mean > 0.36 ? '#141414' : '#FFFFFF'
}

/** 0-1 */
function luminance(color: string): number {
  const value = Number.parseInt(color.slice(1, 7), 16)
  const light = (part: number) => ((value >> part) & 255) ** 2.2
  return (0.2126 * light(16) + 0.7152 * light(8) + 0.0722 * light(0)) / 255 ** 2.2
}
