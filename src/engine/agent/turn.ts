import type { Language } from '../../edits/index.ts'
import { applyOperations, type EditReport } from '../edit/apply.ts'
import type { EditContext } from '../edit/context.ts'
import type { Draft } from '../edit/draft.ts'
import { undo } from '../edit/history.ts'
import type { LastIds } from '../edit/ids.ts'
import { needsOf } from '../edit/needs.ts'
import { EDITS } from '../edit/table.ts'
import { contextOf, presentDraft, titleOf } from '../turn/context-of.ts'
import { answerQuery } from '../turn/query.ts'
import { EN_WORDS } from '../turn/reply/en.ts'
import type { Words } from '../turn/reply/words.ts'
import { ZH_WORDS } from '../turn/reply/zh.ts'
import { subtitleFile } from '../turn/subtitles.ts'
import type { HandleTurn, Turn, TurnAnswer } from '../turn/turn.ts'
import { type Step, walk } from '../turn/walk.ts'
import { asEdits } from './as-edits.ts'
import { flat } from './flat.ts'
import { type Interpretation, interpret } from './interpret.ts'
import { exportArguments, type Pointed, previewArguments } from './next.ts'
import type { AnalysisOperation, EditOperation, Operation, SessionOperation } from './operation.ts'
import { fillPromo } from './promo.ts'

type Edit = EditOperation | AnalysisOperation

const isEdit = (operation: Operation): operation is Edit => Object.hasOwn(EDITS, operation.op)

/** An answer as it grows. */
interface Draught {
  lines: string[]
  answer: Omit<TurnAnswer, 'reply'>
  /** exports asked for beyond the first */
  more: number
}

/** Answers a message. Pure; the same turn gives the same answer. */
export const handleTurn: HandleTurn = (turn, analyses) => {
  const context: EditContext = { assets: turn.assets, ...analyses }
  const reading = interpret(turn.message, contextOf(turn))
  const words = reading.language === 'zh' ? ZH_WORDS : EN_WORDS
  const base = startOf(turn, reading.operations)
  const edits = fillPromo(reading.operations.filter(isEdit), base, context, {
    title: titleOf(turn.title),
    promo: reading.promo,
  })
  const needs = needsOf(base, edits.map(flat), context)
  if (needs) return { needs }
  const draught: Draught = { lines: [], answer: { needsInput: false }, more: 0 }
  const report = edits.length > 0 ? carryOut(base, edits, context, reading.language, turn.lastIds) : undefined
  const now = report?.draft ?? base
  if (report) tell(draught, report, edits, words)
  for (const operation of reading.operations)
    if (!isEdit(operation)) point(draught, operation, turn, now, words, edits.length > 0)
  if (draught.more > 0) draught.lines.push(words.moreExports(draught.more))
  close(draught, reading, now, words)
  const read = edits.length > 0 ? { edits: asEdits(edits.map(flat), base) } : {}
  return { reply: draught.lines.join('\n'), ...draught.answer, ...read }
}

/** The draft that the message's edits are made to: an undo in the same message comes first. */
function startOf(turn: Turn, operations: readonly Operation[]): Draft {
  const step = operations.find((o) => o.op === 'undo')
  const edits = operations.some(isEdit)
  if (step?.op !== 'undo' || !edits) return presentDraft(turn)
  const back = undo(turn, step.params.steps)
  return (back.kind === 'head' ? turn.versions[back.head]?.draft : undefined) ?? presentDraft(turn)
}

/** On an empty timeline the sequence comes first: what else was said means the timeline that it makes. */
function carryOut(
  base: Draft,
  edits: readonly Edit[],
  context: EditContext,
  language: Language,
  last: LastIds,
): EditReport {
  const [first, ...others] = edits.map(flat)
  if (!first || base.clips.length > 0 || first.op !== 'build_sequence')
    return applyOperations(base, first ? [first, ...others] : [], context, language, last)
  const built = applyOperations(base, [first], context, language, last)
  const rest = applyOperations(built.draft, others, context, language, built.lastIds)
  return {
    draft: rest.draft,
    changes: [...built.changes, ...rest.changes],
    problems: [...built.problems, ...rest.problems],
    lastIds: rest.lastIds,
  }
}

const LONGEST_LABEL = 200

function tell(draught: Draught, report: EditReport, edits: readonly Edit[], words: Words): void {
  if (report.changes.length > 0) {
    draught.lines.push(words.done(report.changes))
    const label = report.changes.join('; ').slice(0, LONGEST_LABEL)
    const last = edits.at(-1)
    draught.answer.edit = {
      draft: report.draft,
      lastIds: report.lastIds,
      label,
      ...(last ? { lastEdit: { op: last.op, ...last.params } } : {}),
    }
  }
  if (report.problems.length > 0) draught.lines.push(words.problems(report.problems))
  const assumed = new Set(edits.flatMap((e) => (e.assumed ? (words.assumption(e.op) ?? []) : [])))
  if (report.changes.length > 0) draught.lines.push(...assumed)
}

/** What is no edit: history, other tools, questions and answers. */
function point(
  draught: Draught,
  operation: Exclude<Operation, Edit> | Edit,
  turn: Turn,
  draft: Draft,
  words: Words,
  edited: boolean,
): void {
  const { lines, answer } = draught
  switch (operation.op) {
    case 'clarify':
      answer.needsInput = true
      lines.push(words.question(operation.params.about))
      return
    case 'refuse':
      lines.push(words.refusal(operation.params.reason, operation.params.alternative))
      return
    case 'query':
      lines.push(answerQuery(operation.params.what, turn, draft, words))
      return
    case 'reply':
      lines.push(words.reply(operation.params.kind))
      if (operation.params.kind === 'no_credits_local') answer.next ??= { tool: 'get_credits', arguments: {} }
      if (operation.params.kind === 'upload') answer.next ??= { tool: 'upload_media', arguments: {} }
      if (operation.params.kind === 'upload_urls')
        answer.next ??= { tool: 'upload_media', arguments: { urls: linksIn(turn.message) } }
      return
    case 'export':
    case 'preview':
    case 'cancel_export':
    case 'extract_audio':
      pointAtExport(draught, operation, turn, draft, words)
      return
    case 'export_captions': {
      const file = draft.captions ? subtitleFile(draft, operation.params.format, turn.title) : undefined
      if (file) answer.files = [...(answer.files ?? []), file]
      lines.push(file ? words.captionFile(file.name) : words.noCaptions())
      return
    }
    default:
      if (!(operation.op === 'undo' && edited)) goThrough(draught, operation, turn, words)
  }
}

const linksIn = (message: string): string[] =>
  [...message.matchAll(/https?:\/\/[^\s"'<>，。；、）)]{1,2000}/gi)].map((m) => m[0])

type ExportLike = Extract<Operation, { op: 'export' | 'preview' | 'cancel_export' | 'extract_audio' }>

function pointAtExport(draught: Draught, operation: ExportLike, turn: Turn, draft: Draft, words: Words): void {
  const { lines, answer } = draught
  if (operation.op === 'cancel_export') {
    const job = turn.jobs[0]
    if (job) answer.next = { tool: 'export_render', arguments: { render_id: job.id, cancel: true } }
    lines.push(job ? words.cancelling() : words.noJob())
    return
  }
  if (draft.clips.length === 0) {
    lines.push(words.refusal('empty_timeline', undefined))
    return
  }
  if (answer.next?.tool === 'export_render') {
    draught.more += 1
    return
  }
  const pointed = pointedAt(operation, draft, words)
  answer.next = pointed.next
  lines.push(...pointed.notes, operation.op === 'preview' ? words.previewing() : words.exporting(pointed.next.tool))
}

function pointedAt(operation: Exclude<ExportLike, { op: 'cancel_export' }>, draft: Draft, words: Words): Pointed {
  if (operation.op === 'preview') return previewArguments(operation.params, words)
  return exportArguments(operation.params, draft, words)
}

/** Through the versions. */
function goThrough({ lines, answer }: Draught, operation: SessionOperation | Edit, turn: Turn, words: Words): void {
  switch (operation.op) {
    case 'save_version':
      answer.saveAs = operation.params.name
      lines.push(words.saved(operation.params.name))
      return
    case 'undo':
    case 'redo':
    case 'reset':
    case 'restore_version': {
      const walked = walk(turn, { op: operation.op, ...operation.params } as Step, words) // its parameters are those of its name
      lines.push(walked.line)
      if (walked.kind === 'head') answer.head = walked.head
      const draft = walked.kind === 'copy' ? turn.versions[walked.from]?.draft : undefined
      if (draft) answer.edit = { draft, lastIds: turn.lastIds, label: walked.line }
    }
  }
}

/** What was not understood, and what could come next. */
function close({ lines, answer }: Draught, reading: Interpretation, draft: Draft, words: Words): void {
  if (reading.notUnderstood.length > 0)
    lines.push(words.notUnderstood(reading.notUnderstood, words.example(reading.topic)))
  if (lines.length === 0) lines.push(words.nothingChanged())
  const done =
    answer.edit !== undefined && answer.next === undefined && !answer.needsInput && reading.notUnderstood.length === 0
  if (!done) return
  const built = reading.operations.some((o) => o.op === 'build_sequence')
  if (built) lines.push(draft.audio.length === 0 ? words.suggestMusic() : words.suggestExport())
}
