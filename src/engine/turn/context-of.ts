import { clipStarts, type Draft } from '../edit/draft.ts'
import { givenTitle } from '../edit/given-title.ts'
import { regionsIn } from '../edit/ids.ts'
import { roleOf, shareOf, sizeByLength } from '../edit/type-size.ts'
import type { Context, ContextUpload } from '../reader/context.ts'
import type { Turn } from './turn.ts'

function uploads(turn: Turn): ContextUpload[] {
  return turn.assets.map(({ name, kind, durationSeconds, hasAlpha, width, height }) => ({
    name,
    type: kind,
    ...(durationSeconds === undefined ? {} : { duration: durationSeconds }),
    ...(hasAlpha ? { alpha: true } : {}),
    ...(width && height ? { width, height } : {}),
  }))
}

/** The elements of the timeline, times in s. */
function timeline(draft: Draft): Omit<Context, 'uploads'> {
  const { fps } = draft.canvas
  const s = (frames: number) => Math.round((frames / fps) * 1000) / 1000
  const starts = clipStarts(draft)
  const span = (start: number, frames: number) => ({ start: s(start), end: s(start + frames) })
  return {
    video: draft.clips.map((clip, i) => ({
      clip: i + 1,
      name: clip.name,
      ...span(starts[i] ?? 0, clip.frames),
      ...(clip.kind === 'card' && { card: true as const }),
    })),
    transitions: draft.clips.flatMap((clip, i) =>
      clip.transition && i + 1 < draft.clips.length
        ? [
            {
              between: [i + 1, i + 2] as [number, number],
              type: clip.transition.type,
              duration: s(clip.transition.frames),
            },
          ]
        : [],
    ),
    ...(draft.theme && { theme: draft.theme.name }),
    audio: draft.audio.map(({ id, role, name, start, frames, volume }) => ({
      id,
      role,
      name,
      ...span(start, frames),
      volume,
    })),
    text: draft.texts.map((each) => ({
      text: each.text,
      ...span(each.start, each.frames),
      position: each.position,
      color: each.color,
      ...sizeNow(each, draft),
    })),
    ...(draft.captions
      ? {
          captions: {
            source: draft.captions.source,
            cues: draft.captions.cues.length,
            position: draft.captions.style.position,
            color: draft.captions.style.color,
          },
        }
      : {}),
    regions: [...new Map(regionsIn(draft).map(({ id, effect }) => [id, { id, effect }])).values()],
    callouts: draft.callouts.map(({ id, type, text, number }) => ({
      id,
      type,
      ...(text !== null && { text }),
      ...(number !== null && { number }),
    })),
    graphics: draft.graphics.map(({ id, kind, start, frames }) => ({ id, kind, ...span(start, frames) })),
    overlays: draft.overlays.map(({ name, start, frames, position, scale }) => ({
      name,
      ...span(start, frames),
      position,
      scale,
    })),
  }
}

/** The current letter size of a text, as a share of the canvas's height. */
function sizeNow(text: Draft['texts'][number], { canvas, clips }: Draft): { size?: number } {
  const { size } = text
  if (size === 'fit') return {}
  if (typeof size === 'number') return { size }
  const length = clips.reduce((frames, clip) => frames + clip.frames, 0)
  return { size: size === 'auto' ? sizeByLength(text.text, roleOf(text, length), canvas) : shareOf(size, canvas) }
}

/** The draft of a turn and everything around it, as the person sees them. */
export function contextOf(turn: Turn): Context {
  const draft = presentDraft(turn)
  const { width, height, fps } = draft.canvas
  const title = givenTitle(turn.title)
  return {
    uploads: uploads(turn),
    canvas: { width, height, fps },
    ...timeline(draft),
    history: turn.versions.slice(1, turn.head + 1).map((version) => version.label),
    redo: turn.versions.slice(turn.head + 1).map((version) => version.label),
    jobs: turn.jobs,
    exports: turn.exports,
    ...(turn.lastEdit ? { last_edit: byPlace(turn.lastEdit, draft) } : {}),
    ...(title === undefined ? {} : { title }),
  }
}

type LastEdit = NonNullable<Turn['lastEdit']>

/** An edit with its elements named as in messages: clips by position, texts by their words, overlays by their files. */
function byPlace(edit: LastEdit, draft: Draft): LastEdit {
  const named = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(named)
    const place = draft.clips.findIndex(({ id }) => id === value)
    if (place >= 0) return place + 1
    const text = draft.texts.find(({ id }) => id === value)?.text
    return text ?? draft.overlays.find(({ id }) => id === value)?.name ?? value
  }
  const { op, ...params } = edit
  return { op, ...Object.fromEntries(Object.entries(params).map(([name, value]) => [name, named(value)])) }
}

/** The draft that the turn starts from. @throws if there are no versions */
export function presentDraft(turn: Turn): Draft {
  const version = turn.versions[turn.head]
  if (!version) throw new Error(`no version ${turn.head} of ${turn.versions.length}`)
  return version.draft
}
