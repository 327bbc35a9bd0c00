import { UNSEEN } from '../../protocol/unseen.ts'

/** Converts a title to a file name valid on every system. */
export function fileName(title: string): string {
  const clean = title
    .normalize('NFC')
    .replace(/[<>:"/\\|?*]+/g, ' ')
    .replace(UNSEEN, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  const short = cut([...clean].slice(0, 80).join(''))
  return short === '' || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(short) ? `video ${short}`.trim() : short
}

/** File systems allow 255 bytes; leaves room for an extension and a number. */
const MOST_BYTES = 200

function cut(name: string): string {
  const whole = Buffer.from(name).subarray(0, MOST_BYTES).toString()
  return (whole.endsWith('\ufffd') ? whole.slice(0, -1) : whole).trim()
}
