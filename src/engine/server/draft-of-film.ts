import { faultWords } from '../../edits/fault.ts'
import { columnsOf, filled, type Json, type Row } from '../../edits/film/template.ts'
import { parseEdits } from '../../edits/parse.ts'
import type { Draft } from '../edit/draft.ts'
import type { Session } from '../store/sessions.ts'
import type { RouteDeps } from './deps.ts'
import { ApiError } from './errors.ts'
import { createEventMaker } from './events.ts'
import { answerOf, gather, Refused } from './turns.ts'

/**
 * The draft for a document with a session's media and a row's values in its placeholders: one film of a batch. The session is not
 * changed.
 * @throws {ApiError} 400 if the document is invalid or the row lacks a value
 */
export async function draftOfFilm(
  deps: RouteDeps,
  session: Session,
  film: { [key: string]: Json },
  row: Row,
): Promise<Draft> {
  const missing = [...columnsOf(film)].filter((column) => row[column] === undefined)
  if (missing.length > 0) throw new ApiError(400, `The row has no value for: ${missing.join(', ')}.`)
  const parsed = parseEdits([{ op: 'compose', ...Object(filled(film, row, (file) => file)) }])
  if ('fault' in parsed) throw new ApiError(400, faultWords(parsed.fault))
  const media = deps.store.media.list(session.id)
  const recognises = (await deps.listening.model()) !== undefined
  const turn = { ...gather(deps, session, { message: '' }, media), recognises }
  const quiet = createEventMaker('', Date.now)
  const answer = await answerOf(deps, turn, parsed.edits, media, quiet, () => {}).catch((error: unknown) => {
    throw error instanceof Refused ? new ApiError(400, error.message) : error
  })
  const draft = answer.edit?.draft
  if (!draft || draft.clips.length === 0) throw new ApiError(400, 'Nothing to export: the film has no clips.')
  return draft
}
