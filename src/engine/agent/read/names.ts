import type { Context, ContextUpload } from '../context.ts'
import { hanAt, isSurface, lemmas, words } from '../vocabulary/lexicon.ts'
import { as, is, type Token, valued } from './token.ts'

/** A clip as the message may name it; before anything stands on the timeline, the uploads in their order. */
export interface Named {
  clip: number
  name: string
  image: boolean
}

const IMAGE = /\.(?:jpe?g|png|webp|heic|gif|bmp)$/i

export function visuals(context: Context): ContextUpload[] {
  return context.uploads.filter((u) => u.type === 'image' || u.type === 'video')
}

/** Names of what is laid over a film. */
const LOGO =
  /logo|watermark|(?<![a-z])(?:brand(?:mark)?|badge|emblem|icon|sticker|avatar)s?(?![a-z])|水印|[台商店角图]标|徽|贴纸|头像/i

/** A see-through picture that its name calls a logo; alpha alone makes none, since screenshots and clips have it too. */
export const isLogo = ({ alpha, name }: ContextUpload): boolean => alpha === true && LOGO.test(name)

/** What a sequence is made of: photos and videos, and no logo beside them. */
export function pictures(context: Context): ContextUpload[] {
  const seen = visuals(context)
  const shots = seen.filter((u) => !isLogo(u))
  return shots.length > 0 ? shots : seen
}

export function namedClips(context: Context): Named[] {
  const onTimeline = context.video ?? []
  const listed = onTimeline.length > 0 ? onTimeline.map((v) => v.name) : pictures(context).map((u) => u.name)
  const kinds = new Map(context.uploads.map((u) => [u.name, u.type]))
  return listed.map((name, i) => ({
    clip: i + 1,
    name,
    image: (kinds.get(name) ?? (IMAGE.test(name) ? 'image' : 'video')) === 'image',
  }))
}

export const stemOf = (name: string) => name.toLowerCase().replace(/\.[a-z\d]+$/, '')

/** What a Chinese name says was filmed: 海边日出.mp4 a beach and a sunrise. */
const thingsIn = (stem: string): string[] =>
  [...stem].flatMap((_, at) => hanAt(stem, at)?.entry.values.get('thing') ?? [])

/** The same word in another form: the tasting and taste.mp4, the beaches and beach.mp4. */
function alike(a: string, b: string): boolean {
  const forms = lemmas(b)
  return lemmas(a).some((form) => form.length >= 3 && forms.includes(form))
}

/** Words of editing: a file of that name is meant only where a word for a clip follows. */
const ordinary = (token: Token): boolean =>
  token.value.kind === 'term' &&
  isSurface(token.text) &&
  !(token.terms?.size === 0 && token.values?.has('absentTransition')) &&
  valued(token, 'thing') === undefined &&
  !is(token, 'intro', 'outro', 'logo')

/**
 * The one of `names` that a word of the message means: by its whole stem, a word in it, or the same thing in Chinese.
 * @param sure a word for a clip stands beside it
 */
export function nameFor(token: Token | undefined, names: readonly string[], sure = false): string | undefined {
  if (!token) return undefined
  const file = as(token, 'file')
  if (file)
    return names.find((name) => name.toLowerCase() === file.name.toLowerCase()) ?? (file.known ? file.name : undefined)
  if (token.value.kind !== 'word' && token.value.kind !== 'term') return undefined
  const word = token.text
  if (ordinary(token) && !sure) return undefined
  const whole = names.filter((name) => stemOf(name) === word)
  if (whole[0] !== undefined) return whole[0]
  const thing = valued(token, 'thing')
  if (ordinary(token) && thing === undefined && !sure) return undefined
  const part = names.filter(
    (name) =>
      words(stemOf(name).replaceAll('_', ' ')).some(
        (w) => w.length >= 3 && (alike(w, word) || w === thing || w.replace(/s$/, '') === thing),
      ) ||
      (thing !== undefined && thingsIn(stemOf(name)).includes(thing)),
  )
  return new Set(part).size === 1 ? part[0] : undefined
}
