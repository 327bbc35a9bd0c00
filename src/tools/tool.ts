import type { ToolAnnotations } from '@modelcontextprotocol/sdk/types.js'
import type * as z from 'zod'
import type { Client, Wait } from '../client/client.ts'
import { parseArguments, passedOver } from './arguments.ts'
import type { note } from './parameters.ts'

/** The context of a tool call. */
export interface Call {
  /** the client core, loaded and opened on first use */
  client(): Promise<Client>
  /**
   * The wait options of this call, with cancellation and progress.
   * @param seconds the `wait_seconds` argument; default 40, at most 45
   */
  wait(seconds?: number): Wait
  /** file: URLs of the client's roots; empty without a restriction */
  roots(): Promise<string[]>
}

/** A picture in a result. */
export interface Picture {
  /** base64 */
  data: string
  mimeType: string
}

/** Every result may have a note. */
type Output = z.ZodObject<{ note: typeof note }>

/** Facts with a picture. */
export class Shown<Facts> {
  readonly facts: Facts
  readonly picture: Picture
  constructor(facts: Facts, picture: Picture) {
    this.facts = facts
    this.picture = picture
  }
}

interface Definition<I extends z.ZodObject, O extends Output> {
  name: string
  title: string
  description: string
  input: I
  output: O
  /** hints to other tools, by names of arguments that belong there, in lower case */
  elsewhere?: Readonly<Record<string, string>>
  annotations: ToolAnnotations
  /** whether clients with MCP Apps show its results as a page */
  view?: true
  /** @throws {NemoError} reported to the caller as advice */
  handle(input: z.output<I>, call: Call): Promise<z.output<O> | Shown<z.output<O>>>
  /** the same facts in words, one line each */
  words(facts: z.output<O>): string[]
}

/** A tool with its argument and result types erased. */
export interface Tool {
  name: string
  title: string
  description: string
  input: z.ZodObject
  output: z.ZodObject
  annotations: ToolAnnotations
  view?: true
  /** @throws {NemoError} `bad_argument` before anything is done */
  run(args: unknown, call: Call): Promise<{ facts: Record<string, unknown>; picture?: Picture }>
  words(facts: Record<string, unknown>): string[]
}

export function defineTool<I extends z.ZodObject, O extends Output>(definition: Definition<I, O>): Tool {
  return {
    ...definition,
    run: async (args, call) => {
      const { values, unknown } = parseArguments(definition.name, definition.input, args, definition.elsewhere)
      const handled = await definition.handle(values, call)
      const { facts, picture } = handled instanceof Shown ? handled : { facts: handled }
      const said = unknown.length === 0 ? {} : { note: passedOver(definition.name, unknown, facts.note) }
      return { facts: { ...facts, ...said }, ...(picture && { picture }) }
    },
    // the registry passes what `run` returned, with shortened lists
    words: (facts) => definition.words(facts as z.output<O>),
  }
}
