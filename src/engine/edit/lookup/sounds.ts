import { shown } from '../../../edits/shown.ts'
import { SOUND_ROLES } from '../../../edits/values/refs.ts'
import type { SoundTarget } from '../operation.ts'
import type { Where } from '../resolve.ts'
import { clip } from './clips.ts'
import { Missing, nothing } from './missing.ts'

/** Looks up a sound that an edit names: a role, a sound or overlay by id or name, or a clip's own. */
export function sound(name: unknown, where: Where): SoundTarget {
  const { audio, overlays, clips } = where.draft
  const role = SOUND_ROLES.find((each) => each === name)
  if (role !== undefined) return role
  const own = [...audio, ...overlays.filter(({ kind }) => kind === 'video')]
  const byId = own.find(({ id }) => id === name)
  // their ids look like `a1` and `o1`
  if (byId) return byId.id as SoundTarget
  const still = overlays.find(({ id }) => id === name)
  if (still) throw new Missing({ problem: `${still.id} ${shown(still.name)} is a photo and has no sound` })
  if (typeof name === 'string' && /^[ao]\d+$/.test(name))
    throw nothing(
      'sound',
      name,
      own.map(({ id }) => id),
      own.map(({ id, name }) => `${id} ${name}`),
    )
  const called =
    typeof name === 'string' ? audio.filter((each) => each.name.toLowerCase() === name.trim().toLowerCase()) : []
  const [first, another] = called
  if (first && another)
    throw new Missing({ problem: 'several sounds have that name', known: called.map(({ id }) => id).join(', ') })
  if (first) return first.id as SoundTarget
  const place = clip(name, where)
  if (clips[place - 1]?.kind === 'image') throw new Missing({ problem: `clip ${place} is a photo and has no sound` })
  return place
}
