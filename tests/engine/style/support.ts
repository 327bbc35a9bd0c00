import type { FilmKind } from '../../../src/edits/values/film-kind.ts'
import type { Wish } from '../../../src/engine/style/director/direct.ts'
import type { Rhythm } from '../../../src/engine/style/director/grid.ts'
import { mannerOf } from '../../../src/engine/style/director/manner.ts'
import type { Material, Seen } from '../../../src/engine/style/director/material.ts'

/** Material and wishes for films that are only planned. */

export function photo(name: string, seen: Partial<Seen> = {}): Material {
  const moment = { at: 0, faces: [], sharpness: 0.5, motion: 0, hash: '', ...seen }
  const looked = Object.keys(seen).length > 0 ? [moment] : []
  const size = { width: 4000, height: 3000, seconds: Number.POSITIVE_INFINITY }
  return { id: name, name, kind: 'image', ...size, seen: looked, shots: [], phrases: [] }
}

export function clip(name: string, seconds: number, given: Partial<Material> = {}): Material {
  return {
    id: name,
    name,
    kind: 'video',
    seconds,
    width: 1920,
    height: 1080,
    seen: [],
    shots: [],
    phrases: [],
    ...given,
  }
}

export const photos = (count: number): Material[] => Array.from({ length: count }, (_, i) => photo(`p${i + 1}`))

/** Of so many beats a minute, from the beginning, four to a bar. */
export function rhythmOf(bpm: number, seconds: number, end?: number): Rhythm {
  const beats = Array.from({ length: Math.ceil((seconds * bpm) / 60) }, (_, i) => (i * 60) / bpm)
  return { beats, bars: beats.filter((_, i) => i % 4 === 0), end }
}

export const NO_RHYTHM: Rhythm = { beats: [], bars: [], end: undefined }

type Given = Partial<Omit<Wish, 'manner'>> & { kind?: FilmKind }

export function wish(material: readonly Material[], seconds: number, { kind = 'promo', ...given }: Given = {}): Wish {
  return {
    manner: mannerOf(kind, undefined),
    fps: 30,
    frames: Math.round(seconds * (given.fps ?? 30)),
    canvas: { width: 1920, height: 1080 },
    rhythm: rhythmOf(117, seconds),
    title: undefined,
    material,
    sections: [{ text: undefined, material: undefined }],
    closing: undefined,
    listed: false,
    reading: (text) => 1 + 0.06 * text.length,
    ...given,
  }
}
