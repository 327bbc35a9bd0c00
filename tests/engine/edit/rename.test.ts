import { expect, test } from 'vitest'
import { emptyDraft } from '../../../src/engine/edit/draft.ts'
import { filmName } from '../../../src/engine/edit/film-name.ts'
import { NO_IDS } from '../../../src/engine/edit/ids.ts'
import { answerEdits } from '../../../src/engine/turn/answer-edits.ts'
import type { Turn } from '../../../src/engine/turn/turn.ts'
import { nothingKnown } from './nothing-known.ts'

const KNOWN = nothingKnown()

function named(title: string, language = 'en') {
  const draft = emptyDraft('project')
  const versions = [{ n: 0, draft, label: 'start' }]
  const about = { title: 'project', message: '', language, assets: [], jobs: [], exports: [] }
  const turn: Turn = { ...about, versions, head: 0, lastIds: NO_IDS }
  const answer = answerEdits(turn, [{ op: 'rename', title }], KNOWN)
  if (!('reply' in answer)) throw new Error(JSON.stringify(answer))
  return answer
}

test('a film has the name that it was given, which is told', () => {
  const { edit, said } = named('Wild Days')
  expect(edit && filmName(edit.draft)).toBe('Wild Days')
  expect(said).toEqual(['The film is now called “Wild Days”'])
  expect(named('野外', 'zh').said).toEqual(['影片改名为“野外”'])
})

test('the name that it has already changes nothing', () => {
  expect(named('project')).toMatchObject({ said: ['The name of the film: already like that.'] })
  expect(named('project').edit).toBeUndefined()
})
