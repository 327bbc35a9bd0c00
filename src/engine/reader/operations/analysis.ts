import { type Context, clipsIn } from '../context.ts'
import { type FileRef, MUSIC } from '../values/files.ts'
import type { WishName } from '../wish.ts'
import { type Finish, plain } from './plain.ts'

/** The only song. */
function playing(context: Context): string | undefined {
  const song = MUSIC.bare({}, context) as FileRef | undefined // the value of <music>
  return song !== undefined && 'file' in song ? song.file : undefined
}

const beatSync: Finish = (given, { before, ...scene }) => {
  const song =
    before.findLast(({ op }) => op === 'add_bgm' || op === 'replace_bgm')?.params.asset ?? playing(scene.context)
  return plain('beat_sync', { asset: song, ...given }, { before, ...scene })
}

const removeSilence: Finish = (given, scene) =>
  plain('remove_silence', { ...given, target: given.target ?? { clips: [], whole: true } }, scene)

/** Before there is a film, a highlight reel of the uploads is made as one. */
const highlight: Finish = (given, scene) =>
  clipsIn(scene.context).length === 0 && scene.before.length === 0
    ? { ask: 'which files' }
    : plain('highlight', given, scene)

export const ANALYSIS = {
  highlight,
  remove_silence: removeSilence,
  beat_sync: beatSync,
} satisfies Partial<Record<WishName, Finish>>
