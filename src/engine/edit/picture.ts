import { MOVE } from '../../edits/values/look.ts'
import { alter } from './alter.ts'
import { findAsset, isVisual, noAsset } from './assets.ts'
import { motionFor } from './build.ts'
import { isOfFile, isStill, momentIn } from './clip.ts'
import type { Clip, Motion } from './draft.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import { meantBy, picturesOf } from './meant.ts'
import type { Params } from './operation.ts'
import { clipLabel } from './refs.ts'
import { isShaky, LONGEST_SHAKE } from './shake.ts'
import { clamp, isColor } from './values.ts'

/** Picture operations on clips: ken_burns, chroma_key, stabilize. */

/** Sets or removes a slow move over whole clips; `amount` 0.02-1, by default 0.05. */
export function kenBurns(edit: Editing, params: Params<'ken_burns'>): Outcome {
  const { words } = edit
  const { direction } = params
  const amount = clamp(params.amount ?? MOVE, 0.02, 1)
  const order = new Map(edit.draft.clips.map(({ id }, i) => [id, i]))
  const motionOf = ({ id }: Clip): Motion | null => {
    if (direction === 'none') return null
    return direction === 'varied' ? { ...motionFor(order.get(id) ?? 0), amount } : { direction, amount }
  }
  const shown = (clip: Clip) => (clip.motion ? words.motion(clip.motion.direction) : words.none())
  const moved = (clip: Clip): Clip | null => {
    const motion = motionOf(clip)
    const same = clip.motion?.direction === motion?.direction && clip.motion?.amount === motion?.amount
    return same ? null : { ...clip, motion }
  }
  return alter(edit, params.clip, moved, {
    line: (who, before, after) => words.becomes(words.motionOf(who), shown(before), shown(after)),
    already: words.already(words.motions()),
  })
}

const NAMED: Record<string, string> = {
  green: '#00FF00',
  blue: '#0000FF',
  绿: '#00FF00',
  绿色: '#00FF00',
  蓝: '#0000FF',
  蓝色: '#0000FF',
}

/** Makes a colour transparent, by default green, over a colour or a picture. */
export function chromaKey(edit: Editing, params: Params<'chroma_key'>): Outcome {
  const { words, draft } = edit
  const said = (params.color ?? 'green').toLowerCase()
  const color = NAMED[said] ?? said.toUpperCase()
  if (!isColor(color)) return refuse(words.notAColor(params.color))
  const background = backgroundFor(edit, params.background ?? draft.canvas.background)
  if (!background) return refuse(noAsset(edit, params.background ?? '', ['image', 'video']))
  const key = { color, similarity: 0.3, background }
  return alter(edit, params.clip, (clip) => ({ ...clip, chromaKey: key }), {
    line: (who) => words.keyed(who, color, params.background ?? draft.canvas.background),
    unsuited: words.nothingToBuild(),
  })
}

/** A colour, or the id of a picture. */
function backgroundFor(edit: Editing, background: string): string | undefined {
  if (isColor(background)) return background.toUpperCase()
  const asset = findAsset(edit, background)
  return asset && isVisual(asset) ? asset.id : undefined
}

/** Removes camera shake from moving clips, at the cost of a slight enlargement. */
export function stabilize(edit: Editing, params: Params<'stabilize'>): Outcome {
  const { words, draft } = edit
  const meant = meantBy(edit, params.clip)
  if (typeof meant === 'string') return refuse(meant)
  const moving = picturesOf(meant).filter((clip) => !isStill(clip))
  if (moving.length === 0) return refuse(words.photosDoNotMove())
  const reasons = moving.flatMap((clip) => unsteadiable(edit, clip) ?? [])
  if (reasons.length === moving.length) return refuse(...new Set(reasons))
  const steadied = (clip: Clip): Clip | null =>
    isStill(clip) || clip.stabilize || unsteadiable(edit, clip) ? null : { ...clip, stabilize: true }
  const outcome = alter(edit, params.clip, steadied, {
    line: (who) => words.steadied(who),
    already: words.already(words.steadiness()),
  })
  const asTheyAre = params.clip === 'all' ? draft.overlays.filter(({ kind, clip }) => kind === 'video' && !clip) : []
  const notes = asTheyAre.length > 0 ? [words.overlaysNotSteadied(asTheyAre.map(({ name }) => name))] : []
  return { ...outcome, notes, problems: [...(outcome.problems ?? []), ...new Set(reasons)] }
}

/** Why a clip can't or need not be stabilised. */
function unsteadiable(edit: Editing, clip: Clip): string | undefined {
  const { words, context, draft } = edit
  const shake = isOfFile(clip) ? context.shakes.get(clip.mediaId) : undefined
  if (!shake) return words.notAnalysed(clip.name)
  if (momentIn(clip, clip.frames, draft.canvas.fps) > LONGEST_SHAKE)
    return words.tooLongToSteady(clipLabel(edit, clip), LONGEST_SHAKE)
  return isShaky(shake) ? undefined : words.steadyAlready(clipLabel(edit, clip))
}
