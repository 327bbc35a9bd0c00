/** Clamps a value. */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

/** `#RRGGBB` */
export function isColor(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text)
}
