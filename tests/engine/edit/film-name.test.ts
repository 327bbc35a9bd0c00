import { expect, test } from 'vitest'
import { emptyDraft } from '../../../src/engine/edit/draft.ts'
import { filmName } from '../../../src/engine/edit/film-name.ts'

const named = (title: string, ...texts: [text: string, seconds: number][]) => {
  const draft = emptyDraft(title)
  const shown = texts.map(([text, seconds]) => ({ text, start: Math.round(seconds * draft.canvas.fps) }))
  return filmName({ ...draft, texts: shown as typeof draft.texts }) // nothing else of them counts
}

test.each([
  ['the name that it was given', named('Harbour', ['Wild Days', 0]), 'Harbour'],
  ['its opening title', named('project', ['Later', 4], ['Wild\nDays', 0.5]), 'Wild Days'],
  ['its opening title, in place of a name that says nothing', named('Untitled', ['野外', 0]), '野外'],
  ['no text that comes later', named('project', ['Later', 4]), 'project'],
  ['no text yet to be written', named('project', ['New text', 0], ['新文字', 0]), 'project'],
  ['no number', named('project', ['3', 0]), 'project'],
  ['no whole paragraph', named('project', ['word '.repeat(20), 0]), 'project'],
  ['what it was called, if there is nothing better', named('New video'), 'New video'],
])('a film is called by %s', (_, name, wanted) => expect(name).toBe(wanted))
