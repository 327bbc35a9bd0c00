import type { ToolAnnotations } from '@modelcontextprotocol/sdk/types.js'
import type * as z from 'zod'
import type { Client, Wait } from '../client/client.ts'
import { parseArguments, passedOver } from './arguments.ts'
import type { note } from './parameters.ts'

/** What a call has at hand beside its arguments. */
export interface Call {
  /** the client core, loaded and opened by the first call that asks for it */
  client(): Promise<Client>
  /**
   * How long this call may wait, with the caller's cancellation and progress.
   * @param seconds the `wait_seconds` argument; 40 when left out, 45 at most
   */
  wait(seconds?: number): Wait
  /** file: URLs of the folders that the person's client opens to servers; none where it narrows nothing */
  roots(): Promise<string[]>
}

/** Every result has room for what is to be said beside it. */
type Output = z.ZodObject<{ note: typeof note }>

interface Definition<I extends z.ZodObject, O extends Output> {
  name: string
  title: string
  description: string
  input: I
  output: O
  annotations: ToolAnnotations
  /** @throws {NemoError} told to the caller as advice */
  handle(input: z.output<I>, call: Call): Promise<z.output<O>>
  /** the same facts in words, one line each */
  words(facts: z.output<O>): string[]
}

/** A tool whose argument and result types are known to itself only. */
export interface Tool {
  name: string
  title: string
  description: string
  input: z.ZodObject
  output: z.ZodObject
  annotations: ToolAnnotations
  /** @throws {NemoError} `bad_argument` before anything is done */
  run(args: unknown, call: Call): Promise<Record<string, unknown>>
  words(facts: Record<string, unknown>): string[]
}

export function defineTool<I extends z.ZodObject, O extends Output>(definition: Definition<I, O>): Tool {
  return {
    ...definition,
    run: async (args, call) => {
      const { values, unknown } = parseArguments(definition.name, definition.input, args)
      const facts = await definition.handle(values, call)
      return unknown.length === 0 ? facts : { ...facts, note: passedOver(definition.name, unknown, facts.note) }
    },
    // the registry hands back what `run` returned, with lists made shorter
    words: (facts) => definition.words(facts as z.output<O>),
  }
}
