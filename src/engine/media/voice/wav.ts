/** A mono WAV with 16 bits a sample. @param sounds consecutive samples, -1 to 1 */
export function wavOf(sounds: readonly Float32Array[], rate: number): Buffer {
  const samples = Buffer.concat(sounds.map(bytesOf))
  const header = Buffer.alloc(HEADER)
  header.write('RIFF', 0)
  header.writeUInt32LE(HEADER - 8 + samples.length, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(rate, 24)
  header.writeUInt32LE(2 * rate, 28)
  header.writeUInt16LE(2, 32)
  header.writeUInt16LE(16, 34)
  header.write('data', 36)
  header.writeUInt32LE(samples.length, 40)
  return Buffer.concat([header, samples])
}

const HEADER = 44

function bytesOf(sound: Float32Array): Buffer {
  const { buffer } = Int16Array.from(sound, (sample) => Math.round(Math.max(-1, Math.min(1, sample)) * 32_767))
  return Buffer.from(buffer)
}
