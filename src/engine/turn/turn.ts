import type { Edit } from '../../edits/index.ts'
import type { Asset } from '../edit/asset.ts'
import type { EditContext } from '../edit/context.ts'
import type { Draft } from '../edit/draft.ts'
import type { LastIds } from '../edit/ids.ts'
import type { AnalysisNeeds } from '../edit/needs.ts'
import type { Context } from '../reader/context.ts'
import type { NewFilm } from './shorts.ts'

/** A version of a session's draft, oldest first; the server's store keeps them. */
export interface Version {
  /** by which it is called */
  n: number
  draft: Draft
  /** what led to it, one line */
  label: string
  /** set by save_version */
  name?: string
  /** number of the version that it was made from, where that is known */
  parent?: number
}

/** All that a chat turn starts from. */
export interface Turn {
  message: string
  /** the message before, where it was answered with a question */
  asked?: string
  title: string
  language: string
  versions: readonly Version[]
  /** index into `versions` of the present draft; later ones can be redone */
  head: number
  /** the ids that were given in the session so far */
  lastIds: LastIds
  assets: readonly Asset[]
  /** there is a model by which speech can be recognised */
  recognises?: boolean
  lastEdit?: Context['last_edit']
  jobs: NonNullable<Context['jobs']>
  exports: NonNullable<Context['exports']>
}

export interface TurnAnswer {
  /** text for the person, in the language of the message */
  reply: string
  /** the new version, where the draft changed */
  edit?: { draft: Draft; lastIds: LastIds; label: string; lastEdit?: Context['last_edit'] }
  /** move to another version instead (undo, redo, restore) */
  head?: number
  /** name to give to the present version */
  saveAs?: string
  /** a tool that does the rest of what was asked, with arguments by the tool contract */
  next?: { tool: string; arguments: Record<string, unknown> }
  /** text files to hand out (captions) */
  files?: { name: string; content: string }[]
  /** films for sessions of their own, which the server opens */
  films?: readonly NewFilm[]
  /** what was done, one line an edit */
  changes?: string[]
  /** the same in short, for a person */
  said?: string[]
  /** what a message was read as, ready to send */
  edits?: readonly object[]
  /** where something is asked: what may be chosen, each a list of edits */
  ways?: readonly (readonly Edit[])[]
  /** something is asked, and nothing was done */
  needsInput: boolean
}

/** Pure. Returns needs instead of an answer while `analyses` lacks something. */
export type HandleTurn = (turn: Turn, analyses: Omit<EditContext, 'assets'>) => TurnAnswer | { needs: AnalysisNeeds }
