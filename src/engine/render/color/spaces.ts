/** A colour as three numbers. */
export type Triple = [number, number, number]

export function labToXyz([l, a, b]: Triple, white: Triple): Triple {
  const y = (l + 16) / 116
  const cube = (t: number) => (t > 6 / 29 ? t ** 3 : 3 * (6 / 29) ** 2 * (t - 4 / 29))
  return [white[0] * cube(y + a / 500), white[1] * cube(y), white[2] * cube(y - b / 200)]
}

/** XYZ under D50, as in ICC profiles, to linear sRGB. */
export function xyzToLinear([x, y, z]: Triple): Triple {
  return [
    3.1341359 * x - 1.6173863 * y - 0.4906619 * z,
    -0.978795 * x + 1.9162543 * y + 0.0334428 * z,
    0.0719553 * x - 0.2289768 * y + 1.405386 * z,
  ]
}

/** sRGB encoding of linear light; continues below 0 and above 1 for colours outside sRGB. */
export function encodeSrgb(light: number): number {
  if (light < 0) return -encodeSrgb(-light)
  return light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055
}
