import type { WishName } from '../wish.ts'
import { type Finish, plain } from './plain.ts'

const beatSync: Finish = (given, { before, ...scene }) => {
  const song = before.findLast(({ op }) => op === 'add_bgm' || op === 'replace_bgm')?.params.asset
  return plain('beat_sync', { asset: song, ...given }, { before, ...scene })
}

const removeSilence: Finish = (given, scene) =>
  plain('remove_silence', { ...given, target: given.target ?? { clips: [], whole: true } }, scene)

export const ANALYSIS = {
  remove_silence: removeSilence,
  beat_sync: beatSync,
} satisfies Partial<Record<WishName, Finish>>
