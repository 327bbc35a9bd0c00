import type { Fault } from '../../edits/fault.ts'
import type { Edit } from '../../edits/index.ts'
import type { EditContext } from '../edit/context.ts'
import type { Draft } from '../edit/draft.ts'
import { applyEdits } from '../edit/edit-list.ts'
import type { LastIds } from '../edit/ids.ts'
import { type AnalysisNeeds, needsOf } from '../edit/needs.ts'
import type { Name } from '../edit/operation.ts'
import type { EditOf } from '../edit/resolve.ts'
import { MOST_BESIDE } from '../edit/speech/cut-points.ts'
import { type HeardWord, heardWords } from '../edit/speech/heard.ts'
import { type Passage, passageOf, passagesOf } from '../edit/speech/passages.ts'
import { sentencesOf } from '../edit/speech/sentences.ts'
import { textOf } from '../edit/speech/tokens.ts'
import { transcriptsOf } from '../edit/speech/transcripts.ts'
import { languageIn } from './reply/languages.ts'
import type { Words } from './reply/words.ts'

/** An additional film made by a turn, for a session of its own. */
export interface NewFilm {
  title: string
  draft: Draft
  lastIds: LastIds
  /** how it was made, one line */
  label: string
}

export type ShortsEdit = Extract<Edit, { op: 'shorts' }>

interface Film {
  draft: Draft
  lastIds: LastIds
  context: EditContext
  language: string
  words: Words
}

type Problem = Pick<Fault, 'problem'>

/** Shorts of a film, and a line about them; or the analyses needed first, or why there are none. Pure. */
export function shortsOf(
  edit: ShortsEdit,
  film: Film,
): { films: NewFilm[]; line: string } | { needs: AnalysisNeeds } | Problem {
  const { draft, context, words } = film
  const lacking = needsOf(draft, [HEARING], context)
  if (lacking) return { needs: lacking }
  const passages = chosen(edit, film)
  if (!Array.isArray(passages)) return passages
  const films: NewFilm[] = []
  const lines: string[] = []
  for (const [i, passage] of passages.entries()) {
    const title = edit.titles?.[i] ?? titleOf(passage, draft.canvas.fps)
    const made = applyEdits(draft, editsOf(passage, title), context, languageIn(film.language), film.lastIds)
    if (made.kind === 'needs') return { needs: made.needs }
    if (made.kind === 'fault') return { problem: made.fault.problem }
    films.push({ title, draft: { ...made.draft, title }, lastIds: made.lastIds, label: made.changes.join('; ') })
    lines.push(lineOf(passage, title, film))
  }
  const wanted = edit.words?.length ?? edit.count ?? USUAL_COUNT
  const fewer = films.length < wanted ? [words.fewerShorts(wanted)] : []
  return { films, line: [words.shorts(lines), ...fewer].join(' ') }
}

const USUAL_COUNT = 3
const USUAL_LENGTH: [number, number] = [20, 60]

/** An edit that needs to know what is said, and how loud. */
const HEARING = { op: 'keep_words', params: {} } as const

/** The given passages, otherwise the best. */
function chosen(
  { words, count = USUAL_COUNT, length = USUAL_LENGTH }: ShortsEdit,
  { draft, context, lastIds, language }: Film,
): Passage[] | Problem {
  const heard = heardWords(draft, transcriptsOf(draft, context))
  if (heard.length === 0) {
    // its fault says what is missing
    const tried = applyEdits(draft, [keeping([1, 1])], context, languageIn(language), lastIds)
    return { problem: tried.kind === 'fault' ? tried.fault.problem : 'nothing is said in this film' }
  }
  if (words) return named(words, heard)
  const [shortest, longest] = length
  const lengths = { shortest, longest: Math.max(shortest, longest - MOST_BESIDE) }
  const passages = passagesOf(heard, { count, ...lengths }, { fps: draft.canvas.fps, levels: context.levels })
  if (passages.length > 0) return passages
  return {
    problem: `no run of whole sentences is ${shortest} to ${longest} s long: give another length, or words`,
  }
}

function named(ranges: readonly (readonly [number, number])[], heard: readonly HeardWord[]): Passage[] | Problem {
  const passages: Passage[] = []
  for (const [from, to] of ranges) {
    const words = heard.filter(({ index }) => index >= from && index <= to)
    if (words.length === 0) return { problem: `none of the words ${from} to ${to} is said in this film` }
    passages.push(passageOf(words))
  }
  return passages
}

/** The edits that make a short of a film: only the passage, upright around the speaker, with captions and a title. */
function editsOf({ words }: Passage, title: string): EditOf<Name>[] {
  const numbers = words.map(({ index }) => index)
  return [
    keeping([Math.min(...numbers), Math.max(...numbers)]),
    { op: 'set_canvas', aspect: '9:16' },
    { op: 'fit_clip', clip: 'all', fit: 'auto' },
    { op: 'add_captions', source: 'transcript' },
    { op: 'add_text', text: title, start: 0, duration: TITLE_SECONDS, position: 'top' },
  ]
}

const TITLE_SECONDS = 3

function keeping(range: [number, number]): EditOf<'keep_words'> {
  return { op: 'keep_words', words: [range] }
}

/** Length in characters. */
const LONGEST_TITLE = 60

/** The first sentence of a passage, without its final punctuation. */
function titleOf({ words }: Passage, fps: number): string {
  const [first = words] = sentencesOf(words, fps)
  const said = textOf(first.map(({ text }) => text)).replace(/[.,;:。，；：…]+$/u, '')
  if ([...said].length <= LONGEST_TITLE) return said
  const cut = [...said].slice(0, LONGEST_TITLE - 1).join('')
  return `${cut.replace(/\s+\S*$/, '')}…`
}

/** Length in characters of the quoted beginning and end. */
const QUOTED = 60

function lineOf({ words, from, to }: Passage, title: string, film: Film): string {
  const { fps } = film.draft.canvas
  const numbers = words.map(({ index }) => index)
  const said = [...textOf(words.map(({ text }) => text))]
  const quote = said.length <= 2 * QUOTED ? said : [...said.slice(0, QUOTED), ' … ', ...said.slice(-QUOTED)]
  return film.words.short({
    title,
    ...{ from: from / fps, to: to / fps },
    words: [Math.min(...numbers), Math.max(...numbers)],
    quote: quote.join(''),
  })
}
