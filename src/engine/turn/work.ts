import type { Fault } from '../../edits/fault.ts'
import { HISTORY } from '../../edits/history/index.ts'
import type { Edit } from '../../edits/index.ts'
import { plain } from '../../edits/shown.ts'
import type { EditContext } from '../edit/context.ts'
import type { Draft } from '../edit/draft.ts'
import type { ListOutcome } from '../edit/edit-list.ts'
import { findVersion, lineOf } from '../edit/history.ts'
import type { LastIds } from '../edit/ids.ts'
import type { AnalysisNeeds } from '../edit/needs.ts'
import { revert } from '../edit/revert.ts'
import { presentDraft } from './context-of.ts'
import { wordsIn } from './reply/languages.ts'
import type { Words } from './reply/words.ts'
import { type NewFilm, type ShortsEdit, shortsOf } from './shorts.ts'
import { subtitleFile } from './subtitles.ts'
import type { Turn, TurnAnswer } from './turn.ts'
import { walk } from './walk.ts'

/** An edit that steps through the versions, or makes a file or film. */
export type Through = Extract<Edit, { op: keyof typeof HISTORY }>

/** A list of edits being applied. */
export interface Work {
  turn: Turn
  words: Words
  draft: Draft
  lastIds: LastIds
  lines: string[]
  /** what large edits report besides their lines */
  told: string[]
  /** the same in short, used as the version's label */
  changes: string[]
  /** whether an edit made a draft that is not yet a version */
  edited: boolean
  /** the version to go to */
  head: number | undefined
  saveAs: string | undefined
  files: NonNullable<TurnAnswer['files']>
  films: NewFilm[]
}

export function begunOn(turn: Turn): Work {
  const { lastIds } = turn
  const nothing = { lines: [], told: [], changes: [], files: [], films: [] }
  const still = { edited: false, head: undefined, saveAs: undefined }
  return { turn, words: wordsIn(turn.language), draft: presentDraft(turn), lastIds, ...nothing, ...still }
}

export function goesThrough(edit: Edit): edit is Through {
  return Object.hasOwn(HISTORY, edit.op)
}

export const SAVED_BEFORE =
  'save_version names the version that a list leads to, so it has to come after all other edits'

/** Adds the outcome of edits of the draft. */
export function takeDone(work: Work, done: Omit<Extract<ListOutcome, { kind: 'done' }>, 'kind' | 'outcomes'>): void {
  work.edited ||= done.draft !== work.draft
  work.draft = done.draft
  work.lastIds = done.lastIds
  work.lines.push(...done.lines)
  work.told.push(...done.told)
  work.changes.push(...done.changes)
}

/**
 * Steps through the versions, or makes a file or film.
 * @param at its position in the list
 * @returns why it can't be done, or which analyses are needed first
 */
export function takeThrough(
  work: Work,
  edit: Through,
  at: number,
  context: EditContext,
): Fault | { needs: AnalysisNeeds } | undefined {
  const said = edit.op === 'shorts' ? makeShorts(work, edit, context) : throughVersions(work, edit)
  if (typeof said !== 'string' && 'needs' in said) return said
  if (typeof said !== 'string') return { index: at, op: edit.op, ...said }
  work.lines.push(`${at + 1}. ${edit.op}: ${said}`)
  work.changes.push(said)
  return undefined
}

const LONGEST_LABEL = 200

/** Cuts between characters, with an ellipsis if there are more. */
function shortened(label: string): string {
  const letters = [...label]
  return letters.length <= LONGEST_LABEL ? label : `${letters.slice(0, LONGEST_LABEL - 1).join('')}…`
}

/** The answer to a list that was applied. */
export function answerOf(work: Work, edits: readonly Edit[]): TurnAnswer {
  const { lines, told, draft, lastIds, edited, head, saveAs, files, films } = work
  const label = shortened(work.changes.map((change) => change.replace(/[.。]$/, '')).join('; '))
  const last = edits.at(-1)
  const wasSo = !edited && head === undefined && saveAs === undefined && files.length + films.length === 0
  return {
    reply: [wasSo ? work.words.nothingChanged() : work.words.editsDone(edits.length), ...told].join('\n'),
    changes: lines,
    said: work.changes,
    ...(edited ? { edit: { draft, lastIds, label, ...(last ? { lastEdit: { ...last } } : {}) } } : {}),
    ...(!edited && head !== undefined ? { head } : {}),
    ...(saveAs === undefined ? {} : { saveAs }),
    ...(files.length > 0 ? { files } : {}),
    ...(films.length > 0 ? { films } : {}),
    needsInput: false,
  }
}

type Problem = Pick<Fault, 'problem' | 'known' | 'parameter'>

/** Adds shorts of the current film. */
function makeShorts(work: Work, edit: ShortsEdit, context: EditContext): string | Problem | { needs: AnalysisNeeds } {
  const { draft, lastIds, words, turn } = work
  const made = shortsOf(edit, { draft, lastIds, words, context, language: turn.language })
  if (!('films' in made)) return made
  work.films.push(...made.films)
  return made.line
}

/** Applies an edit that steps through the versions, or makes a file. @returns what it did, or why it can't be done */
function throughVersions(work: Work, edit: Exclude<Through, ShortsEdit>): string | Problem {
  const { words } = work
  if (edit.op === 'export_captions') {
    const cues = work.draft.captions?.cues.filter(({ lower = false }) => lower === (edit.lower ?? false)) ?? []
    if (cues.length === 0)
      return { problem: edit.lower ? 'there are no captions in a second language' : 'there are no captions' }
    const file = subtitleFile(
      { ...work.draft, cues },
      edit.format,
      edit.lower ? `${work.turn.title} 2` : work.turn.title,
    )
    work.files.push(file)
    return words.captionFile(file.name)
  }
  if (work.saveAs !== undefined) return { problem: SAVED_BEFORE }
  if (edit.op === 'save_version') {
    work.saveAs = edit.name
    return words.saved(edit.name)
  }
  if (work.edited || work.head !== undefined)
    return { problem: `${edit.op} works on the versions from before the list, so it has to be the first edit in it` }
  return edit.op === 'undo' && edit.version !== undefined ? takeBack(work, edit.version) : goTo(work, edit)
}

function goTo(
  work: Work,
  edit: Exclude<Through, { op: 'export_captions' | 'save_version' | 'shorts' }>,
): string | Problem {
  const { turn, words } = work
  const step = edit.op === 'undo' || edit.op === 'redo' ? { op: edit.op, steps: edit.steps ?? 1 } : edit
  const walked = walk(turn, step, words)
  if (walked.kind === 'problem') {
    const unknown = edit.op === 'restore_version' && findVersion(turn.versions, edit.name) < 0
    if (!unknown) return { problem: walked.line.replace(/[.。]$/, '') }
    return {
      parameter: 'name',
      problem: `there is no version "${plain(String(edit.name))}"`,
      known: known(turn.versions),
    }
  }
  work.draft = draftAt(turn, walked.kind === 'head' ? walked.head : walked.from)
  if (walked.kind === 'head') work.head = walked.head
  else work.edited = true
  return walked.line
}

/** Reverts the change of a single version. */
function takeBack(work: Work, ref: number | string): string | Problem {
  const { turn } = work
  const line = lineOf(turn).flatMap((at) => turn.versions[at] ?? [])
  const after = turn.versions[findVersion(turn.versions, ref)]
  const before = turn.versions.find(({ n }) => n === after?.parent)
  if (!after || !before || !line.includes(after)) {
    const problem = `there is no version "${plain(String(ref))}" whose change could be taken back`
    return { parameter: 'version', problem, ...(line.length > 0 && { known: known(line) }) }
  }
  const reverted = revert(before.draft, after.draft, work.draft)
  if ('collision' in reverted)
    return {
      parameter: 'version',
      problem: `the change of version ${after.n} (${after.label}) can't be taken back on its own: later versions changed ${reverted.collision} as well`,
    }
  work.draft = reverted
  work.edited = true
  return work.words.tookBack(after.n, after.label)
}

/** Most versions of either kind that are listed, the latest ones. */
const MOST_KNOWN = 20

/** Versions by number and name: the last saved ones, then the last of all. */
function known(versions: Turn['versions']): string {
  const saved = versions.filter(({ name }) => name !== undefined).slice(-MOST_KNOWN)
  const listed = new Set([...saved, ...versions.slice(-MOST_KNOWN)])
  return [...listed].map(({ n, name }) => (name === undefined ? String(n) : `${n} (${name})`)).join(', ')
}

/** The draft of a version. @throws if there is none at that index */
function draftAt({ versions }: Turn, at: number): Draft {
  const version = versions[at]
  if (!version) throw new Error(`no version ${at} of ${versions.length}`)
  return version.draft
}
