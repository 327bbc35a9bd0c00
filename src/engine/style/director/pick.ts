import type { Material, Seen } from './material.ts'

/** Selects the material of a film. Pure. */

/** Largest hash distance of near duplicates, in bits. */
const ALIKE_BITS = 10

export interface Picked {
  kept: Material[]
  /** near duplicates, each with the one that was kept */
  alike: { left: Material; kept: Material }[]
}

/** Removes near duplicates: of similar photos the best is kept, in the place of the first. */
export function withoutDuplicates(all: readonly Material[]): Picked {
  const kept: Material[] = []
  const alike: Picked['alike'] = []
  for (const material of all) {
    const at = kept.findIndex((other) => showsSame(other, material))
    const twin = kept[at]
    if (twin === undefined) kept.push(material)
    else if (worth(material) > worth(twin)) {
      kept[at] = material
      alike.push({ left: twin, kept: material })
    } else alike.push({ left: material, kept: twin })
  }
  return { kept, alike }
}

/** Only photos: clips can't be compared by one moment. */
function showsSame(a: Material, b: Material): boolean {
  const [one, other] = [a.seen[0], b.seen[0]]
  if (a.kind !== 'image' || b.kind !== 'image' || !one || !other) return false
  return bitsApart(one.hash, other.hash) <= ALIKE_BITS
}

/** Hamming distance of two hashes; the maximum if they are not comparable. */
export function bitsApart(a: string, b: string): number {
  if (a.length !== b.length || a === '') return Number.POSITIVE_INFINITY
  let bits = 0
  for (let i = 0; i < a.length; i++) {
    let differing = Number.parseInt(a[i] ?? '0', 16) ^ Number.parseInt(b[i] ?? '0', 16)
    for (; differing > 0; differing >>= 1) bits += differing & 1
  }
  return bits
}

/** Quality of a picture: sharpness, faces or a subject; 0.5 if not analysed. */
export function worth({ seen }: Material): number {
  return seen.length === 0 ? 0.5 : Math.max(...seen.map(worthOf))
}

export function worthOf({ sharpness, faces, subject }: Seen): number {
  return 0.55 * sharpness + (faces.length > 0 ? 0.3 : 0) + (subject ? 0.15 : 0)
}

/** The best of a list, in order; equally good ones are spread over the list. */
export function best(all: readonly Material[], count: number): Material[] {
  if (count < 1) return []
  if (all.length <= count) return [...all]
  const ranked = all.map(worth).sort((a, b) => b - a)
  const least = ranked[count - 1] ?? 0
  const sure = all.filter((each) => worth(each) > least)
  const level = all.filter((each) => worth(each) === least)
  const open = count - sure.length
  const some = Array.from({ length: open }, (_, i) => level[Math.floor(((i + 0.5) * level.length) / open)])
  const chosen = new Set([...sure, ...some])
  return all.filter((each) => chosen.has(each))
}

/** How much better than the first the best must be to replace it. */
const CLEARLY = 0.05

/** Moves the best to the front if it is clearly better than the first. */
export function hookFirst(all: readonly Material[]): Material[] {
  const most = Math.max(...all.map(worth))
  const top = all.find((each) => worth(each) === most)
  const [first] = all
  if (!first || !top || most < worth(first) + CLEARLY) return [...all]
  return [top, ...all.filter((each) => each !== top)]
}
