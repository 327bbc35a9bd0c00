import { stackCues } from '../edit/cue-stack.ts'
import { type CardClip, type Cue, clipStarts, type Draft, type ResolvedStyle, type Scrim } from '../edit/draft.ts'
import type { CardPicture } from '../media/card/picture.ts'
import type { LookOf } from '../media/graphic/drawing.ts'
import { type DrawnText, drawnText } from '../media/text/letters.ts'
import type { ResolvedCaptions } from '../render/plan/texts/captions.ts'
import { type ResolvedText, resolveTexts } from '../render/plan/texts/resolve-texts.ts'

/** Input for measuring the bounding box of a text. */
export type Layable =
  | { kind: 'text'; text: DrawnText }
  | { kind: 'card'; card: Pick<CardPicture, 'lines' | 'position' | 'font' | 'design'> }
  | { kind: 'lower_third'; look: LookOf<'lower_third'> }

/** An on-screen text. */
export interface Written {
  id: string
  kind: 'text' | 'caption' | 'card' | 'lower_third' | 'callout'
  text: string
  /** frames on the timeline */
  start: number
  frames: number
  /** whether keyframes change its position, size or opacity, so that its place is intended */
  moves: boolean
  /** null if it is placed automatically */
  layout: Layable | null
  /** scrim over the picture behind it */
  scrim?: Scrim
}

/** All on-screen texts of a film, sorted by time. */
export function writtenIn(given: Draft): Written[] {
  const draft = resolveTexts(given)
  const starts = clipStarts(draft)
  const cards = draft.clips.flatMap((clip, i) =>
    clip.kind === 'card' && clip.card.lines.length > 0 ? [ofCard(clip, starts[i] ?? 0)] : [],
  )
  const lowerThirds = draft.graphics.flatMap((graphic): Written[] => {
    if (graphic.kind !== 'lower_third') return []
    const { id, start, frames, untilEnd: _, own: __, ...look } = graphic
    const text = [look.name, look.role ?? ''].join(' ').trim()
    return [{ id, kind: 'lower_third', text, start, frames, moves: false, layout: { kind: 'lower_third', look } }]
  })
  const callouts = draft.callouts.flatMap(({ id, text, start, frames }): Written[] =>
    text === null ? [] : [{ id, kind: 'callout', text, start, frames, moves: false, layout: null }],
  )
  const captions = draft.captions ? ofCaptions(draft.captions) : []
  return [...draft.texts.map(ofText), ...captions, ...cards, ...lowerThirds, ...callouts].sort(
    (a, b) => a.start - b.start,
  )
}

/** Photo fills do not affect the layout. */
const drawn = (text: string, style: ResolvedStyle) => drawnText(text, style, () => '')

function ofText(text: ResolvedText): Written {
  const { id, start, frames, keyframes } = text
  const moves = keyframes.position.length + keyframes.scale.length + keyframes.rotation.length > 0
  const hidden = text.opacity === 0 || keyframes.opacity.length > 0
  const layout = { kind: 'text', text: drawn(text.text, text) } as const
  return { id, kind: 'text', text: text.text, start, frames, moves: moves || hidden, layout, ...shadeOf(text) }
}

function ofCaptions(captions: ResolvedCaptions): Written[] {
  return [...stackCues(captions)].map(([cue, rows]) => {
    const { id, text, start, frames } = cue
    const beneath = rows.map((row) => row.map((other) => ofCue(other, captions)))
    const own = { ...ofCue(cue, captions), ...(beneath.length > 0 && { beneath }) }
    return {
      id,
      kind: 'caption',
      text,
      start,
      frames,
      moves: false,
      layout: { kind: 'text', text: own },
      ...shadeOf(captions.style),
    }
  })
}

function shadeOf({ background }: ResolvedStyle): { scrim?: Scrim } {
  return typeof background === 'object' && background !== null ? { scrim: background } : {}
}

function ofCue({ text, place, look }: Cue, { style }: ResolvedCaptions): DrawnText {
  return { ...drawn(text, style), ...look, ...(place && { place }) }
}

function ofCard({ id, frames, card, keyframes }: CardClip, start: number): Written {
  const { lines, position, font, design } = card
  const text = lines.map((line) => line.text).join(' ')
  const moves = Object.values(keyframes).some((keys) => keys.length > 0)
  return {
    id,
    kind: 'card',
    text,
    start,
    frames,
    moves,
    layout: { kind: 'card', card: { lines, position, font, ...(design && { design }) } },
  }
}
