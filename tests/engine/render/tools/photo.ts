import { crc32, deflateSync } from 'node:zlib'

/** Photos written byte by byte: with a colour profile, and of inks. */

/** A PNG in 16:9 of one colour a column, each four bytes, or one in gray. */
export function png(columns: readonly (readonly number[])[], profile?: Buffer): Buffer {
  const row = Buffer.from([0, ...columns.flat()])
  const gray = columns[0]?.length === 1
  const height = Math.round((columns.length * 9) / 16)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(columns.length, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, gray ? 0 : 6], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...(profile ? [chunk('iCCP', Buffer.concat([Buffer.from('p\0\0', 'latin1'), deflateSync(profile)]))] : []),
    chunk('IDAT', deflateSync(Buffer.concat(Array(height).fill(row)))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/**
 * A JPEG of 16 by 8 pixels and four inks, 0-255 each.
 * @param left of the left half @param right of the right half
 * @param transform what Adobe's segment says: 0 for the inks, 2 for brightness and colour of three of them
 */
export function inkJpeg(left: readonly number[], right: readonly number[], transform: 0 | 2, profile: Buffer): Buffer {
  const components = [...(transform === 0 ? 'CMYK' : '\x01\x02\x03\x04')].map((letter) => letter.charCodeAt(0))
  const stored = (inks: readonly number[]) =>
    transform === 0 ? inks.map((ink) => 255 - ink) : brightnessAndColor(inks)
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xee, Buffer.from(`Adobe\0\x64\0\0\0\0${String.fromCharCode(transform)}`, 'latin1')),
    segment(0xe2, Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), profile])),
    segment(0xdb, Buffer.from([0, ...Array(64).fill(1)])),
    segment(0xc0, Buffer.from([8, 0, 8, 0, 16, 4, ...components.flatMap((id) => [id, 0x11, 0])])),
    // differences of up to twelve bits, four bits each; a block has nothing else
    segment(0xc4, Buffer.from([0, 0, 0, 0, 12, ...Array(12).fill(0), ...Array.from({ length: 12 }, (_, i) => i)])),
    segment(0xc4, Buffer.from([0x10, 1, ...Array(15).fill(0), 0])),
    segment(0xda, Buffer.from([4, ...components.flatMap((id) => [id, 0]), 0, 63, 0])),
    scan(stored(left), stored(right)),
    Buffer.from([0xff, 0xd9]),
  ])
}

function brightnessAndColor([c = 0, m = 0, y = 0, k = 0]: readonly number[]): number[] {
  const luma = 0.299 * c + 0.587 * m + 0.114 * y
  return [luma, 128 + (y - luma) / 1.772, 128 + (c - luma) / 1.402, 255 - k].map(Math.round)
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

function scan(...blocks: readonly number[][]): Buffer {
  let before = [0, 0, 0, 0]
  let bits = ''
  for (const block of blocks) {
    const values = block.map((value) => 8 * (value - 128))
    bits += values.map((value, i) => difference(value - (before[i] ?? 0))).join('')
    before = values
  }
  bits = bits.padEnd(8 * Math.ceil(bits.length / 8), '1')
  const bytes = bits.match(/.{8}/g) ?? []
  return Buffer.from(bytes.flatMap((byte) => (byte === '11111111' ? [255, 0] : [Number.parseInt(byte, 2)])))
}

/** How many bits it takes, those bits, and that there is nothing else. */
function difference(value: number): string {
  const size = value === 0 ? 0 : Math.floor(Math.log2(Math.abs(value))) + 1
  const bits = size === 0 ? '' : (value > 0 ? value : value + 2 ** size - 1).toString(2).padStart(size, '0')
  return `${size.toString(2).padStart(4, '0')}${bits}0`
}
