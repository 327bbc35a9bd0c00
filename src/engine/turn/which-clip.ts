import { type Context, clipsIn } from '../reader/context.ts'
import { read } from '../reader/index.ts'
import { leavesQuestions, type Reading } from '../reader/reading.ts'
import type { Wish } from '../reader/wish.ts'

/** What a message that names a file shown by several clips may ask. */
const QUESTIONS = new Set(['which clip', 'which clips', 'which files', 'which'])
/** More clips of a file are not offered one by one. */
const MOST_CLIPS = 6
/** Reading a message again takes time. */
const MOST_FILES = 12

/**
 * A message that asks which clip is meant, because it names a file that several clips show, is read again for each of them as if the
 * others showed something else. Pure.
 * @returns the same reading if that does not help, else one that is ambiguous between these clips
 */
export function offeringClips(reading: Reading, message: string, context: Context): Reading {
  if (!asksWhich(reading)) return reading
  for (const places of placesOfFiles(context)) {
    const [first, ...others] = places
    const way = first === undefined ? undefined : wishesWithOnly(first, message, context)
    if (way === undefined) continue
    const ways = [way, ...others.map((place) => wishesWithOnly(place, message, context))].flatMap((each) =>
      each ? [each] : [],
    )
    if (new Set(ways.map((each) => JSON.stringify(each))).size === places.length)
      return { ...reading, wishes: [], troubles: [], ambiguous: [{ text: message, readings: ways }] }
  }
  return reading
}

function asksWhich({ unread, ambiguous, troubles, wishes }: Reading): boolean {
  const questions = [
    ...troubles.map((trouble) => ('ask' in trouble ? trouble.ask : '')),
    ...wishes.flatMap(({ op, params }) => (op === 'clarify' ? [params.about] : [])),
  ]
  const known = questions.every((each) => typeof each === 'string' && QUESTIONS.has(each))
  return questions.length > 0 && known && unread.length + ambiguous.length === 0
}

/** The clips of each file that is shown more than once. */
function placesOfFiles(context: Context): number[][] {
  const places = new Map<string, number[]>()
  for (const { name, clip, card } of clipsIn(context)) if (!card) places.set(name, [...(places.get(name) ?? []), clip])
  return [...places.values()].filter(({ length }) => length > 1 && length <= MOST_CLIPS).slice(0, MOST_FILES)
}

/** What the message asks for if only one clip shows its file; undefined if something has to be asked even then. */
function wishesWithOnly(place: number, message: string, context: Context): Wish[] | undefined {
  const file = clipsIn(context).find(({ clip }) => clip === place)?.name
  const video = clipsIn(context).map((each) =>
    each.clip !== place && each.name === file ? { ...each, name: '' } : each,
  )
  const reading = read(message, { ...context, video })
  return leavesQuestions(reading) ? undefined : reading.wishes
}
