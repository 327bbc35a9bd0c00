import type { Edit } from '../../edits/index.ts'
import type { Asset } from '../edit/asset.ts'
import type { EditContext } from '../edit/context.ts'
import type { Draft } from '../edit/draft.ts'
import type { LastIds } from '../edit/ids.ts'
import type { AnalysisNeeds } from '../edit/needs.ts'
import type { Context } from '../reader/context.ts'
import type { NewFilm } from './shorts.ts'

/** A version of a session's draft, oldest first; stored by the server. */
export interface Version {
  /** its number */
  n: number
  draft: Draft
  /** how it was made, one line */
  label: string
  /** set by save_version */
  name?: string
  /** number of the version that it was made from, if known */
  parent?: number
}

/** Everything that a chat turn starts from. */
export interface Turn {
  message: string
  /** whether a person wrote it, who can't be answered with edits */
  person?: boolean
  /** the previous message, if it was answered with a question */
  asked?: string
  title: string
  language: string
  versions: readonly Version[]
  /** index into `versions` of the current draft; later ones can be redone */
  head: number
  /** the last ids used in the session */
  lastIds: LastIds
  assets: readonly Asset[]
  /** whether there is a speech recognition model */
  recognises?: boolean
  lastEdit?: Context['last_edit']
  jobs: NonNullable<Context['jobs']>
  exports: NonNullable<Context['exports']>
}

export interface TurnAnswer {
  /** text for the person, in the language of the message */
  reply: string
  /** the new version, if the draft changed */
  edit?: { draft: Draft; lastIds: LastIds; label: string; lastEdit?: Context['last_edit'] }
  /** another version to move to (undo, redo, restore) */
  head?: number
  /** name for the current version */
  saveAs?: string
  /** a tool that does the rest of the request, with arguments as in the tool contract */
  next?: { tool: string; arguments: Record<string, unknown> }
  /** text files for the person (captions) */
  files?: { name: string; content: string }[]
  /** films that the server opens in sessions of their own */
  films?: readonly NewFilm[]
  /** what was done, one line per edit */
  changes?: string[]
  /** the same in short, for a person */
  said?: string[]
  /** the edits that a message was read as, ready to send */
  edits?: readonly object[]
  /** if a question is asked: the choices, each a list of edits */
  ways?: readonly (readonly Edit[])[]
  /** a question is asked, and nothing was done */
  needsInput: boolean
}

/** Pure. Returns needs instead of an answer while `analyses` are incomplete. */
export type HandleTurn = (turn: Turn, analyses: Omit<EditContext, 'assets'>) => TurnAnswer | { needs: AnalysisNeeds }
