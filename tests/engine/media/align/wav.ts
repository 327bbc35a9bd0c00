/** A mono WAV of 16 bits. @param parts samples -1 to 1, one after the other */
export function wavOf(parts: readonly Float32Array[], rate: number): Buffer {
  const count = parts.reduce((sum, { length }) => sum + length, 0)
  const wav = Buffer.alloc(44 + 2 * count)
  wav.write('RIFF', 0)
  wav.writeUInt32LE(36 + 2 * count, 4)
  wav.write('WAVEfmt ', 8)
  wav.writeUInt32LE(16, 16)
  wav.writeUInt16LE(1, 20)
  wav.writeUInt16LE(1, 22)
  wav.writeUInt32LE(rate, 24)
  wav.writeUInt32LE(2 * rate, 28)
  wav.writeUInt16LE(2, 32)
  wav.writeUInt16LE(16, 34)
  wav.write('data', 36)
  wav.writeUInt32LE(2 * count, 40)
  let at = 44
  for (const part of parts)
    for (const sample of part) {
      wav.writeInt16LE(Math.round(32767 * Math.max(-1, Math.min(1, sample))), at)
      at += 2
    }
  return wav
}
