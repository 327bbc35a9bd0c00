import { type Curve, readCurve } from './curve.ts'
import { readLutTag } from './lut-tag.ts'
import { labToXyz, type Triple } from './spaces.ts'

/** The colour conversion given by a picture's embedded ICC profile. */
export interface Profile {
  space: 'RGB' | 'GRAY' | 'CMYK'
  /** per-channel curve, applied first, 0-1; `toXyz` is then linear */
  bend?: (device: Triple) => Triple
  /** @param device 0-1, of ink for CMYK; gray in each channel @returns XYZ under D50, where white has a Y of 1 */
  toXyz(device: readonly number[]): Triple
}

const SPACES: Record<string, Profile['space']> = { 'RGB ': 'RGB', GRAY: 'GRAY', CMYK: 'CMYK' }

/** White point of the profile connection space. */
const D50: Triple = [0.9642, 1, 0.8249]

/**
 * Reads a profile of version 2 or 4. Undefined if it is of another class or damaged: the picture is then shown without colour
 * management.
 */
export function readProfile(profile: Buffer): Profile | undefined {
  if (profile.length < 132 || profile.toString('latin1', 36, 40) !== 'acsp') return undefined
  const space = SPACES[profile.toString('latin1', 16, 20)]
  if (!space) return undefined
  try {
    const tags = tagsOf(profile)
    const found = byTable(profile, tags) ?? (space === 'GRAY' ? byGray(profile, tags) : byMatrix(profile, tags))
    return found && { space, ...found }
  } catch {
    return undefined
  }
}

type Found = Omit<Profile, 'space'>
type Tags = ReadonlyMap<string, number>

function tagsOf(profile: Buffer): Tags {
  const count = Math.min(100, profile.readUInt32BE(128))
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const at = 132 + 12 * i
      return [profile.toString('latin1', at, at + 4), profile.readUInt32BE(at + 4)]
    }),
  )
}

/** Relative colorimetric if the profile has it; the caller does black point compensation. */
function byTable(profile: Buffer, tags: Tags): Found | undefined {
  const at = tags.get('A2B1') ?? tags.get('A2B0')
  if (at === undefined) return undefined
  const { convert, labScale } = readLutTag(profile, at)
  const fromLab = (device: readonly number[]) => {
    const [l = 0, a = 0, b = 0] = convert(device)
    return labToXyz([l * labScale * 100, a * labScale * 255 - 128, b * labScale * 255 - 128], D50)
  }
  const fromXyz = (device: readonly number[]): Triple => {
    const [x = 0, y = 0, z = 0] = convert(device)
    return [x * XYZ_SCALE, y * XYZ_SCALE, z * XYZ_SCALE]
  }
  return { toXyz: hasLab(profile) ? fromLab : fromXyz }
}

/** Whether the connection space is Lab, else XYZ. */
const hasLab = (profile: Buffer) => profile.toString('latin1', 20, 24) === 'Lab '

/** Value of the largest number in an XYZ table. */
const XYZ_SCALE = 65535 / 32768

function byGray(profile: Buffer, tags: Tags): Found | undefined {
  const curve = curveOf(profile, tags, 'kTRC')
  if (!curve) return undefined
  const light = hasLab(profile) ? (gray: number) => labToXyz([100 * curve(gray), 0, 0], D50)[1] : curve
  return {
    bend: ([r, g, b]) => [light(r), light(g), light(b)],
    toXyz: ([light = 0]) => [D50[0] * light, light, D50[2] * light],
  }
}

function byMatrix(profile: Buffer, tags: Tags): Found | undefined {
  const colorants = ['rXYZ', 'gXYZ', 'bXYZ'].map((name) => colorantOf(profile, tags, name))
  const curves = ['rTRC', 'gTRC', 'bTRC'].map((name) => curveOf(profile, tags, name))
  const [red, green, blue] = curves
  if (!red || !green || !blue || !colorants.every((each) => each !== undefined)) return undefined
  const sum = (axis: 0 | 1 | 2, light: readonly number[]) =>
    colorants.reduce((all, colorant, i) => all + colorant[axis] * (light[i] ?? 0), 0)
  return {
    bend: ([r, g, b]) => [red(r), green(g), blue(b)],
    toXyz: (light) => [sum(0, light), sum(1, light), sum(2, light)],
  }
}

function curveOf(profile: Buffer, tags: Tags, name: string): Curve | undefined {
  const at = tags.get(name)
  return at === undefined ? undefined : readCurve(profile, at).curve
}

function colorantOf(profile: Buffer, tags: Tags, name: string): Triple | undefined {
  const at = tags.get(name)
  if (at === undefined) return undefined
  const [x, y, z] = [8, 12, 16].map((i) => profile.readInt32BE(at + i) / 65536) as Triple // three read, three there
  return [x, y, z]
}
