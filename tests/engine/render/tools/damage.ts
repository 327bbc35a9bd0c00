/** A repeatable stream of numbers from 0 to 1. */
export function random(seed: number): () => number {
  let state = seed * 2654435761 + 1
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
  }
}

/** A file that was cut short, had bits turned over, or both. */
export function damaged(whole: Buffer, seed: number): Buffer {
  const next = random(seed + 1)
  const length = seed % 3 === 0 ? Math.floor(whole.length * (0.05 + 0.9 * next())) : whole.length
  const bytes = Buffer.from(whole.subarray(0, length))
  const flips = seed % 3 === 1 ? 3 : seed % 3 === 2 ? Math.ceil(bytes.length / 200) : 1
  for (let i = 0; i < flips; i++) {
    const at = Math.floor(next() * bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(next() * 8))
  }
  return bytes
}
