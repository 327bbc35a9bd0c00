import type { Film } from '../film.ts'
import type { FindingOf, Fix } from '../finding.ts'
import type { Legibility } from '../pixels/legible.ts'
import type { Written } from '../written.ts'

/** STYLE.md asks for 4.5; below this letters are hard to tell from what is behind them. */
const LEAST = 2
/** Plates behind letters, and their luminance at worst: black on white, white on black. */
const DARK = { color: '#000000B3', luminance: 0.072 }
const LIGHT = { color: '#FFFFFFD9', luminance: 0.69 }

/** Texts that are hardly seen on what is behind them at some time while they show. Captions are told of once. */
export function lowContrast(film: Film): FindingOf<'low_contrast'>[] {
  let captions = false
  return film.written.flatMap((written): FindingOf<'low_contrast'>[] => {
    const worst = worstOf(film, written)
    if (!worst || worst.contrast >= LEAST || (written.kind === 'caption' && captions)) return []
    captions ||= written.kind === 'caption'
    const { id, start, frames } = written
    const facts = { contrast: Math.round(worst.contrast * 10) / 10 }
    const edits: [Fix] = [onPlate(written, worst)]
    return [{ rule: 'low_contrast', facts, ids: [id], from: start, to: start + frames, edits }]
  })
}

function worstOf({ seen }: Film, { id }: Written): Legibility | undefined {
  const all = (seen?.moments ?? []).flatMap(({ legible }) => legible.get(id) ?? [])
  return all.sort((a, b) => a.contrast - b.contrast)[0]
}

function onPlate({ id, kind }: Written, { letters }: Legibility): Fix {
  const onDark = (letters + 0.05) / (DARK.luminance + 0.05)
  const onLight = (LIGHT.luminance + 0.05) / (letters + 0.05)
  const background = onDark >= onLight ? DARK.color : LIGHT.color
  return kind === 'caption' ? { op: 'update_captions', background } : { op: 'update_text', match: id, background }
}
