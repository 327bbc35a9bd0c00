import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { applyOperations, type EditReport } from '../../../src/engine/edit/apply.ts'
import { type Draft, emptyDraft } from '../../../src/engine/edit/draft.ts'
import { idsIn } from '../../../src/engine/edit/ids.ts'
import { needsOf } from '../../../src/engine/edit/needs.ts'
import type { Operation } from '../../../src/engine/edit/operation.ts'
import { createMediaLibrary } from '../../../src/engine/media/library.ts'
import type { Media } from '../../../src/engine/media/media.ts'
import type { OutputSettings } from '../../../src/engine/render/job.ts'
import { analyse, levelsOf, nothingKnown } from '../../../src/engine/server/analyses.ts'
import { createListening } from '../../../src/engine/server/listening.ts'
import { createPictures } from '../../../src/engine/server/pictures.ts'
import { openStore } from '../../../src/engine/store/store.ts'
import { wordsIn } from '../../../src/engine/turn/reply/languages.ts'
import { type NewFilm, type ShortsEdit, shortsOf } from '../../../src/engine/turn/shorts.ts'
import { testEngine } from '../render/tools/engine.ts'
import { type FileName, makeFile } from './files.ts'
import { type Film, watch } from './film.ts'

export type AnyEdit = Operation

/** The engine as operations use it: files are imported, listened to and rendered as the server does it. */
export interface Studio {
  readonly media: readonly Media[]
  /** Clips one behind the other on a canvas of 160x90, photos 2 s long and at rest. */
  timeline(names: readonly FileName[], ...edits: AnyEdit[]): Promise<Draft>
  edit(draft: Draft, ...edits: AnyEdit[]): Promise<EditReport>
  /** @throws where an edit cannot be carried out */
  edited(draft: Draft, ...edits: AnyEdit[]): Promise<Draft>
  /** @throws where they cannot be made */
  shorts(draft: Draft, params: Omit<ShortsEdit, 'op'>): Promise<readonly NewFilm[]>
  /** Renders and decodes; what was rendered once is kept. */
  film(draft: Draft): Promise<Film>
  /** @returns the path of what an export makes */
  render(draft: Draft, output: Partial<OutputSettings>): Promise<string>
}

/** Opens a studio for the tests of a file and closes it behind them. @param names the uploads */
export function openStudio(...names: FileName[]): Studio {
  const folder = mkdtempSync(join(tmpdir(), 'operations-'))
  const engine = testEngine({ dir: join(folder, 'engine') })
  const store = openStore(join(folder, 'store'))
  const media: Media[] = []
  const films = new Map<string, Promise<Film>>()
  const known = nothingKnown()
  const log = { error: () => {}, info: () => {} }
  const pictures = createPictures({ store, tasks: engine.runner, log })
  const levels = (file: Media) => levelsOf(file, { store, tasks: engine.runner, pictures })
  const activity = { begin: () => () => {} }
  const listening = createListening({ home: folder, store, tasks: engine.runner, activity, log, levels })

  beforeAll(async () => {
    const library = createMediaLibrary(engine.dir, engine.runner)
    for (const name of names) {
      const received = await library.receive(createReadStream(await makeFile(folder, name)), 2 ** 30)
      media.push({ ...(await library.take(received, name)), id: `m-${name}` })
    }
  })
  afterAll(async () => {
    await engine.close()
    store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const studio: Studio = {
    media,
    async timeline(assets, ...edits) {
      // as it is mixed: what an edit does to a sound is measured by itself
      const empty = { ...emptyDraft('Test'), master: { lufs: null } }
      const canvas = { ...empty.canvas, width: 160, height: 90 }
      const build: AnyEdit = { op: 'build_sequence', params: { assets: [...assets] } }
      const { clips, ...built } = await studio.edited({ ...empty, canvas }, build)
      const photo = { frames: 2 * canvas.fps, motion: null }
      const still = { ...built, clips: clips.map((clip) => (clip.kind === 'image' ? { ...clip, ...photo } : clip)) }
      return edits.length === 0 ? still : studio.edited(still, ...edits)
    },
    async edit(draft, ...edits) {
      const context = { assets: media, recognises: (await listening.model()) !== undefined, ...known }
      const needs = needsOf(draft, edits, context)
      if (needs) await analyse(needs, media, known, { store, tasks: engine.runner, pictures, listening })
      return applyOperations(draft, edits, context, 'en')
    },
    async edited(draft, ...edits) {
      const { draft: after, problems } = await studio.edit(draft, ...edits)
      if (problems.length > 0) throw new Error(problems.join('\n'))
      return after
    },
    async shorts(draft, params) {
      const film = { draft, lastIds: idsIn(draft), language: 'en', words: wordsIn('en') }
      for (;;) {
        const made = shortsOf({ op: 'shorts', ...params }, { ...film, context: { assets: media, ...known } })
        if ('films' in made) return made.films
        if ('problem' in made) throw new Error(made.problem)
        await analyse(made.needs, media, known, { store, tasks: engine.runner, pictures, listening })
      }
    },
    film(draft) {
      const key = JSON.stringify(draft)
      const film = films.get(key) ?? studio.render(draft, { quality: 'high' }).then(watch)
      films.set(key, film)
      return film
    },
    render(draft, output) {
      const files = media.map((file) => [file.id, { ...file, shake: known.shakes.get(file.id) }] as const)
      return engine.film(draft, Object.fromEntries(files), output)
    },
  }
  return studio
}
