import type { Asset } from '../asset.ts'
import type { Range, VolumePoint } from '../draft.ts'
import { retimedPoints } from '../envelope.ts'

/** Converts between a draft's frames and ids and a document's seconds and file names. */
export interface Scale {
  fps: number
  assets: readonly Asset[]
}

/** Converts frames to seconds that convert back exactly, at any rate. */
export function toSeconds(frames: number, { fps }: Scale): number {
  return Math.round((frames / fps) * 1e6) / 1e6
}

export function toFrames(seconds: number, { fps }: Scale): number {
  return Math.round(seconds * fps)
}

export function mutesToSeconds(mutes: readonly Range[], scale: Scale): [number, number][] {
  return mutes.map(({ from, to }) => [toSeconds(from, scale), toSeconds(to, scale)])
}

export function mutesToFrames(mutes: readonly (readonly [number, number])[], scale: Scale): Range[] {
  return mutes.map(([from, to]) => ({ from: toFrames(from, scale), to: toFrames(to, scale) }))
}

export function pointsToSeconds(points: readonly VolumePoint[], scale: Scale): [number, number][] {
  return points.map(({ at, volume }) => [toSeconds(at, scale), volume])
}

export function pointsToFrames(points: readonly (readonly [number, number])[], scale: Scale): VolumePoint[] {
  const timed = points.map(([at, volume]) => ({ at, volume }))
  return retimedPoints(timed, (at) => toFrames(at, scale))
}

/** An upload's name in documents. Uploads are never removed. */
export function nameOf(mediaId: string, { assets }: Scale): string {
  return assets.find(({ id }) => id === mediaId)?.name ?? mediaId
}
