import { type Context, clipsIn } from '../context.ts'
import type { Clips } from '../values/clips.ts'
import { type FileRef, MUSIC } from '../values/files.ts'
import type { WishName } from '../wish.ts'
import { type Finish, type Given, plain } from './plain.ts'

/** The only song. */
function playing(context: Context): string | undefined {
  const song = MUSIC.bare({}, context) as FileRef | undefined // the value of <music>
  return song !== undefined && 'file' in song ? song.file : undefined
}

/** How long a song lasts: the named one, or the only one, unless that may be another than the one playing. */
export function songLength({ song }: Given, context: Context): number | undefined {
  const ref = song as FileRef | undefined // the value of <music>
  const name = ref === undefined ? playing(context) : 'file' in ref ? ref.file : undefined
  return context.uploads.find((each) => each.name === name)?.duration
}

const beatSync: Finish = (given, { before, ...scene }) => {
  const song =
    before.findLast(({ op }) => op === 'add_bgm' || op === 'replace_bgm')?.params.asset ?? playing(scene.context)
  return plain('beat_sync', { asset: song, ...given }, { before, ...scene })
}

const removeSilence: Finish = (given, scene) =>
  plain('remove_silence', { ...given, target: given.target ?? { clips: [], whole: true } }, scene)

/** Before there is a film, a highlight reel of the uploads is made as one. */
const highlight: Finish = ({ of, ...given }, scene) => {
  const ref = of as Clips | undefined // the value of <clips>
  const isPart = ref !== undefined && !ref.whole && clipsIn(scene.context).length > 1
  if (isPart || ref?.missing !== undefined) return { ask: 'which clip' }
  return clipsIn(scene.context).length === 0 && scene.before.length === 0
    ? { ask: 'which files' }
    : plain('highlight', given, scene)
}

export const ANALYSIS = {
  highlight,
  remove_silence: removeSilence,
  beat_sync: beatSync,
} satisfies Partial<Record<WishName, Finish>>
