import type { Aside } from '../asides.ts'
import { clipsIn } from '../context.ts'
import type { Clips } from '../values/clips.ts'
import type { FileRef } from '../values/files.ts'
import { isTrouble, type WishName } from '../wish.ts'
import { checked, type Finish, plain } from './plain.ts'
import { clipsMeant } from './resolve.ts'
import { styled } from './styled.ts'

const addCaptions: Finish = ({ auto, of, ...given }, scene) => {
  // captions are of the whole film
  const clips = of === undefined ? 'all' : clipsMeant(of as Clips, scene) // the value of <clips>
  if (clips !== 'all' && (isTrouble(clips) || clips.length < clipsIn(scene.context).length)) return { ask: 'captions' }
  // captions that should be larger must exist
  const bigger = given.grow !== undefined && scene.context.captions === undefined
  if (bigger && given.source === undefined && !auto) return { refuse: 'no_captions' }
  if (bigger) {
    const { grow, amount: _, ...rest } = given
    return addCaptions({ ...rest, auto, size: grow === 'down' ? 'small' : 'large' }, scene)
  }
  const style = styled(given)
  // "caption it automatically and make the captions big"
  const added = scene.before.some(({ op }) => op === 'add_captions')
  if (added && given.source === undefined && !auto) return plain('update_captions', style, scene)
  const files = scene.context.uploads.filter(({ type }) => type === 'subtitle')
  const source = given.source as FileRef | undefined // the value of <captions_file>
  // existing captions of the file are changed instead
  if (source && 'file' in source && source.file === scene.context.captions?.source) return { ask: 'captions' }
  if (source !== undefined) return plain('add_captions', style, scene)
  if (scene.context.captions !== undefined && !auto) return { ask: 'captions' }
  const [only] = files
  if (only && files.length === 1 && !auto) return plain('add_captions', { ...style, source: only.name }, scene)
  return checked([{ op: 'add_captions', params: { ...style, source: 'asr' } }])
}

const updateCaptions: Finish = (given, scene) => {
  // how large they are now is not known
  if (given.by !== undefined) return { ask: 'how large' }
  const there = scene.context.captions !== undefined || scene.before.some(({ op }) => op === 'add_captions')
  return there ? plain('update_captions', styled(given), scene) : { refuse: 'no_captions' }
}

const removeCaptions: Finish = ({ it, ...given }, scene) => {
  if (it && scene.subject?.kind !== 'captions') return { ask: 'target' }
  return scene.context.captions === undefined ? { refuse: 'no_captions' } : plain('remove_captions', given, scene)
}

export const shiftCaptions: Finish = ({ later, earlier, by, it, delays, vague }, scene) => {
  // how much is said after it, or has to be asked
  if (vague)
    return [{ op: 'nothing', params: { aside: { kind: 'complaint', about: [{ kind: 'captions' }] } satisfies Aside } }]
  // "they are 1.5 s too early; delay them by that amount" says it twice
  const last = scene.before.at(-1)
  if (delays !== undefined) {
    const same = last?.op === 'shift_captions' && Number(last.params.delta) > 0 === delays
    return same ? [] : { ask: 'how much' }
  }
  if (it && scene.subject?.kind !== 'captions') return { ask: 'target' }
  if (by !== undefined) return { ask: 'earlier or later' }
  return plain('shift_captions', { delta: Number(later ?? 0) - Number(earlier ?? 0) }, scene)
}

/** Words of a text on the picture more likely mean that text than speech. */
const correctWords: Finish = ({ spoken, ...given }, scene) => {
  const written = !spoken && (scene.context.text ?? []).some(({ text }) => text === given.from)
  return written ? { ask: 'which text' } : plain('correct_words', given, scene)
}

export const CAPTIONS = {
  add_captions: addCaptions,
  update_captions: updateCaptions,
  remove_captions: removeCaptions,
  shift_captions: shiftCaptions,
  correct_words: correctWords,
} satisfies Partial<Record<WishName, Finish>>
