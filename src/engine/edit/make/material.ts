import type { Material, Seen } from '../../style/director/material.ts'
import { phrasesOf } from '../../style/director/stretches.ts'
import type { Asset } from '../asset.ts'
import type { EditContext } from '../context.ts'
import type { Moment } from '../picture-analysis.ts'

/** An upload as material for the director. */
export function materialOf(asset: Asset, context: EditContext): Material {
  const { id, name, durationSeconds, width = 1920, height = 1080 } = asset
  const still = asset.kind === 'image'
  const seconds = still ? Number.POSITIVE_INFINITY : (durationSeconds ?? 0)
  const heard = !still && asset.hasAudio !== false
  const phrases = heard ? phrasesOf(seconds, context.silences.get(id) ?? []) : []
  const { moments = [], shots = [] } = context.pictures.get(id) ?? {}
  return {
    id,
    name,
    kind: still ? 'image' : 'video',
    seconds,
    width,
    height,
    seen: moments.map(seenIn),
    shots: shots.map((ms) => ms / 1000),
    phrases,
  }
}

function seenIn({ at_ms, faces, subject, sharpness, motion, hash }: Moment): Seen {
  return { at: at_ms / 1000, faces: faces.map(({ box }) => box), ...(subject && { subject }), sharpness, motion, hash }
}
