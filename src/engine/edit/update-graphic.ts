import { LONGEST_NAME } from '../../edits/values/graphic.ts'
import { barPixels } from './bar-height.ts'
import { entriesOf } from './credits.ts'
import { tooFast } from './credits-pace.ts'
import { type Compared, differing } from './differences.ts'
import type { CreditEntry, Graphic } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import { barHeight, ownColor, SHORTEST_NUMBER } from './graphic.ts'
import type { Params } from './operation.ts'
import { plain } from './plain.ts'
import { shortName } from './short-name.ts'
import { retimed } from './text-place.ts'
import { stays } from './theme/stays.ts'
import { secondsOf } from './times.ts'

/** Operations on existing graphics: update_graphic, remove_graphic. */

function graphicCalled(graphics: readonly Graphic[], match: string): Graphic | undefined {
  return (
    graphics.find(({ id }) => id === match) ??
    graphics.find((each) => plain(each.kind === 'lower_third' ? each.name : each.kind) === plain(match)) ??
    graphics.find(({ kind }) => kind === match)
  )
}

type Changes = Omit<Params<'update_graphic'>, 'match'>

/** Parameters that only one kind has. */
const OWN: Record<Graphic['kind'], readonly (keyof Changes)[]> = {
  credits: ['lines'],
  lower_third: ['name', 'role', 'side'],
  countdown: ['from', 'position'],
  progress_bar: ['edge', 'height'],
}
const COMMON: readonly (keyof Changes)[] = ['color', 'start', 'end', 'duration']

export function updateGraphic(edit: Editing, params: Params<'update_graphic'>): Outcome {
  const { words, draft } = edit
  const { match, ...changes } = params
  const before = graphicCalled(draft.graphics, match)
  if (!before) return refuse(words.nothingThere(words.aGraphic()))
  const known = [...COMMON, ...OWN[before.kind]]
  const strange = Object.entries(changes).find(
    ([key, value]) => value !== undefined && !known.some((each) => each === key),
  )
  if (strange) return refuse(words.notOfGraphic(words.graphic(before.kind, before.id), strange[0], known))
  const span = retimed(edit, before, changes)
  if (typeof span === 'string') return refuse(span)
  const { own, ...rest } = before
  const color = changes.color ?? before.color
  const owned = changes.color === undefined ? own && { own } : ownColor(before.kind, color)
  const timed = { ...rest, color, ...span, ...owned }
  const { after, notes } = changed(edit, timed, changes)
  const differing = differences(edit, before, after)
  if (differing.length === 0) return unchanged(words.already(words.graphic(before.kind, before.id)))
  return {
    draft: { ...draft, graphics: draft.graphics.map((each) => (each === before ? after : each)) },
    change: words.graphicChanged(words.graphic(before.kind, before.id), differing),
    notes,
  }
}

/** Changes the parameters of its kind. */
function changed(edit: Editing, graphic: Graphic, changes: Changes): { after: Graphic; notes: string[] } {
  const { words } = edit
  switch (graphic.kind) {
    case 'credits': {
      const { lines, notes } = changes.lines ? entriesOf(edit, changes.lines) : { lines: graphic.lines, notes: [] }
      const after = { ...graphic, lines }
      return { after, notes: [...notes, ...tooFast(edit, after)] }
    }
    case 'lower_third': {
      const [name, role] = [changes.name, changes.role].map((text) =>
        text === undefined ? undefined : shortName(text.trim()),
      )
      const said = role?.name ?? graphic.role
      const after = {
        ...graphic,
        name: name?.name ?? graphic.name,
        role: said === 'none' ? null : said,
        side: changes.side ?? graphic.side,
      }
      return { after, notes: name?.cut || role?.cut ? [words.textCut(LONGEST_NAME)] : [] }
    }
    case 'countdown': {
      const wanted = changes.from ?? graphic.from
      const seconds = secondsOf(edit, graphic.frames)
      const from = Math.min(wanted, Math.max(1, Math.floor(seconds / SHORTEST_NUMBER)))
      const after = { ...graphic, from, position: changes.position ?? graphic.position }
      return { after, notes: from < wanted ? [words.countsFrom(from, wanted, seconds)] : [] }
    }
    case 'progress_bar': {
      const { height, notes } =
        changes.height === undefined ? { height: graphic.height, notes: [] } : barHeight(edit, changes.height)
      return { after: { ...graphic, edge: changes.edge ?? graphic.edge, height }, notes }
    }
  }
}

function differences(edit: Editing, before: Graphic, after: Graphic): string[] {
  const { words } = edit
  const time = ({ start, frames }: Graphic) => words.span(secondsOf(edit, start), secondsOf(edit, start + frames))
  const now = factsOf(edit, after)
  const rows = [...factsOf(edit, before)].map(([what, was]): Compared => [what, was, now.get(what) ?? words.none()])
  const lasting = before.untilEnd === after.untilEnd ? [] : [words.untilEnd(after.untilEnd)]
  return [
    ...differing(edit, [...rows, [words.time(), time(before), time(after)]]),
    ...lasting,
    ...stays(edit, before, after),
  ]
}

function factsOf({ words, draft }: Editing, graphic: Graphic): Map<string, string> {
  const color: [string, string] = [words.property('color'), graphic.color]
  switch (graphic.kind) {
    case 'credits':
      return new Map([[words.wording(), words.quote(linesText(graphic.lines))], color])
    case 'lower_third':
      return new Map([
        [words.wording(), words.quote(graphic.name)],
        [words.property('role'), graphic.role === null ? words.none() : words.quote(graphic.role)],
        [words.place(), words.position(graphic.side)],
        color,
      ])
    case 'countdown':
      return new Map([
        [words.property('number'), String(graphic.from)],
        [words.place(), graphic.position === 'full' ? words.wholePicture() : words.position(graphic.position)],
        color,
      ])
    case 'progress_bar':
      return new Map([
        [words.place(), words.position(graphic.edge)],
        [words.property('height'), words.pixels(barPixels(graphic.height, draft.canvas))],
        color,
      ])
  }
}

function linesText(lines: readonly CreditEntry[]): string {
  return lines.map(({ role, names }) => [role, ...names].filter(Boolean).join(' ')).join(' / ')
}

export function removeGraphic(edit: Editing, params: Params<'remove_graphic'>): Outcome {
  const { words, draft } = edit
  if (params.all) {
    if (draft.graphics.length === 0) return refuse(words.nothingThere(words.aGraphic()))
    return { draft: { ...draft, graphics: [] }, change: words.graphicsRemoved(draft.graphics.length) }
  }
  const gone = graphicCalled(draft.graphics, params.match ?? '')
  if (!gone) return refuse(words.nothingThere(words.aGraphic()))
  return {
    draft: { ...draft, graphics: draft.graphics.filter((each) => each !== gone) },
    change: words.removed(words.graphic(gone.kind, gone.id)),
  }
}
