import type { Fault } from '../../edits/fault.ts'
import { HISTORY } from '../../edits/history/index.ts'
import type { Edit, Language } from '../../edits/index.ts'
import { plain } from '../../edits/shown.ts'
import type { EditContext } from '../edit/context.ts'
import type { Draft } from '../edit/draft.ts'
import { applyEdits } from '../edit/edit-list.ts'
import { redo, reset, restore, undo } from '../edit/history.ts'
import type { LastIds } from '../edit/ids.ts'
import type { AnalysisNeeds } from '../edit/needs.ts'
import type { Name } from '../edit/operation.ts'
import type { EditOf } from '../edit/resolve.ts'
import { revert } from '../edit/revert.ts'
import { presentDraft } from './context-of.ts'
import type { Turn, TurnAnswer } from './handle.ts'
import { EN_WORDS } from './reply/en.ts'
import type { Words } from './reply/words.ts'
import { ZH_WORDS } from './reply/zh.ts'
import { subtitleFile } from './subtitles.ts'

type Through = Extract<Edit, { op: keyof typeof HISTORY }>

/** A list as it is carried out. */
interface Work {
  turn: Turn
  words: Words
  draft: Draft
  lastIds: LastIds
  lines: string[]
  /** the same in short, by which its version is known */
  changes: string[]
  /** an edit made a draft that no version has */
  edited: boolean
  /** the version to go to */
  head: number | undefined
  saveAs: string | undefined
  files: NonNullable<TurnAnswer['files']>
}

export type EditsAnswer = TurnAnswer | { needs: AnalysisNeeds } | { fault: Fault }

/** Answers a list of edits: all are carried out, or none is and a fault says why. Pure; the same turn gives the same answer. */
export function answerEdits(turn: Turn, edits: readonly Edit[], analyses: Omit<EditContext, 'assets'>): EditsAnswer {
  const language: Language = turn.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
  const context: EditContext = { assets: turn.assets, ...analyses }
  const work: Work = {
    turn,
    words: language === 'zh' ? ZH_WORDS : EN_WORDS,
    draft: presentDraft(turn),
    lastIds: turn.lastIds,
    lines: [],
    changes: [],
    edited: false,
    head: undefined,
    saveAs: undefined,
    files: [],
  }
  for (let at = 0; at < edits.length; ) {
    const edit = edits[at]
    if (edit && goesThrough(edit)) {
      const said = throughVersions(work, edit)
      if (typeof said !== 'string') return { fault: { index: at, op: edit.op, ...said } }
      work.lines.push(`${at + 1}. ${edit.op}: ${said}`)
      work.changes.push(said)
      at += 1
      continue
    }
    const run = edits.slice(at, nextThrough(edits, at)).filter((each): each is EditOf<Name> => !goesThrough(each))
    if (work.saveAs !== undefined)
      return {
        fault: { index: at, op: run[0]?.op, problem: 'save_version has to come after all other edits of its list' },
      }
    const outcome = applyEdits(work.draft, run, context, language, work.lastIds, at)
    if (outcome.kind === 'needs') return { needs: outcome.needs }
    if (outcome.kind === 'fault') return { fault: outcome.fault }
    Object.assign(work, {
      draft: outcome.draft,
      lastIds: outcome.lastIds,
      edited: work.edited || outcome.draft !== work.draft,
    })
    work.lines.push(...outcome.lines)
    work.changes.push(...outcome.changes)
    at += run.length
  }
  return answered(work, edits)
}

function goesThrough(edit: Edit): edit is Through {
  return Object.hasOwn(HISTORY, edit.op)
}

function nextThrough(edits: readonly Edit[], from: number): number {
  const next = edits.findIndex((edit, i) => i > from && goesThrough(edit))
  return next < 0 ? edits.length : next
}

const LONGEST_LABEL = 200

function shortened(label: string): string {
  const letters = [...label]
  return letters.length <= LONGEST_LABEL ? label : `${letters.slice(0, LONGEST_LABEL - 1).join('')}…`
}

function answered(work: Work, edits: readonly Edit[]): TurnAnswer {
  const { lines, draft, lastIds, edited, head, saveAs, files } = work
  const label = shortened(work.changes.map((change) => change.replace(/[.。]$/, '')).join('; '))
  const last = edits.at(-1)
  return {
    reply: work.words.editsDone(edits.length),
    changes: lines,
    ...(edited ? { edit: { draft, lastIds, label, ...(last ? { lastEdit: { ...last } } : {}) } } : {}),
    ...(!edited && head !== undefined ? { head } : {}),
    ...(saveAs === undefined ? {} : { saveAs }),
    ...(files.length > 0 ? { files } : {}),
    needsInput: false,
  }
}

type Problem = Pick<Fault, 'problem' | 'known' | 'parameter'>

/** An edit that goes through the versions, or hands something out. @returns what it did, or why it can't */
function throughVersions(work: Work, edit: Through): string | Problem {
  switch (edit.op) {
    case 'export_captions':
      return captionsOut(work, edit.format)
    case 'save_version':
      work.saveAs = edit.name
      return work.words.saved(edit.name)
    default:
      if (work.edited || work.head !== undefined)
        return { problem: `${edit.op} goes through the versions that there are, so it has to be the first of its list` }
      return goTo(work, edit)
  }
}

function captionsOut(work: Work, format: 'srt' | 'vtt'): string | Problem {
  if (!work.draft.captions) return { problem: 'there are no captions' }
  const file = subtitleFile(work.draft, format, work.turn.title)
  work.files.push(file)
  return work.words.captionFile(file.name)
}

function goTo(work: Work, edit: Exclude<Through, { op: 'export_captions' | 'save_version' }>): string | Problem {
  const { turn, words } = work
  if (edit.op === 'undo' && edit.version !== undefined) return takeBack(work, edit.version)
  const step =
    edit.op === 'undo'
      ? undo(turn, edit.steps ?? 1)
      : edit.op === 'redo'
        ? redo(turn, edit.steps ?? 1)
        : edit.op === 'reset'
          ? reset(turn)
          : restoreBy(turn, edit.name)
  if (step.kind === 'problem')
    return edit.op === 'restore_version' && step.reason === 'unknown_version'
      ? { parameter: 'name', problem: `there is no version "${plain(String(edit.name))}"`, known: known(turn.versions) }
      : { problem: words.history(step.reason).replace(/[.。]$/, '') }
  const to = step.kind === 'head' ? step.head : step.from
  const draft = turn.versions[to]?.draft
  if (!draft) return { problem: 'there is no such version' }
  work.draft = draft
  if (step.kind === 'head') {
    work.head = to
    const steps = Math.abs(turn.head - to)
    const label = turn.versions[edit.op === 'undo' ? turn.head : to]?.label ?? ''
    return edit.op === 'undo' ? words.undone(steps, step.short !== undefined, label) : words.redone(steps, label)
  }
  work.edited = true
  return edit.op === 'restore_version' ? words.restored(String(edit.name)) : words.resetDone()
}

/** By name, else by number. */
function versionAt({ versions }: Turn, ref: number | string): number {
  const wanted = String(ref).trim().toLowerCase()
  const named = versions.findLastIndex(({ name }) => name?.trim().toLowerCase() === wanted)
  return named >= 0 ? named : versions.findIndex(({ n }) => String(n) === wanted)
}

function restoreBy(turn: Turn, ref: number | string) {
  const at = versionAt(turn, ref)
  return at >= 0 && at !== turn.head ? { kind: 'copy' as const, from: at } : restore(turn, String(ref))
}

/** Versions by number and name. */
function known(versions: Turn['versions']): string {
  return versions.map(({ n, name }) => (name === undefined ? String(n) : `${n} (${name})`)).join(', ')
}

function takeBack(work: Work, ref: number | string): string | Problem {
  const { turn } = work
  const at = versionAt(turn, ref)
  const [before, after] = [turn.versions[at - 1], turn.versions[at]]
  if (!before || !after || at > turn.head) {
    return {
      parameter: 'version',
      problem: `there is no version "${plain(String(ref))}" whose change could be taken back`,
      known: known(turn.versions.slice(1, turn.head + 1)),
    }
  }
  const draft = revert(before.draft, after.draft, work.draft)
  if ('collision' in draft)
    return {
      parameter: 'version',
      problem: `the change of version ${after.n} (${after.label}) can't be taken back by itself: later versions changed ${draft.collision} as well`,
    }
  work.draft = draft
  work.edited = true
  return work.words.tookBack(after.n, after.label)
}
