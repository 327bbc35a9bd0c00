import type { Endpoint } from '../../protocol/endpoint.ts'
import { NemoError } from '../../protocol/errors.ts'
import type { Answer, Call, Http } from '../net/http.ts'
import type { Credential, Credentials } from './credentials.ts'

/** Sends calls with the right token. A rejected anonymous token is replaced once; a rejected call had no effect. */
export interface Caller {
  call(endpoint: Endpoint, call: Call): Promise<Answer>
  /**
   * Runs `send` with a token, and once more with a new one when it throws 1001.
   * For calls other than a single JSON answer.
   */
  withToken<T>(endpoint: Endpoint, send: (token: string) => Promise<T>): Promise<T>
  /** a registration link for anonymous users, keeping their account; undefined for a person's own token */
  registerUrl(endpoint: Endpoint, bindId?: string): Promise<string | undefined>
}

export function createCaller(http: Http, credentials: Credentials, webUrl: string): Caller {
  async function withToken<T>(endpoint: Endpoint, send: (token: string) => Promise<T>): Promise<T> {
    const credential = await credentials.get(endpoint)
    try {
      return await send(credential.token)
    } catch (error) {
      if (!(error instanceof NemoError) || error.code !== '1001') throw error
      const renewed = await renew(endpoint, credential, error)
      return send(renewed.token)
    }
  }

  async function renew(endpoint: Endpoint, rejected: Credential, cause: NemoError): Promise<Credential> {
    try {
      return await credentials.renew(endpoint, rejected)
    } catch (error) {
      if (!(error instanceof NemoError) || error.code !== '429') throw error
      throw new NemoError('1001', cause.message, { ...cause.facts, minted: true }, error)
    }
  }

  return {
    withToken,
    call: (endpoint, call) => withToken(endpoint, (token) => http.call(endpoint, { ...call, token })),
    registerUrl: async (endpoint, bindId) => {
      const credential = await credentials.get(endpoint)
      if (!credential.minted) return undefined
      const bind = bindId ?? credential.userId
      return bind ? `${webUrl}/register?bind=${encodeURIComponent(bind)}` : `${webUrl}/register`
    },
  }
}
