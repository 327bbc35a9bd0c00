import type { Draft } from '../edit/draft.ts'
import type { Wish } from '../reader/wish.ts'
import { exportArguments, type Pointed, previewArguments } from './next.ts'
import { answerQuery } from './query.ts'
import type { Words } from './reply/words.ts'
import type { Turn, TurnAnswer } from './turn.ts'

/** The answer to the parts of a message that are not edits: lines, and another tool to call. */
export interface Beside {
  lines: string[]
  next?: TurnAnswer['next']
}

/** @param draft the timeline after the message's edits */
export function answerBeside(wishes: readonly Wish[], turn: Turn, draft: Draft, words: Words): Beside {
  const beside: Beside = { lines: [] }
  let more = 0
  for (const wish of wishes) {
    const pointed = pointedAt(wish, turn, draft, words)
    if (!pointed) beside.lines.push(...said(wish, turn, draft, words))
    else if (beside.next !== undefined && pointed.next?.tool === 'export_render') more += 1
    else {
      beside.next ??= pointed.next
      beside.lines.push(...pointed.notes)
    }
  }
  if (more > 0) beside.lines.push(words.moreExports(more))
  return beside
}

function said({ op, params }: Wish, turn: Turn, draft: Draft, words: Words): string[] {
  if (op === 'query') return [answerQuery(String(params.what), turn, draft, words)]
  if (op === 'refuse') return [words.refusal(String(params.reason))]
  return op === 'reply' ? [words.reply(String(params.kind))] : []
}

type Directed = Omit<Pointed, 'next'> & Pick<Beside, 'next'>

/** The tool for a wish; undefined if none is needed. */
function pointedAt({ op, params }: Wish, turn: Turn, draft: Draft, words: Words): Directed | undefined {
  switch (op) {
    case 'reply':
      return params.kind === 'no_credits_local'
        ? { next: { tool: 'get_credits', arguments: {} }, notes: [words.reply(String(params.kind))] }
        : undefined
    case 'cancel_export': {
      const [job] = turn.jobs
      if (!job) return { notes: [words.noJob()] }
      return {
        next: { tool: 'export_render', arguments: { render_id: job.id, cancel: true } },
        notes: [words.cancelling()],
      }
    }
    case 'export':
    case 'extract_audio':
    case 'preview':
      return draft.clips.length === 0
        ? { notes: [words.refusal('empty_timeline')] }
        : exported(op, params, draft, words)
    default:
      return undefined
  }
}

function exported(op: string, params: object, draft: Draft, words: Words): Pointed {
  if (op === 'preview') {
    const { next, notes } = previewArguments(params, words)
    return { next, notes: [...notes, words.previewing()] }
  }
  const { next, notes } = exportArguments(params, draft, words)
  return { next, notes: [...notes, words.exporting(next.tool)] }
}
