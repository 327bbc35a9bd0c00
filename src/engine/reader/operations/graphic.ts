import { filmLength } from '../context.ts'
import type { Scene } from '../scene.ts'
import type { MarkRef } from '../values/mark.ts'
import { isTrouble, type WishName } from '../wish.ts'
import { ofClips } from './mark.ts'
import { type Finish, type Finished, plain } from './plain.ts'

/** A line as it was said: alone, with its role, or with both in one quotation. */
interface SaidLine {
  role?: string
  line: string
}

/** `"Camera: Ann"` */
const WITH_ROLE = /^([^:：]{1,80})[:：]\s*(\S.*)$/

/** Names after one with a role may have the same role or be separate: that has to be asked. */
const credits: Finish = ({ line = [], named, ...given }, scene) => {
  const all = (named ?? line) as SaidLine[] // the values of those phrases
  const lines = all.map(({ role, line: text }) => {
    const [, own, name] = role === undefined ? (WITH_ROLE.exec(text) ?? []) : [undefined, role, text]
    return own !== undefined && name !== undefined ? [own.trim(), name.trim()] : text
  })
  const first = lines.findIndex((each) => Array.isArray(each))
  if (first >= 0 && lines.slice(first).some((each) => !Array.isArray(each))) return { ask: 'what' }
  return plain('credits', { ...given, lines }, scene)
}

/** A graphic that lasts to the end of the film is extended with it. */
function toTheEnd(wishes: Finished, { context }: Scene): Finished {
  const end = filmLength(context)
  if (isTrouble(wishes)) return wishes
  return wishes.map((wish) => (wish.params.end === end ? { ...wish, params: { ...wish.params, end: 'end' } } : wish))
}

const lowerThird: Finish = ({ clip, ...given }, scene) =>
  clip === undefined
    ? toTheEnd(ofClips('lower_third', given, scene), scene)
    : ofClips('lower_third', { ...given, clip }, scene)

const lasting =
  (op: 'countdown' | 'progress_bar'): Finish =>
  (given, scene) =>
    toTheEnd(plain(op, given, scene), scene)

const NAME_AND_ROLE = /^([^,，]+)[,，]\s*([^,，]+)$/

/** `to "Ann Lee, Director"`: the name and the role of a lower third. */
const updateGraphic: Finish = ({ title, corner, ...given }, scene) => {
  const [, name, role] = typeof title === 'string' ? (NAME_AND_ROLE.exec(title) ?? [undefined, title]) : []
  const words = title === undefined ? {} : { name: name?.trim(), ...(role === undefined ? {} : { role: role.trim() }) }
  const id = given.match as MarkRef | undefined // the value of <graphic_ref>
  const named = id && 'match' in id ? scene.context.graphics?.find((each) => each.id === id.match) : undefined
  if (corner !== undefined && named?.kind !== 'countdown') return { ask: 'where' }
  const place = corner === undefined ? {} : { position: corner }
  return plain('update_graphic', { ...given, ...words, ...place }, scene)
}

export const GRAPHIC = {
  credits,
  lower_third: lowerThird,
  countdown: lasting('countdown'),
  progress_bar: lasting('progress_bar'),
  update_graphic: updateGraphic,
} satisfies Partial<Record<WishName, Finish>>
