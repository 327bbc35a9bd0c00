import type { Complaint } from './complaints.ts'
import type { Trouble, Wish } from './wish.ts'

/** The result of reading a message. */
export interface Reading {
  wishes: Wish[]
  /** parts of the message, verbatim, that do not belong to any wish */
  unread: string[]
  /** ambiguous parts, with the wishes of each reading */
  ambiguous: { text: string; readings: Wish[][] }[]
  /** questions to ask, and what can't be done */
  troubles: Trouble[]
  /** parts that were taken for remarks: they ask for nothing */
  remarks: Remark[]
  /** the rules that matched, one list for each wish */
  rules: string[][]
}

/** Words, verbatim, that ask for nothing; those that complain only beside an edit for which one of the complaints is the reason. */
export interface Remark {
  text: string
  complaints: readonly Complaint[]
}

export const NOTHING_READ: Reading = { wishes: [], unread: [], ambiguous: [], troubles: [], remarks: [], rules: [] }

/** Whether a reading leaves something to ask, if only a question that was read as a wish. */
export function leavesQuestions(reading: Reading): boolean {
  return !isWhole(reading) || reading.wishes.some(({ op }) => op === 'clarify')
}

/** Whether every part was read in one way, and nothing has to be asked. */
export function isWhole({ unread, ambiguous, troubles }: Reading): boolean {
  return unread.length + ambiguous.length + troubles.length === 0
}
