/** s at which a sound becomes loud after a tenth of a second of silence. */
export function onsets({ begin, samples }: { begin: number; samples: Float32Array }): number[] {
  const found: number[] = []
  let loud = Number.NEGATIVE_INFINITY
  for (const [i, sample] of samples.entries()) {
    if (Math.abs(sample) < 0.2) continue
    if (i - loud > 4800) found.push(begin + i / 48_000)
    loud = i
  }
  return found
}
