import { acts, filler, HEADS, holds, means } from './heads.ts'
import { as, is, type Token, valued } from './token.ts'

/** What stands before a joint, the word or mark at it, and what stands after it. */
interface Joint {
  link: string
  previous: readonly Token[]
  core: readonly Token[]
}

const AND = /^(?:and|&|和|跟|与)$/
const VERBS = [
  'delete',
  'export',
  'text',
  'title',
  'transition',
  'captions',
  'mute',
  'add',
  'cut',
  'trim',
  'split',
] as const

/** use the beach first, then the city: one sequence. */
function listed({ link, previous, core }: Joint): boolean {
  const things = holds(core, ['file', 'clips']) || means(core, ['photos', 'videos', 'photo', 'clip', 'video'])
  const placed = previous.some((t) => as(t, 'ordinal')?.n === 1) && !means(previous, HEADS)
  const sequence = means(previous, ['sequenceFirst', 'merge']) || placed
  const music = means(core, ['music']) && link !== 'with'
  return sequence && things && !music && !means(previous, ['version', 'saveVersion']) && !means(core, VERBS)
}

/** 竖版和方版各导一个: shapes beside each other. */
function shapes({ link, previous, core }: Joint): boolean {
  const shape = (t: Token | undefined) => t !== undefined && (as(t, 'aspect') ?? valued(t, 'aspect')) !== undefined
  return /^(?:and|&|和|跟|与|、|,|，)$/.test(link) && previous.every((t) => filler(t) || shape(t)) && shape(core[0])
}

/** these photos and clips; clip 2 and the photos: two nouns beside each other. */
function kinds({ link, previous, core }: Joint): boolean {
  const noun = (t: Token | undefined) => t?.value.kind === 'term' && is(t, 'photos', 'videos', 'photo', 'uploadsAll')
  const clip = (t: Token | undefined) => t?.value.kind === 'term' && is(t, 'clip', 'video')
  const last = previous.at(-1)
  if (!AND.test(link)) return false
  if (noun(last) && (noun(core[0]) || clip(core[0]))) return true
  const counted = core[0]?.value.kind === 'term' && is(core[0], 'photos', 'videos', 'clip')
  return last?.value.kind === 'clips' && counted && !means(previous, HEADS)
}

/** put the beach and the city side by side; 用 a.mp4、b.mp4 制作…: names beside each other, their verb yet to come. */
function names({ link, previous, core }: Joint): boolean {
  const named = (t: Token | undefined) =>
    t?.value.kind === 'clips' || t?.value.kind === 'file' || valued(t, 'thing') !== undefined
  const files = previous.at(-1)?.value.kind === 'file' && core[0]?.value.kind === 'file'
  if (link === '、' && files && !means(previous, HEADS)) return true
  // keep waterfall.mp4 and camp.mp4 in that order
  const ordered = core.every((t) => !is(t, ...HEADS) || is(t, 'order', 'same') || t.value.kind !== 'term')
  // white flash into the third, and the whole video …: a wish of its own
  const wished = previous.some((t) => valued(t, 'transition') ?? valued(t, 'filter')) && acts(core)
  if (wished) return false
  const open = !means(previous, HEADS) || (ordered && core.length < 6)
  return AND.test(link) && open && named(previous.at(-1)) && named(core[0])
}

/** Is what stands after a joint one more of what is named before it, so that the two are one wish? */
export const beside = (link: string, previous: readonly Token[], core: readonly Token[]): boolean =>
  [listed, shapes, kinds, names].some((kind) => kind({ link, previous, core }))
