/** What tokens and claim links look like (PROTOCOL.md section 1); the person's own token may look otherwise. */
const TOKEN_LIKE = /\b(?:nmv_usr_|clm_)[\w.~+/=-]+|\bBearer\s+(?=\S*\d)[\w.~+/=-]{12,}/gi

/**
 * The text without tokens: whatever looks like one, and each of `known` (a token of at least 8 characters) wherever it stands.
 * For everything that is logged or returned.
 */
export function withoutSecrets(text: string, known: readonly string[] = []): string {
  let clean = text.replace(TOKEN_LIKE, '[secret]')
  for (const secret of known) if (secret.length >= 8) clean = clean.replaceAll(secret, '[secret]')
  return clean
}
