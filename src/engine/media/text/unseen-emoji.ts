/**
 * Skia starts a new run where an emoji with colour presentation follows one without, which breaks 🏳️‍🌈 and ❤️‍🔥 apart; a run
 * that begins with a colour emoji continues. So an invisible colour emoji is inserted before them, from a font that has nothing
 * else. https://unicode.org/reports/tr51/#Emoji_Presentation
 */

/** Sequences that would break apart. */
const APART = /(?=\p{Extended_Pictographic})\P{Emoji_Presentation}\ufe0f?\u200d\p{Emoji_Presentation}/gu

/** 🛗: texts that contain it are left unchanged. */
const LEAD = '\u{1f6d7}'

/** A text as passed to the canvas. */
export function joined(text: string): string {
  return text.includes(LEAD) ? text : text.replace(APART, `${LEAD}$&`)
}

export const UNSEEN_FAMILY = 'unseen'

/** Whether the font with the invisible emoji is needed. */
export const needsUnseen = (text: string): boolean => joined(text) !== text

/** A TrueType font with a single empty glyph of zero width. */
export function unseenFont(): Buffer {
  const tables = Object.entries(TABLES).sort(([a], [b]) => (a < b ? -1 : 1))
  let at = 12 + 16 * tables.length
  const entries: Buffer[] = []
  const contents: Buffer[] = []
  for (const [name, table] of tables) {
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)])
    entries.push(Buffer.from(name, 'latin1'), u32(checksum(padded), at, table.length))
    contents.push(padded)
    at += padded.length
  }
  const head = [u32(TRUETYPE), u16(tables.length, 128, 3, 16 * tables.length - 128)]
  return Buffer.concat([...head, ...entries, ...contents])
}

const TRUETYPE = 0x10000
const CODE = LEAD.codePointAt(0) ?? 0

const TABLES: Record<string, Buffer> = {
  'OS/2': Buffer.concat([
    u16(4, 0, 400, 5, ...Array<number>(12).fill(0)),
    Buffer.alloc(26),
    Buffer.from('NONE', 'latin1'),
    u16(64, 0xffff, 0xffff, 800, 0xff38, 0, 800, 200),
    Buffer.alloc(8),
    u16(0, 0, 0, 32, 0),
  ]),
  cmap: Buffer.concat([u16(0, 1, 3, 10), u32(12), u16(12, 0), u32(28, 0, 1, CODE, CODE, 1)]),
  glyf: Buffer.alloc(4),
  head: Buffer.concat([
    u32(TRUETYPE, TRUETYPE, 0, 0x5f0f3cf5),
    u16(0, 1000),
    Buffer.alloc(16),
    u16(0, 0, 0, 0, 0, 8, 2, 0, 0),
  ]),
  hhea: Buffer.concat([u32(TRUETYPE), u16(800, 0xff38, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2)]),
  hmtx: u16(0, 0, 0, 0),
  loca: u16(0, 0, 0),
  maxp: Buffer.concat([u32(TRUETYPE), u16(2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]),
  name: u16(0, 0, 6),
  post: Buffer.concat([u32(0x30000), Buffer.alloc(28)]),
}

function checksum(bytes: Buffer): number {
  let sum = 0
  for (let i = 0; i < bytes.length; i += 4) sum = (sum + bytes.readUInt32BE(i)) >>> 0
  return sum
}

function u16(...values: number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length)
  for (const [i, value] of values.entries()) bytes.writeUInt16BE(value, 2 * i)
  return bytes
}

function u32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length)
  for (const [i, value] of values.entries()) bytes.writeUInt32BE(value, 4 * i)
  return bytes
}
