import type { Mood } from '../../edit/draft.ts'

export function composeMusic(_: { mood: Mood; seed: number; seconds: number }): {
  left: Float32Array
  right: Float32Array
  beats: number[]
} {
  throw new Error('later')
}
