import type { WrittenEdit } from '../edits/index.ts'
import type { StudioTurn } from '../protocol/studio.ts'

/** Something that only this page knows: a message until the engine has it in its log, or a problem outside of a turn. */
export interface Note {
  id: number
  /** epoch ms */
  at: number
  from: 'you' | 'problem'
  lines: string[]
}

/** An entry of the page's log. */
export interface Entry {
  /** the turn's id, except of messages and notes */
  key: string
  /** `assistant`: done by somebody else; `answer`: nothing was changed */
  from: 'you' | 'done' | 'assistant' | 'answer' | 'problem'
  lines: string[]
  /** ready to send */
  edits?: WrittenEdit[] | undefined
}

/** Differences of clocks and the way of a message, ms. */
const LATE = 5000

/**
 * What happened in a film, oldest first: the turns that its engine knows, and what only the page knows. Pure.
 * @param offers edits that turns did not carry out, by the turn's id
 */
export function logOf(
  turns: readonly StudioTurn[],
  notes: readonly Note[],
  offers: ReadonlyMap<string, WrittenEdit[]>,
): Entry[] {
  const isKnown = ({ at, from, lines }: Note) =>
    from === 'you' && turns.some((turn) => turn.by === 'person' && turn.message === lines[0] && turn.at > at - LATE)
  const entries = [
    ...turns.map((turn) => ({ at: turn.at, entries: entriesOf(turn, offers.get(turn.id)) })),
    ...notes
      .filter((note) => !isKnown(note))
      .map(({ id, at, from, lines }) => ({ at, entries: [{ key: `note ${id}`, from, lines }] })),
  ]
  return entries.sort((a, b) => a.at - b.at).flatMap((each) => each.entries)
}

function entriesOf({ id, by, message, outcome, lines }: StudioTurn, edits: WrittenEdit[] | undefined): Entry[] {
  const asked: Entry[] =
    message !== undefined && by === 'person' ? [{ key: `${id} asked`, from: 'you', lines: [message] }] : []
  const from = outcome === 'failed' ? 'problem' : outcome === 'answered' ? 'answer' : by === 'assistant' ? by : 'done'
  return [...asked, { key: id, from, lines, edits }]
}
