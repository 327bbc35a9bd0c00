import { parseEdits } from '../../../src/edits/parse.ts'
import { findings } from '../../../src/engine/check/check.ts'
import { filmOf, type Measured } from '../../../src/engine/check/film.ts'
import { layOutWritten } from '../../../src/engine/check/measure/lay-out.ts'
import { writtenIn } from '../../../src/engine/check/written.ts'
import type { Draft } from '../../../src/engine/edit/draft.ts'
import { applyEdits } from '../../../src/engine/edit/edit-list.ts'
import { highest, idsIn, NO_IDS } from '../../../src/engine/edit/ids.ts'
import type { Name } from '../../../src/engine/edit/operation.ts'
import type { EditOf } from '../../../src/engine/edit/resolve.ts'
import type { Media } from '../../../src/engine/media/media.ts'
import { goesThrough } from '../../../src/engine/turn/work.ts'
import { ASSETS, CONTEXT } from '../edit/timeline.ts'

/** The uploads of `timeline()` as the media room has them. */
const MEDIA: Media[] = ASSETS.map((asset) => ({ ...asset, path: '', hash: asset.id, sizeBytes: 1 }))

/** What the checker finds in a draft, its texts measured. @param about what is known of all files besides */
export async function found(draft: Draft, measured: Partial<Measured> = {}, about: Partial<Media> = {}) {
  const media = MEDIA.map((file) => ({ ...file, ...about }))
  return findings(filmOf(draft, media, { boxes: await boxesOf(draft), ...measured }))
}

async function boxesOf(draft: Draft): Promise<Measured['boxes']> {
  const laid = writtenIn(draft).flatMap(({ id, layout }) => (layout ? [{ id, layout }] : []))
  const boxes = await layOutWritten({ canvas: draft.canvas, layables: laid.map(({ layout }) => layout) }, () => {})
  return new Map(laid.flatMap(({ id }, i) => (boxes[i] ? [[id, boxes[i]] as const] : [])))
}

/** The draft after edits as a caller sends them. */
export function sent(draft: Draft, written: unknown): Draft {
  const parsed = parseEdits(written)
  if ('fault' in parsed) throw new Error(JSON.stringify(parsed.fault))
  const edits = parsed.edits.filter((each): each is EditOf<Name> => !goesThrough(each))
  const outcome = applyEdits(draft, edits, CONTEXT, 'en', highest(NO_IDS, idsIn(draft)))
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.draft
}

/** Sends what fixes the first finding, until there is none. @returns what was found on the way, a rule a step */
export async function fixed(draft: Draft, measured: Partial<Measured> = {}): Promise<string[]> {
  const rules: string[] = []
  for (let now = draft; rules.length < 10; ) {
    const [first] = await found(now, measured)
    if (!first) break
    rules.push(first.rule)
    now = sent(now, first.edits)
  }
  return rules
}
