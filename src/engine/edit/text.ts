import { cueOf, removeCue, updateCue } from './cue.ts'
import { NO_KEYFRAMES } from './draft/defaults.ts'
import { TITLE_STYLE } from './draft/usual.ts'
import { draftFrames, type Text } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import { same } from './film/sparse.ts'
import type { Params } from './operation.ts'
import { plain } from './plain.ts'
import { retimed, spanFor, uncrowded } from './text-place.ts'
import { styleDifferences, styled } from './text-style.ts'
import { stays } from './theme/stays.ts'
import { themed } from './theme/themed.ts'
import { secondsOf } from './times.ts'
import { roleOf, sizeByLength } from './type-size.ts'

/** Text operations: add_text, update_text, remove_text. */

const LONGEST_TEXT = 500

/** Adds a text, by default with automatic position and size. */
export function addText(edit: Editing, params: Params<'add_text'>): Outcome {
  const { words, draft } = edit
  const content = params.text.trim().slice(0, LONGEST_TEXT)
  if (content === '') return refuse(words.emptyText())
  const length = draftFrames(draft)
  const span = spanFor(edit, params, length)
  if (typeof span === 'string') return refuse(span)
  const { moved, ...placed } = span
  const style = styled(edit, TITLE_STYLE, params, TITLE_STYLE)
  if (typeof style === 'string') return refuse(style)
  const notes = moved ? [words.atTheEnd()] : []
  if (params.text.trim().length > LONGEST_TEXT) notes.push(words.textCut(LONGEST_TEXT))
  const free = uncrowded(draft.texts, { ...style, ...placed }, params.position !== undefined)
  if (free !== style.position) notes.push(words.positionTaken(words.position(free)))
  const text: Text = {
    ...style,
    ...placed,
    id: edit.newId('text'),
    text: content,
    position: free,
    keyframes: NO_KEYFRAMES,
  }
  return {
    draft: { ...draft, texts: [...draft.texts, text] },
    change: words.textAdded(
      content,
      secondsOf(edit, text.start),
      secondsOf(edit, text.start + text.frames),
      words.position(free),
    ),
    notes,
  }
}

/** The texts equal to `match`, else those that contain it; the only one if it is empty. */
function matching(texts: readonly Text[], match: string): Text[] {
  const named = texts.filter(({ id }) => id === match)
  if (named.length > 0) return named
  const wanted = plain(match)
  if (wanted === '') return texts.length === 1 ? [...texts] : []
  const equal = texts.filter((text) => plain(text.text) === wanted)
  return equal.length > 0 ? equal : texts.filter((text) => plain(text.text).includes(wanted))
}

function noText(edit: Editing, match: string): Outcome {
  return refuse(
    edit.words.noText(
      match,
      edit.draft.texts.map((text) => text.text),
    ),
  )
}

/** Changes text, time and style of matching texts, or of one caption. */
export function updateText(edit: Editing, params: Params<'update_text'>): Outcome {
  const { words, draft } = edit
  const cue = cueOf(edit, params.match)
  if (cue) return updateCue(edit, cue, params)
  const found = matching(draft.texts, params.match)
  const [first] = found
  if (!first) return noText(edit, params.match)
  const content = params.text?.trim().slice(0, LONGEST_TEXT)
  if (content === '') return refuse(words.emptyText())
  const changed = new Map<string, Text>()
  for (const text of found) {
    const style = styled(edit, stepping(edit, text, params), params, TITLE_STYLE)
    if (typeof style === 'string') return refuse(style)
    const span = retimed(edit, text, params)
    if (typeof span === 'string') return refuse(span)
    const { own: _, ...bare } = text
    changed.set(text.id, { ...bare, ...style, ...span, text: content ?? text.text })
  }
  const after = changed.get(first.id) ?? first
  if (JSON.stringify(after) === JSON.stringify(first) && found.length === 1) {
    return unchanged(words.already(words.text(first.text)))
  }
  const listed = differences(edit, first, after)
  if (listed.length === 0 && found.length === 1 && same({ ...after, own: first.own }, { ...first, own: first.own }))
    return unchanged(words.already(words.text(first.text)))
  return {
    draft: { ...draft, texts: draft.texts.map((text) => changed.get(text.id) ?? text) },
    change: words.textChanged(first.text, listed),
    ...standing(edit, worn(edit, first), worn(edit, after), params),
  }
}

/** A text with the size from which a relative step starts. */
function stepping({ draft }: Editing, text: Text, { size }: Params<'update_text'>): Text {
  if (text.size !== 'auto' || typeof size !== 'object') return text
  return { ...text, size: sizeByLength(text.text, roleOf(text, draftFrames(draft)), draft.canvas) }
}

/** The parts of a request that were already satisfied, or at a limit. */
function standing(
  edit: Editing,
  before: Text,
  after: Text,
  set: Params<'update_text'>,
): Pick<Outcome, 'problems' | 'already'> {
  const keys = ['size', 'color', 'position', 'animation', 'font', 'weight'] as const
  const still = keys.filter((key) => set[key] !== undefined && before[key] === after[key])
  const [stopped, already] = [true, false].map((step) => still.filter((key) => (typeof set[key] === 'object') === step))
  return {
    problems: stopped?.map((key) => edit.words.atLimit(edit.words.property(key), String(after[key]))),
    already: already?.map((key) => edit.words.already(edit.words.property(key))),
  }
}

function differences(edit: Editing, before: Text, after: Text): string[] {
  const { words } = edit
  const time = (text: Text) => words.span(secondsOf(edit, text.start), secondsOf(edit, text.start + text.frames))
  const wording = words.becomes(words.wording(), words.quote(before.text), words.quote(after.text))
  return [
    ...(before.text === after.text ? [] : [wording]),
    ...(time(before) === time(after) ? [] : [words.becomes(words.time(), time(before), time(after))]),
    ...styleDifferences(edit, worn(edit, before), worn(edit, after)),
    ...stays(edit, before, after),
  ]
}

/** A text as shown, with the theme applied. */
function worn({ draft }: Editing, text: Text): Text {
  return themed({ ...draft, texts: [text] }).texts[0] ?? text
}

/** Removes matching texts, all, or one caption. */
export function removeText(edit: Editing, params: Params<'remove_text'>): Outcome {
  const { words, draft } = edit
  const cue = cueOf(edit, params.match)
  if (cue) return removeCue(edit, cue)
  if (draft.texts.length === 0) return refuse(words.nothingThere(words.aText()))
  const gone = params.all ? draft.texts : matching(draft.texts, params.match ?? '')
  if (gone.length === 0) return noText(edit, params.match ?? '')
  return {
    draft: { ...draft, texts: draft.texts.filter((text) => !gone.includes(text)) },
    change: words.removed(gone.map((text) => words.text(text.text)).join(words.comma())),
  }
}
