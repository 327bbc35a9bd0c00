import { filmLength } from '../context.ts'
import type { Scene } from '../scene.ts'
import type { TextRef } from '../values/texts.ts'
import { round, type Time, timeIn } from '../values/time.ts'
import { isTrouble, type Trouble, type Wish, type WishName } from '../wish.ts'
import { addText } from './added-text.ts'
import { shiftCaptions } from './captions.ts'
import { ofMark } from './mark.ts'
import { isElsewhereLater } from './overlay.ts'
import { checked, type Finish, type Finished, type Given, plain } from './plain.ts'
import { textsMeant, trouble } from './resolve.ts'
import { styled } from './styled.ts'

/** The target of a look or a time for `it`. */
const MARKS: Readonly<Record<string, Parameters<typeof ofMark>[0]>> = {
  region: 'update_region',
  callout: 'update_callout',
  graphic: 'update_graphic',
}

/** "…, all in the top-left corner": a style for all texts that the sentence adds. */
function addedStyle(style: Given, { before, said }: Scene): Finished {
  const added = before.slice(said).filter(({ op }) => op === 'add_text')
  return added.length > 1
    ? checked(added.map(({ params }) => ({ op: 'update_text', params: { match: params.text, ...style } })))
    : { ask: 'which text' }
}

function isSameText(one: TextRef, other: TextRef | undefined, scene: Scene): boolean {
  return JSON.stringify(textsMeant(one, scene)) === JSON.stringify(textsMeant(other, scene))
}

const updateText: Finish = (
  { added, free, longer, shorter, later, earlier, old: _, was, start, end, to_end: toEnd, ...given },
  scene,
) => {
  if (added) return addedStyle(styled(given), scene)
  // "the closing text should say A, not B": B is what it says now
  if (was !== undefined && !isSameText(was as TextRef, given.match as TextRef | undefined, scene))
    return { ask: 'which text' }
  if (typeof given.by === 'number') return sized(given, given.by, scene)
  if (longer !== undefined || shorter !== undefined)
    return staying(Number(longer ?? 0) - Number(shorter ?? 0), given.match as TextRef | undefined, scene) // the value of <text_ref>
  // “最后那个字” names a text by its place, not the one just edited
  const place = (given.match as { named?: true } | undefined)?.named && given.span !== undefined
  if (place) return { ask: 'which text' }
  const style = styled(given)
  const subject = scene.subject
  // without other text, letters are those of the captions
  const captioned = scene.context.captions !== undefined && (scene.context.text ?? []).length === 0
  const timed = [later, earlier, start, end, given.span, given.text, free].some((each) => each !== undefined)
  if (captioned && given.match === undefined && subject === undefined && !timed)
    return plain('update_captions', style, scene)
  if (given.match === undefined || (given.match as TextRef & { it?: true }).it) {
    // the value of <text_ref>
    const { match: __, ...rest } = style
    if (subject?.kind === 'captions' && (later ?? earlier) !== undefined)
      return shiftCaptions({ later, earlier }, scene)
    const words = style.animation === 'karaoke' && scene.context.captions !== undefined
    if (subject?.kind === 'captions' || words) return plain('update_captions', rest, scene)
    if (subject?.kind === 'overlay') return overlayStyle(subject.match, rest, scene)
    const mark = subject && MARKS[subject.kind]
    if (mark) return ofMark(mark, rest, scene)
  }
  const times = { start: timeGiven(start, scene), end: toEnd ? filmLength(scene.context) : timeGiven(end, scene) }
  for (const time of Object.values(times)) if (typeof time === 'object') return trouble(time.missing)
  const text = given.text ?? free
  if (later === undefined && earlier === undefined) return plain('update_text', { ...style, ...times, text }, scene)
  return shifted(Number(later ?? 0) - Number(earlier ?? 0), given.match as TextRef | undefined, scene) // the value of <text_ref>
}

/** By how much larger or smaller than now. */
function sized({ by: _, grow, ...given }: Given, by: number, scene: Scene): Finished {
  const texts = textsMeant(given.match as TextRef | undefined, scene) // the value of <text_ref>
  if (isTrouble(texts)) return texts
  const [match, ...others] = texts
  const now = (scene.context.text ?? []).find(({ text }) => text === match)?.size
  if (match === undefined || others.length > 0 || now === undefined) return { ask: 'how large' }
  const size = Math.round(now * (grow === 'down' ? 1 - by : 1 + by) * 1e4) / 1e4
  return updateText({ ...given, match: { match }, size }, scene)
}

function timeGiven(time: unknown, { context }: Scene): number | { missing: string } | undefined {
  return time === undefined ? undefined : timeIn(time as Time, filmLength(context)) // the value of <time>
}

/** The current words of a text, if the message changed them. */
function wordedBefore(match: string, { before }: Scene): unknown {
  return before.find(({ op, params }) => op === 'update_text' && params.text === match)?.params.match ?? match
}

/** Later or earlier than now. */
function shifted(by: number, ref: TextRef | undefined, scene: Scene): Finished {
  const texts = textsMeant(ref, scene)
  if (isTrouble(texts)) return texts
  const moved = texts.map((match): Wish | Trouble => {
    const standing = (scene.context.text ?? []).find(({ text }) => text === wordedBefore(match, scene))
    if (!standing || standing.start + by < 0) return { ask: 'when' }
    return { op: 'update_text', params: { match, start: round(standing.start + by), end: round(standing.end + by) } }
  })
  const wrong = moved.find((each) => isTrouble(each))
  return wrong && isTrouble(wrong) ? wrong : checked(moved.filter((each): each is Wish => !isTrouble(each)))
}

/** On the picture for longer or less than now. */
function staying(by: number, ref: TextRef | undefined, scene: Scene): Finished {
  const texts = textsMeant(ref, scene)
  if (isTrouble(texts)) return texts
  const ends = texts.map((match): Wish => {
    const standing = (scene.context.text ?? []).find(({ text }) => text === wordedBefore(match, scene))
    return { op: 'update_text', params: { match, end: standing && round(standing.end + by) } }
  })
  return ends.every(({ params }) => params.end !== undefined) ? checked(ends) : { ask: 'how long' }
}

/** A place or size for an overlay. */
function overlayStyle(match: string, { position, size, ...rest }: Given, scene: Scene): Finished {
  const known = Object.keys(rest).every((key) => ['span'].includes(key))
  if (!known || size !== undefined || position === undefined) return { ask: 'target' }
  if (isElsewhereLater({ position, ...rest }, scene)) return { ask: 'where' }
  return plain('update_overlay', { match, position, ...rest }, scene)
}

const removeText: Finish = (given, scene) => {
  const ref = (given.every ? { all: true } : given.match) as TextRef | undefined // the value of <text_ref>
  if (ref === undefined || 'it' in ref) {
    const { subject } = scene
    return subject?.kind === 'text'
      ? checked([{ op: 'remove_text', params: { match: subject.match } }])
      : { ask: 'which text' }
  }
  if ('all' in ref && ref.but === undefined) return checked([{ op: 'remove_text', params: { all: true } }])
  const texts = textsMeant(ref, scene)
  return isTrouble(texts) ? texts : checked(texts.map((match) => ({ op: 'remove_text', params: { match } })))
}

export const TEXT = {
  add_text: addText,
  update_text: updateText,
  remove_text: removeText,
} satisfies Partial<Record<WishName, Finish>>
