import { clipsIn } from '../../context.ts'
import type { Scene } from '../../scene.ts'
import type { Clips } from '../../values/clips.ts'
import { fileOf } from '../overlay.ts'
import { type Finish, plain } from '../plain.ts'

export const setCanvas: Finish = ({ aspect2, named: _, app: __, whole, tall, ...words }, scene) => {
  const said = tall ? { ...words, aspect: '9:16' } : words
  // "without cropping" does not say what is beside the picture
  const given = whole && said.fit === undefined ? { ...said, fit: 'pad' } : said
  if (whole && given.fit === 'crop') return { ask: 'how to fit' }
  // a picture that fills the frame has nothing beside it
  if (given.background !== undefined && given.fit === 'crop') return { ask: 'how to fit' }
  // "with a black background", after a text was added, may be that of the text
  const written = scene.subject?.kind === 'text' || scene.subject?.kind === 'captions'
  if (written && scene.before.length === 0 && Object.keys(given).join() === 'background') return { ask: 'target' }
  const shape = given.aspect
  if (aspect2 !== undefined && aspect2 !== shape && shape !== '9:16') return { ask: 'which shape' }
  if (aspect2 !== undefined) return plain('set_canvas', { ...given, aspect: aspect2 }, scene)
  return plain('set_canvas', given, scene)
}

/** In a film with one clip, the film means that clip. */
function named(clip: unknown, { context, subject }: Scene): unknown {
  const ref = clip as Clips | undefined // the value of <clips>
  const whole = ref === undefined || ref.whole || (ref.it && (subject === undefined || subject.kind === 'clips'))
  return whole && clipsIn(context).length === 1 ? 1 : clip
}

export const rotate: Finish = ({ turn, back, degrees, ...given }, scene) => {
  const by = typeof back === 'number' ? (back === 180 ? 180 : 360 - back) : (degrees ?? turn)
  return plain(
    'rotate',
    { ...given, clip: named(given.clip, scene), degrees: by === 270 && back === 90 ? -90 : by },
    scene,
  )
}

export const flip: Finish = ({ mirrors: _, reads, axis, ...given }, scene) => {
  // "the sign reads backwards, mirror it" does not say where the sign is
  const ref = given.clip as Clips | undefined // the value of <clips>
  if (reads && ref?.it && scene.subject?.kind !== 'clips' && clipsIn(scene.context).length > 1)
    return { ask: 'which clip' }
  // a flipped picture is mirrored, unless it is said to be upside down
  return plain('flip', { ...given, clip: named(given.clip, scene), axis: axis ?? 'horizontal' }, scene)
}

export const crop: Finish = (
  { side: one, side2: two, by: share, off = one === undefined ? [] : [{ by: share, side: one, side2: two }], clip },
  scene,
) => {
  const all: Record<string, unknown> = {}
  for (const { by, side, side2 } of off as { by: number; side: string; side2?: string }[]) // the values of those phrases
    for (const each of side2 === 'all' ? ['left', 'right', 'top', 'bottom'] : [side, side2 ?? side]) all[each] = by
  return plain('crop', { clip: named(clip, scene), ...all }, scene)
}

/** "cut the first 4 seconds, the camera shakes there": the reason for the edit before it. */
export const stabilize: Finish = ({ shaky, ...given }, scene) => {
  const ref = given.clip as Clips | undefined // the value of <clips>
  const isReason = shaky && ref?.whole && scene.before.some(({ op }) => op !== 'nothing')
  return isReason
    ? [{ op: 'nothing', params: { aside: { kind: 'remark', about: [] } } }]
    : plain('stabilize', given, scene)
}

export const chromaKey: Finish = ({ color, behind_color: behind, named: _, ...given }, scene) => {
  const background = behind ?? given.background
  const only = { clip: named(given.clip, scene) }
  return plain('chroma_key', { ...given, ...only, color, background: fileOf(background) }, scene)
}
