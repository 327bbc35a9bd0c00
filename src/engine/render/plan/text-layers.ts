import { type Rows, stackCues } from '../../edit/cue-stack.ts'
import type { Cue, ResolvedStyle } from '../../edit/draft.ts'
import { wordsOfCue } from '../../edit/speech/cue-words.ts'
import { inOutFrames } from '../../media/in-out.ts'
import { type DrawnText, drawnText } from '../../media/text/letters.ts'
import { fileOf, type MediaFiles } from './media-files.ts'
import { movesDuring } from './moves.ts'
import type { Layer, ScrimLayer, TextLayer } from './segment.ts'
import { isIn, partShown, type Shown, type Span } from './span.ts'
import type { ResolvedCaptions } from './texts/captions.ts'
import type { ResolvedText } from './texts/resolve-texts.ts'

/** The letters of a film: texts and captions, each above its scrim. */
export class TextLayers {
  readonly #fps: number
  readonly #files: MediaFiles
  readonly #captions: ResolvedCaptions | null
  readonly #rows: ReadonlyMap<Cue, Rows>

  constructor(fps: number, files: MediaFiles, captions: ResolvedCaptions | null) {
    this.#fps = fps
    this.#files = files
    this.#captions = captions
    this.#rows = captions ? stackCues(captions) : new Map()
  }

  /** @throws {PlanError} */
  ofText(text: ResolvedText, span: Span): Layer[] {
    return [
      ...scrimLayer(text, text, span, this.#fps),
      {
        ...textLayer(this.#drawn(text.text, text), text, span),
        ...(text.entered && { entered: true }),
        ...movesDuring(text, span),
      },
    ]
  }

  /** @throws {PlanError} */
  ofCaptions(span: Span): Layer[] {
    if (!this.#captions) return []
    const { cues, style } = this.#captions
    const drawn = ({ text, place, look }: Cue) => ({ ...this.#drawn(text, style), ...look, ...(place && { place }) })
    return cues.flatMap((cue) => {
      const rows = isIn(cue, span) ? this.#rows.get(cue) : undefined
      const beneath = rows?.map((row) => row.map(drawn)) ?? []
      if (!rows) return []
      const layer = textLayer({ ...drawn(cue), ...(beneath.length > 0 && { beneath }) }, cue, span)
      return [...scrimLayer(style, cue, span, this.#fps), { ...layer, ...saidIn(cue, style) }]
    })
  }

  #drawn(text: string, style: ResolvedStyle): DrawnText {
    return drawnText(text, style, (mediaId) => fileOf(this.#files, mediaId, 'the filling of the letters').hash)
  }
}

/** The scrim beneath a text, with the same fades. */
function scrimLayer(
  { background, animation }: ResolvedStyle,
  at: Shown & { entered?: true },
  span: Span,
  fps: number,
): ScrimLayer[] {
  if (typeof background !== 'object' || background === null) return []
  const still = animation === 'none'
  const ends = still
    ? { in: 0, out: 0 }
    : inOutFrames(at.frames, fps, at.entered ? { ...SCRIM_SECONDS, in: 0 } : SCRIM_SECONDS)
  return [{ kind: 'scrim', scrim: background, ...partShown(at, span, still), ends }]
}

/** fade-in and fade-out of a scrim, s */
const SCRIM_SECONDS = { in: 0.4, out: 0.35 }

/** Word timings of a caption, if known and if its animation uses them. */
function saidIn(cue: Cue, { animation }: ResolvedStyle): Pick<TextLayer, 'said'> {
  if (animation !== 'karaoke') return {}
  const said = wordsOfCue(cue).map(({ from, to, at, frames }) => [from, to, at, frames] as const)
  return said.length > 0 ? { said } : {}
}

function textLayer(text: DrawnText, at: Shown, span: Span): TextLayer {
  return { kind: 'text', text, ...partShown(at, span, text.animation === 'none') }
}
