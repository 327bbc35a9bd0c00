import * as z from 'zod'
import type { Capability } from '../protocol/capabilities.ts'
import type { Endpoint, EngineName } from '../protocol/endpoint.ts'

/** In the records of what happens on an engine elsewhere: whether it is one of this program's, which adds to the protocol. */
export const Additions = z.boolean().optional()

/** Where something happens, as records say it. */
interface Place {
  engine: EngineName
  additions?: boolean | undefined
}

/**
 * Whether an engine takes edits as they are written, gives films as documents, and so on: this machine's own does, and one elsewhere
 * that says so at an address which the person has named. NemoVideo's own is not believed it: what comes from it is text alone.
 */
export const addsToProtocol = ({ engine, additions }: Place): boolean => engine === 'local' || additions === true

/** What a session's record keeps of it. @param capabilities as the engine says them */
export function addsOver({ named }: Endpoint, capabilities: readonly Capability[]): boolean {
  return named === true && capabilities.includes('edits')
}
