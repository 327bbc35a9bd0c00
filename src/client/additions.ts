import * as z from 'zod'
import type { Capability } from '../protocol/capabilities.ts'
import type { Endpoint, EngineName } from '../protocol/endpoint.ts'

/** In records: whether a remote engine is one of this program's, with additions to the protocol. */
export const Additions = z.boolean().optional()

/** The engine of a record. */
interface Place {
  engine: EngineName
  additions?: boolean | undefined
}

/**
 * Whether an engine has the additions: structured edits, film documents, and so on. The local engine does, and a remote one
 * that says so at an address configured by the person. NemoVideo's own is not trusted with it: it only sends text.
 */
export const addsToProtocol = ({ engine, additions }: Place): boolean => engine === 'local' || additions === true

/** The value for a session's record. @param capabilities reported by the engine */
export function addsOver({ named }: Endpoint, capabilities: readonly Capability[]): boolean {
  return named === true && capabilities.includes('edits')
}
