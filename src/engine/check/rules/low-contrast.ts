import type { Film } from '../film.ts'
import type { FindingOf, Fix } from '../finding.ts'
import type { Legibility } from '../pixels/legible.ts'
import { contrast } from '../pixels/light.ts'
import type { Written } from '../written.ts'
import { cardContrast } from './card-contrast.ts'

/** STYLE.md asks for 4.5; below this, letters are hard to distinguish from their background. */
const LEAST = 2
/**
 * Plates behind letters, with their worst luminance (black on white, white on black), and the letters that are always legible on
 * them.
 */
const DARK = { background: '#000000B3', luminance: 0.072, color: '#FFFFFF' }
const LIGHT = { background: '#FFFFFFD9', luminance: 0.69, color: '#141414' }

/** Texts that are hardly legible at some time. Captions are reported once. */
export function lowContrast(film: Film): FindingOf<'low_contrast'>[] {
  return [...onPictures(film), ...cardContrast(film, LEAST)]
}

function onPictures(film: Film): FindingOf<'low_contrast'>[] {
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
  const read = (plate: typeof DARK) => Math.min(...letters.map((ink) => contrast(ink, plate.luminance)))
  const plate = read(DARK) >= read(LIGHT) ? DARK : LIGHT
  const { background, color } = plate
  // no plate suits letters of all colours
  const changes = read(plate) >= LEAST ? { background } : { background, color }
  return kind === 'caption' ? { op: 'update_captions', ...changes } : { op: 'update_text', match: id, ...changes }
}
