/** Colour profiles made by hand (ICC.1:2022), with no more in them than it takes. */

type Triple = readonly [number, number, number]

/** The primaries of Display P3 and Adobe RGB under D50. */
export const P3: readonly Triple[] = [
  [0.5151, 0.2412, -0.0011],
  [0.2919, 0.6922, 0.0419],
  [0.1572, 0.0666, 0.7841],
]
export const ADOBE: readonly Triple[] = [
  [0.6097, 0.3111, 0.0195],
  [0.2053, 0.6257, 0.0609],
  [0.1492, 0.0632, 0.7446],
]

/** The curve of sRGB as a formula. */
export const SRGB_CURVE = tag('para', uint16(3, 0), ...[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].map(fixed))
export const powerCurve = (gamma: number) => tag('curv', uint32(1), uint16(Math.round(gamma * 256)))

export function matrixProfile(primaries: readonly Triple[], curve: Buffer): Buffer {
  const colorants = primaries.map((xyz, i): [string, Buffer] => [`${'rgb'[i]}XYZ`, tag('XYZ ', ...xyz.map(fixed))])
  return profile('RGB ', 'XYZ ', [...colorants, ['rTRC', curve], ['gTRC', curve], ['bTRC', curve]])
}

export const grayProfile = (space: 'XYZ ' | 'Lab ', curve: Buffer) => profile('GRAY', space, [['kTRC', curve]])

/** With the Lab colours of all corners, each input none or full, the last counting up first. */
export function cornerProfile(space: 'RGB ' | 'CMYK', corners: readonly Triple[]): Buffer {
  const inputs = space === 'CMYK' ? 4 : 3
  const straight = Buffer.from(Array.from({ length: 256 }, (_, i) => i))
  const colors = corners.flatMap(([l, a, b]) => [(l * 255) / 100, a + 128, b + 128].map(Math.round))
  const parts = [Buffer.from([inputs, 3, 2, 0]), Buffer.alloc(36), ...Array(inputs).fill(straight), Buffer.from(colors)]
  return profile(space, 'Lab ', [['A2B0', tag('mft1', ...parts, straight, straight, straight)]])
}

function profile(space: string, connection: string, tags: [string, Buffer][]): Buffer {
  const head = Buffer.alloc(128)
  head.writeUInt32BE(0x02400000, 8)
  for (const [at, name] of [
    [12, 'mntr'],
    [16, space],
    [20, connection],
    [36, 'acsp'],
  ] as const)
    head.write(name, at, 'latin1')
  let at = 132 + 12 * tags.length
  const table = tags.map(([name, content]) => {
    const entry = Buffer.concat([Buffer.from(name, 'latin1'), uint32(at, content.length)])
    at += content.length
    return entry
  })
  const whole = Buffer.concat([head, uint32(tags.length), ...table, ...tags.map(([, content]) => content)])
  whole.writeUInt32BE(whole.length, 0)
  return whole
}

function tag(type: string, ...content: Buffer[]): Buffer {
  const bytes = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.alloc(4), ...content])
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
}

function uint16(...values: number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length)
  for (const [i, value] of values.entries()) bytes.writeUInt16BE(value, 2 * i)
  return bytes
}

function uint32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length)
  for (const [i, value] of values.entries()) bytes.writeUInt32BE(value, 4 * i)
  return bytes
}

function fixed(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(Math.round(value * 65536))
  return bytes
}
