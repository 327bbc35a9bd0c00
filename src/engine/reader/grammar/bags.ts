import type { Chart, Entry } from './chart.ts'
import type { Bag, CompiledLanguage } from './language.ts'

/** A wish as it was said: the phrases of a bag, in any order. */
export interface Said {
  bag: Bag
  start: number
  end: number
  params: Readonly<Record<string, unknown>>
  rules: readonly string[]
  /** number of tokens without meaning */
  noise: number
}

/** A sentence that takes more steps is not read. */
const MOST_STEPS = 60_000
const MOST_FILLINGS = 40

interface Filling {
  end: number
  params: Readonly<Record<string, unknown>>
  rules: readonly string[]
  phrases: number
  noise: number
}

/** Reads bags from a chart. */
export class Bags {
  private readonly chart: Chart
  private readonly bagsOf: CompiledLanguage['bagsOf']
  private readonly begun = new Map<number, ReadonlySet<Bag>>()
  private readonly read = new Map<number, Said[]>()
  private readonly fillings = new Map<Bag, Map<string, Filling[]>>()
  private steps = 0

  constructor(chart: Chart, bagsOf: CompiledLanguage['bagsOf']) {
    this.chart = chart
    this.bagsOf = bagsOf
  }

  /** Whether the limit of steps was reached; nothing that was read then counts. */
  get exhausted(): boolean {
    return this.steps > MOST_STEPS
  }

  /** All wishes that begin at a token, whatever their end. */
  from(place: number): readonly Said[] {
    const before = this.read.get(place)
    if (before) return before
    const likely = [...this.beginningAt(place)]
      .filter(({ slots }) => slots.every(({ optional, phrase }) => optional || this.chart.mayFollow(phrase, place)))
      .sort((a, b) => a.place - b.place)
    const said = likely.flatMap((bag) => this.said(bag, place))
    this.read.set(place, said)
    return said
  }

  private said(bag: Bag, place: number): Said[] {
    const seen = new Map<string, Said>()
    for (const { end, params, rules, phrases, noise } of this.fill(bag, place, 0, this.known(bag))) {
      if (phrases === 0) continue
      const key = `${end} ${JSON.stringify(params)}`
      if (!seen.has(key)) seen.set(key, { bag, start: place, end, params, rules: [bag.name, ...rules], noise })
    }
    return [...seen.values()]
  }

  /** Bags with a phrase that may begin at a token, or after meaningless words there. */
  private beginningAt(place: number): ReadonlySet<Bag> {
    const before = this.begun.get(place)
    if (before) return before
    const bags = new Set<Bag>()
    this.begun.set(place, bags)
    for (const kind of this.chart.mayBegin(place)) for (const bag of this.bagsOf.get(kind) ?? []) bags.add(bag)
    for (const { end } of this.chart.at('+noise', place)) for (const bag of this.beginningAt(end)) bags.add(bag)
    return bags
  }

  /** Results for the rest of a bag after a token, by the phrases already used: they do not depend on where it began. */
  private known(bag: Bag): Map<string, Filling[]> {
    const before = this.fillings.get(bag) ?? new Map<string, Filling[]>()
    this.fillings.set(bag, before)
    return before
  }

  private fill(bag: Bag, place: number, filled: number, known: Map<string, Filling[]>): Filling[] {
    const key = `${place} ${filled}`
    const before = known.get(key)
    if (before) return before
    known.set(key, [])
    this.steps += 1
    if (this.exhausted) return []
    const found: Filling[] = []
    const add = (filling: Filling) => {
      if (found.length < MOST_FILLINGS) found.push(filling)
    }
    const whole = bag.slots.every(({ optional }, i) => optional || (filled & (1 << i)) !== 0)
    if (whole) add({ end: place, params: {}, rules: [], phrases: 0, noise: 0 })
    const begins = this.chart.mayBegin(place)
    for (const [i, slot] of bag.slots.entries()) {
      if (((filled & (1 << i)) !== 0 && !slot.repeats) || !begins.has(slot.phrase)) continue
      if (slot.after && bag.slots.every(({ repeats }, j) => repeats || (filled & (1 << j)) === 0)) continue
      if (bag.ordered && filled >> (i + 1) !== 0) continue
      for (const entry of this.chart.at(slot.phrase, place)) {
        for (const rest of this.fill(bag, entry.end, filled | (1 << i), known)) {
          const params = together(entry, rest.params, slot.list)
          if (params)
            add({
              end: rest.end,
              params,
              rules: [...entry.rules, ...rest.rules],
              phrases: rest.phrases + 1,
              noise: rest.noise,
            })
        }
      }
    }
    // phrases before a wish's verb are separated from it by a comma, if at all
    const led =
      filled !== 0 && bag.slots.every(({ repeats, list }, i) => (filled & (1 << i)) === 0 || (repeats && !list))
    const joins = led && this.chart.at('+joint', place).length > 0
    for (const { end } of joins ? [] : this.chart.at('+noise', place))
      for (const rest of this.fill(bag, end, filled, known)) add({ ...rest, noise: rest.noise + end - place })
    if (filled !== 0)
      for (const { end } of joins ? [] : this.chart.links(place))
        for (const rest of this.fill(bag, end, filled, known))
          if (rest.phrases > 0) add(led ? { ...rest, noise: rest.noise + 1 } : rest)
    const seen = new Set<string>()
    found.sort((a, b) => a.noise - b.noise)
    const distinct = found.filter(({ end, params, phrases }) => {
      const own = `${end} ${Math.min(1, phrases)} ${JSON.stringify(params)}`
      return !seen.has(own) && seen.add(own)
    })
    known.set(key, distinct)
    return distinct
  }
}

/** The combined parameters of two phrases; undefined if they contradict each other. */
function together(
  entry: Entry,
  rest: Readonly<Record<string, unknown>>,
  list: string | undefined,
): Readonly<Record<string, unknown>> | undefined {
  // the values of phrases are objects
  const own = entry.value as Readonly<Record<string, unknown>>
  if (list !== undefined) return { ...rest, [list]: [own, rest[list] ?? []].flat() }
  const params: Record<string, unknown> = { ...rest }
  for (const [name, value] of Object.entries(own)) {
    if (!Object.hasOwn(params, name)) params[name] = value
    else if (name === 'span' && compatible(params[name], value))
      params[name] = { ...(params[name] as object), ...(value as object) } // both are objects
    else if (JSON.stringify(params[name]) !== JSON.stringify(value)) return undefined
  }
  return params
}

/** Combines `at 10 s` and `for 3 s` into one span; equal values count once. */
function compatible(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [one, other] = [a, b] as Readonly<Record<string, unknown>>[] // both are objects
  return Object.keys(a).every(
    (key) => !Object.hasOwn(b, key) || JSON.stringify(one?.[key]) === JSON.stringify(other?.[key]),
  )
}
