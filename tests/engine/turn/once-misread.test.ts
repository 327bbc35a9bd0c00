import { describe, expect, test } from 'vitest'
import { parseEdits } from '../../../src/edits/parse.ts'
import { emptyDraft } from '../../../src/engine/edit/draft.ts'
import { NO_IDS } from '../../../src/engine/edit/ids.ts'
import { answerEdits, answerMessage } from '../../../src/engine/turn/index.ts'
import type { Turn } from '../../../src/engine/turn/turn.ts'
import { nothingKnown } from '../edit/nothing-known.ts'
import { FILES, FILM, SENTENCES } from './support/once-misread.ts'
import { asset } from './support/session.ts'

const KNOWN = nothingKnown()

function edited(turn: Turn, edits: readonly object[]): Turn {
  const parsed = parseEdits(edits)
  if ('fault' in parsed) throw new Error(parsed.fault.problem)
  const answer = answerEdits(turn, parsed.edits, KNOWN)
  if (!('reply' in answer) || !answer.edit) throw new Error(JSON.stringify(answer))
  const { lastIds, lastEdit } = answer.edit
  const version = { n: turn.versions.length, parent: turn.head, ...answer.edit }
  return { ...turn, versions: [...turn.versions, version], head: turn.head + 1, lastIds, lastEdit }
}

const start: Turn = {
  ...{ message: '', title: 'Wild Days', language: 'en', head: 0, lastIds: NO_IDS, jobs: [], exports: [] },
  versions: [{ n: 0, draft: emptyDraft('Wild Days'), label: 'start' }],
  assets: FILES.map((name) => asset(name, 7.8)),
}
const film = FILM.reduce(edited, start)

describe('what was once misread is done right, or asked', () => {
  test.each(SENTENCES.map(([message, ...right]) => ({ message, right })))('$message', ({ message, right }) => {
    const answer = answerMessage({ ...film, message }, KNOWN)
    if ('needs' in answer) throw new Error(JSON.stringify(answer))
    if (answer.needsInput) {
      expect(answer).not.toHaveProperty('edit')
      expect(answer).not.toHaveProperty('head')
    } else expect(answer.edits).toEqual(right)
  })
})
