import type { EditContext } from '../edit/context.ts'
import { type Draft, draftFrames } from '../edit/draft.ts'
import { type Replaced, replacedBy } from '../edit/make/replaced.ts'
import { heardWords } from '../edit/speech/heard.ts'
import { textOf } from '../edit/speech/tokens.ts'
import { transcriptsOf } from '../edit/speech/transcripts.ts'
import type { Wish } from '../reader/wish.ts'

/** What a message would remove or change although its words do not say so. */
export type Loss =
  /** the film would be at most half or at least twice as long; s */
  | { kind: 'length'; from: number; to: number }
  /** clips matched by a word of their names */
  | { kind: 'found'; names: readonly string[] }
  /** another film replaces this one */
  | ({ kind: 'film' } & Replaced)
  /** more than a tenth of the speech; the removed words */
  | { kind: 'words'; said: string; count: number; of: number }
  /** music that would no longer play */
  | { kind: 'music'; name: string }
  /** a speed for something that does not move: its duration before and after, s */
  | { kind: 'still'; clip: number | 'all'; from: number; to: number }
  /** clips, texts or overlays, by name */
  | { kind: 'gone'; names: readonly string[] }

interface Change {
  /** of the message, and what the director makes of them */
  wishes: readonly Wish[]
  /** the rules that matched the message, one list for each wish */
  rules: readonly (readonly string[])[]
  before: Draft
  after: Draft
  context: EditContext
}

/** Operations whose names say that something is removed, or that can be reverted, like undo. */
const TAKES =
  /^(?:delete|cut_range|cut_words|keep_words|clean_speech|trim|keep|remove_\w+|replace_\w+|highlight|beat_sync|undo|redo|reset|restore_version)$/

/** What to ask before a message is carried out; undefined if its words say everything that it removes. */
export function lossOf(change: Change): Loss | undefined {
  return (
    wordsGone(change) ??
    foundByWord(change) ??
    builtAnew(change) ??
    musicReplaced(change) ??
    lengthChanged(change) ??
    vanished(change)
  )
}

/** Edits that choose by themselves which words to cut, or that say which to keep; for a phrase to cut, the person named it. */
const BY_WORDS = new Set<string>(['clean_speech', 'keep_words'])
const MANY = 0.1

function wordsGone({ wishes, before, after, context }: Change): Loss | undefined {
  if (!wishes.some(({ op }) => BY_WORDS.has(op))) return undefined
  const transcripts = transcriptsOf(before, context)
  const said = heardWords(before, transcripts)
  const left = new Set(heardWords(after, transcripts).map(({ index }) => index))
  const gone = said.filter(({ index }) => !left.has(index))
  if (gone.length <= said.length * MANY) return undefined
  return { kind: 'words', said: textOf(gone.map(({ text }) => text)), count: gone.length, of: said.length }
}

function foundByWord({ rules, before, after }: Change): Loss | undefined {
  const byWord = rules.some(([op = '', ...others]) => op.startsWith('delete:') && others.includes('clip.named'))
  return byWord ? { kind: 'found', names: missing(before.clips, after.clips) } : undefined
}

function builtAnew({ wishes, before }: Change): Loss | undefined {
  const replaced = before.clips.length > 0 ? replacedBy(before) : undefined
  if (!replaced) return undefined
  if (wishes.some(({ op }) => op === 'make')) return { kind: 'film', ...replaced }
  const builds = wishes.some(({ op }) => op === 'build_sequence')
  return builds ? { kind: 'film', ...replaced, texts: 0, sounds: 0, others: 0 } : undefined
}

function musicReplaced({ rules, before, after }: Change): Loss | undefined {
  const playing = new Set(after.audio.map(({ source }) => JSON.stringify(source)))
  const gone = before.audio.find(({ role, source }) => role === 'bgm' && !playing.has(JSON.stringify(source)))
  const said = rules.some(([op = '']) => TAKES.test(op.split(':')[0] ?? ''))
  return gone === undefined || said ? undefined : { kind: 'music', name: gone.name }
}

const LENGTHS = new Set<string>(['set_total_duration', 'set_duration'])

function lengthChanged({ wishes, before, after }: Change): Loss | undefined {
  const [from, to] = [before, after].map((draft) => draftFrames(draft) / draft.canvas.fps)
  const said = wishes.some(({ op, params }) => LENGTHS.has(op) && (params.clip === undefined || params.clip === 'all'))
  if (!said || !from || !to) return undefined
  return to <= from / 2 || to >= from * 2 ? { kind: 'length', from, to } : undefined
}

function vanished({ wishes, before, after }: Change): Loss | undefined {
  if (wishes.some(({ op }) => TAKES.test(op) || LENGTHS.has(op))) return undefined
  // layout moves clips of the sequence into its boxes
  const laidOut = wishes.some(({ op }) => op === 'layout')
  const names = [
    ...(laidOut ? [] : missing(before.clips, after.clips)),
    ...missing(before.overlays, after.overlays),
    ...missing(
      before.texts.map(({ id, text }) => ({ id, name: text })),
      after.texts,
    ),
  ]
  return names.length > 0 ? { kind: 'gone', names } : undefined
}

/** Names of elements that are gone completely. */
function missing(
  before: readonly { id: string; name: string }[],
  after: readonly { id: string; origin?: string | null }[],
): string[] {
  const left = new Set(after.flatMap(({ id, origin }) => [id, origin]))
  return before.filter(({ id }) => !left.has(id)).map(({ name }) => name)
}
