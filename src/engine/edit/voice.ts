import { withoutPauses } from '../../edits/values/spoken.ts'
import { assetById } from './assets.ts'
import { isOfFile, tidy } from './clip.ts'
import { PLAIN_AUDIO, PLAIN_DUCK } from './draft/defaults.ts'
import { type AudioClip, clipStart, type Duck, draftFrames } from './draft.ts'
import { usualDuckLevel } from './duck.ts'
import { type Editing, type Outcome, refuse, unchanged } from './editing.ts'
import { fitAudio } from './follow-audio.ts'
import type { Params } from './operation.ts'
import { clipLabel, clipOf } from './refs.ts'
import { soundFileOf } from './sound-file.ts'
import { slicedSound } from './sound-times.ts'
import { soundsOf, targetLabel } from './sounds.ts'
import { sayingKey } from './speech/voice-over.ts'
import { frameAt, secondsOf } from './times.ts'
import type { Words } from './wording/words.ts'

/** Separate sounds: add_voiceover, detach_audio, move_audio. */

const LONGEST_SPEECH = 5000

/** The text to be spoken, as a key of `EditContext.speech`; empty if there is nothing to say. */
export function spokenText(text: string): string {
  const said = text.trim().slice(0, LONGEST_SPEECH)
  return withoutPauses(said) === '' ? '' : said
}

/** Adds a spoken text, after the last one; music is ducked under it. Only if the machine can speak. */
export function addVoiceover(edit: Editing, params: Params<'add_voiceover'>): Outcome {
  const { words, draft } = edit
  const text = spokenText(params.text)
  if (text === '') return refuse(words.emptyText())
  const { pace = 1 } = params
  const spoken = edit.context.speech.get(sayingKey({ text, pace }))
  if (!spoken) return refuse(words.noSynthesiser())
  const { seconds, voice, said } = spoken
  const length = draftFrames(draft)
  const voices = draft.audio.filter((clip) => clip.role === 'voice')
  const start = Math.max(0, ...voices.map((clip) => clip.start + clip.frames))
  if (start >= length) return refuse(words.beyondEnd(secondsOf(edit, start), secondsOf(edit, length)))
  const frames = Math.max(1, Math.ceil(seconds * draft.canvas.fps))
  const clip: AudioClip = {
    ...PLAIN_AUDIO,
    id: edit.newId('audio'),
    role: 'voice',
    name: text.slice(0, 40),
    source: { speech: text, seconds, ...(pace !== 1 && { pace }), ...(said && { said }) },
    start,
    frames,
  }
  const music = draft.audio.find((other) => other.role === 'bgm' && !other.duck)
  const audio = draft.audio.map((other) =>
    other.role === 'bgm' && !other.duck ? { ...other, duck: underVoices(other) } : other,
  )
  const notes = music ? [duckedUnderVoices(words, underVoices(music))] : []
  if (start + frames > length) notes.push(words.cutAtEnd(secondsOf(edit, length)))
  return {
    draft: { ...draft, audio: [...audio, ...fitAudio(clip, length)] },
    change: words.voiceAdded(text, secondsOf(edit, start), voice),
    notes,
  }
}

function underVoices(music: AudioClip): Duck {
  return { ...PLAIN_DUCK, under: ['voice'], level: usualDuckLevel(music) }
}

function duckedUnderVoices(words: Words, { level, attack, release }: Duck): string {
  return words.ducked(words.target('bgm'), words.target('voice'), level, attack, release)
}

/** Turns a clip’s sound into a separate one beneath it; only at normal speed and forwards. */
export function detachAudio(edit: Editing, params: Params<'detach_audio'>): Outcome {
  const { words, draft } = edit
  const clip = clipOf(edit, params.clip)
  if (typeof clip === 'string') return refuse(clip)
  const who = clipLabel(edit, clip)
  if (clip.sound.detached) return unchanged(words.already(words.soundOf(who)))
  const silent = !isOfFile(clip) || clip.kind === 'image' || clip.freeze
  if (silent || assetById(edit, soundFileOf(clip).mediaId)?.hasAudio === false) return refuse(words.noSound(who))
  if (clip.speed !== 1 || clip.ramp || clip.reverse) return refuse(words.detachAtNormalSpeed(who))
  const { detached: _, replaced: _replaced, ...heard } = clip.sound
  const file = soundFileOf(clip)
  const { fps } = draft.canvas
  const from = clip.sourceStart + file.shift
  // a file that replaces its sound may begin later than the clip
  const late = Math.max(0, Math.ceil(-from * fps))
  if (late >= clip.frames) return refuse(words.noSound(who))
  const sound: AudioClip = {
    ...PLAIN_AUDIO,
    id: edit.newId('audio'),
    role: 'original',
    name: file.name,
    source: { mediaId: file.mediaId },
    start: clipStart(draft, clip) + late,
    frames: clip.frames - late,
    sourceStart: tidy(from + late / fps),
    ...slicedSound(heard, late, clip.frames),
  }
  const detached = { ...clip, sound: { ...clip.sound, detached: true } }
  return {
    draft: {
      ...draft,
      clips: draft.clips.map((other) => (other === clip ? detached : other)),
      audio: [...draft.audio, sound],
    },
    lineage: new Map([[sound.id, clip.id]]),
    change: words.detached(who),
  }
}

/** Moves separate sounds; several from one clip keep their distances. */
export function moveAudio(edit: Editing, params: Params<'move_audio'>): Outcome {
  const { words, draft } = edit
  const sounds = soundsOf(edit, params.target)
  if (typeof sounds === 'string') return refuse(sounds)
  const moved = draft.audio.filter((clip) => sounds.audio.has(clip.id))
  if (moved.length === 0) return refuse(words.detachFirst())
  const length = draftFrames(draft)
  const first = Math.min(...moved.map((clip) => clip.start))
  const start = frameAt(edit, params.start)
  if (start >= length) return refuse(words.beyondEnd(secondsOf(edit, start), secondsOf(edit, length)))
  if (start === first) return unchanged(words.already(targetLabel(edit, params.target)))
  const audio = draft.audio.flatMap((clip) => {
    if (!sounds.audio.has(clip.id)) return [clip]
    const at = clip.start - first + start
    return fitAudio({ ...clip, start: at, frames: clip.untilEnd ? length - at : clip.frames }, length)
  })
  const cut = moved.some((clip) => !clip.untilEnd && clip.start - first + start + clip.frames > length)
  return {
    draft: { ...draft, audio },
    change: words.becomes(
      words.startOf(targetLabel(edit, params.target)),
      words.seconds(secondsOf(edit, first)),
      words.seconds(secondsOf(edit, start)),
    ),
    notes: cut ? [words.cutAtEnd(secondsOf(edit, length))] : [],
  }
}
