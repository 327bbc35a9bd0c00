/** Share of the canvas's shorter side: letters below it are small. */
const SMALL = 0.08

/** Spacing of letters at a size: small ones are never tightened, as their words would run together. @param size share of the canvas's shorter side */
export function trackingAt(spacing: number, size: number): number {
  return size < SMALL ? Math.max(0, spacing) : spacing
}
