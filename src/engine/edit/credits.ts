import { type CreditLines, LONGEST_NAME, MOST_GRAPHICS } from '../../edits/values/graphic.ts'
import { placeBeside, putIn } from './beside.ts'
import { MOST_CLIPS } from './build.ts'
import { groundFor } from './card.ts'
import { newCard } from './clip.ts'
import { tooFast } from './credits-pace.ts'
import { paceOver, type Roll, rollOf, rollSeconds } from './credits-roll.ts'
import { PLAIN_CARD, usualColor } from './draft/usual.ts'
import { type CreditEntry, type Credits, draftFrames } from './draft.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import { ownColor } from './graphic.ts'
import type { Params } from './operation.ts'
import { shortName } from './short-name.ts'
import { frameAt, framesOf, secondsOf } from './times.ts'

/** Rolling credits, at a legible pace. */

/** Darkening of the film under credits. */
const SHADE = 0.4

/** Adds credits, by default on a card at the end of the film. */
export function credits(edit: Editing, params: Params<'credits'>): Outcome {
  const { words, draft } = edit
  if (draft.graphics.length >= MOST_GRAPHICS) return refuse(words.tooManyGraphics(MOST_GRAPHICS))
  const { lines, notes } = entriesOf(edit, params.lines)
  const roll = rollOf(lines, draft.canvas)
  const seconds = params.duration ?? rollSeconds(roll).legible
  const shade = params.on === 'film' ? SHADE : 0
  const made = {
    kind: 'credits',
    lines,
    shade,
    color: params.color ?? usualColor('credits'),
    untilEnd: false,
    ...ownColor('credits', params.color),
  } as const
  return params.on === 'film'
    ? overFilm(edit, params, made, roll, seconds, notes)
    : onCard(edit, params, made, roll, seconds, notes)
}

type Made = Omit<Credits, 'id' | 'start' | 'frames'>

function onCard(
  edit: Editing,
  params: Params<'credits'>,
  made: Made,
  roll: Roll,
  seconds: number,
  notes: string[],
): Outcome {
  const { words } = edit
  const behind = groundFor(edit, PLAIN_CARD.ground, { background: params.background })
  if (typeof behind === 'string') return refuse(behind)
  const place = placeBeside(edit, params)
  if (typeof place === 'string') return refuse(place)
  const [shots, index] = place
  if (shots.length >= MOST_CLIPS) return refuse(words.tooManyClips(MOST_CLIPS))
  const frames = framesOf(edit, seconds)
  const clip = newCard(edit.newId('clip'), { ...PLAIN_CARD, ground: behind.ground }, frames)
  const { at, draft, ...outcome } = putIn(edit, clip, shots, index)
  const added: Credits = { ...made, id: edit.newId('graphic'), start: Math.round(at * draft.canvas.fps), frames }
  return {
    ...outcome,
    draft: { ...draft, graphics: [...draft.graphics, added] },
    change: creditsChange(edit, roll, added),
    notes: [...notes, ...outcome.notes, ...tooFast(edit, added)],
  }
}

/** Over the film, ending with it or starting at a time. */
function overFilm(
  edit: Editing,
  { at }: Params<'credits'>,
  made: Made,
  roll: Roll,
  seconds: number,
  notes: string[],
): Outcome {
  const { draft } = edit
  const length = draftFrames(draft)
  const wanted = framesOf(edit, seconds)
  const start = at === undefined ? Math.max(0, length - wanted) : Math.min(frameAt(edit, at), length - 1)
  const added: Credits = { ...made, id: edit.newId('graphic'), start, frames: Math.min(wanted, length - start) }
  return {
    draft: { ...draft, graphics: [...draft.graphics, added] },
    change: creditsChange(edit, roll, added),
    notes: [...notes, ...tooFast(edit, added)],
  }
}

function creditsChange(edit: Editing, roll: Roll, { start, frames }: Credits): string {
  const seconds = secondsOf(edit, frames)
  const pace = paceOver(roll, seconds)
  const inSight = (roll.enter - roll.leave) / roll.pitch / pace
  const from = secondsOf(edit, start)
  return edit.words.creditsAdded(roll.count, from, from + seconds, pace, inSight)
}

/** Converts lines to entries, limiting the length of names. */
export function entriesOf({ words }: Editing, given: CreditLines): { lines: CreditEntry[]; notes: string[] } {
  let cut = false
  const short = (text: string) => {
    const made = shortName(text)
    cut ||= made.cut
    return made.name
  }
  const lines = given.map((line): CreditEntry => {
    if (typeof line === 'string') return { role: null, names: line.split('\n').filter(Boolean).map(short) }
    const [role = '', ...names] = line.map(short)
    return { role, names }
  })
  return { lines, notes: cut ? [words.textCut(LONGEST_NAME)] : [] }
}
