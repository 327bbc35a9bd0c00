/** The replacement for secrets. */
export const HIDDEN = '[secret]'

/** Shorter values are not secrets, but would match ordinary words. */
const SHORTEST = 8

/** The form of tokens (PROTOCOL.md section 1); the person's own token may differ. */
const TOKEN_LIKE = /\bnmv_usr_[\w.~+/=-]+|\bBearer\s+(?=\S*\d)[\w.~+/=-]{12,}/gi

/** Of a claim link, which opens a project: the person may see it, readers of logs may not. */
const CLAIM_LIKE = /\bclm_[\w.~+/=-]+/gi

/** User name and password in an address, but not an `@` in a path. */
const LOGIN = /\b([a-z][a-z\d+.-]*:\/\/)[^\s/?#]+@/gi

/**
 * Redacts tokens in a text: everything of their form, credentials in addresses, and each of `known` (tokens of at least 8
 * characters). For results, which may contain claim links for the person.
 */
export function withoutTokens(text: string, known: readonly string[] = []): string {
  return withoutKnown(text.replace(TOKEN_LIKE, HIDDEN).replace(LOGIN, `$1${HIDDEN}@`), known)
}

/** Like `withoutTokens`, but also redacts claim links. For logs and errors. */
export function withoutSecrets(text: string, known: readonly string[] = []): string {
  return withoutTokens(text.replace(CLAIM_LIKE, HIDDEN), known)
}

/** Redacts the tokens in `known` that have at least 8 characters. */
export function withoutKnown(text: string, known: Iterable<string>): string {
  let clean = text
  for (const secret of known) if (secret.length >= SHORTEST) clean = clean.replaceAll(secret, HIDDEN)
  return clean
}
