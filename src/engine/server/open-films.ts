import type { TurnExtras } from '../../protocol/chat.ts'
import type { Draft } from '../edit/draft.ts'
import type { Media } from '../media/media.ts'
import type { Session } from '../store/sessions.ts'
import type { NewFilm } from '../turn/shorts.ts'
import type { ServerDeps } from './deps.ts'

/**
 * Opens a session, with the same files, for each additional film that a turn made.
 * @throws {ApiError} 429 if the user may open no more sessions
 */
export function openFilms(
  { store, policy }: Pick<ServerDeps, 'store' | 'policy'>,
  { language, userId }: Session,
  films: readonly NewFilm[],
  media: readonly Media[],
): NonNullable<TurnExtras['sessions']> {
  return films.map(({ title, draft, lastIds, label }) => {
    policy?.beforeSession(userId)
    const session = store.sessions.create({ title, language, userId })
    const ids = new Map(media.map(({ id, ...file }) => [id, store.media.add(session.id, file).id]))
    store.versions.apply(session.id, { edit: { draft: ofFiles(draft, ids), lastIds, label } })
    return { session_id: session.id, task_id: session.taskId, title }
  })
}

/** A draft with the ids of its files replaced. */
function ofFiles(draft: Draft, ids: ReadonlyMap<string, string>): Draft {
  const copy = structuredClone(draft)
  rename(copy, ids)
  return copy
}

/** Ids of files occur in many places of a draft, and are too random to be anything else. */
function rename(thing: object, ids: ReadonlyMap<string, string>): void {
  for (const [key, value] of Object.entries(thing)) {
    if (typeof value === 'string') {
      const id = ids.get(value)
      if (id !== undefined) Object.assign(thing, { [key]: id })
    } else if (typeof value === 'object' && value !== null) rename(value, ids)
  }
}
