import { isOfFile } from '../edit/clip.ts'
import type { Draft } from '../edit/draft.ts'
import type { Shake } from '../edit/shake.ts'
import type { Media } from '../media/media.ts'
import type { Store } from '../store/store.ts'
import { ApiError } from './errors.ts'
import type { Pictures } from './pictures.ts'
import { touch } from './retention.ts'
import { SAID_MS, type Spoken } from './spoken.ts'
import { within } from './within.ts'

type MediaById = Record<string, Media>

/**
 * The media of a draft, with the analyses of the pictures shown as stills.
 * @param lookMs how long to wait for pictures not analysed yet
 * @throws {ApiError} 400 if the session does not have one of them, or no longer has it
 */
export async function mediaFor(
  draft: Draft,
  sessionId: string,
  { store, pictures }: { store: Store; pictures: Pictures },
  lookMs = LOOK_MS,
): Promise<MediaById> {
  const media = withShakes(draft, mediaOf(draft, store.media.list(sessionId)), store)
  await stillThere(Object.values(media))
  return withPictures(draft, media, pictures, lookMs)
}

/** A film is planned without the analyses of pictures that take longer than this, ms. */
const LOOK_MS = 20_000

/** Whether all pictures of a draft were analysed in time; if not, it may look different next time. */
export function isLookedAt(draft: Draft, media: MediaById): boolean {
  return shownIn(draft).every((id) => media[id]?.pictures !== undefined)
}

/** Adds the analyses of the pictures shown: texts and crops are placed by them. */
async function withPictures(draft: Draft, media: MediaById, pictures: Pictures, ms: number): Promise<MediaById> {
  const ids = new Set(shownIn(draft))
  const looked = Object.entries(media).map(async ([id, file]) => {
    const seen = ids.has(id) ? await within(ms, pictures.of(file)) : undefined
    return [id, seen ? { ...file, pictures: seen } : file] as const
  })
  return Object.fromEntries(await Promise.all(looked))
}

/** The media of a draft with their ranges of speech, which ducking follows. */
export async function withSaid(
  draft: Draft,
  sessionId: string,
  media: MediaById,
  { store, spoken }: { store: Store; spoken: Spoken },
  ms = SAID_MS,
): Promise<MediaById> {
  const files = await spoken.known(draft, Object.values(media), store.media.list(sessionId), ms)
  return Object.fromEntries(files.map((file) => [file.id, file]))
}

/** Ids of the pictures in clips, in overlays and behind cards. */
function shownIn({ clips, overlays }: Draft): string[] {
  return [...clips, ...overlays].flatMap(({ mediaId, ...shown }) => {
    const ground = 'card' in shown && shown.card ? shown.card.ground : undefined
    return [mediaId, ground && 'mediaId' in ground ? ground.mediaId : null].filter((id) => id !== null)
  })
}

function mediaOf(draft: Draft, present: readonly Media[]): MediaById {
  const byId = new Map(present.map((media) => [media.id, media]))
  const used = new Map<string, Media>()
  for (const { id, name } of named(draft)) {
    const media = byId.get(id)
    if (!media) throw new ApiError(400, `The draft uses "${name}", which is not in this session: upload it again.`)
    used.set(id, media)
  }
  return Object.fromEntries(used)
}

/** Adds the analyses of the pictures shown as stills. */
function withShakes(draft: Draft, media: MediaById, { analyses }: Store): MediaById {
  const boxed = draft.overlays.filter(({ clip }) => clip?.stabilize)
  const steadied = new Set([...draft.clips.filter((clip) => clip.stabilize), ...boxed].map(({ mediaId }) => mediaId))
  const looked = Object.values(media).map((file) => {
    const shake = steadied.has(file.id) ? analyses.get<Shake>(file.hash, 'shakes') : undefined
    return [file.id, shake ? { ...file, shake } : file] as const
  })
  return Object.fromEntries(looked)
}

/** Old media may have been removed. Those still in use count as new again. */
async function stillThere(media: readonly Media[]): Promise<void> {
  for (const { path, name } of media) {
    await touch(path, Date.now()).catch(() => {
      throw new ApiError(400, `"${name}" was not used for a long time and has been removed: upload it again.`)
    })
  }
}

function named({ clips, overlays, audio, texts, captions }: Draft): { id: string; name: string }[] {
  const shown = [...clips, ...overlays.flatMap(({ clip }) => clip ?? [])]
  return [
    ...[...clips.filter(isOfFile), ...overlays].map(({ mediaId, name }) => ({ id: mediaId, name })),
    ...clips.flatMap(({ card }) =>
      card && 'mediaId' in card.ground ? [{ id: card.ground.mediaId, name: 'the picture behind a card' }] : [],
    ),
    ...audio.flatMap(({ source, name }) => ('mediaId' in source ? [{ id: source.mediaId, name }] : [])),
    ...[...texts, ...(captions ? [captions.style] : [])].flatMap(({ fill }) =>
      fill && 'mediaId' in fill ? [{ id: fill.mediaId, name: 'what letters are filled with' }] : [],
    ),
    ...shown.flatMap(({ look }) => (look.lut ? [{ id: look.lut, name: 'a look-up table' }] : [])),
    ...[...shown, ...overlays].flatMap(({ mask }) => (mask ? [{ id: mask.mediaId, name: 'a mask' }] : [])),
    ...shown.flatMap(({ chromaKey }) =>
      chromaKey && !chromaKey.background.startsWith('#') ? [{ id: chromaKey.background, name: 'a background' }] : [],
    ),
  ]
}
