import { AV_FRAME_DATA_ICC_PROFILE } from 'node-av/constants'
import type { Frame } from 'node-av/lib'
import { isHdr } from '../av/graph.ts'
import { type Conversion, type Cube, channelCube, colorCube, withCubes } from './cube.ts'
import { hdrFilters } from './hdr.ts'
import { type Profile, readProfile } from './icc.ts'
import { encodeSrgb, type Triple, xyzToLinear } from './spaces.ts'

/**
 * Calls `use` with filters that convert a frame's RGB to SDR sRGB, from HDR or by its profile; without any if none are needed.
 */
export function withColors<Result>(frame: Frame, use: (filters: string[]) => Result): Result {
  return withCubes(isHdr(frame) ? filtersOfHdr(frame.colorTrc) : profileCubes(frame), use)
}

const made = new Map<number, ReturnType<typeof hdrFilters>>()

function filtersOfHdr(transfer: number): ReturnType<typeof hdrFilters> {
  const filters = made.get(transfer) ?? hdrFilters(transfer)
  made.set(transfer, filters)
  return filters
}

function profileCubes(frame: Frame): Cube[] {
  const bytes = frame.getSideData(AV_FRAME_DATA_ICC_PROFILE)
  const profile = bytes && readProfile(bytes)
  return profile && profile.space !== 'CMYK' && isVisible(srgbOf(profile)) ? cubesOf(profile) : []
}

/** To sRGB, unclipped for colours outside it. */
function srgbOf({ bend, toXyz }: Profile): Conversion {
  return (rgb) => encoded(xyzToLinear(toXyz(bend ? bend(rgb) : rgb)))
}

const encoded = ([r, g, b]: Triple): Triple => [encodeSrgb(r), encodeSrgb(g), encodeSrgb(b)]

/** Points per side of a table for a non-linear conversion. */
const POINTS = 33

function cubesOf(profile: Profile): Cube[] {
  const { bend, toXyz } = profile
  if (!bend) return [colorCube(srgbOf(profile), POINTS)]
  // in two parts: a single table would be coarse in the darks
  return [
    channelCube((rgb) => bend(rgb), 2048),
    colorCube((light) => xyzToLinear(toXyz(light)), 2),
    channelCube(encoded, 8192),
  ]
}

/** Whether a conversion makes a visible difference in 8 bits. */
function isVisible(convert: Conversion): boolean {
  const steps = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1]
  const colors = steps.flatMap((r) => steps.flatMap((g) => steps.map((b): Triple => [r, g, b])))
  return colors.some((rgb) => convert(rgb).some((value, i) => Math.abs(value - (rgb[i] ?? 0)) > 1 / 255))
}
