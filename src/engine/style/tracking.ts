/** Size up to which letters are small, as a share of the canvas's shorter side. */
const SMALL = 0.08

/**
 * Letter spacing for a size: small letters are never tightened, as words would run together.
 * @param size share of the canvas's shorter side
 */
export function trackingAt(spacing: number, size: number): number {
  return size < SMALL ? Math.max(0, spacing) : spacing
}
