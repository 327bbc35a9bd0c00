import type { Edit } from '../../../src/edits/index.ts'
import { definitionOf, OPERATION_NAMES } from '../../../src/edits/index.ts'
import { parseEdits } from '../../../src/edits/parse.ts'
import type { Asset } from '../../../src/engine/edit/asset.ts'
import { type Draft, draftFrames } from '../../../src/engine/edit/draft.ts'
import { regionsIn } from '../../../src/engine/edit/ids.ts'
import type { Name } from '../../../src/engine/edit/operation.ts'
import type { EditOf } from '../../../src/engine/edit/resolve.ts'
import { randomFilm, type Things } from '../../edits/random-film.ts'
import type { Random } from './random-operation.ts'

const ASSET_KINDS: Record<keyof Things['files'], Asset['kind']> = {
  picture: 'image',
  video: 'video',
  music: 'audio',
  captions: 'subtitle',
  lut: 'lut',
}

/** What edits can name on a timeline: by id, by place, by what it is called; something that is not there where it has nothing. */
export function thingsOf(draft: Draft, assets: readonly Asset[]): Things {
  const orNone = (names: readonly (string | number)[], none: string) => (names.length > 0 ? names : [none])
  const named = (kind: Asset['kind']) => assets.filter((asset) => asset.kind === kind).map(({ name }) => name)
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
  return {
    clips: orNone(
      draft.clips.map(({ id, name }, i) => [id, i + 1, name][i % 3] ?? id),
      'c999',
    ),
    seconds: draftFrames(draft) / draft.canvas.fps,
    files: {
      picture: named(ASSET_KINDS.picture),
      video: named(ASSET_KINDS.video),
      music: named(ASSET_KINDS.music),
      captions: named(ASSET_KINDS.captions),
      lut: named(ASSET_KINDS.lut),
    },
    texts: orNone([...ids(draft.texts), ...draft.texts.map(({ text }) => text)], 't999').map(String),
    overlays: orNone([...ids(draft.overlays), ...draft.overlays.map(({ name }) => name)], 'o999').map(String),
    sounds: orNone([...ids(draft.audio), ...ids(draft.overlays)], 'a999').map(String),
    graphics: orNone([...ids(draft.graphics), ...draft.graphics.map(({ kind }) => kind)], 'g999').map(String),
    callouts: orNone([...ids(draft.callouts), ...draft.callouts.flatMap(({ text }) => text ?? [])], 'k999').map(String),
    regions: orNone([...new Set(ids(regionsIn(draft)))], 'r999').map(String),
    transitions: orNone(ids(draft.clips.flatMap(({ transition }) => transition ?? [])), 'x999').map(String),
  }
}

/** Operations that make a draft of one. */
const EDITS = OPERATION_NAMES.filter((name) => definitionOf(name).family !== 'history')

/** Edits as a caller writes them, for a timeline as it stands before the first of them. */
export function randomList(random: Random, draft: Draft, assets: readonly Asset[], length: number): EditOf<Name>[] {
  const film = randomFilm(random.below(1e9), thingsOf(draft, assets))
  const written = Array.from({ length }, () => {
    const op = random.pick(EDITS)
    return { op, ...definitionOf(op).random(film) }
  })
  const parsed = parseEdits(JSON.stringify(written))
  if ('fault' in parsed) throw new Error(`${JSON.stringify(parsed.fault)} of ${JSON.stringify(written)}`)
  return parsed.edits.filter(isOfDraft)
}

/** Not through the versions, but to a draft. */
export function isOfDraft(edit: Edit): edit is EditOf<Name> {
  return definitionOf(edit.op).family !== 'history'
}
