import type { CardLines } from '../../edits/values/card.ts'
import { gradientOf } from '../../edits/values/gradient.ts'
import type { Asset } from './asset.ts'
import { assetById, pictureNamed } from './assets.ts'
import { placeBeside, putIn } from './beside.ts'
import { MOST_CLIPS } from './build.ts'
import { cardName, isOfFile, momentIn, newCard, tidy } from './clip.ts'
import { CARD_OWN } from './draft/own-style.ts'
import { PLAIN_CARD } from './draft/usual.ts'
import type { Card, CardLine, Ground } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import { same } from './film/sparse.ts'
import type { Params } from './operation.ts'
import { readingSeconds } from './reading.ts'
import { clipLabel, clipOf } from './refs.ts'
import { ownAfter } from './theme/own.ts'
import { stays } from './theme/stays.ts'
import { framesOf, secondsOf } from './times.ts'
import { clamp, isColor } from './values.ts'

/** Card operations: card, update_card. */

/** Least default duration of a card, s. */
const SHORTEST = 3

/** Adds a card, by default at the end and for its reading time. */
export function card(edit: Editing, params: Params<'card'>): Outcome {
  const { words } = edit
  const made = dressed(edit, PLAIN_CARD, params)
  if (typeof made === 'string') return refuse(made)
  const place = placeBeside(edit, params)
  if (typeof place === 'string') return refuse(place)
  const [shots, index] = place
  if (shots.length >= MOST_CLIPS) return refuse(words.tooManyClips(MOST_CLIPS))
  const reading = readingTime(made.card)
  const frames = framesOf(edit, params.duration ?? Math.max(SHORTEST, reading))
  const { at, ...outcome } = putIn(edit, newCard(edit.newId('clip'), made.card, frames), shots, index)
  return {
    ...outcome,
    change: words.cardAdded(cardName(made.card), index + 1, at, secondsOf(edit, frames)),
    notes: [...made.notes, ...tooQuick(edit, reading, frames), ...outcome.notes],
  }
}

/** Changes a card's text, background or letters. */
export function updateCard(edit: Editing, params: Params<'update_card'>): Outcome {
  const { words, draft } = edit
  const clip = clipOf(edit, params.clip)
  if (typeof clip === 'string') return refuse(clip)
  if (isOfFile(clip)) return refuse(words.notACard(clipLabel(edit, clip)))
  const made = dressed(edit, clip.card, params)
  if (typeof made === 'string') return refuse(made)
  const changes = differences(edit, clip.card, made.card)
  if (changes.length === 0) return unchanged(words.already(clipLabel(edit, clip)))
  const after = { ...clip, card: made.card, name: cardName(made.card) }
  return {
    draft: { ...draft, clips: draft.clips.map((each) => (each === clip ? after : each)) },
    change: words.cardChanged(clipLabel(edit, clip), changes),
    notes: [...made.notes, ...tooQuick(edit, readingTime(made.card), clip.frames)],
  }
}

type Look = Omit<Params<'update_card'>, 'clip'>

/** @returns a problem where what it names is not there */
function dressed(edit: Editing, card: Card, look: Look): { card: Card; notes: string[] } | string {
  const behind = groundFor(edit, card.ground, look)
  if (typeof behind === 'string') return behind
  const { ground, notes } = behind
  const { lines, position = card.position, color = card.color, font = card.font } = look
  const given = [
    ...(look.background === undefined && look.from === undefined ? [] : ['ground']),
    ...(look.position === undefined ? [] : ['position']),
  ]
  const made = { lines: lines === undefined ? card.lines : linesOf(lines), ground, position, color, font }
  return { card: { ...made, ...ownAfter(card, made, PLAIN_CARD, CARD_OWN, given) }, notes }
}

/** Splits a text into the card's lines. */
function linesOf(given: CardLines): CardLine[] {
  const list = typeof given === 'string' ? given.split('\n').filter((line) => line.trim() !== '') : given
  return list.map((line) => {
    const { text, size = null, color = null, weight = null } = typeof line === 'string' ? { text: line } : line
    return { text, size, color, weight }
  })
}

/** The background of a card. @returns a problem if something that it names is missing */
export function groundFor(
  edit: Editing,
  before: Ground,
  { background, from }: Pick<Look, 'background' | 'from'>,
): { ground: Ground; notes: string[] } | string {
  if (background === undefined) {
    if (from === undefined) return { ground: before, notes: [] }
    const asset = 'mediaId' in before ? assetById(edit, before.mediaId) : undefined
    return asset ? momentOf(edit, asset, from) : edit.words.noMoment()
  }
  if (typeof background === 'number') return clipGround(edit, background, from)
  const asset = typeof background === 'string' && !isColor(background) ? pictureNamed(edit, background) : undefined
  if (typeof asset === 'string') return asset
  if (asset) return momentOf(edit, asset, from)
  if (from !== undefined) return edit.words.noMoment()
  const colors = typeof background === 'string' ? { colors: [background], angle: 180 } : gradientOf(background)
  return { ground: colors, notes: [] }
}

/** A background from a clip at a time; from a card, its background. */
function clipGround(edit: Editing, number: number, from: number | undefined): ReturnType<typeof groundFor> {
  const clip = clipOf(edit, number)
  if (typeof clip === 'string') return clip
  if (!isOfFile(clip)) return { ground: clip.card.ground, notes: [] }
  const { fps } = edit.draft.canvas
  const frame = from === undefined ? clip.frames / 2 : clamp(from * fps, 0, clip.frames - 1)
  const at =
    clip.kind === 'image' ? 0 : momentIn(clip, clip.freeze ? 0 : clip.reverse ? clip.frames - frame : frame, fps)
  return { ground: { mediaId: clip.mediaId, at: tidy(at) }, notes: [] }
}

/** A background from a file at a time, by default its middle. */
function momentOf({ words }: Editing, asset: Asset, from: number | undefined): { ground: Ground; notes: string[] } {
  const { id: mediaId, name, durationSeconds: length } = asset
  if (length === undefined) return { ground: { mediaId, at: 0 }, notes: [] }
  const at = tidy(Math.min(from ?? length / 2, length))
  return { ground: { mediaId, at }, notes: from !== undefined && from > length ? [words.onlySoLong(name, length)] : [] }
}

function textOf({ lines }: Card): string {
  return lines.map(({ text }) => text).join('\n')
}

function readingTime(card: Card): number {
  return card.lines.length === 0 ? 0 : readingSeconds(textOf(card))
}

/** A note that the text is shown too briefly to read. */
function tooQuick(edit: Editing, seconds: number, frames: number): string[] {
  return secondsOf(edit, frames) + 0.05 < seconds ? [edit.words.tooQuick(seconds)] : []
}

function differences(edit: Editing, before: Card, after: Card): string[] {
  const { words } = edit
  const ground = ({ ground }: Card) =>
    'colors' in ground ? ground.colors.join('-') : words.file(assetById(edit, ground.mediaId)?.name ?? '')
  const lines = (card: Card) => words.quote(textOf(card).replaceAll('\n', ' / '))
  const rows: [keyof Card, string, (card: Card) => string][] = [
    ['lines', words.wording(), lines],
    ['ground', words.background(), ground],
    ['position', words.place(), ({ position }) => words.position(position)],
    ['color', words.property('color'), ({ color }) => color ?? words.none()],
    ['font', words.property('font'), ({ font }) => font ?? words.none()],
  ]
  return [
    ...rows
      .filter(([key]) => !same(before[key], after[key]))
      .map(([, what, shown]) => words.becomes(what, shown(before), shown(after))),
    ...stays(edit, before, after),
  ]
}
