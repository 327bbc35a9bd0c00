import { readFileSync, writeFileSync } from 'node:fs'

/**
 * A voice that tests make themselves: every letter is a mix of tones of its own, so that words sound alike wherever they are said. Run
 * as a program it takes what it needs of espeak-ng's arguments.
 */

export const RATE = 16_000

/** @param letter s that a letter takes @param gap s of silence behind each word @param pitch share of the usual */
export function say(text, { letter = 0.07, gap = 0, pitch = 1 } = {}) {
  const words = text.split(/\s+/).filter(Boolean)
  const parts = []
  const times = []
  let at = 0
  for (const word of words) {
    const letters = [...word.toLowerCase()].filter((each) => /\p{L}/u.test(each))
    const sound = new Float32Array(Math.round(letters.length * letter * RATE))
    letters.forEach((each, i) => {
      const code = each.codePointAt(0) % 31
      const [first, second] = [300 + 47 * code, 900 + 211 * ((code * 7) % 13)]
      const from = Math.round(i * letter * RATE)
      const length = Math.round(letter * RATE)
      for (let n = 0; n < length && from + n < sound.length; n++) {
        const t = n / RATE
        const swell = Math.sin((Math.PI * n) / length)
        sound[from + n] =
          0.3 *
          (0.4 + swell) *
          (Math.sin(2 * Math.PI * first * pitch * t) + 0.6 * Math.sin(2 * Math.PI * second * pitch * t))
      }
    })
    times.push({ word, start: at, end: at + sound.length / RATE })
    parts.push(sound, new Float32Array(Math.round(gap * RATE)))
    at += sound.length / RATE + Math.round(gap * RATE) / RATE
  }
  return { parts, times }
}

/** A mono WAV of 16 bits. @param parts samples -1 to 1, one after the other */
export function wavOf(parts, rate = RATE) {
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

/** Says its standard input. */
export function main(args = process.argv.slice(2)) {
  const gap = args.includes('-g') ? 0.36 : 0
  writeFileSync(args[args.indexOf('-w') + 1], wavOf(say(readFileSync(0, 'utf8'), { gap }).parts))
}
