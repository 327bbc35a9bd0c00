import { FILM_KINDS } from '../../edits/values/film-kind.ts'
import { direct, type Wish } from '../style/director/direct.ts'
import { type Manner, mannerOf } from '../style/director/manner.ts'
import type { Material } from '../style/director/material.ts'
import { withoutDuplicates } from '../style/director/pick.ts'
import type { Section } from '../style/director/plan.ts'
import type { Asset } from './asset.ts'
import { findAsset, isVisual, noAsset } from './assets.ts'
import { MOST_CLIPS } from './build.ts'
import { type Canvas, draftFrames, emptyDraft, toFrames } from './draft.ts'
import { type Editing, type Outcome, refuse } from './editing.ts'
import { givenTitle } from './given-title.ts'
import { choiceOf } from './make/choice.ts'
import { filmOf } from './make/film.ts'
import { usualFrames } from './make/length.ts'
import { materialOf } from './make/material.ts'
import { type Score, scoreFor } from './make/music.ts'
import { replacedBy } from './make/replaced.ts'
import { reportOn } from './make/report.ts'
import { sharpCanvas } from './make/sharp.ts'
import type { Params } from './operation.ts'
import { readingSeconds } from './reading.ts'
import { secondsOf } from './times.ts'

/** make: replaces the timeline by a complete film from the uploads. */
export function make(edit: Editing, params: Params<'make'>): Outcome {
  const { words } = edit
  const visual = choiceOf(params.assets, edit.context.assets).filter(isVisual).slice(0, MOST_CLIPS)
  if (visual.length === 0) return refuse(words.nothingToShow(edit.context.assets.map(({ name }) => name)))
  const kind = params.kind ?? FILM_KINDS[0]
  const chosen = params.theme ?? edit.draft.theme?.name
  const manner = mannerOf(kind, chosen === 'none' ? undefined : chosen)
  const score = scoreFor(edit, params, manner)
  if (typeof score === 'string') return refuse(score)
  const all = visual.map((asset) => materialOf(asset, edit.context))
  const { kept, alike } =
    params.assets === undefined || params.assets === 'all' ? withoutDuplicates(all) : { kept: all, alike: [] }
  const sections = sectionsOf(edit, params, all)
  if (typeof sections === 'string') return refuse(sections)
  const wish = wishOf(edit, params, manner, kept, sections, score, visual)
  const plan = direct(wish)
  const theme = chosen === 'none' ? undefined : manner.theme
  const draft = filmOf(
    { ...edit, draft: { ...edit.draft, canvas: { ...edit.draft.canvas, ...wish.canvas } } },
    plan,
    score,
    manner,
    theme,
  )
  const replaced = replacedBy(edit.draft)
  return {
    draft,
    renumber: true,
    change: words.built(draft.clips.length, secondsOf({ ...edit, draft }, draftFrames(draft))),
    notes: [
      ...(replaced ? [words.replacesFilm(replaced)] : []),
      ...(wish.canvas.width * wish.canvas.height < edit.draft.canvas.width * edit.draft.canvas.height
        ? [words.smallFilm(wish.canvas.width, wish.canvas.height)]
        : []),
    ],
    told: reportOn({ edit, params, kind, theme, wish, plan, score, alike, material: all }),
  }
}

/** Sections with their named files. @returns a problem if one is missing */
function sectionsOf(
  edit: Editing,
  { texts, sections }: Params<'make'>,
  material: readonly Material[],
): Section[] | string {
  if (texts) return texts.map((text) => ({ text, material: undefined }))
  const made: Section[] = []
  for (const { text, files } of sections ?? [{ text: undefined, files: undefined }]) {
    const found = (files ?? []).map((name) => material.find(({ id }) => id === findAsset(edit, name)?.id))
    const lacking = found.indexOf(undefined)
    if (lacking >= 0) return noAsset(edit, files?.[lacking] ?? '', ['image', 'video'])
    const named = found.flatMap((each) => each ?? [])
    made.push({ text, material: named.length > 0 ? named : undefined })
  }
  return made
}

function wishOf(
  edit: Editing,
  { duration, title, closing, order }: Params<'make'>,
  manner: Manner,
  material: readonly Material[],
  sections: readonly Section[],
  score: Score,
  files: readonly Asset[],
): Wish {
  const canvas = canvasOf(edit, manner, files)
  const { fps, width, height } = canvas
  const shown = title === null ? undefined : (title ?? givenTitle(edit.draft.title))
  const frames =
    duration === undefined
      ? usualFrames(material, sections, { manner, fps, score, closing, title: shown })
      : Math.max(1, toFrames(duration, fps))
  return {
    manner,
    frames,
    fps,
    canvas: { width, height },
    rhythm: score.rhythm(frames / fps),
    title: shown,
    material,
    sections,
    closing,
    listed: order !== undefined,
    reading: readingSeconds,
  }
}

/** The explicit canvas; else vertical for such kinds of films, and no larger than most pictures stay sharp. */
function canvasOf(edit: Editing, { vertical }: Manner, files: readonly Asset[]): Canvas {
  const { canvas, clips } = edit.draft
  const usual = emptyDraft('').canvas
  if (canvas.width !== usual.width || canvas.height !== usual.height || clips.length > 0) return canvas
  return sharpCanvas(edit, vertical ? { ...canvas, width: canvas.height, height: canvas.width } : canvas, files)
}
