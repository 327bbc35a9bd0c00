/** A balance in credits (PROTOCOL.md section 7). */
export interface Credits {
  available: number
  /** held for renders that are under way */
  frozen: number
  total: number
}

/** What holds for those who use an engine: what they may see, and how much they may ask of it. */
export interface Policy {
  /** Before every request of a user. @throws {ApiError} 429 */
  admit(user: string): void
  /** Before a token is given to somebody without one. @param address that the request came from @throws {ApiError} 429 */
  admitStranger(address: string): void
  /** Whether what belongs to `owner`, or to nobody who is known, is there for `user`. */
  mayOpen(user: string, owner: string | undefined): boolean
  credits(user: string): Credits
  /** Before a session is opened. @throws {ApiError} 429 */
  beforeSession(user: string): void
  /** Bytes that a user may still upload. */
  roomFor(user: string): number
  /**
   * Before a render is queued: holds what it will cost.
   * @param seconds of film that it makes
   * @throws {ApiError} 402, 429 or 2001
   */
  beforeRender(user: string, renderId: string, seconds: number): void
}

/** Local work costs nothing, so the balance never changes (PROTOCOL.md section 7). */
const BALANCE: Credits = { available: 100, frozen: 0, total: 100 }

/** One person owns this machine's engine: there is no limit to anything, and any good token opens any session. */
export const ONE_PERSON: Policy = {
  admit: () => {},
  admitStranger: () => {},
  mayOpen: () => true,
  credits: () => BALANCE,
  beforeSession: () => {},
  roomFor: () => Number.POSITIVE_INFINITY,
  beforeRender: () => {},
}
