import { clipsIn, isPhoto, shots } from '../context.ts'
import { movesClips, type Scene } from '../scene.ts'
import type { Clips } from '../values/clips.ts'
import type { OverlayRef } from '../values/overlays.ts'
import type { Sound } from '../values/sounds.ts'
import type { TextRef } from '../values/texts.ts'
import { isTrouble, type Trouble, type Wish } from '../wish.ts'

/** Resolves references once it is known what was mentioned before. */

const ASKED = /^(?:which|target|range order|how|where|what)/

/** The reply for a missing element. */
export function trouble(missing: string): Trouble {
  return ASKED.test(missing) ? { ask: missing } : { refuse: missing }
}

/** Positions of clips, or all. */
export function clipsMeant(ref: Clips | undefined, scene: Scene): number[] | 'all' | Trouble {
  const all = clipsIn(scene.context)
  if (ref === undefined) return unnamed(scene)
  const made = ref.file === undefined ? undefined : placeOf(ref.file, scene)
  if (made !== undefined) return [made]
  if (ref.missing !== undefined) return trouble(ref.missing)
  if (ref.vague && !isOnClips(scene)) return { ask: 'which' }
  // "the last" needs a clip before it in the message
  if (ref.placeOnly && (scene.before.length === 0 || scene.subject?.kind !== 'clips')) return { ask: 'which' }
  if (ref.it) return itself(scene, ref.one)
  // what is left after a cut of the film is the film
  if (ref.rest && leavesFilm(scene)) return 'all'
  if (ref.rest) return others(ref, scene)
  const pictures = ref.count !== undefined && ref.noun === 'image' ? photosBuilt(scene) : []
  if (pictures.length > 0 && pictures.length === ref.count) return pictures
  if (ref.count !== undefined && ref.count !== builtOf(scene)) return { ask: 'which clip' }
  if (ref.whole) return 'all'
  // "sort them by length and cut the last one"
  if (ref.clips.length < all.length && scene.before.some(isSorted)) return { ask: 'which clip' }
  return all.length > 0 && ref.clips.length === all.length && ref.all ? 'all' : [...ref.clips]
}

/** "so that the last one comes first" says what a reversed order leads to. */
function isSorted({ op, params }: Wish): boolean {
  return op === 'sort' && params.by !== 'reverse'
}

/** Whether the message's last reference, if any, was to clips. */
function isOnClips({ before, subject }: Scene): boolean {
  if (before.length === 0 || subject === undefined) return true
  return (
    subject.kind === 'clips' ||
    subject.kind === 'new' ||
    (subject.kind === 'sound' && typeof subject.target === 'number')
  )
}

/** The number of files from which the message makes a film; all if it names none. */
function builtOf({ before, context }: Scene): number | undefined {
  const assets = before.findLast(({ op }) => op === 'build_sequence')?.params.assets
  return Array.isArray(assets) ? assets.length : assets === undefined ? undefined : shots(context).length
}

/** The places of the photos in the film that the message makes of listed files, next to videos. */
function photosBuilt({ before, context }: Scene): number[] {
  const [built, ...others] = before.filter((wish) => movesClips(wish) || wish.op === 'append')
  const { assets } = built?.params ?? {}
  if (built?.op !== 'build_sequence' || others.length > 0 || !Array.isArray(assets)) return []
  const places = assets.flatMap((name, i) => (isPhoto(context, String(name)) ? [i + 1] : []))
  return places.length < assets.length ? places : []
}

/** The place of a file in the film that the message makes, from 1. */
function placeOf(file: string, { before, context }: Scene): number | undefined {
  const built = before.findLast(({ op }) => op === 'build_sequence')
  const moved = before.some((wish) => wish.op !== 'build_sequence' && movesClips(wish))
  if (built === undefined || moved || clipsIn(context).length > 0) return undefined
  const { assets } = built.params
  const names: unknown[] = Array.isArray(assets) ? assets : shots(context).map(({ name }) => name)
  const place = names.indexOf(file) + 1
  return place > 0 && names.indexOf(file, place) < 0 ? place : undefined
}

/** A wish that names no clip is about the film, unless the sentence mentioned a clip. */
function unnamed({ context, spoken, before, subject }: Scene): number[] | 'all' | Trouble {
  if (isPutIn(before)) return { ask: 'which clip' }
  // "clip 2 is too dark, brighten by 20 %"
  if (before.at(-1)?.op === 'nothing' && subject?.kind === 'clips') return subject.clips
  const open = spoken === undefined || spoken.length === clipsIn(context).length
  return open ? 'all' : [...spoken]
}

/** A new element has no position yet to refer to. */
function isPutIn(before: Scene['before']): boolean {
  return /^(?:insert|append)$/.test(before.at(-1)?.op ?? '')
}

function itself({ subject, context, before }: Scene, one?: true): number[] | 'all' | Trouble {
  if (isPutIn(before)) return { ask: 'which clip' }
  // "less contrast on all but the last, and that one brighter"
  const several = subject?.kind === 'clips' && subject.clips.length > 1 && clipsIn(context).length > 1
  if (one && several) return { ask: 'which clip' }
  // "copy the sunset to the start and shorten it"
  if (before.at(-1)?.op === 'duplicate') return { ask: 'which clip' }
  if (subject?.kind === 'clips') return subject.clips
  if (subject?.kind === 'sound' && typeof subject.target === 'number') return [subject.target]
  if (subject === undefined && one && clipsIn(context).length > 1) return { ask: 'which clip' }
  const film = subject === undefined || (subject.kind === 'cut' && clipsIn(context).length === 1)
  return film ? 'all' : { ask: 'which clip' }
}

/** Whether only times of the film were mentioned before, or the film is one clip. */
function leavesFilm({ context, before }: Scene): boolean {
  const cut = /^(?:cut_range|keep|remove_silence)$/
  return clipsIn(context).length === 1 || (before.length > 0 && before.every(({ op }) => cut.test(op)))
}

/** All that were not mentioned before, by the message or the edit before it. */
function others(ref: Clips, { context, subject, before }: Scene): number[] | Trouble {
  const among = ref.clips.length > 0 ? ref.clips : clipsIn(context).map(({ clip }) => clip)
  const named = before
    .flatMap(({ params }) => [params.clip, params.target, params.clips].flat())
    .filter((each) => typeof each === 'number')
  // "keep seconds 3 to 8 of the beach, the rest is shaky" may be the rest of that clip
  if (before.at(-1)?.op === 'trim') return { ask: 'which clip' }
  const spoken = named.length > 0 ? named : subject?.kind === 'clips' && subject.clips !== 'all' ? subject.clips : []
  const rest = among.filter((clip) => !spoken.includes(clip))
  const counted = ref.count === undefined || ref.count === rest.length
  return spoken.length > 0 && rest.length > 0 && counted ? rest : { ask: 'which clip' }
}

/** The targets of an operation on sound, one or more. */
export function soundsMeant(ref: Sound | undefined, scene: Scene): (string | number)[] | Trouble {
  if (ref === undefined) return { ask: 'target' }
  // "for clip 3, raise the volume"
  if ('missing' in ref && ref.missing === 'target' && scene.spoken) return [...scene.spoken]
  // "add music, the sound at 50 %"
  if ('role' in ref && ref.any && scene.before.length > 0 && scene.subject?.kind === 'sound') return soundOfIt(scene)
  if ('missing' in ref) return trouble(ref.missing)
  if ('id' in ref) return [ref.id]
  if ('role' in ref && ref.spoken && saidInClips(scene)) return soundsMeant({ role: 'original', near: true }, scene)
  if ('role' in ref && ref.sole && hasOverlaid(scene)) return soundsMeant({ clips: ref.sole }, scene)
  if ('role' in ref)
    return ref.near && scene.spoken && clipsIn(scene.context).length > 1
      ? [...scene.spoken]
      : roleMeant(ref.role, scene)
  if ('it' in ref) return soundOfIt(scene, ref.one)
  if ('both' in ref) {
    const each = ref.both.map((one) => soundsMeant(one, scene))
    return each.find((one) => isTrouble(one)) ?? [...new Set(each.flatMap((one) => (isTrouble(one) ? [] : one)))]
  }
  const clips = clipsMeant(ref.clips, scene)
  // "delete clip 2 and mute the clips that remain"
  const isAllLeft = ref.clips.rest && scene.before.length > 0 && scene.before.every(({ op }) => op === 'delete')
  if (isAllLeft && Array.isArray(clips)) return ['original']
  return clips === 'all' ? ['original'] : clips
}

/** Whether the message puts a video over the film, which may have a sound of its own. */
function hasOverlaid({ before, context }: Scene): boolean {
  const videos = context.uploads.flatMap(({ name, type }) => (type === 'video' ? [name] : []))
  return before.some(({ op, params }) => op === 'add_overlay' && videos.includes(String(params.asset)))
}

/** Whether a voice can only be one in the clips. */
function saidInClips({ context, before }: Scene): boolean {
  const over = (context.audio ?? []).some(({ role }) => role === 'voice')
  const added = before.some(({ op }) => op === 'add_voiceover')
  return !over && !added && clipsIn(context).some(({ name, card }) => !card && !isPhoto(context, name))
}

function roleMeant(role: string, { context: { audio = [], uploads }, before }: Scene): (string | number)[] | Trouble {
  const made = before.some(({ op }) => op === 'add_bgm' || op === 'replace_bgm')
  const lacking = role === 'bgm' && !made && !audio.some((each) => each.role === 'bgm')
  if (!lacking) return [role]
  return uploads.some(({ type }) => type === 'audio') ? { refuse: 'no_bgm' } : { refuse: 'no_bgm' }
}

function soundOfIt({ subject, context, before }: Scene, one?: true): (string | number)[] | Trouble {
  if (subject === undefined && one && clipsIn(context).length > 1) return { ask: 'which clip' }
  if (before.at(-1)?.op === 'duplicate') return { ask: 'which clip' }
  // "remove the first and the third, and mute its sound": of the one that is left
  const gone = before.at(-1)?.op === 'delete' ? [before.at(-1)?.params.clips].flat() : undefined
  if (gone) return gone.length === clipsIn(context).length - 1 && gone.length > 1 ? ['original'] : { ask: 'which clip' }
  if (subject?.kind === 'sound') return [subject.target]
  if (subject?.kind === 'clips')
    return subject.clips === 'all' || clipsIn(context).length === 1 ? ['original'] : subject.clips
  const hasClips = clipsIn(context).length > 0 || before.some(({ op }) => op === 'build_sequence')
  return subject === undefined && hasClips && !(context.audio ?? []).length ? ['original'] : { ask: 'target' }
}

/** Words of texts, all of them, or undefined if there are none of a kind. */
function textOf(subject: Scene['subject']): string | undefined {
  return subject?.kind === 'text' ? subject.match : undefined
}

export function textsMeant(ref: TextRef | undefined, scene: Scene): string[] | Trouble {
  if (ref === undefined || 'it' in ref) {
    const { subject, before } = scene
    // "remove the first text, leave the other's wording but make it yellow"
    const gone = before.some(
      ({ op, params }) => op === 'remove_text' && 'match' in params && params.match === textOf(subject),
    )
    return subject?.kind === 'text' && !gone ? [subject.match] : { ask: 'which text' }
  }
  if ('missing' in ref) return trouble(ref.missing)
  // "take out the middle photo, keep the last one for 12 s"
  if ('match' in ref && ref.loose && scene.subject?.kind === 'clips') return { ask: 'which text' }
  if ('match' in ref) return [ref.match, ...(ref.others ?? [])]
  const all = (scene.context.text ?? []).map(({ text }) => text).filter((text) => text !== ref.but)
  return all.length > 0 ? all : { refuse: 'no_text' }
}

export function overlayMeant(ref: OverlayRef | undefined, { subject }: Scene): string | Trouble {
  if (ref === undefined || 'it' in ref) return subject?.kind === 'overlay' ? subject.match : { ask: 'target' }
  return 'missing' in ref ? trouble(ref.missing) : ref.match
}

/** One clip, from 1. */
export function oneClip(ref: Clips | undefined, scene: Scene): number | Trouble {
  const meant = clipsMeant(ref, scene)
  if (meant === 'all') return clipsIn(scene.context).length === 1 ? 1 : { ask: 'which clip' }
  if (isTrouble(meant)) return meant
  const [first] = meant
  return meant.length === 1 && first !== undefined ? first : { ask: 'which clip' }
}
