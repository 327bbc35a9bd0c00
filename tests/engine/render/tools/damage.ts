/** A repeatable stream of numbers from 0 to 1. */
export function random(seed: number): () => number {
  let state = seed * 2654435761 + 1
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
  }
}

type Damage = (bytes: Buffer, next: () => number) => Buffer

const DAMAGES: readonly Damage[] = [
  (bytes, next) => flipped(cut(bytes, next), next, 1, bytes.length),
  (bytes, next) => flipped(bytes, next, 3, bytes.length),
  (bytes, next) => flipped(bytes, next, Math.ceil(bytes.length / 200), bytes.length),
  // Of the header, where sizes and counts are.
  (bytes, next) => flipped(bytes, next, 8, 600),
  (bytes, next) => flipped(bytes, next, 2, 100),
  holed,
]

/** A file that was cut short, had bits turned over (all over or in its header), or lost a piece. */
export function damaged(whole: Buffer, seed: number): Buffer {
  const damage = DAMAGES[seed % DAMAGES.length] ?? holed
  return damage(whole, random(seed + 1))
}

function cut(bytes: Buffer, next: () => number): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length * (0.05 + 0.9 * next())))
}

function flipped(whole: Buffer, next: () => number, bits: number, reach: number): Buffer {
  const bytes = Buffer.from(whole)
  for (let i = 0; i < bits; i++) {
    const at = Math.floor(next() * Math.min(bytes.length, reach))
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(next() * 8))
  }
  return bytes
}

function holed(bytes: Buffer, next: () => number): Buffer {
  const from = Math.floor(next() * bytes.length)
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + Math.floor(next() * 5000))])
}
