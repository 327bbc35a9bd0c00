import type { Names } from '../../edits/define.ts'
import { definitionOf, type Edit } from '../../edits/index.ts'
import { SOUND_ROLES } from '../../edits/values/refs.ts'
import { NemoError } from '../../protocol/errors.ts'
import type { Segment, Timeline } from '../../timeline/timeline.ts'

/** How edits' sentences call what the edits are done to. */

const ROLES: Record<(typeof SOUND_ROLES)[number], string> = {
  bgm: 'the music',
  original: 'the original sound',
  voice: 'the voice-over',
  effect: 'the sound effects',
  clips: 'the sound of every clip',
  all: 'all sound',
}

function role(ref: number | string): string | undefined {
  const known = SOUND_ROLES.find((each) => each === ref)
  return known && ROLES[known]
}

/** As the edit itself calls them: the local engine carries out the edit, and the sentence is for people. */
export const AS_WRITTEN: Names = {
  clip: (ref) => (ref === 'all' ? 'all clips' : `clip ${ref}`),
  sound: (ref) => role(ref) ?? (/^[ao]\d+$/.test(String(ref)) ? `the sound ${ref}` : `the sound of clip ${ref}`),
  text: (ref) => `the text "${ref}"`,
  overlay: (ref) => `the overlay ${ref}`,
  transition: (ref) => `the transition ${ref}`,
  region: (ref) => `the region ${ref}`,
  callout: (ref) => `the callout "${ref}"`,
  graphic: (ref) => `the graphic "${ref}"`,
}

/**
 * As a timeline of another engine calls them: by place and name, since ids mean nothing to an editor that takes words.
 * Every name throws where the timeline has nothing of the kind.
 * @throws {NemoError} `bad_edit`
 */
export function namesOn(timeline: Timeline): Names {
  const of = (type: 'video' | 'text' | 'audio') =>
    timeline.tracks
      .filter((track) => track.type === type)
      .flatMap(({ segments }) => segments)
      .sort((a, b) => a.startMs - b.startMs)
  const [clips, texts, sounds] = [of('video'), of('text'), of('audio')]
  const clip = (ref: number | string): string => {
    if (ref === 'all') return 'all clips'
    const place = placeOf(ref, clips, 'c', 'clip')
    return `clip ${place} (${clips[place - 1]?.name})`
  }
  return {
    clip,
    sound: (ref) => {
      const known = role(ref)
      if (known !== undefined) return known
      if (!/^[ao]\d+$/.test(String(ref))) return `the sound of ${clip(ref)}`
      return `the sound "${sounds[placeOf(ref, sounds, 'a', 'sound') - 1]?.name}"`
    },
    text: (ref) => `the text "${texts[placeOf(ref, texts, 't', 'text') - 1]?.name}"`,
    overlay: (ref) => `the picture ${ref} that lies over the video`,
    region: (ref) => `the region ${ref}`,
    callout: (ref) => `the callout "${ref}"`,
    graphic: (ref) => `the graphic "${ref}"`,
    transition: () => {
      throw new NemoError('bad_edit', 'the cloud knows no ids of transitions; name the two clips with "between".')
    },
  }
}

/** The place from 1 of what a reference names: a place, `c2` in the order of the timeline, the segment's own id, or a name that is there once. */
function placeOf(ref: number | string, segments: readonly Segment[], letter: string, kind: string): number {
  const byOrder = new RegExp(`^${letter}(\\d{1,4})$`).exec(String(ref))?.[1]
  const place = typeof ref === 'number' ? ref : byOrder === undefined ? undefined : Number(byOrder)
  const named = segments.flatMap(({ id, name }, i) => (id === ref || name === ref ? [i + 1] : []))
  const found = named.length === 1 ? named[0] : place
  if (found !== undefined && found >= 1 && found <= segments.length) return found
  const known = segments.slice(0, 12).map(({ name }, i) => `${letter}${i + 1} ${name}`)
  const why = named.length > 1 ? `${named.length} of them are called "${ref}"` : `there is no ${kind} "${ref}"`
  throw new NemoError('bad_edit', `${why}.${known.length > 0 ? ` There is: ${known.join(', ')}.` : ''}`)
}

/** @throws {NemoError} `bad_edit` for what only the local engine can do */
export function checkSayable(edits: readonly Edit[]): void {
  for (const [index, edit] of edits.entries()) {
    const { localOnly } = definitionOf(edit.op)
    if (localOnly || (edit.op === 'undo' && edit.version !== undefined))
      throw new NemoError(
        'bad_edit',
        `edits[${index}] (${edit.op}): this session is in the cloud, which can't do that; a session of the local engine can.`,
      )
  }
}
