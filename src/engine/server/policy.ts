/** A balance in credits (PROTOCOL.md section 7). */
export interface Credits {
  available: number
  /** reserved for renders in progress */
  frozen: number
  total: number
}

/** An engine's rules for its users: what they may see, and how much they may use. */
export interface Policy {
  /** Called before every request of a user. @throws {ApiError} 429 */
  admit(user: string): void
  /** Called before a token is issued to somebody without one. @param address of the request @throws {ApiError} 429 */
  admitStranger(address: string): void
  /** Whether `user` may see what belongs to `owner`, or to nobody known. */
  mayOpen(user: string, owner: string | undefined): boolean
  credits(user: string): Credits
  /** Called before a session is opened. @throws {ApiError} 429 */
  beforeSession(user: string): void
  /** Bytes that a user may still upload. */
  roomFor(user: string): number
  /**
   * Called before a render is queued: reserves its cost.
   * @param seconds length of the rendered film
   * @throws {ApiError} 402, 429 or 2001
   */
  beforeRender(user: string, renderId: string, seconds: number): void
}

/** Local work costs nothing, so the balance never changes (PROTOCOL.md section 7). */
const BALANCE: Credits = { available: 100, frozen: 0, total: 100 }

/** This machine's engine belongs to one person: there are no limits, and any valid token opens any session. */
export const ONE_PERSON: Policy = {
  admit: () => {},
  admitStranger: () => {},
  mayOpen: () => true,
  credits: () => BALANCE,
  beforeSession: () => {},
  roomFor: () => Number.POSITIVE_INFINITY,
  beforeRender: () => {},
}
