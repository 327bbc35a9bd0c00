import { UNSEEN } from '../../protocol/unseen.ts'

/** A title as a file name that every system takes. */
export function fileName(title: string): string {
  const clean = title
    .normalize('NFC')
    .replace(/[<>:"/\\|?*]+/g, ' ')
    .replace(UNSEEN, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  const short = cut([...clean].slice(0, 80).join(''))
  return short === '' || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(short) ? `video ${short}`.trim() : short
}

/** File systems take 255 bytes of a name; an ending and a number have to fit as well. */
const MOST_BYTES = 200

function cut(name: string): string {
  const whole = Buffer.from(name).subarray(0, MOST_BYTES).toString()
  return (whole.endsWith('\ufffd') ? whole.slice(0, -1) : whole).trim()
}
