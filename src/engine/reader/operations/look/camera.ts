import { clipsIn } from '../../context.ts'
import { type Scene, subjectOf } from '../../scene.ts'
import type { Clips } from '../../values/clips.ts'
import { isTrouble, type Wish } from '../../wish.ts'
import { endsOf } from '../fade.ts'
import { checked, type Finish, plain } from '../plain.ts'

export const fadeVideo: Finish = (
  {
    in: comes,
    out: goes,
    lasting,
    black,
    color = black && '#000000',
    other,
    was: _,
    picture: shown,
    inside,
    placed,
    only,
    ...given
  },
  scene,
) => {
  // "fade in from white, 1 s, and out to black, 2 s": a clip has one colour
  if ((other !== undefined && other !== color) || (black && color !== '#000000')) return { ask: 'what to do' }
  const picture = shown || color === '#000000'
  // the length of one fade and that of something else: 开头1秒、结尾2秒的画面淡入淡出
  if (only && lasting !== undefined) return { ask: 'how long' }
  const ends = endsOf({ in: comes, out: goes, lasting })
  if (isTrouble(ends)) return ends
  const [from, to] = ends
  const subject = scene.subject
  const ref = given.target as Clips | undefined // the value of <clips>
  // "fade out the ending" is about the film
  if (ref?.edge)
    return fadeVideo({ in: comes, out: goes, lasting, color, ...given, target: { clips: [], whole: true } }, scene)
  if (ref?.it && subject?.kind === 'sound')
    return plain('fade_audio', { target: subject.target, in: from, out: to }, scene)
  if (ref?.it && (subject?.kind === 'text' || subject?.kind === 'overlay')) return { ask: 'target' }
  // "shorten the title to 2 s, then fade out" may be about the title
  const written = lastSubject({ ...scene, before: scene.before.slice(scene.said) })?.kind === 'text'
  if (ref === undefined && written && scene.before.length > scene.said && !picture && !inside && !placed)
    return { ask: 'target' }
  // "music 20%, fade out", or "fade out" after an edit of the music: continues about the same sound
  const heard = subject?.kind === 'sound' && lastSubject(scene)?.kind === 'sound'
  if (ref === undefined && heard && color === undefined && !picture && !inside)
    return plain('fade_audio', { target: subject.target, in: from, out: to }, scene)
  // "calm music, 30 %, and fade out at the end of the film": where the music fades; the film itself might as well
  const going = heard && scene.before.length > scene.said && color === undefined && !picture
  if (inside && ref !== undefined && !ref.whole) return { ask: 'target' }
  if ((ref?.whole || inside) && going)
    return inside ? plain('fade_audio', { target: subject.target, in: from, out: to }, scene) : { ask: 'target' }
  const target = ref ?? { clips: [], whole: true }
  return plain('fade_video', { ...given, target, in: from, out: to, color }, scene)
}

/** What the edit before is about, in this message or before it. */
function lastSubject({ before, context }: Scene): Scene['subject'] {
  const last = before.at(-1)
  if (last) return subjectOf(last.op, last.params)
  return context.last_edit && subjectOf(context.last_edit.op, context.last_edit)
}

export const kenBurns: Finish = ({ alternate, from, to, bare, on, amount_share: amount, ...given }, scene) => {
  // "zoom in on 1, out on 2"
  if (on !== undefined && !clipsIn(scene.context)[Number(on) - 1]) return { refuse: 'no_such_clip' }
  if (on !== undefined)
    return kenBurns({ ...given, from, to, amount_share: amount, clip: { clips: [Number(on)] } }, scene)
  if (bare && scene.before.length === 0) return { ask: 'which clip' }
  if (alternate) {
    const directions = ['in', 'out']
    return checked(
      clipsIn(scene.context).map(
        ({ clip }, i): Wish => ({ op: 'ken_burns', params: { clip, direction: directions[i % 2] } }),
      ),
    )
  }
  const ways: Record<string, string> = { left: 'left', right: 'right', top: 'up', bottom: 'down' }
  const direction = typeof to === 'string' ? ways[to] : given.direction
  return plain('ken_burns', { ...given, direction, amount }, scene)
}
