import type { Clips } from '../../values/clips.ts'
import type { Sound } from '../../values/sounds.ts'
import { round, type Span } from '../../values/time.ts'
import { type Finish, type Given, plain } from '../plain.ts'
import { withSubject } from './subject.ts'

export const setVolume: Finish = (
  { percent, bare, figure, whose, broad, spare, heard, somewhere, plays, ...said },
  scene,
) => {
  // "play the music at 18 s, at 19 %" may say when it begins
  const span = said.span as Span | undefined // the value of <span>
  if (plays && span?.start !== undefined && span.end === undefined) return { ask: 'when' }
  // "too loud at the end" does not say from when
  if (somewhere) return { ask: 'when' }
  // "the music quieter, 20 %": a figure alone says how loud what was just mentioned should be
  const last = scene.before.at(-1) ?? scene.context.last_edit
  const loudness = last?.op === 'set_volume' || (scene.before.length === 0 && /bgm$/.test(last?.op ?? ''))
  const levelled = scene.before.at(-1)?.params.level !== undefined
  if (figure && (!loudness || levelled)) return { ask: 'how much' }
  // "the colours look dull, boost them"
  const it = (said.target as (Sound & { clips?: Clips }) | undefined)?.clips?.it ?? false // the value of <sound>
  // "the city is too bright, bring it down"
  const refers = it || 'it' in Object(said.target)
  if (refers && scene.before.at(-1)?.op === 'adjust_color') return { ask: 'target' }
  if (broad && refers && scene.subject?.kind === 'clips') return { ask: 'target' }
  // "less colour in the beach and more in the city"
  if (spare && 'clips' in Object(said.target)) return { ask: 'target' }
  // "a bit less", after the speed of a clip was set
  if ((spare || broad) && said.target === undefined && scene.subject?.kind === 'clips') return { ask: 'target' }
  // "clip 1 to 150 % of its speed and clip 2 to 50 %"
  const paced = scene.before.slice(scene.said).at(-1)?.op === 'set_speed'
  if (paced && 'clips' in Object(said.target) && said.level !== undefined) return { ask: 'how much' }
  // "clip 3 at 150 %, clip 4 at 50 %"
  if (whose !== undefined)
    return scene.before.at(-1)?.op === 'set_volume'
      ? volume({ ...said, target: { clips: whose } }, scene)
      : { ask: 'target' }
  // "换成欢快的，声音小一点": the sound just mentioned
  const vague = (said.target as { missing?: string } | undefined)?.missing === 'target' // the value of <sound>
  // "I only need music, nothing else. 100 % volume"
  if ((vague || bare) && scene.before.at(-1)?.op === 'mute') return { ask: 'target' }
  if (vague && scene.subject?.kind === 'sound') return setVolume({ ...said, percent, target: { it: true } }, scene)
  if (bare && scene.subject?.kind !== 'sound') return { ask: 'target' }
  if (percent === undefined) return volume(said, scene)
  // "put the music at 40"
  const named =
    heard ||
    (refers && scene.subject?.kind === 'sound') ||
    ['bgm', 'voice', 'original'].includes(String((said.target as { role?: string } | undefined)?.role)) // the value of <sound>
  return named && typeof percent === 'number' && percent > 4 && percent <= 400
    ? volume({ ...said, level: percent / 100 }, scene)
    : { ask: 'how much' }
}

const volume: Finish = ({ by_db: db, by_share: share, direction, amount, level, factor, ...given }, scene) => {
  // a time given with a clip is its own for its own sound, but not for another sound during the clip
  const ref = given.target as Sound | undefined // the value of <sound>
  const spoken =
    (ref === undefined || 'it' in ref) && scene.subject?.kind === 'sound' ? scene.subject.target : undefined
  const under =
    typeof spoken === 'string' ||
    (ref && ('id' in ref || ('role' in ref && ['bgm', 'voice', 'effect'].includes(ref.role))))
  const span = given.span as Span | undefined // the value of <span>
  if (!under && (span?.of !== undefined || span?.ofIt)) return { ask: 'target' }
  if (span?.start === undefined && (span?.to || (direction === 'up' && span?.end !== undefined)))
    return { ask: 'how much' }
  const change = volumeChange({ db, share, direction, amount, level, factor })
  return change === undefined ? { ask: 'how much' } : plain('set_volume', { ...withSubject(given), ...change }, scene)
}

/** The new volume; undefined if verb and number contradict each other. */
function volumeChange({ db, share, direction, amount, level, factor }: Given): Given | undefined {
  const down = direction === 'down'
  if (typeof db === 'number') return { db: direction === undefined ? db : down ? -Math.abs(db) : Math.abs(db) }
  if (typeof share === 'number') return { factor: round(down ? 1 - share : 1 + share) }
  if (level !== undefined) return { level }
  if (factor !== undefined) return { factor }
  return direction === undefined ? undefined : { direction, amount }
}
