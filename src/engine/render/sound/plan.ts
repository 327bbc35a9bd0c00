import { joinRanges } from '../../edit/clip.ts'
import type { Draft, Duck, Range } from '../../edit/draft.ts'
import { draftFrames } from '../../edit/draft.ts'
import { type Speaker, speaksFor } from '../../edit/speakers.ts'
import { type Voice, voicesIn } from '../../edit/speech/heard.ts'
import { themed } from '../../edit/theme/themed.ts'
import type { Media } from '../../media/media.ts'
import { RATE } from '../../media/sound/pcm.ts'
import type { Planned, SoundPart } from './part.ts'
import { partsOf, stretch } from './parts.ts'
import { usualLoudness } from './usual-loudness.ts'

/** Everything audible in a timeline. */
export interface SoundPlan {
  /** length of the timeline */
  samples: number
  parts: SoundPart[]
  duckers: Ducking[]
  /** target loudness, LUFS; null leaves the mix unchanged */
  lufs: number | null
}

/** Ducking of some parts under others. */
export interface Ducking extends Omit<Duck, 'under' | 'except'> {
  /** indices of the parts that they are ducked under while these are loud */
  heard: number[]
  /** ranges of speech in the parts whose words are known, timeline samples */
  said: Range[]
  /** ranges without ducking, timeline samples */
  except: Range[]
}

/**
 * Plans the sounds of a draft and their volume.
 * @throws {MediaError} if a file of the draft is missing
 */
export function planSound(kept: Draft, media: Record<string, Media>): SoundPlan {
  const draft = themed(kept)
  const scale = RATE / draft.canvas.fps
  const total = draftFrames(draft)
  const planned = plannedParts(draft, media)
  return {
    samples: stretch(0, total, scale).samples,
    ...ducked(planned, scale),
    lufs: draft.master.lufs === 'auto' ? usualLoudness(draft, planned) : draft.master.lufs,
  }
}

/** The speaker of each part of the plan, in order. @throws {MediaError} if a file is missing */
export function speakersIn(draft: Draft, media: Record<string, Media>): Speaker[] {
  return plannedParts(draft, media).map(({ id, role }) => ({ id, role }))
}

function plannedParts(draft: Draft, media: Record<string, Media>): Planned[] {
  const scale = RATE / draft.canvas.fps
  const voices = new Map(voicesIn(draft).map((voice) => [voice.id, voice]))
  return partsOf(draft, media).map((each) => ({ ...each, said: saidIn(each, voices, media, scale) }))
}

/** Ranges of speech in a part, timeline samples; undefined if its words are unknown or if it loops. */
function saidIn(
  { id, part }: Planned,
  voices: ReadonlyMap<string, Voice>,
  media: Record<string, Media>,
  scale: number,
): Range[] | undefined {
  const voice = voices.get(id)
  const said = voice && media[voice.mediaId]?.said
  if (!said || part.source.kind !== 'file' || part.source.loop) return undefined
  const end = part.start + part.samples
  return said.flatMap((moment, i) => {
    const next = said[i + 1]
    if (i % 2 === 1 || next === undefined) return []
    const [a = 0, b = 0] = [moment, next].map((at) => Math.round(voice.frameAt(at) * scale)).sort((x, y) => x - y)
    const [from, to] = [Math.max(part.start, a), Math.min(end, b)]
    return to > from ? [{ from, to }] : []
  })
}

/** Parts with the same ducking are not ducked under each other. */
function ducked(planned: readonly Planned[], scale: number): Pick<SoundPlan, 'parts' | 'duckers'> {
  const duckers = new Map<string, Ducking>()
  const groupOf = ({ sound }: Planned) => (sound.duck ? JSON.stringify({ ...sound.duck, except: [] }) : '')
  const keyOf = (each: Planned): string => {
    const { duck } = each.sound
    if (!duck) return ''
    const { under, ...ways } = duck
    const group = groupOf(each)
    const others = planned.flatMap((other, i) => (groupOf(other) !== group && speaksFor(under, other) ? [i] : []))
    if (others.length === 0) return ''
    const heard = others.filter((place) => planned[place]?.said === undefined)
    const said = joinRanges(others.flatMap((place) => planned[place]?.said ?? []))
    const at = (frame: number) => Math.round((each.begin + frame) * scale)
    const except = duck.except.map(({ from, to }) => ({ from: at(from), to: at(to) }))
    const key = JSON.stringify([group, except])
    duckers.set(key, { ...ways, heard, said, except })
    return key
  }
  const keys = planned.map(keyOf)
  const places = [...duckers.keys()]
  return {
    parts: planned.map(({ part, sound }, i) => ({
      ...part,
      channels: sound.channels,
      duck: keys[i] ? places.indexOf(keys[i]) : null,
    })),
    duckers: [...duckers.values()],
  }
}
