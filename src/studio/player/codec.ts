/** The MIME type of a piece for Media Source Extensions, by the codec in its header. */
export function typeOf(piece: ArrayBuffer): string {
  const bytes = new Uint8Array(piece)
  const [a, v, c, C] = [...'avcC'].map((letter) => letter.charCodeAt(0))
  for (let i = 0; i + 8 < bytes.length; i++)
    if (bytes[i] === a && bytes[i + 1] === v && bytes[i + 2] === c && bytes[i + 3] === C) {
      // after the name: a version, then profile, compatibility and level
      const digits = [...bytes.subarray(i + 5, i + 8)].map((byte) => byte.toString(16).padStart(2, '0'))
      return `video/mp4; codecs="avc1.${digits.join('')}"`
    }
  throw new Error('the piece has no H.264 in it')
}

/** The usual type. */
const USUAL = 'video/mp4; codecs="avc1.64001e"'

export function plays(): boolean {
  return typeof MediaSource !== 'undefined' && MediaSource.isTypeSupported(USUAL)
}
