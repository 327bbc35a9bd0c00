import type { OperationName } from '../../edits/index.ts'

/** What a message may ask for beside edits. */
const SESSION_NAMES = [
  'export',
  'cancel_export',
  'extract_audio',
  'preview',
  'query',
  'clarify',
  'refuse',
  'reply',
  'again',
  'nothing',
] as const
export type SessionName = (typeof SESSION_NAMES)[number]

export type WishName = OperationName | SessionName

/** One thing that a message asks for: an edit with its parameters as edits have them (clips by their places), or another wish. */
export interface Wish {
  op: WishName
  params: Readonly<Record<string, unknown>>
  /** a default was taken for what the message leaves to taste */
  assumed?: true
  /** read out of a complaint, which a later wish about the same thing makes good */
  complaint?: true
}

/** Why what was said can't be done as it stands: something is to be asked, or is not there. */
export type Trouble = { ask: string } | { refuse: string }

export function isTrouble(given: object): given is Trouble {
  return 'ask' in given || 'refuse' in given
}
