import * as z from 'zod'
import { definitionOf, type OperationName } from './index.ts'

/** JSON Schema of edits, for docs and for words about what a parameter takes. */
export type JsonSchema = z.core.JSONSchema.JSONSchema

/** What an edit of an operation looks like: `op`, and its parameters beside it. */
export function editSchema(name: OperationName): JsonSchema {
  const { params, summary } = definitionOf(name)
  return { ...jsonSchema(z.strictObject({ op: z.literal(name), ...params.shape })), description: summary }
}

/** Of a type's values once they were read: a figure written as text is a number in it. */
export function jsonSchema(type: z.ZodType): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(type, { io: 'output', unrepresentable: 'any' })
  return schema
}
