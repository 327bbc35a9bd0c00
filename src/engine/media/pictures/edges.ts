/** Thickness of each edge of the picture, as a share of its shorter side */
const THICK = 0.1
/** Added to each variance, in OKLab: colours this close to an edge's are like it, however even that is */
const ALIKE = 0.02 ** 2

type Planes = readonly [Float32Array, Float32Array, Float32Array]
type Vector = readonly [number, number, number]

/**
 * How much the colour of each px differs from the colours at the edges of a picture, with regard to how much those vary (Zhang et
 * al., 2015). The edge that it differs from most is left out, since a subject may touch one.
 * @param planes of OKLab
 */
export function unlikeEdges(planes: Planes, width: number, height: number): Float32Array {
  const thick = Math.max(1, Math.round(THICK * Math.min(width, height)))
  const sum = new Float32Array(width * height)
  const most = new Float32Array(width * height)
  for (const [left, right, top, bottom] of [
    [0, width, 0, thick],
    [0, width, height - thick, height],
    [0, thick, 0, height],
    [width - thick, width, 0, height],
  ] as const) {
    const edge: number[] = []
    for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) edge.push(y * width + x)
    const far = distances(planes, edge)
    const furthest = far.reduce((a, b) => Math.max(a, b), 1e-9)
    for (let i = 0; i < far.length; i++) {
      const share = (far[i] ?? 0) / furthest
      sum[i] = (sum[i] ?? 0) + share
      most[i] = Math.max(most[i] ?? 0, share)
    }
  }
  return sum.map((all, i) => all - (most[i] ?? 0))
}

/** Mahalanobis distance of each px to the colours of some. */
function distances([l, a, b]: Planes, some: readonly number[]): Float32Array {
  const mean = (plane: Float32Array) => some.reduce((sum, i) => sum + (plane[i] ?? 0), 0) / some.length
  const [ml, ma, mb] = [mean(l), mean(a), mean(b)]
  const covariance = (one: Float32Array, by: number, other: Float32Array, from: number) => {
    const sum = some.reduce((sum, i) => sum + ((one[i] ?? 0) - by) * ((other[i] ?? 0) - from), 0)
    return sum / some.length + (one === other ? ALIKE : 0)
  }
  const [la, lb, ab] = [covariance(l, ml, a, ma), covariance(l, ml, b, mb), covariance(a, ma, b, mb)]
  const [[ll, lA, lB], [, aa, aB], [, , bb]] = inverse(
    [covariance(l, ml, l, ml), la, lb],
    [la, covariance(a, ma, a, ma), ab],
    [lb, ab, covariance(b, mb, b, mb)],
  )
  return l.map((lightness, i) => {
    const [x, y, z] = [lightness - ml, (a[i] ?? 0) - ma, (b[i] ?? 0) - mb]
    return Math.sqrt(Math.max(0, ll * x * x + aa * y * y + bb * z * z + 2 * (lA * x * y + lB * x * z + aB * y * z)))
  })
}

/** The rows of the inverse of a symmetric matrix. */
function inverse(p: Vector, q: Vector, r: Vector): [Vector, Vector, Vector] {
  const [x, y, z] = [cross(q, r), cross(r, p), cross(p, q)]
  const by = 1 / dot(p, x)
  return [times(x, by), times(y, by), times(z, by)]
}

const dot = (u: Vector, v: Vector): number => u[0] * v[0] + u[1] * v[1] + u[2] * v[2]
const times = ([x, y, z]: Vector, by: number): Vector => [x * by, y * by, z * by]
const cross = (u: Vector, v: Vector): Vector => [
  u[1] * v[2] - u[2] * v[1],
  u[2] * v[0] - u[0] * v[2],
  u[0] * v[1] - u[1] * v[0],
]
