import * as z from 'zod'
import { list } from './loose.ts'

/**
 * What an engine can do beside the protocol; it says so in the answer to a new session and in each state.
 * - `stills`: pictures of the timeline, and of a file where it is on the same machine
 * - `edits`: all that an engine of this program adds: edits as they are written, the film as a document, transcripts, warnings, and
 *   every format, size and part that an export can be asked for
 */
export const CAPABILITIES = ['stills', 'edits'] as const
export type Capability = (typeof CAPABILITIES)[number]

/** What of it is known here. */
export const Capabilities = z
  .unknown()
  .transform((value): Capability[] => CAPABILITIES.filter((each) => list(value).includes(each)))
