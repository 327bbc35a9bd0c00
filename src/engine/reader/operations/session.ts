import { isOperation } from '../../../edits/index.ts'
import { clipsIn, filmLength } from '../context.ts'
import type { Scene, Subject } from '../scene.ts'
import type { Clips } from '../values/clips.ts'
import type { Files } from '../values/files.ts'
import type { OverlayRef } from '../values/overlays.ts'
import type { Sound } from '../values/sounds.ts'
import type { TextRef } from '../values/texts.ts'
import { type Stretch, spanOf, stretchIn } from '../values/time.ts'
import { isTrouble, type Trouble, type Wish, type WishName } from '../wish.ts'
import { redo, undo } from './history.ts'
import { checked, type Finish, type Finished, type Given, plain, spanParams } from './plain.ts'
import { clipsMeant, oneClip, overlayMeant, soundsMeant, textsMeant, trouble } from './resolve.ts'

/** Exports are made by a tool; this only determines what was requested. */
const exportFilm: Finish = (
  { first, part: stretch, alone, of_clip: shown = alone, saves, wanted, delivers, ...given },
  scene,
) => {
  // "export it" is about the film
  if ((alone as Clips | undefined)?.it) return { ask: 'which clip' } // the value of <clip>
  // "I need this in 9:16" is about the film itself
  if (wanted && /^(?:aspect|fps)$/.test(Object.keys(given).join())) return { ask: 'format or shape' }
  // "I need this for tiktok" may say what it is for
  if (wanted && Object.keys(given).join() === 'preset') return { ask: 'export or purpose' }
  // "deliver it at 60 fps" may be about the film
  if (delivers && Object.keys(given).join() === 'fps') return { ask: 'export or film' }
  // "I just need the bit from 0:40 to 1:05"
  const isPart = Object.keys(given).every((name) => name === 'from' || name === 'to')
  if (wanted && isPart && (given.to ?? stretch ?? first ?? shown) !== undefined) return { ask: 'range' }
  // "save it as \"rough\"" may be a version
  const file = given.filename === undefined || /\.\w{2,4}$/.test(String(given.filename))
  if (saves && !file && given.format === undefined && given.resolution === undefined) return { ask: 'version or file' }
  const { context, before } = scene
  // `16:9 与 1:1 两个版本`
  if (given.aspect2 !== undefined) {
    const { aspect, aspect2, ...same } = given
    const all = [aspect, aspect2].map((each) =>
      exportFilm({ ...same, first, part: stretch, of_clip: shown, aspect: each }, scene),
    )
    return all.find(isTrouble) ?? all.flatMap((each) => (isTrouble(each) ? [] : each))
  }
  const building = before.some(({ op }) => op === 'build_sequence')
  if (filmLength(context) === 0 && !building && context.uploads.length === 0) return { refuse: 'empty_timeline' }
  const clips = shown === undefined ? undefined : clipsMeant(shown as Clips, scene) // the value of <clips>
  if (clips !== undefined && clips !== 'all' && isTrouble(clips)) return clips
  const range = Array.isArray(clips) ? spanParams(spanOf({ clips: shown as Clips }, context), scene) : undefined
  if (range && isTrouble(range)) return range
  const named = stretch === undefined ? undefined : stretchIn(stretch as Stretch, filmLength(context)) // the value of <stretch>
  if (named && 'missing' in named) return trouble(named.missing)
  const part = named
    ? { from: named[0], to: named[1] }
    : range
      ? { from: range.start, to: range.end }
      : first === undefined
        ? {}
        : { from: 0, to: first }
  // "turn it into an mp3" is about the sound
  if (HEARD.has(String(given.format)) && Object.keys({ ...given, ...part }).length === 1)
    return extractAudio(given, scene)
  return [{ op: 'export', params: { ...given, ...part } }]
}

const extractAudio: Finish = ({ format = 'mp3', whose }, { context, before }) => {
  // "extract the audio and save it as mp3" leaves the film as it is
  if (before.at(-1)?.op === 'detach_audio') return { ask: 'detach or extract' }
  const ref = whose as Clips | undefined // the value of <clips>
  const all = ref === undefined || ref.whole || ref.all || clipsIn(context).length === 1
  if (!all) return { ask: 'which clip' }
  return HEARD.has(String(format)) ? [{ op: 'extract_audio', params: { format } }] : { ask: 'format' }
}

/** Audio-only formats. */
const HEARD = new Set(['mp3', 'wav', 'm4a'])

const refuse: Finish = ({ reason }): Wish[] => [{ op: 'refuse', params: { reason } }]

/** Statements about something other than the edits. */
const nothing: Finish = (
  {
    thing = [],
    excepted,
    excepted_clip: but,
    kind,
    named,
    unknown,
    unused,
    unused_captions: subtitles,
    headed,
    partly,
    negated,
    exclusive,
  },
  scene,
) => {
  // "only the title should remain" says what else should go
  if (exclusive) return [{ op: 'clarify', params: { about: 'which' } }]
  // "clip 2: mute it"
  if (headed !== undefined) return nothing({ thing: headed, kind: 'topic' }, scene)
  // an order that stays requires nothing
  if (partly) return []
  if (unused !== undefined) return leftOut(unused as Files, scene) // the value of <files>
  // "generate captions from the speech, don't use the SRT"
  if (subtitles !== undefined) {
    const heard = scene.before.some(({ op, params }) => op === 'add_captions' && params.source === 'asr')
    return heard ? [] : { ask: 'which files' }
  }
  if (unknown) return [{ op: 'nothing', params: { aside: { kind: 'unknown', about: [] } } }]
  if (but !== undefined) return exceptedClips(but as Clips, kind, scene) // the value of <clip_order>
  if (excepted !== undefined) return exceptedText(excepted as TextRef, kind, scene) // the value of <text_order>
  const meant = (thing as Given[]).map((each) => ({ each, subjects: subjectsMeant(each, scene) })) // the values of those phrases
  if (meant.some(({ each, subjects }) => subjects.length === 0 && names(each) && !isIt(each.clip)))
    return { ask: 'which' }
  const about = meant.flatMap(({ subjects }) => subjects)
  // "as for the music, a bit lower", without music
  if (named && about.length === 0) return { ask: 'which' }
  // "for the music: …" says what the following is about; after a wish it would be a part of that
  if (kind === 'topic' && scene.before.length > scene.said) return { ask: 'what to do' }
  // "all texts but the last one" excludes a text
  const [first] = about
  const other =
    kind === 'excepted' && first !== undefined && scene.subject !== undefined && first.kind !== scene.subject.kind
  if (other && !(first.kind === 'clips' && scene.subject?.kind === 'sound')) return { ask: 'which' }
  return kind === undefined ? [] : [{ op: 'nothing', params: { aside: { kind, about, negated } } }]
}

/** `all texts red but the last`: of those just mentioned. */
function exceptedText(ref: TextRef, kind: unknown, scene: Scene): Wish[] | Trouble {
  const texts = textsMeant(ref, scene)
  if (scene.subject?.kind !== 'text' || isTrouble(texts)) return { ask: 'which' }
  const about = texts.map((match): Subject => ({ kind: 'text', match }))
  return [{ op: 'nothing', params: { aside: { kind, about } } }]
}

/** `all clips sepia but the last`: of those just mentioned. */
function exceptedClips(ref: Clips, kind: unknown, scene: Scene): Wish[] | Trouble {
  const clips = clipsMeant(ref, scene)
  if (scene.subject?.kind !== 'clips' || clips === 'all' || isTrouble(clips)) return { ask: 'which' }
  return [{ op: 'nothing', params: { aside: { kind, about: [{ kind: 'clips', clips } satisfies Subject] } } }]
}

function isIt(clip: unknown): boolean {
  return typeof clip === 'object' && clip !== null && ('it' in clip || 'rest' in clip)
}

/** "…, don't use dog.mp4": about a film made from other files, or a clip of the film. */
function leftOut(files: Files, { before, context }: Scene): Finished {
  const standing = clipsIn(context).filter(({ name }) => 'names' in files && files.names.includes(name))
  const isOne = 'names' in files && files.names.length === 1 && standing.length === 1
  if (isOne && before.length === 0) return checked([{ op: 'delete', params: { clip: standing[0]?.clip } }])
  const used = before.findLast(({ op }) => op === 'build_sequence')?.params.assets
  const names = 'names' in files ? files.names : []
  const others = Array.isArray(used) && names.length > 0 && names.every((name) => !used.includes(name))
  return others ? [] : { ask: 'which files' }
}

/** Whether something is named that must exist; "all texts" may be none. */
function names(thing: Given): boolean {
  return Object.keys(thing).length > 0 && !thing.texts
}

function subjectsMeant(given: Given, scene: Scene): Subject[] {
  const { clip, text, overlay, target, captions, cuts, sounds: heard, texts: written } = given
  if (captions) return [{ kind: 'captions' }]
  if (cuts) return [{ kind: 'cut', between: cutNamed(given, scene) }]
  if (heard) return [{ kind: 'sound', target: 'all' }]
  if (written) return (scene.context.text ?? []).map(({ text: match }) => ({ kind: 'text', match }))
  // values of these kinds
  if ((clip as Clips | undefined)?.it) return scene.subject ? [scene.subject] : []
  const clips = clip === undefined ? [] : clipsMeant(clip as Clips, scene)
  const texts = text === undefined ? [] : textsMeant(text as TextRef, scene)
  const sounds = target === undefined ? [] : soundsMeant(target as Sound, scene)
  const match = overlay === undefined ? undefined : overlayMeant(overlay as OverlayRef, scene)
  return [
    ...(clips === 'all' || (Array.isArray(clips) && clips.length > 0) ? [{ kind: 'clips' as const, clips }] : []),
    ...(isTrouble(texts) ? [] : texts.map((each) => ({ kind: 'text' as const, match: each }))),
    ...(isTrouble(sounds) ? [] : sounds.map((each) => ({ kind: 'sound' as const, target: each }))),
    ...(typeof match === 'string' ? [{ kind: 'overlay' as const, match }] : []),
  ]
}

/** The only cut that is named, or all of them. */
function cutNamed({ cut_a: a, cut_b: b, cut_x: x, cut_y: y }: Given, scene: Scene): [number, number] | 'all' {
  if (typeof x === 'number' && typeof y === 'number') return [x, y]
  const [first, second] = [a, b].map((each) => (each === undefined ? undefined : oneClip(each as Clips, scene))) // the value of <clip>
  return typeof first === 'number' && typeof second === 'number' ? [first, second] : 'all'
}

/** Repeats the last edit on other clips. */
const again: Finish = ({ clip, done }, scene) => {
  const last = scene.before.findLast(({ op }) => op !== 'nothing')
  const { op, ...params } = last ? { op: last.op as string, ...last.params } : (scene.context.last_edit ?? { op: '' })
  const name = (['clip', 'target'] as const).find((each) => {
    const value: unknown = params[each as keyof typeof params]
    return typeof value === 'number' || (typeof value === 'object' && value !== null && 'clip' in value)
  })
  const clips = clipsMeant(clip as Clips, scene) // the value of <clips>
  if (clips !== 'all' && isTrouble(clips)) return clips
  // "the same filter" after another edit
  const other = done !== undefined && done !== op
  if (name === undefined || other || !isOperation(op)) return { ask: 'what to repeat' }
  const places = clips === 'all' ? ['all'] : clips
  return checked(places.map((place) => ({ op, params: { ...params, [name]: place } })))
}

/** `of 20 to 60 seconds`: a range of lengths. */
const shorts: Finish = ({ shortest, longest, seconds = 1, ...given }) => {
  const length = [shortest, longest].map((each) => Number(each) * Number(seconds))
  return checked([{ op: 'shorts', params: { ...given, ...(shortest !== undefined && { length }) } }])
}

/** "Save the result as \"final.mp4\"" asks for a file. */
const saveVersion: Finish = (given, scene) =>
  /\.(?:mp4|mov|gif|webm|mkv|mp3|wav)$/i.test(String(given.name))
    ? { ask: 'version or file' }
    : plain('save_version', given, scene)

/** `stop` alone is about an export that runs, `clip 2 is shaking, stop it` about something else. */
const cancelExport: Finish = ({ bare }, { before, subject, context: { jobs = [] } }) =>
  bare && (before.length > 0 || subject !== undefined || jobs.length === 0)
    ? { ask: 'what to do' }
    : checked([{ op: 'cancel_export', params: {} }])

export const SESSION = {
  save_version: saveVersion,
  shorts,
  undo,
  redo,
  export: exportFilm,
  cancel_export: cancelExport,
  extract_audio: extractAudio,
  refuse,
  nothing,
  again,
} satisfies Partial<Record<WishName, Finish>>
