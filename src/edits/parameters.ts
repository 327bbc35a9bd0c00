import type * as z from 'zod'
import { definitionOf, type OperationName } from './index.ts'
import { type JsonSchema, jsonSchema } from './json-schema.ts'
import { typeWords } from './signature.ts'
import { factsOf } from './values/kind.ts'
import { REFERENCES } from './values/reference.ts'

/** A parameter as help and docs tell it. */
export interface Parameter {
  name: string
  required: boolean
  /** what it takes, with unit and range or the names there are */
  takes: string
  /** what it is for, empty where its name says that */
  meaning: string
}

export function parametersOf(name: OperationName): Parameter[] {
  return Object.entries(definitionOf(name).params.shape).map(([key, schema]) => {
    // the parameters of a definition are zod's own types
    const type = schema as z.ZodType
    return { name: key, required: !type.isOptional(), takes: takes(type), meaning: type.description ?? '' }
  })
}

/** What a parameter takes, in words. */
export function takes(type: z.ZodType): string {
  const facts = factsOf(type)
  const schema = jsonSchema(type)
  if (facts?.kind !== undefined) {
    const reference = REFERENCES[facts.kind]
    return schema.type === 'array' ? `${facts.as}: ${reference}` : reference
  }
  const short = typeWords(type)
  if (schema.pattern !== undefined) return short
  return schemaWords(schema, short) ?? short
}

function schemaWords(schema: JsonSchema, short: string): string | undefined {
  if (schema.anyOf) {
    const options = schema.anyOf.map((option) => (typeof option === 'object' ? schemaWords(option, short) : undefined))
    return options.every((option) => option !== undefined) ? options.join(', or ') : undefined
  }
  if (schema.enum) return schema.enum.map(String).join(', ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.type === 'number' || schema.type === 'integer') return numberWords(schema, short)
  if (schema.type === 'boolean') return 'true or false'
  if (schema.type === 'string') return textWords(schema)
  if (schema.type === 'object') return objectWords(schema)
  return undefined
}

function textWords({ minLength = 0, maxLength }: JsonSchema): string {
  return maxLength === undefined ? 'text' : `text of ${minLength} to ${maxLength} characters`
}

/** `{"direction": "up"|"down"}` */
function objectWords({ properties = {} }: JsonSchema): string {
  const entries = Object.entries(properties).map(([key, each]) => {
    const names = typeof each === 'object' ? each.enum : undefined
    return `"${key}": ${names?.map((name) => JSON.stringify(name)).join('|') ?? '…'}`
  })
  return `{${entries.join(', ')}}`
}

/** `seconds from 0 to 60`, `a whole number from 1 to 100` */
function numberWords({ type, minimum, exclusiveMinimum, maximum }: JsonSchema, short: string): string {
  const range =
    exclusiveMinimum === undefined ? `from ${minimum} to ${maximum}` : `above ${exclusiveMinimum}, up to ${maximum}`
  if (/(?:^|[ ±])s$/.test(short)) return `seconds ${range}, or "m:ss.s"`
  return `${type === 'integer' ? 'a whole number' : 'a number'} ${range}`
}
