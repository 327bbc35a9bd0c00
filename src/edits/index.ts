import type * as z from 'zod'
import { ANALYSIS } from './analysis/index.ts'
import type { Definition } from './define.ts'
import { FILM_EDITS } from './film/index.ts'
import { GRAPHIC } from './graphic/index.ts'
import { HISTORY } from './history/index.ts'
import { LOOK } from './look/index.ts'
import { MARK } from './mark/index.ts'
import { MOTION } from './motion/index.ts'
import { OVERLAY } from './overlay/index.ts'
import { SEQUENCE } from './sequence/index.ts'
import { SOUND } from './sound/index.ts'
import { SPEECH } from './speech/index.ts'
import { TEXT } from './text/index.ts'
import { TIME } from './time/index.ts'
import type { Named } from './values/refs.ts'

/** Every operation of the edit language, by name. All lists of operations are derived from this one. */
export const OPERATIONS = {
  ...SEQUENCE,
  ...TIME,
  ...SOUND,
  ...TEXT,
  ...LOOK,
  ...MOTION,
  ...OVERLAY,
  ...MARK,
  ...GRAPHIC,
  ...SPEECH,
  ...ANALYSIS,
  ...HISTORY,
  ...FILM_EDITS,
} satisfies Record<string, Definition>

export type OperationName = keyof typeof OPERATIONS
export const OPERATION_NAMES = Object.keys(OPERATIONS) as OperationName[]

/** The definition of an operation, without the types specific to its parameters. */
export function definitionOf(name: OperationName): Definition {
  return OPERATIONS[name]
}

export function isOperation(name: string): name is OperationName {
  return Object.hasOwn(OPERATIONS, name)
}

/** Most edits in a list. */
export const MOST_EDITS = 500

type Output<Name extends OperationName> = z.output<(typeof OPERATIONS)[Name]['params']>

/** An edit as it is written: the operation's name and its parameters in one flat object. */
export type Edit = { [Name in OperationName]: { op: Name } & Output<Name> }[OperationName]

/** An edit written by a program, which knows the ids. */
export type WrittenEdit = Written<Edit>
type Written<T> = T extends Named
  ? string
  : T extends readonly unknown[] | object
    ? { [Key in keyof T]: Written<T[Key]> }
    : T

/** Without the references, which have to be resolved. */
type Bare<T> = T extends Named ? never : T extends readonly unknown[] | object ? { [Key in keyof T]: Bare<T[Key]> } : T

/** The parameters of an operation once all references were resolved: clips by position. */
export type Params<Name extends OperationName> = Bare<Output<Name>>

export type { Language } from './define.ts'
