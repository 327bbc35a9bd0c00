import type { Material } from './material.ts'
import type { Part, Section } from './plan.ts'

/** Distributes material over sections. Pure. */

/**
 * Assigns material to sections; those without their own share the rest, in order. The opening and closing material is left out
 * if there is enough else, or used last.
 * @param enough number of pictures for a section
 */
export function shareOut(
  sections: readonly Section[],
  pool: readonly Material[],
  taken: readonly (Material | undefined)[],
  enough: number,
): Part[] {
  const named = new Set(sections.flatMap(({ material }) => material ?? []))
  const open = sections.filter(({ material }) => material === undefined).length
  const free = pool.filter((each) => !named.has(each))
  const shared = free.length > 0 ? free : pool
  const rest = late(shared, taken, Math.max(open, enough * open))
  let nth = 0
  return sections.map(({ text, material }) => ({
    text,
    material: material ? late(material, taken, enough) : shareOf(rest, nth++, open),
  }))
}

function late(material: readonly Material[], taken: readonly (Material | undefined)[], enough: number): Material[] {
  const rest = material.filter((each) => !taken.includes(each))
  if (rest.length === 0) return [...material]
  return rest.length >= enough ? rest : [...rest, ...material.filter((each) => taken.includes(each))]
}

/** The n-th of several parts of a list; at least one item. */
function shareOf(list: readonly Material[], nth: number, of: number): Material[] {
  const part = list.slice(Math.floor((nth * list.length) / of), Math.floor(((nth + 1) * list.length) / of))
  return part.length > 0 ? part : list.slice(nth % list.length, (nth % list.length) + 1)
}
