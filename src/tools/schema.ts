import * as z from 'zod'

/** The subset of JSON Schema that the tools use: a single type each, flat inputs, no combinators, no formats. */
export interface JsonSchema {
  type?: string
  description?: string
  enum?: readonly (string | number)[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  minimum?: number
  maximum?: number
}

const cache = new WeakMap<z.ZodObject, JsonSchema>()

/** The schema of a tool's arguments for clients. */
export function inputSchema(schema: z.ZodObject): JsonSchema {
  return cached(schema, 'input')
}

/** The schema of a tool's structured results. */
export function outputSchema(schema: z.ZodObject): JsonSchema {
  return cached(schema, 'output')
}

function cached(schema: z.ZodObject, io: 'input' | 'output'): JsonSchema {
  const known = cache.get(schema)
  if (known) return known
  // toJSONSchema's type allows all of JSON Schema; `portable` reduces it to JsonSchema
  const whole = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as JsonSchema
  const made = { ...portable(whole), ...(whole.required && { required: whole.required }) }
  cache.set(schema, made)
  return made
}

const KEPT = ['type', 'description', 'enum', 'minimum', 'maximum'] as const

/**
 * Removes what some models' APIs reject ($schema, additionalProperties, const, format, propertyNames) and what is redundant
 * (bounds of safe integers, minimum 0 of times, required keys of list items in results).
 */
function portable(schema: JsonSchema): JsonSchema {
  const kept: JsonSchema = {}
  for (const key of KEPT) if (schema[key] !== undefined) Object.assign(kept, { [key]: schema[key] })
  if (kept.maximum === Number.MAX_SAFE_INTEGER) delete kept.maximum
  if (kept.minimum === Number.MIN_SAFE_INTEGER || kept.minimum === 0) delete kept.minimum
  if (schema.items) kept.items = portable(schema.items)
  if (schema.properties) {
    kept.properties = Object.fromEntries(Object.entries(schema.properties).map(([k, v]) => [k, portable(v)]))
  }
  return kept
}
