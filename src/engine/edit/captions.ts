import type { Asset } from './asset.ts'
import { findAsset, noAsset } from './assets.ts'
import { held } from './caption-pace.ts'
import { frameOf } from './clip.ts'
import type { SourceCue } from './context.ts'
import { stackCues } from './cue-stack.ts'
import { CAPTION_STYLE } from './draft/usual.ts'
import { type Captions, type Clip, type Cue, type CueLook, clipStarts, draftFrames, type TextStyle } from './draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import { UNNAMED } from './ids.ts'
import type { Params, TextSet } from './operation.ts'
import { doubts, noWords } from './speech/film-words.ts'
import { alignedBy } from './speech/script.ts'
import { spokenCues } from './speech/spoken-captions.ts'
import { spokenFiles } from './speech/transcripts.ts'
import { styleDifferences, styled } from './text-style.ts'
import { stays } from './theme/stays.ts'
import { themed } from './theme/themed.ts'
import { placeStart, survives } from './time-map.ts'
import { secondsOf } from './times.ts'

/** Caption operations: add_captions, update_captions, remove_captions, shift_captions. */

/** Whether captions come from recognised speech instead of a file. */
export function isOfSpeech(source: string): boolean {
  return ['asr', 'transcript'].includes(source.toLowerCase())
}

/** Replaces captions by the cues of an uploaded subtitle file. */
export function addCaptions(edit: Editing, params: Params<'add_captions'>): Outcome {
  const { words, draft, context } = edit
  if (isOfSpeech(params.source)) return spokenCaptions(edit, params)
  const asset = findAsset(edit, params.source)
  if (asset?.kind === 'script') return scriptCaptions(edit, asset, params)
  const from = asset && context.cues.get(asset.id)
  if (!asset || !from) return refuse(noAsset(edit, params.source, ['subtitle']))
  if (params.lower) return lowerCaptions(edit, asset, from, params)
  const style = styled(edit, CAPTION_STYLE, params, CAPTION_STYLE)
  if (typeof style === 'string') return refuse(style)
  const cues = placed(edit, asset, from).map((cue) => withoutOwn(cue, params))
  if (cues.length === 0) return refuse(words.noCuesInside(asset.name))
  const notes = draft.captions ? [words.replaces([draft.captions.source])] : []
  if (asset.encoding !== undefined && !/^UTF/.test(asset.encoding)) notes.push(words.readAs(asset.name, asset.encoding))
  if (cues.length < from.length) notes.push(words.cuesLeftOut(from.length - cues.length))
  const captions = { source: asset.name, cues, style }
  const hidden = cues.length - stackCues(captions).size
  if (hidden > 0) notes.push(words.cuesTooMany(hidden))
  return {
    draft: { ...draft, captions },
    change: words.captionsAdded(asset.name, cues.length),
    notes,
  }
}

/** Adds or replaces a second language below the captions. */
function lowerCaptions(
  edit: Editing,
  asset: Asset,
  from: readonly SourceCue[],
  { color = LOWER_COLOR, outline, background }: Params<'add_captions'>,
): Outcome {
  const { words, draft } = edit
  const captions = existing(edit)
  if (typeof captions === 'string') return refuse(captions)
  const style = styled(edit, captions.style, { color, outline, background }, CAPTION_STYLE)
  if (typeof style === 'string') return refuse(style)
  const look: CueLook = {
    ...(typeof style.color === 'string' && { color: style.color }),
    ...(outline !== undefined && typeof style.outline === 'string' && { outline: style.outline }),
    ...(background !== undefined && typeof style.background === 'string' && { background: style.background }),
  }
  const lower = placed(edit, asset, from).map(({ place: _, ...cue }): Cue => ({ ...cue, look, lower: true }))
  if (lower.length === 0) return refuse(words.noCuesInside(asset.name))
  const upper = captions.cues.filter((cue) => !cue.lower)
  const cues = [...upper, ...lower].sort((a, b) => a.start - b.start)
  return {
    draft: { ...draft, captions: { ...captions, cues } },
    change: words.captionsBeneath(asset.name, lower.length),
    notes: lower.length < from.length ? [words.cuesLeftOut(from.length - lower.length)] : [],
  }
}

/** Default colour of the second language. */
const LOWER_COLOR = '#FFE066'

/** Captions from a script, which must belong to a recording. */
function scriptCaptions(edit: Editing, script: Asset, params: Params<'add_captions'>): Outcome {
  const sources = [...spokenFiles(edit.draft, edit.context).values()]
  const used = sources.some(({ id }) => alignedBy(id)?.script === script.id)
  return used ? spokenCaptions(edit, params) : refuse(edit.words.scriptOfNothing(script.name))
}

/** Captions from recognised speech; a second language is kept below. */
function spokenCaptions(edit: Editing, params: Params<'add_captions'>): Outcome {
  const { words, draft } = edit
  const spoken = spokenCues(edit).map((cue) => withoutOwn(cue, params))
  if (spoken.length === 0) return noWords(edit)
  const lower = draft.captions?.cues.filter((cue) => cue.lower) ?? []
  const cues = [...spoken, ...lower].sort((a, b) => a.start - b.start)
  const style = styled(edit, CAPTION_STYLE, params, CAPTION_STYLE)
  if (typeof style === 'string') return refuse(style)
  return {
    draft: { ...draft, captions: { source: SPOKEN, cues, style } },
    change: words.captionsSpoken(spoken.length),
    notes: [...(draft.captions ? [words.replaces([draft.captions.source])] : []), ...doubts(edit)],
  }
}

/** Source name of captions from speech. */
const SPOKEN = 'transcript'

/** Places cues on the timeline: by the clips of the recording that the file is named after, else by timeline times. */
function placed(edit: Editing, asset: Asset, cues: readonly SourceCue[]): Cue[] {
  const { draft } = edit
  const starts = clipStarts(draft)
  const recordings = draft.clips.flatMap((clip, i) =>
    isRecording(clip, asset.name) ? [{ clip, start: starts[i] ?? 0 }] : [],
  )
  const place = (cue: SourceCue): Cue[] =>
    recordings.length === 0
      ? onTimeline(edit, cue)
      : recordings.flatMap(({ clip, start }) => inClip(clip, start, draft.canvas.fps, cue))
  const length = draftFrames(draft)
  return cues
    .flatMap(place)
    .flatMap((cue) => fitted(cue, length))
    .sort((a, b) => a.start - b.start)
}

/** Whether a clip is the recording of a subtitle file: `talk.mp4` for `talk.en.srt`. */
function isRecording(clip: Clip, subtitles: string): boolean {
  const stem = (name: string) => name.toLowerCase().replace(/(\.[a-z]{2})?\.[^.]*$/, '')
  return clip.kind === 'video' && !clip.freeze && !clip.reverse && stem(clip.name) === stem(subtitles)
}

function inClip(clip: Clip, start: number, fps: number, cue: SourceCue): Cue[] {
  const frame = (ms: number) => Math.round(frameOf(clip, ms / 1000, fps))
  const from = Math.max(0, frame(cue.startMs))
  const to = Math.min(clip.frames, frame(cue.endMs))
  return to > from ? [{ id: UNNAMED, start: start + from, frames: to - from, ...saidBy(cue) }] : []
}

function onTimeline(edit: Editing, cue: SourceCue): Cue[] {
  const { fps, pieces } = edit.times
  const frame = (ms: number) => (ms / 1000) * fps
  const start = Math.round(placeStart(pieces, frame(cue.startMs)))
  const gone = !survives(pieces, frame(cue.startMs)) && !survives(pieces, frame(cue.endMs))
  const end = Math.round(placeStart(pieces, frame(cue.endMs)))
  return gone || end <= start ? [] : [{ id: UNNAMED, start, frames: end - start, ...saidBy(cue) }]
}

function saidBy({ text, place, look }: SourceCue): Pick<Cue, 'text' | 'place' | 'look'> {
  return { text, ...(place && { place }), ...(look && { look }) }
}

/** Number of a cue's own settings. */
function own({ place, look = {} }: Cue): number {
  return (place ? 1 : 0) + Object.keys(look).length
}

/** Removes a cue's own place and colours where the person asks for others. */
function withoutOwn({ place, look = {}, ...cue }: Cue, asked: TextSet): Cue {
  const replaced = { ...asked, color: asked.color ?? asked.fill }
  const colors = Object.entries(look).filter(([key]) => replaced[key as keyof CueLook] === undefined) // keys of a look
  return {
    ...cue,
    ...(place && asked.position === undefined && { place }),
    ...(colors.length > 0 && { look: Object.fromEntries(colors) }),
  }
}

function fitted(cue: Cue, length: number): Cue[] {
  const start = Math.max(0, cue.start)
  const frames = Math.min(cue.start + cue.frames, length) - start
  return frames >= 1 ? [{ ...cue, start, frames }] : []
}

/** The existing captions, or a problem. */
function existing(edit: Editing): Captions | string {
  return edit.draft.captions ?? edit.words.noCaptions()
}

/** Sets the style of all captions. */
export function updateCaptions(edit: Editing, params: Params<'update_captions'>): Outcome {
  const { words, draft } = edit
  const captions = existing(edit)
  if (typeof captions === 'string') return refuse(captions)
  const style = styled(edit, captions.style, params, CAPTION_STYLE)
  if (typeof style === 'string') return refuse(style)
  const worn = (style: TextStyle) => themed({ ...draft, captions: { ...captions, style } }).captions?.style ?? style
  const differences = [
    ...styleDifferences(edit, worn(captions.style), worn(style)),
    ...stays(edit, captions.style, style),
  ]
  const plain = captions.cues.map((cue) => withoutOwn(cue, params))
  const alike = plain.filter((cue, i) => own(cue) < own(captions.cues[i] ?? cue)).length
  const { fps } = draft.canvas
  const cues = params.pace === undefined ? plain : held(plain, params.pace, fps, draftFrames(draft))
  const longer = cues.filter((cue, i) => cue.frames > (plain[i] ?? cue).frames).length
  if (differences.length === 0 && alike + longer === 0) return unchanged(words.already(words.captions()))
  return {
    draft: { ...draft, captions: { ...captions, style, cues } },
    change: words.captionsChanged([
      ...differences,
      ...(alike > 0 ? [words.likeTheOthers(alike)] : []),
      ...(longer > 0 ? [words.stayLonger(longer)] : []),
    ]),
  }
}

/** Removes all captions, or those of the second language. */
export function removeCaptions(edit: Editing, { lower }: Params<'remove_captions'>): Outcome {
  const captions = existing(edit)
  if (typeof captions === 'string') return refuse(captions)
  const left = lower ? captions.cues.filter((cue) => !cue.lower) : []
  if (left.length === captions.cues.length) return unchanged(edit.words.already(edit.words.captions()))
  if (left.length > 0)
    return { draft: { ...edit.draft, captions: { ...captions, cues: left } }, change: edit.words.lowerRemoved() }
  return { draft: { ...edit.draft, captions: null }, change: edit.words.removed(edit.words.captions()) }
}

/** Shifts all cues by `delta` s, negative for earlier; those outside the video are removed. */
export function shiftCaptions(edit: Editing, params: Params<'shift_captions'>): Outcome {
  const { words, draft } = edit
  const captions = existing(edit)
  if (typeof captions === 'string') return refuse(captions)
  const delta = Math.round(params.delta * draft.canvas.fps)
  if (delta === 0) return unchanged(words.already(words.captions()))
  const length = draftFrames(draft)
  const cues = captions.cues.flatMap((cue) => fitted({ ...cue, start: cue.start + delta }, length))
  if (cues.length === 0) return refuse(words.shiftTooFar(params.delta))
  const lost = captions.cues.length - cues.length
  return {
    draft: { ...draft, captions: { ...captions, cues } },
    change: words.captionsShifted(secondsOf(edit, delta)),
    notes: lost > 0 ? [words.cuesLeftOut(lost)] : [],
  }
}
