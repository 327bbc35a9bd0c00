import * as z from 'zod'
import type { Definition } from './define.ts'
import { definitionOf, type OperationName } from './index.ts'
import { factsOf } from './values/kind.ts'

/** An operation in one line: `trim{clip: clip|"all", start?: s} shorten a clip at its ends`. */
export function signature(name: OperationName): string {
  const definition = definitionOf(name)
  return `${name}{${parameters(definition).join(', ')}} ${definition.summary}`
}

function parameters({ params }: Definition): string[] {
  return Object.entries(params.shape).map(([key, schema]) => {
    const type = schema as z.ZodType
    return `${key}${type instanceof z.ZodOptional ? '?' : ''}: ${typeWords(type)}`
  })
}

/** How a signature writes a parameter's type. */
export function typeWords(schema: z.ZodType): string {
  const facts = factsOf(schema)
  if (facts) return facts.as
  if (schema instanceof z.ZodOptional) return typeWords(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodEnum) return schema.options.join('|')
  if (schema instanceof z.ZodBoolean) return 'true|false'
  if (schema instanceof z.ZodString) return 'text'
  if (schema instanceof z.ZodLiteral) return [...schema.values].map((each) => JSON.stringify(each)).join('|')
  if (schema instanceof z.ZodArray) return `[${typeWords(schema.element as z.ZodType)}, …]`
  throw new Error('a parameter of a type that no signature can write; give it a name with value()')
}
