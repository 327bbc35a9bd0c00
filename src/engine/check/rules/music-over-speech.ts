import type { Film } from '../film.ts'
import type { FindingOf } from '../finding.ts'
import { type Heard, type HeardPart, INAUDIBLE, levelAt, median } from '../heard.ts'

/** dB that music is below speech at least, before words are hard to follow; what it is brought to */
const LEAST = 9
const WANTED = 18
/** dB: of what is quieter nothing is understood with or without music */
const SPOKEN = -45
/** s of speech with music over it */
const LONG = 1
/** Part of what is spoken that is covered. */
const COVERED = 0.3

/** Music that is too loud under a voice: a voice-over, or what is said in a clip according to the captions. */
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

/** A duck that is there already has to go further down. */
function deeper({ draft }: Film, id: string, db: number): number {
  const duck = draft.audio.find((sound) => sound.id === id)?.duck
  const before = duck && duck.level > 0 ? -20 * Math.log10(duck.level) : 0
  return Math.min(40, Math.round(before + db))
}

function isCaptioned({ draft }: Film, frame: number): boolean {
  return draft.captions?.cues.some(({ start, frames }) => start <= frame && frame < start + frames) ?? false
}
