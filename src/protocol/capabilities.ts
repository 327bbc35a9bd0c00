import * as z from 'zod'
import { list } from './loose.ts'

/**
 * What an engine can do beyond the protocol; listed in the answer to a new session and in each state.
 * - `stills`: pictures of the timeline, and of a file if it is on the same machine
 * - `edits`: all additions of this program's engines: structured edits, the film as a document, transcripts, warnings, and
 *   every format, size and part of exports
 */
export const CAPABILITIES = ['stills', 'edits'] as const
export type Capability = (typeof CAPABILITIES)[number]

/** The known ones among those listed. */
export const Capabilities = z
  .unknown()
  .transform((value): Capability[] => CAPABILITIES.filter((each) => list(value).includes(each)))
