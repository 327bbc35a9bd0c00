import type { Film } from '../film.ts'
import type { FindingOf } from '../finding.ts'
import { type Heard, type HeardPart, INAUDIBLE, levelAt, median } from '../heard.ts'

/** dB: least distance of music below speech, and the distance that the fix aims for */
const LEAST = 9
const WANTED = 18
/** dB: quieter speech is unintelligible anyway */
const SPOKEN = -45
/** s: least duration of covered speech */
const LONG = 1
/** Least share of speech that is covered. */
const COVERED = 0.3

/** Music too loud under a voice: a voice-over, or a clip's speech according to the captions. */
export function musicOverSpeech(film: Film): FindingOf<'music_over_speech'>[] {
  const { heard } = film
  if (!heard) return []
  const music = heard.parts.filter(({ role }) => role === 'bgm')
  const voices = heard.parts.filter(({ role }) => role === 'voice' || role === 'original')
  return music.flatMap((tune) => voices.flatMap((voice) => covered(film, heard, tune, voice) ?? []))
}

function covered(
  film: Film,
  heard: Heard,
  tune: HeardPart,
  voice: HeardPart,
): FindingOf<'music_over_speech'> | undefined {
  const { fps } = film.draft.canvas
  const spoken = voice.levels.flatMap((level, i) => {
    const step = voice.from + i
    const said = voice.role === 'voice' || isCaptioned(film, step * heard.step * fps)
    return said && level > SPOKEN && levelAt(tune, step) > INAUDIBLE
      ? [{ step, below: level - levelAt(tune, step) }]
      : []
  })
  const over = spoken.filter(({ below }) => below < LEAST)
  const [first, last] = [over[0], over.at(-1)]
  if (!first || !last || over.length * heard.step < LONG || over.length < COVERED * spoken.length) return undefined
  const typical = Math.round(median(spoken.map(({ below }) => below)))
  if (typical >= LEAST) return undefined
  const frame = (step: number) => Math.min(film.frames, Math.round(step * heard.step * fps))
  return {
    rule: 'music_over_speech',
    facts: { below: typical },
    ids: [tune.id, voice.id],
    from: frame(first.step),
    to: frame(last.step + 1),
    edits: [{ op: 'duck', target: tune.id, under: voice.id, db: deeper(film, tune.id, WANTED - typical) }],
  }
}

/** Deepens an existing duck. */
function deeper({ draft }: Film, id: string, db: number): number {
  const duck = draft.audio.find((sound) => sound.id === id)?.duck
  const before = duck && duck.level > 0 ? -20 * Math.log10(duck.level) : 0
  return Math.min(40, Math.round(before + db))
}

function isCaptioned({ draft }: Film, frame: number): boolean {
  return draft.captions?.cues.some(({ start, frames }) => start <= frame && frame < start + frames) ?? false
}
