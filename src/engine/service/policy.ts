import { ApiError } from '../server/errors.ts'
import type { Policy } from '../server/policy.ts'
import type { Usage } from '../store/accounts.ts'
import type { Store } from '../store/store.ts'
import { isAnonymous } from '../store/tokens.ts'
import { createRateLimiter, type Rate } from './rate.ts'

/** Limits for each user of a multi-user server. */
export interface Quotas {
  /** of one user */
  requests: Rate
  /** anonymous tokens per address */
  tokens: Rate
  sessions: number
  /** total of a user's uploads */
  bytes: number
  /** renders per user, queued or in progress */
  renders: number
  /** for a user without an account, seconds of film; 0 renders nothing for them */
  anonymousCredits: number
}

export const QUOTAS: Quotas = {
  requests: { burst: 120, perMinute: 600 },
  tokens: { burst: 10, perMinute: 1 },
  sessions: 200,
  bytes: 20 * 2 ** 30,
  renders: 3,
  anonymousCredits: 100,
}

/** A render ends within about this, s. */
const TRY_RENDER_AGAIN_S = 30
/** Sessions are opened by people, not by the second. */
const TRY_SESSION_AGAIN_S = 3600

/** Policy of a multi-user server: users can't reach each other's sessions, and pay by the second of film. @param now epoch ms */
export function manyUsers({ accounts }: Pick<Store, 'accounts'>, quotas: Quotas, now: () => number): Policy {
  const requests = createRateLimiter(quotas.requests, now)
  const strangers = createRateLimiter(quotas.tokens, now)
  const creditsOf = (user: string): number =>
    accounts.of(user)?.credits ?? (isAnonymous(user) ? quotas.anonymousCredits : 0)
  const balance = (user: string, { frozen, spent }: Pick<Usage, 'frozen' | 'spent'>) => {
    const left = Math.max(0, creditsOf(user) - spent)
    return { available: Math.max(0, left - frozen), frozen, total: left }
  }
  return {
    admit: (user) => refuseFor(requests.take(user), 'Too many requests.'),
    admitStranger: (address) => refuseFor(strangers.take(address), 'Too many tokens for this address.'),
    mayOpen: (user, owner) => user === owner,
    credits: (user) => balance(user, accounts.usage(user)),
    beforeSession(user) {
      if (accounts.usage(user).sessions >= quotas.sessions)
        throw new ApiError(429, `No more than ${quotas.sessions} sessions for one user.`, TRY_SESSION_AGAIN_S)
    },
    roomFor: (user) => quotas.bytes - accounts.usage(user).bytes,
    beforeRender(user, renderId, seconds) {
      if (isAnonymous(user) && quotas.anonymousCredits === 0)
        throw new ApiError(402, 'Only users with an account can export films.')
      const usage = accounts.usage(user)
      if (usage.rendering >= quotas.renders)
        throw new ApiError(429, `No more than ${quotas.renders} renders at once for one user.`, TRY_RENDER_AGAIN_S)
      const cost = Math.ceil(seconds)
      const { available } = balance(user, usage)
      if (cost > available)
        throw new ApiError(2001, `This film costs ${cost} credits (one a second), and ${available} are left.`)
      accounts.charge(user, renderId, cost)
    },
  }
}

function refuseFor(seconds: number, why: string): void {
  if (seconds > 0) throw new ApiError(429, why, seconds)
}
