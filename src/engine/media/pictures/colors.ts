import type { Moment } from '../../edit/picture-analysis.ts'
import { hexOf, type Lab, labOf } from './oklab.ts'
import { type Pixels, tidy } from './pixels.ts'

const CLUSTERS = 5
const ROUNDS = 8
/** Distance in OKLab below which colours are merged */
const ALIKE = 0.05
/** Least share of the picture that is reported */
const LEAST = 0.005

/** The dominant colours of a picture: k-means in OKLab with deterministic starts. */
export function colorsOf({ width, height, samples }: Pixels): Moment['colors'] {
  const points = Array.from({ length: width * height }, (_, i) =>
    labOf(samples[3 * i] ?? 0, samples[3 * i + 1] ?? 0, samples[3 * i + 2] ?? 0),
  )
  let middles = starts(points)
  for (let round = 0; round < ROUNDS; round++)
    middles = grouped(points, middles).map((group, i) => (group.length > 0 ? mean(group) : (middles[i] ?? GREY)))
  const groups = grouped(points, middles).filter((group) => group.length > 0)
  return joined(groups)
    .filter((group) => group.length >= LEAST * points.length)
    .sort((a, b) => b.length - a.length)
    .map((group) => ({ color: hexOf(mean(group)), share: tidy(group.length / points.length) }))
}

const GREY: Lab = [0.5, 0, 0]

/** The mean, then repeatedly the point furthest from all starts so far. */
function starts(points: readonly Lab[]): Lab[] {
  const chosen = [mean(points)]
  const nearest = new Float64Array(points.length).fill(Number.POSITIVE_INFINITY)
  while (chosen.length < CLUSTERS) {
    const last = chosen.at(-1) ?? GREY
    let far = 0
    for (const [i, point] of points.entries()) {
      nearest[i] = Math.min(nearest[i] ?? 0, distance(point, last))
      if ((nearest[i] ?? 0) > (nearest[far] ?? 0)) far = i
    }
    chosen.push(points[far] ?? GREY)
  }
  return chosen
}

function grouped(points: readonly Lab[], middles: readonly Lab[]): Lab[][] {
  const groups: Lab[][] = middles.map(() => [])
  for (const point of points) {
    let near = 0
    for (const [i, middle] of middles.entries())
      if (distance(point, middle) < distance(point, middles[near] ?? GREY)) near = i
    groups[near]?.push(point)
  }
  return groups
}

/** Merges groups of nearly the same colour. */
function joined(groups: readonly Lab[][]): Lab[][] {
  const kept: Lab[][] = []
  for (const group of groups.toSorted((a, b) => b.length - a.length)) {
    const same = kept.find((other) => distance(mean(other), mean(group)) < ALIKE ** 2)
    if (same) same.push(...group)
    else kept.push([...group])
  }
  return kept
}

function mean(points: readonly Lab[]): Lab {
  const sum: Lab = [0, 0, 0]
  for (const [l, a, b] of points) {
    sum[0] += l
    sum[1] += a
    sum[2] += b
  }
  const count = Math.max(1, points.length)
  return [sum[0] / count, sum[1] / count, sum[2] / count]
}

/** Squared. */
function distance(one: Lab, other: Lab): number {
  return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2
}
