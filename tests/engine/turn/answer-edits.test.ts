import { describe, expect, test } from 'vitest'
import { faultWords } from '../../../src/edits/fault.ts'
import { parseEdits } from '../../../src/edits/parse.ts'
import { emptyDraft } from '../../../src/engine/edit/draft.ts'
import { NO_IDS } from '../../../src/engine/edit/ids.ts'
import { answerEdits } from '../../../src/engine/turn/answer-edits.ts'
import type { Turn, TurnAnswer } from '../../../src/engine/turn/turn.ts'
import { nothingKnown } from '../edit/nothing-known.ts'
import { ASSETS, CONTEXT } from '../edit/timeline.ts'

/** A session that takes lists of edits and keeps versions as the store does. */
function session(language = 'en') {
  const turn: Turn = {
    message: '',
    title: 'Wild Days',
    language,
    versions: [{ n: 0, draft: emptyDraft('Wild Days'), label: 'new session' }],
    head: 0,
    lastIds: NO_IDS,
    assets: ASSETS,
    jobs: [],
    exports: [],
  }
  let { versions, head, lastIds } = turn
  const answer = (written: unknown) => {
    const parsed = parseEdits(written)
    if ('fault' in parsed) throw new Error(faultWords(parsed.fault))
    return answerEdits({ ...turn, versions, head, lastIds }, parsed.edits, CONTEXT)
  }
  const draft = () => versions[head]?.draft ?? expect.fail('no version')
  return {
    draft,
    number: () => versions[head]?.n,
    words: () => draft().texts.map(({ text }) => text),
    /** why a list is not carried out */
    fault(...written: object[]) {
      const answered = answer(written)
      return 'fault' in answered ? answered.fault : expect.fail(JSON.stringify(answered))
    },
    does(...written: object[]): TurnAnswer {
      const answered = answer(written)
      if (!('reply' in answered)) throw new Error(JSON.stringify(answered))
      if (answered.head !== undefined) head = answered.head
      if (answered.edit) {
        const parent = versions[head]?.n ?? 0
        const n = Math.max(...versions.map((version) => version.n)) + 1
        versions = [...versions.slice(0, head + 1), { n, parent, ...answered.edit }]
        head = versions.length - 1
        lastIds = answered.edit.lastIds
      }
      const { saveAs } = answered
      if (saveAs !== undefined) versions = versions.map((each, i) => (i === head ? { ...each, name: saveAs } : each))
      return answered
    },
  }
}

const title = (text: string) => ({ op: 'add_text', text, start: 0, end: 3 })

/** A session with a film and the titles One, Two and Three, each a version. */
function titled(language?: string) {
  const s = session(language)
  s.does({ op: 'build_sequence', assets: ['beach.mp4', 'photo1.jpg'] })
  for (const text of ['One', 'Two', 'Three']) s.does(title(text))
  return s
}

test('a list is one version, with a line for each edit and a label of all', () => {
  const s = session()
  const { reply, changes, edit } = s.does({ op: 'build_sequence', assets: 'all' }, title('Hi'), {
    op: 'rotate',
    clip: 1,
    degrees: 90,
  })
  expect(reply).toBe('All 3 edits are done.')
  expect(changes?.map((line) => line.split(':')[0])).toEqual(['1. build_sequence', '2. add_text', '3. rotate'])
  expect(edit?.label.length).toBeLessThanOrEqual(200)
  expect(edit?.label).toContain('Sequence of')
  expect(edit?.lastEdit).toEqual({ op: 'rotate', clip: 1, degrees: 90 })
  expect(s.number()).toBe(1)
})

test('all or none: a fault in the middle names its edit, and nothing is done', () => {
  const s = titled()
  expect(s.fault(title('Four'), { op: 'rotate', clip: 9, degrees: 90 }, title('Five'))).toMatchObject({
    index: 1,
    op: 'rotate',
  })
  expect(s.fault({ op: 'undo' }, title('Four'), { op: 'remove_text', match: 'Three' })).toMatchObject({ index: 2 })
  expect(s.words()).toEqual(['One', 'Two', 'Three'])
})

describe('through the versions', () => {
  test('undo and redo, by steps', () => {
    const s = titled()
    expect(s.does({ op: 'undo', steps: 2 })).toMatchObject({
      head: 2,
      changes: [expect.stringMatching(/^1\. undo: Undone/)],
    })
    expect(s.words()).toEqual(['One'])
    s.does({ op: 'redo' })
    expect(s.words()).toEqual(['One', 'Two'])
    expect(s.does({ op: 'redo', steps: 9 }).changes?.[0]).toContain('redo')
    expect(s.words()).toEqual(['One', 'Two', 'Three'])
    expect(s.fault({ op: 'redo' }).problem).toBe('There is nothing to redo')
  })

  test('an undo before other edits makes one version, whose undo is the state before the list', () => {
    const s = titled()
    s.does({ op: 'undo', steps: 2 }, title('Other'))
    expect(s.words()).toEqual(['One', 'Other'])
    s.does({ op: 'undo' })
    expect(s.words()).toEqual(['One', 'Two', 'Three'])
  })

  test('reset and restore by name and by number are new versions', () => {
    const s = titled()
    s.does({ op: 'save_version', name: 'Draft A' })
    s.does(title('Four'))
    s.does({ op: 'reset' })
    expect(s.draft().clips).toEqual([])
    s.does({ op: 'restore_version', name: '“draft a”' })
    expect(s.words()).toEqual(['One', 'Two', 'Three'])
    s.does({ op: 'restore_version', name: 2 })
    expect(s.words()).toEqual(['One'])
    s.does({ op: 'undo' })
    expect(s.words()).toEqual(['One', 'Two', 'Three'])
    expect(s.fault({ op: 'restore_version', name: 'Draft B' }).known).toContain('Draft A')
    expect(s.fault({ op: 'restore_version', name: Number(s.number()) }).problem).toContain(
      'already the current version',
    )
  })

  test('undo of one version alone keeps what came later', () => {
    const s = titled()
    expect(s.does({ op: 'undo', version: 3 }).changes?.[0]).toContain('version 3')
    expect(s.words()).toEqual(['One', 'Three'])
    s.does({ op: 'undo' })
    expect(s.words()).toEqual(['One', 'Two', 'Three'])
    s.does({ op: 'undo', version: 2 }, title('Four'))
    expect(s.words()).toEqual(['Two', 'Three', 'Four'])
  })

  test('undo of one version: what collides, and what there is', () => {
    const s = titled()
    s.does({ op: 'update_text', match: 't2', text: 'Zwei' })
    expect(s.fault({ op: 'undo', version: 3 })).toMatchObject({
      parameter: 'version',
      problem: expect.stringContaining('t2'),
    })
    s.does({ op: 'save_version', name: 'Final' })
    expect(s.fault({ op: 'undo', version: 99 })).toMatchObject({ known: '5 (Final), 1, 2, 3, 4' })
    s.does({ op: 'undo' })
    expect(s.fault({ op: 'undo', version: 5 })).toMatchObject({ known: '1, 2, 3, 4' })
    expect(session().fault({ op: 'undo', version: 1 })).not.toHaveProperty('known')
  })

  test.each([
    ['undo', { op: 'undo' }],
    ['redo', { op: 'redo' }],
    ['reset', { op: 'reset' }],
    ['restore_version', { op: 'restore_version', name: 2 }],
    ['undo of one', { op: 'undo', version: 2 }],
  ])('%s has to be first', (_, edit) => {
    const s = titled()
    expect(s.fault(title('Four'), edit)).toMatchObject({ index: 1, problem: expect.stringContaining('first') })
    expect(s.fault({ op: 'undo' }, edit)).toMatchObject({ index: 1, problem: expect.stringContaining('first') })
  })
})

describe('save_version', () => {
  test('names what its list leads to', () => {
    const s = titled()
    s.does({ op: 'undo' }, { op: 'save_version', name: 'Two titles' })
    s.does(title('Four'), { op: 'save_version', name: 'Four' })
    s.does({ op: 'restore_version', name: 'Two titles' })
    expect(s.words()).toEqual(['One', 'Two'])
    s.does({ op: 'restore_version', name: 'four' })
    expect(s.words()).toEqual(['One', 'Two', 'Four'])
  })

  test.each([[title('Four')], [{ op: 'undo' }], [{ op: 'save_version', name: 'B' }], [{ op: 'reset' }]])(
    'is followed by no %j',
    (edit) => {
      const problem = expect.stringContaining('save_version')
      expect(titled().fault({ op: 'save_version', name: 'A' }, edit)).toMatchObject({ index: 1, op: edit.op, problem })
    },
  )
})

describe('export_captions', () => {
  test('hands out the captions as they are at its place in the list', () => {
    const s = titled()
    const captions = { op: 'add_captions', source: 'beach.srt' }
    const srt = { op: 'export_captions', format: 'srt' }
    const { files, changes } = s.does(captions, srt, { op: 'shift_captions', delta: 1 }, { ...srt, format: 'vtt' })
    expect(files?.map(({ name }) => name)).toEqual([expect.stringMatching(/\.srt$/), expect.stringMatching(/\.vtt$/)])
    expect(files?.[0]?.content).toContain('00:00:01,000')
    expect(files?.[1]?.content).toContain('00:00:02.000')
    expect(changes).toHaveLength(4)
  })

  test('needs captions', () => {
    expect(titled().fault({ op: 'export_captions', format: 'srt' }).problem).toBe('there are no captions')
  })
})

test('analyses are asked for, and nothing is done before', () => {
  const parsed = parseEdits([{ op: 'build_sequence', assets: ['city.mp4'] }, { op: 'remove_silence' }])
  if ('fault' in parsed) throw new Error('no edits')
  const turn: Turn = {
    ...{ message: '', title: '', language: 'en', head: 0, lastIds: NO_IDS, assets: ASSETS, jobs: [], exports: [] },
    versions: [{ n: 0, draft: emptyDraft(''), label: '' }],
  }
  expect(answerEdits(turn, parsed.edits, nothingKnown())).toEqual({
    needs: expect.objectContaining({ silences: ['m2'] }),
  })
})

test('a Chinese session is told in Chinese', () => {
  const s = titled('zh-CN')
  const { reply, changes } = s.does(title('四'), { op: 'save_version', name: '初剪' })
  for (const line of [reply, ...(changes ?? [])]) expect(line).toMatch(/[\u4e00-\u9fff]/)
  expect(s.does({ op: 'undo' }).changes?.[0]).toMatch(/撤/)
  expect(s.fault({ op: 'redo', steps: 1 }, { op: 'redo' }).index).toBe(1)
})
