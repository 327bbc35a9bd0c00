/** What stands where a secret was. */
export const HIDDEN = '[secret]'

/** Shorter ones are no secrets, but would be found in ordinary words. */
const SHORTEST = 8

/** What tokens look like (PROTOCOL.md section 1); the person's own token may look otherwise. */
const TOKEN_LIKE = /\bnmv_usr_[\w.~+/=-]+|\bBearer\s+(?=\S*\d)[\w.~+/=-]{12,}/gi

/** Of a claim link, which opens a project: for the person's eyes, and for nobody who reads a log. */
const CLAIM_LIKE = /\bclm_[\w.~+/=-]+/gi

/** User name and password in an address; an `@` in a path is none. */
const LOGIN = /\b([a-z][a-z\d+.-]*:\/\/)[^\s/?#]+@/gi

/**
 * The text without tokens: whatever looks like one, the login in an address, and each of `known` (a token of at least 8
 * characters) wherever it stands. For results, whose claim links the person is to open.
 */
export function withoutTokens(text: string, known: readonly string[] = []): string {
  return withoutKnown(text.replace(TOKEN_LIKE, HIDDEN).replace(LOGIN, `$1${HIDDEN}@`), known)
}

/** As `withoutTokens`, without claim links too. For everything that is logged, and for errors. */
export function withoutSecrets(text: string, known: readonly string[] = []): string {
  return withoutTokens(text.replace(CLAIM_LIKE, HIDDEN), known)
}

/** The text without the tokens in `known` that have at least 8 characters. */
export function withoutKnown(text: string, known: Iterable<string>): string {
  let clean = text
  for (const secret of known) if (secret.length >= SHORTEST) clean = clean.replaceAll(secret, HIDDEN)
  return clean
}
