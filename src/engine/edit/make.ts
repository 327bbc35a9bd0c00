import { FILM_KINDS, type FilmKind } from '../../edits/values/film-kind.ts'
import { direct, type Wish } from '../style/director/direct.ts'
import { MANNERS } from '../style/director/manner.ts'
import type { Material } from '../style/director/material.ts'
import { withoutDuplicates } from '../style/director/pick.ts'
import type { Section } from '../style/director/plan.ts'
import { findAsset, isVisual, noAsset } from './assets.ts'
import { MOST_CLIPS } from './build.ts'
import { draftFrames, emptyDraft, toFrames } from './draft.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import { givenTitle } from './given-title.ts'
import { choiceOf } from './make/choice.ts'
import { filmOf } from './make/film.ts'
import { usualFrames } from './make/length.ts'
import { materialOf } from './make/material.ts'
import { type Score, scoreFor } from './make/music.ts'
import { reportOn } from './make/report.ts'
import type { Params } from './operation.ts'
import { readingSeconds } from './reading.ts'
import { secondsOf } from './times.ts'

/** A whole film of the uploads, in place of what stands on the timeline. */
export function make(edit: Editing, params: Params<'make'>): Outcome {
  const { words } = edit
  const visual = choiceOf(params.assets, edit.context.assets).filter(isVisual).slice(0, MOST_CLIPS)
  if (visual.length === 0) return refuse(words.nothingToShow(edit.context.assets.map(({ name }) => name)))
  const kind = params.kind ?? FILM_KINDS[0]
  const score = scoreFor(edit, params)
  if (typeof score === 'string') return refuse(score)
  const all = visual.map((asset) => materialOf(asset, edit.context))
  const { kept, alike } =
    params.assets === undefined || params.assets === 'all' ? withoutDuplicates(all) : { kept: all, alike: [] }
  const sections = sectionsOf(edit, params, kept, all)
  if (typeof sections === 'string') return refuse(sections)
  const wish = wishOf(edit, params, kind, sections, score)
  const plan = direct(wish)
  const draft = filmOf(
    { ...edit, draft: { ...edit.draft, canvas: { ...edit.draft.canvas, ...wish.canvas } } },
    plan,
    score,
    kind,
  )
  const before = edit.draft.clips.length
  return {
    draft,
    renumber: true,
    change: words.built(draft.clips.length, secondsOf({ ...edit, draft }, draftFrames(draft))),
    notes: before > 0 ? [words.replacesClips(before)] : [],
    told: reportOn({ edit, params, kind, wish, plan, score, alike, material: all }),
  }
}

/** Parts with their material: as the wish says it, the rest shared out in order. @returns a problem where a file is not there */
function sectionsOf(
  edit: Editing,
  { texts, sections }: Params<'make'>,
  kept: readonly Material[],
  all: readonly Material[],
): Section[] | string {
  const given: { text: string; files?: readonly string[] | undefined }[] =
    sections ?? texts?.map((text) => ({ text })) ?? []
  if (given.length === 0) return [{ text: undefined, material: kept }]
  const named: (Material[] | undefined)[] = []
  for (const { files } of given) {
    const found = files?.map((name) => findAsset(edit, name))
    const lacking = files?.find((_, i) => !found?.[i] || !all.some(({ id }) => id === found[i]?.id))
    if (lacking !== undefined) return noAsset(edit, lacking, ['image', 'video'])
    named.push(found?.flatMap((asset) => all.filter(({ id }) => id === asset?.id)))
  }
  const taken = new Set(named.flatMap((list) => list ?? []))
  const free = kept.filter((each) => !taken.has(each))
  const open = named.filter((list) => list === undefined).length
  let nth = 0
  return given.map(({ text }, i) => ({
    text,
    material: named[i] ?? shareOf(free.length > 0 ? free : kept, nth++, open),
  }))
}

/** The n-th of so many parts of a list; where it has fewer, one of it. */
function shareOf(list: readonly Material[], nth: number, of: number): Material[] {
  const part = list.slice(Math.floor((nth * list.length) / of), Math.floor(((nth + 1) * list.length) / of))
  return part.length > 0 ? part : list.slice(nth % list.length, (nth % list.length) + 1)
}

function wishOf(
  edit: Editing,
  { duration, title, closing, order }: Params<'make'>,
  kind: FilmKind,
  sections: readonly Section[],
  score: Score,
): Wish {
  const { canvas } = edit.draft
  const { fps } = canvas
  const usual = emptyDraft('').canvas
  const untouched = canvas.width === usual.width && canvas.height === usual.height && edit.draft.clips.length === 0
  const upright = untouched && MANNERS[kind].vertical
  const shown = title === null ? undefined : (title ?? givenTitle(edit.draft.title))
  const frames =
    duration === undefined
      ? usualFrames(sections, { kind, fps, score, closing, title: shown })
      : Math.max(1, toFrames(duration, fps))
  return {
    kind,
    frames,
    fps,
    canvas: upright ? { width: canvas.height, height: canvas.width } : { width: canvas.width, height: canvas.height },
    rhythm: score.rhythm(frames / fps),
    title: shown,
    sections,
    closing,
    listed: order !== undefined,
    reading: readingSeconds,
  }
}
