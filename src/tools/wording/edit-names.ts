import { roleWords } from '../../edits/as-written.ts'
import type { Names } from '../../edits/define.ts'
import { definitionOf, type Edit } from '../../edits/index.ts'
import { NemoError } from '../../protocol/errors.ts'
import type { Segment, Timeline } from '../../timeline/timeline.ts'

/**
 * Names elements of another engine's timeline by position and name, as ids mean nothing to an editor that takes words. Throws
 * if there is no such element.
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
      const known = roleWords(ref)
      if (known !== undefined) return known
      if (!/^[ao]\d+$/.test(String(ref))) return `the sound of ${clip(ref)}`
      return `the sound "${sounds[placeOf(ref, sounds, 'a', 'sound') - 1]?.name}"`
    },
    text: (ref) => `the text "${texts[placeOf(ref, texts, 't', 'text') - 1]?.name}"`,
    overlay: (ref) => `the picture ${ref} that lies over the video`,
    region: (ref) => `the region "${ref}"`,
    callout: (ref) => `the callout "${ref}"`,
    graphic: (ref) => `the graphic "${ref}"`,
    transition: () => {
      throw new NemoError('bad_edit', 'the cloud knows no ids of transitions; name the two clips with "between".')
    },
  }
}

/** Resolves a reference to a position from 1: a position, `c2` in timeline order, a segment's own id, or a unique name. */
function placeOf(ref: number | string, segments: readonly Segment[], letter: string, kind: string): number {
  const byOrder = new RegExp(`^${letter}(\\d{1,4})$`).exec(String(ref))?.[1]
  const place = typeof ref === 'number' ? ref : byOrder === undefined ? undefined : Number(byOrder)
  const named = segments.flatMap(({ id, name }, i) => (id === ref || name === ref ? [i + 1] : []))
  const found = named.length === 1 ? named[0] : place
  if (found !== undefined && found >= 1 && found <= segments.length) return found
  const known = segments.slice(0, 12).map(({ name }, i) => `${letter}${i + 1} ${name}`)
  const why = named.length > 1 ? `${named.length} of them are called "${ref}"` : `there is no ${kind} "${ref}"`
  throw new NemoError('bad_edit', `${why}.${known.length > 0 ? ` Available: ${known.join(', ')}.` : ''}`)
}

/** @throws {NemoError} `bad_edit` for what only the local engine can do */
export function checkSayable(edits: readonly Edit[]): void {
  for (const [index, edit] of edits.entries()) {
    const { localOnly } = definitionOf(edit.op)
    if (localOnly || (edit.op === 'undo' && edit.version !== undefined))
      throw new NemoError(
        'bad_edit',
        `edits[${index}] (${edit.op}): this session is in the cloud, which can't do that; the local engine can, in a session of its own.`,
      )
  }
}
