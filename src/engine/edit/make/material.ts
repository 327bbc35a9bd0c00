import type { Material } from '../../style/director/material.ts'
import { phrasesOf } from '../../style/director/stretches.ts'
import type { Asset } from '../asset.ts'
import type { EditContext } from '../context.ts'

/** An upload as the director sees it. */
export function materialOf(asset: Asset, context: EditContext): Material {
  const { id, name, durationSeconds, width = 1920, height = 1080 } = asset
  const still = asset.kind === 'image'
  const seconds = still ? Number.POSITIVE_INFINITY : (durationSeconds ?? 0)
  const heard = !still && asset.hasAudio !== false
  const phrases = heard ? phrasesOf(seconds, context.silences.get(id) ?? []) : []
  return { id, name, kind: still ? 'image' : 'video', seconds, width, height, seen: [], shots: [], phrases }
}
