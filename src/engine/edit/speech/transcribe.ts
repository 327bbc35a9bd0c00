import { assetById, findAsset, noAsset } from '../assets.ts'
import { isOfFile, isStill } from '../clip.ts'
import type { Clip, Cue, Draft } from '../draft.ts'
import { type Editing, type Outcome, refuse, unchanged } from '../editing.ts'
import type { Params } from '../operation.ts'
import { clipOf } from '../refs.ts'
import { soundFileOf } from '../sound-file.ts'
import { corrected, occurrences } from './correct.ts'
import { wordsOfCue } from './cue-words.ts'
import { filmWords } from './film-words.ts'
import { voicesIn } from './heard.ts'
import { isSpaceless, lettersOf, wordsIn } from './tokens.ts'
import { spokenFiles } from './transcripts.ts'

/** What is known of the words: transcribe, correct_words. */

/** A file has the words of a recording from now on. */
export function transcribe(edit: Editing, params: Params<'transcribe'>): Outcome {
  const { words, draft, context } = edit
  const file = findAsset(edit, params.source)
  if (file?.kind !== 'subtitle') return refuse(noAsset(edit, params.source, ['subtitle']))
  const recording = recordingOf(edit, params.clip)
  if (!('mediaId' in recording)) return recording
  const { mediaId } = recording
  const name = assetById(edit, mediaId)?.name ?? mediaId
  if (spokenFiles(draft, context.assets).get(mediaId)?.id === file.id) return unchanged(words.already(name))
  const sources = draft.speech.sources.filter((each) => each.mediaId !== mediaId)
  const speech = { ...draft.speech, sources: [...sources, { mediaId, source: file.id }] }
  return { draft: { ...draft, speech }, change: words.transcribed(name, file.name) }
}

/** The recording that is meant: a clip's, else the only one that is heard in the film. */
function recordingOf(edit: Editing, ref: number | undefined): { mediaId: string } | Outcome {
  const { words, draft, context } = edit
  if (ref === undefined) {
    const kinds = new Map(context.assets.map(({ id, kind }) => [id, kind]))
    const heard = new Set(voicesIn(draft).map(({ mediaId }) => mediaId))
    const spoken = [...heard].filter((id) => kinds.get(id) === 'video' && assetById(edit, id)?.hasAudio !== false)
    const [only, another] = spoken.length > 0 ? spoken : [...heard]
    return only === undefined || another !== undefined ? refuse(words.whichRecording()) : { mediaId: only }
  }
  const clip = clipOf(edit, ref)
  if (typeof clip === 'string') return refuse(clip)
  return speaks(clip) ? { mediaId: soundFileOf(clip).mediaId } : refuse(words.noSound(words.file(clip.name)))
}

function speaks(clip: Clip): clip is Extract<Clip, { card: null }> {
  return isOfFile(clip) && !isStill(clip)
}

/** Words are written in another way, in the transcript and in the captions. */
export function correctWords(edit: Editing, params: Params<'correct_words'>): Outcome {
  const { words, draft } = edit
  const { from, to } = params
  const wanted = wordsIn(from).map(lettersOf)
  const said = occurrences(
    filmWords(edit).map(({ text }) => lettersOf(text)),
    wanted,
  ).length
  const captions = draft.captions && {
    ...draft.captions,
    cues: draft.captions.cues.map((cue) => correctedCue(cue, params)),
  }
  const changed = (draft.captions?.cues ?? []).filter((cue, i) => cue.text !== captions?.cues[i]?.text).length
  if (said + changed === 0) return refuse(words.notSaid(from))
  const corrections = [...draft.speech.corrections, { from, to }]
  const after: Draft = { ...draft, captions, speech: { ...draft.speech, corrections } }
  return { draft: after, change: words.corrected(from, to, Math.max(said, changed)) }
}

function correctedCue(cue: Cue, { from, to }: { from: string; to: string }): Cue {
  const text = replaced(cue.text, from, to)
  if (text === cue.text || cue.said === undefined) return { ...cue, text }
  const { said: _, ...rest } = cue
  const said = timesAfter(cue, { from, to }, text)
  return { ...rest, text, ...(said && { said }) }
}

/** Words in a text, whole ones where their script parts them, in another way. */
function replaced(text: string, from: string, to: string): string {
  const pattern = from
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join('\\s+')
  const edge = isSpaceless(from) ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])']
  return text.replace(new RegExp(`${edge[0]}${pattern}${edge[1]}`, 'giu'), () => to)
}

/** When the words of a caption are said that was put right; unknown where their number does not say it. */
function timesAfter(cue: Cue, correction: { from: string; to: string }, text: string): number[] | undefined {
  const before = wordsOfCue(cue)
  const words = before.map((word) => ({ text: word.text, start: word.at, end: word.at + word.frames }))
  // each new word has an equal share of the time of those that it stands for
  const said = corrected(words, [correction]).flatMap((word, i, all) => {
    if (word.text === '') return []
    const empty = all.slice(i + 1).findIndex((next) => next.text !== '')
    const last = all[i + (empty < 0 ? all.length - i - 1 : empty)] ?? word
    const parts = wordsIn(word.text).length
    const share = (last.end - word.start) / Math.max(1, parts)
    return Array.from({ length: parts }, (_, k) => {
      const at = Math.round(word.start + k * share)
      return [at, Math.round(word.start + (k + 1) * share) - at]
    }).flat()
  })
  return said.length === wordsIn(text).length * 2 ? said : undefined
}
