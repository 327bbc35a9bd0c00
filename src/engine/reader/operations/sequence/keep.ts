import { clipsIn } from '../../context.ts'
import { type Stretch, stretchIn } from '../../values/time.ts'
import { isTrouble, type Trouble, type Wish } from '../../wish.ts'
import { checked, type Finish, type Finished, type Given } from '../plain.ts'
import { trouble } from '../resolve.ts'
import { each, isFromEnd, lengthToBe, stretched } from './stretched.ts'

/** Keeps several ranges of the film, in the film's order. */
function keepSeveral(list: readonly Stretch[], film: number): Finished {
  const ranges = list.map((each) => stretchIn(each, film))
  const wrong = ranges.find((each) => 'missing' in each)
  if (wrong && 'missing' in wrong) return trouble(wrong.missing)
  const kept = ranges.flatMap((each) => ('missing' in each ? [] : [each]))
  const apart = kept.every(([from, to], i) => to <= film + 0.05 && (i === 0 || from >= (kept[i - 1]?.[1] ?? 0)))
  return apart ? checked([{ op: 'keep', params: { ranges: kept } }]) : { ask: 'range' }
}

export const keep: Finish = ({ starts, ends, merely, ...said }, scene) => {
  // "slow the sunset down, but only the last 5 seconds" is about the edit before it
  if (merely && scene.before.length > scene.said) return { ask: 'range' }
  const given: Given =
    starts === undefined && ends === undefined ? said : { ...said, stretch: [{ from: starts, to: ends }] } // the value of <time>
  // a part for an export may be about the export or about the film
  if (scene.before.some(({ op }) => op === 'export')) return { ask: 'range' }
  // what was just put in has no place yet to refer to
  if (/^(?:insert|append)$/.test(scene.before.at(-1)?.op ?? '')) return { ask: 'which clip' }
  const what = stretched(given, scene)
  if (isTrouble(what)) return what
  const [stretch, ...more] = what.list
  if (!stretch) return { ask: 'range' }
  const film = lengthToBe(scene)
  if (what.clips === 'film' && film === 0 && what.list.some(isFromEnd)) return { ask: 'range' }
  if (more.length > 0) return what.clips === 'film' ? keepSeveral(what.list, film) : { ask: 'range' }
  if (what.clips !== 'film') {
    return each(
      what.clips.map((place): Wish | Trouble => {
        const clip = clipsIn(scene.context)[place - 1]
        const range = stretchIn(stretch, clip ? clip.end - clip.start : 0)
        if ('missing' in range) return trouble(range.missing)
        return clip && range[1] <= clip.end - clip.start + 0.05
          ? { op: 'trim', params: { clip: place, keep: range } }
          : { refuse: 'beyond_end' }
      }),
    )
  }
  const range = stretchIn(stretch, film === 0 ? 21_600 : film)
  if ('missing' in range) return trouble(range.missing)
  const [from, to] = range
  if (film > 0 && to > film + 0.05) return { refuse: 'beyond_end' }
  if (clipsIn(scene.context).length === 1) return checked([{ op: 'trim', params: { clip: 1, keep: range } }])
  const cuts: Wish[] = [
    { op: 'cut_range', params: { from: 0, to: from } },
    { op: 'cut_range', params: { from: to, to: film } },
  ]
  return checked(cuts.filter(({ params }) => Number(params.to) - Number(params.from) > 0.001))
}
