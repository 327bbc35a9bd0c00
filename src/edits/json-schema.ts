import * as z from 'zod'
import { definitionOf, MOST_EDITS, OPERATION_NAMES, type OperationName } from './index.ts'

/** JSON Schema of edits, for the docs and for describing what a parameter takes. */
export type JsonSchema = z.core.JSONSchema.JSONSchema

const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

/** The schema of an operation's edits: `op`, and its parameters next to it. */
export function editSchema(name: OperationName): JsonSchema {
  const { params, summary } = definitionOf(name)
  return { ...jsonSchema(z.strictObject({ op: z.literal(name), ...params.shape })), description: summary }
}

/** For a type's parsed values: figures given as text are numbers. */
export function jsonSchema(type: z.ZodType): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(type, { io: 'output', unrepresentable: 'any' })
  return schema
}

/** A list of edits of any kind. */
export function editsSchema(): JsonSchema {
  const operations = Object.fromEntries(OPERATION_NAMES.map((name) => [name, editSchema(name)]))
  const any = OPERATION_NAMES.map((name) => ({ $ref: `#/$defs/${name}` }))
  return { $schema: DRAFT, type: 'array', minItems: 1, maxItems: MOST_EDITS, items: { anyOf: any }, $defs: operations }
}
