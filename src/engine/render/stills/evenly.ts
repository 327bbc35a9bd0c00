/** Picks `count` items, evenly spread over a list. */
export function evenly<Item>(list: readonly Item[], count: number): Item[] {
  if (count >= list.length) return [...list]
  return Array.from({ length: count }, (_, i) => list[Math.floor(((i + 0.5) * list.length) / count)]).flatMap(
    (item) => item ?? [],
  )
}
