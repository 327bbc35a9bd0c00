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

/** A picture that a result shows beside its words. */
export interface Picture {
  /** base64 */
  data: string
  mimeType: string
}

/** Every result has room for what is to be said beside it. */
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
  /** where wishes belong that it can't grant, by names of arguments that would say them, in lower-case letters */
  elsewhere?: Readonly<Record<string, string>>
  annotations: ToolAnnotations
  /** its results are shown as a page, too, by clients that can */
  view?: true
  /** @throws {NemoError} told to the caller as advice */
  handle(input: z.output<I>, call: Call): Promise<z.output<O> | Shown<z.output<O>>>
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
    // the registry hands back what `run` returned, with lists made shorter
    words: (facts) => definition.words(facts as z.output<O>),
  }
}
