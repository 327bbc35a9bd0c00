import { applyOperations } from '../edit/apply.ts'
import type { EditContext } from '../edit/context.ts'
import { clipStarts, type Draft } from '../edit/draft.ts'
import { readableName } from '../turn/readable.ts'
import { flat } from './flat.ts'
import type { AnalysisOperation, EditOperation } from './operation.ts'

type Edit = EditOperation | AnalysisOperation

/** The opening title stands at most this long, s. */
const TITLE_SECONDS = 3
/** Each name stands at most this long, s, and this long after its picture came, for the transition to pass. */
const NAME_SECONDS = 3.5
const NAME_DELAY = 0.5
/** A name that would share the screen with the title waits so long after it, s, or is left out if it had less than the second. */
const AFTER_TITLE = 0.2
const NAME_LEAST = 1

const isMade = (operation: Edit) => operation.op === 'add_text' && operation.assumed === true

/** The timeline after the part of the message that puts clips on it. */
function built(draft: Draft, operations: readonly Edit[], context: EditContext): Draft {
  const first = operations.filter((o) =>
    ['build_sequence', 'append', 'set_duration', 'set_total_duration'].includes(o.op),
  )
  return applyOperations(draft, first.map(flat), context, 'en').draft
}

/** The session's title on the first clip, and on each photo its file's name where that says something. */
function texts(draft: Draft, title: string | undefined): Edit[] {
  const { fps } = draft.canvas
  const starts = clipStarts(draft)
  const titled = title === undefined ? 0 : Math.min(TITLE_SECONDS, (draft.clips[0]?.frames ?? 0) / fps)
  const opening: Edit[] =
    title === undefined
      ? []
      : [
          {
            op: 'add_text',
            params: {
              text: title,
              start: 0,
              end: titled,
              size: 'large',
              position: 'center',
            },
            assumed: true,
          },
        ]
  const names = draft.clips.flatMap((clip, i): Edit[] => {
    const text = clip.kind === 'image' ? readableName(clip.name) : undefined
    const length = clip.frames / fps
    const opens = (starts[i] ?? 0) / fps + Math.min(NAME_DELAY, length / 4)
    const start = opens < titled ? titled + AFTER_TITLE : opens
    const end = Math.min(
      start + NAME_SECONDS,
      ((starts[i] ?? 0) + clip.frames) / fps - Math.min(NAME_DELAY, length / 4),
    )
    return text === undefined || end - start < (start === opens ? 0.5 : NAME_LEAST)
      ? []
      : [{ op: 'add_text', params: { text, start, end, position: 'lower-third' }, assumed: true }]
  })
  return [...opening, ...names]
}

/**
 * A promo that leaves open what its texts say gets them from the session's title and the files' names; one for which
 * a single song was uploaded gets that song.
 */
export function fillPromo(
  operations: readonly Edit[],
  draft: Draft,
  context: EditContext,
  wishes: { title: string | undefined; promo: boolean },
): Edit[] {
  const building = operations.some((o) => o.op === 'build_sequence') || (wishes.promo && draft.clips.length > 0)
  if (!building) return [...operations]
  const made = operations.find(isMade)
  const ready = made ? texts(built(draft, operations, context), wishes.title) : []
  const filled = operations.flatMap((o) => (o === made && ready.length > 0 ? ready : [o]))
  const songs = context.assets.filter((asset) => asset.kind === 'audio')
  const silent =
    !draft.audio.some((a) => a.role === 'bgm') && !operations.some((o) => o.op === 'add_bgm' || o.op === 'replace_bgm')
  const song = songs[0]
  return wishes.promo && silent && song && songs.length === 1
    ? [...filled, { op: 'add_bgm', params: { asset: song.name }, assumed: true }]
    : filled
}
