import { clipsIn, filmLength } from '../context.ts'
import type { Quotes } from '../lines.ts'
import { isMaking, type Scene } from '../scene.ts'
import type { Clips } from '../values/clips.ts'
import { type Span, spanOf } from '../values/time.ts'
import { isTrouble, type Wish } from '../wish.ts'
import { checked, type Finish, type Finished, type Given, plain } from './plain.ts'
import { clipsMeant } from './resolve.ts'
import { styled } from './styled.ts'

/** Positions of music. */
const HEARD =
  /\b(?:behind|under|underneath|beneath) (?:it|this|that|everything|all of it|the (?:video|film|clips|photos))$|\bin the background$|\bunderneath$/i

/** Times and words are each text's own. */
const OWN = new Set(['text', 'span', 'start', 'end', 'duration'])

/** `“A” top left, “B” bottom right, both small`: the earlier texts of the sentence take over what they do not have. */
function sharing(given: Given, scene: Scene): Finished {
  const last = addText(given, scene)
  const earlier = scene.before.slice(scene.said).filter(({ op }) => op === 'add_text')
  const style = Object.entries(styled(given)).filter(([name]) => !OWN.has(name))
  const shared = earlier.map(({ params }): Wish => {
    const lacking = Object.fromEntries(style.filter(([name]) => params[name] === undefined))
    return { op: 'update_text', params: { match: params.text, ...lacking } }
  })
  return isTrouble(last) ? last : [...shared, ...last]
}

/** `the last text "Open from 7"`: the words of the last text, if there is one besides the opening title. */
function lastText({ open: _, last: __, ...given }: Given, scene: Scene): Finished {
  const there = [...(scene.context.text ?? [])].sort((a, b) => a.start - b.start)
  const found = isMaking(scene) ? undefined : there.at(-1)
  return found && found.start > 0
    ? plain('update_text', { ...styled(given), match: found.text }, scene)
    : addText({ ...given, ends: true }, scene)
}

/** `keep "Spring Collection" at the bottom throughout`: a new text, unless it is there. */
function keptText({ new_words: text, ...given }: Given, scene: Scene): Finished {
  const there = (scene.context.text ?? []).some((each) => each.text.toLowerCase() === String(text).toLowerCase())
  return there ? { ask: 'which text' } : addText({ ...given, text }, scene)
}

/** `“Lisbon” at 12 s for 4 s, then “Day 2” at 30 s, same corner and length`: like the text added just before. */
function addedLike(
  { same_place: place, same_time: time, same_length: length, same_look: look, ...given }: Given,
  scene: Scene,
): Finished {
  const like = scene.before.findLast(({ op }) => op === 'add_text')?.params
  const added = addText(given, scene)
  if (isTrouble(added)) return added
  const [own] = added
  if (own === undefined || added.length > 1 || like === undefined || look) return { ask: 'which text' }
  const { position } = like
  const start = Number(like.start)
  const duration = like.duration === undefined ? Number(like.end) - start : Number(like.duration)
  if (place && (position === undefined || own.params.position !== undefined)) return { ask: 'where' }
  const hasLength = own.params.end !== undefined || own.params.duration !== undefined
  if (time && (Number.isNaN(start + duration) || hasLength || given.span !== undefined || length))
    return { ask: 'when' }
  if (length && (Number.isNaN(duration) || hasLength)) return { ask: 'how long' }
  const taken = {
    ...(place ? { position } : {}),
    ...(time ? { start, end: start + duration } : {}),
    ...(length ? { duration } : {}),
  }
  return checked([{ ...own, params: { ...own.params, ...taken } }])
}

/** Adds texts. */
export const addText: Finish = ({ open, ends, free, on, bare, named, adds, shared, bounded, ...given }, scene) => {
  const { same_place: place, same_time: time, same_length: length, same_look: look } = given
  if (place || time || length || look) return addedLike(given, scene)
  if (given.new_words !== undefined) return keptText(given, scene)
  if (shared) return sharing(given, scene)
  if (given.item !== undefined) return eachWithTime(given, scene)
  // "…, and not at any other time", without a time
  if (bounded && given.span === undefined) return { ask: 'when' }
  if (given.last) return lastText(given, scene)
  // "the title is …" is about the existing title
  if (named && !adds && !isMaking(scene) && (scene.context.text ?? []).length > 0) return { ask: 'which text' }
  // "first text: centre it" may be about a text that is there
  const there = (scene.context.text ?? []).length > 0
  if (typeof free === 'string' && there && !adds && !/^\p{Lu}/u.test(free)) return { ask: 'which text' }
  // "it should read …", about a text
  if (bare && !adds && scene.subject?.kind === 'text' && given.span === undefined) return { ask: 'which text' }
  // "the text Shop now from 20 to 25, not at the end" speaks of a text that is there
  const known = (scene.context.text ?? []).map(({ text }) => text.toLowerCase())
  if (typeof free === 'string' && known.some((text) => free.toLowerCase().startsWith(`${text} `)))
    return { ask: 'which text' }
  const clips = on as Clips | undefined // the value of <clips>
  const said = given.span as Span | undefined // the value of <span>
  if (!ends && mayFollow(said, clips, scene)) return { ask: 'when' }
  // "freeze the last frame and put “Wow” on it"
  const isOnThat = clips === undefined || clips.it
  if (scene.before.at(-1)?.op === 'freeze' && said?.start === undefined && isOnThat) return { ask: 'when' }
  // "put Shake It Off by Taylor Swift behind it" is no text
  if (typeof free === 'string' && HEARD.test(free)) return { ask: 'what to do' }
  // `最后三秒打出…`: the last three seconds, not second 3 at the end; nor is the end at an earlier clip
  const earlier = clipsIn(scene.context).slice(0, -1)
  const isEarlier = earlier.some(({ start, end }) => start === said?.start && end === said?.end)
  if (ends && said?.start !== undefined && (said.end === undefined || isEarlier)) return { ask: 'when' }
  // "in the first 3 seconds of each photo"
  const ending = filmLength(scene.context)
  if (clips?.all && said?.start !== undefined && (said.start === 0) !== (said.end === ending)) return { ask: 'when' }
  // "add a title to the film" does not say when
  if (clips && !clips.whole && (clips.opening || said !== undefined)) return { ask: 'which clip' }
  if (clips && !clips.whole)
    return addText({ ...given, open, ends, free, span: spanOf({ clips }, scene.context) }, scene)
  if (given.line !== undefined) return labelled(given, scene)
  if (given.texts !== undefined) {
    const { quotes: texts } = given.texts as Quotes // the value of <quotes>
    return isMaking(scene) ? [{ op: 'make', params: { texts } }] : { ask: 'when' }
  }
  if (open !== undefined) return opened(String(open), styled(given), scene)
  // an existing text is changed instead
  const stands = !isMaking(scene) && (scene.context.text ?? []).some(({ text }) => text === given.text)
  if (stands && ((bare && !adds) || (said === undefined && !ends && given.start === undefined)))
    return { ask: 'which text' }
  if (ends && said === undefined && isMaking(scene)) return [{ op: 'make', params: { closing: given.text ?? free } }]
  const span: Span | undefined = ends && said?.start === undefined ? { ...said, closes: true } : said
  // what stands until the end follows it
  const until: Span | undefined = span?.ends ? { ...span, end: 'end' } : span
  return plain('add_text', { ...styled(given), span: until, text: given.text ?? free }, scene)
}

/** `“Hello” for 2 seconds at the start, then “World” for 2 seconds`: maybe after it. */
function mayFollow(span: Span | undefined, clips: Clips | undefined, { before, said }: Scene): boolean {
  const last = before.slice(said).at(-1)
  const isTimed = span?.duration !== undefined && span.start === undefined && !span.closes
  return last?.op === 'add_text' && last.params.start !== undefined && isTimed && clips === undefined
}

/** A text without any details: a promo's is made from its title; otherwise asks for one. */
function opened(open: string, given: Given, { context, before }: Scene): Finished {
  if (!isMaking({ before }) || open !== 'title text') return { ask: open }
  const text = context.title ?? readable(context.uploads[0]?.name ?? '')
  return [{ op: 'add_text', params: { ...given, text, start: 0 }, assumed: true }]
}

/** A file's name as a person would write it. */
function readable(name: string): string {
  return (
    name
      .replace(/\.[^.]*$/, '')
      .replace(/[_-]+/g, ' ')
      .replace(/(\p{L})\d+$/u, '$1')
      .trim() || 'Title'
  )
}

/** `左下角标注地点：0至12秒“海滩”，…`: several texts of one look, each with its own time. */
function eachWithTime({ item, ...style }: Given, scene: Scene): Finished {
  const added = (item as Given[]).map((each) => addText({ ...style, ...each, adds: true }, scene)) // the values of those phrases
  return added.find((each) => isTrouble(each)) ?? added.flatMap((each) => (isTrouble(each) ? [] : each))
}

/** A text for each of several clips, as long as the clip. */
function labelled({ line, clips, ...style }: Given, scene: Scene): Finished {
  const places = clipsMeant(clips as Clips, scene) // the value of <clips>
  if (places !== 'all' && isTrouble(places)) return places
  const all = clipsIn(scene.context).filter(({ clip }) => places === 'all' || places.includes(clip))
  const texts = (line as { quote?: string; line?: string }[]).map(({ quote, line: plain }) => quote ?? plain) // the values of those phrases
  if (texts.length !== all.length) return { ask: 'which text' }
  return checked(
    all.map(
      ({ start, end }, i): Wish => ({
        op: 'add_text',
        params: { position: 'bottom', ...styled(style), text: texts[i], start, end },
      }),
    ),
  )
}
