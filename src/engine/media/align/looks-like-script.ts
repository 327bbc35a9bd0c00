import { utf16Of } from '../../../protocol/utf-16.ts'

/** Markup, data and playlists, which are no scripts. */
const NO_SCRIPT = /^\s*(?:[<{[;]|#EXTM3U|ffconcat\b|push graphic-context|%PDF|#!|# VobSub|\w+=)/i
/** Least share of letters. */
const LETTERS = 0.5

/** True for the first bytes of a text that may be a script, in any encoding: words without times. */
export function looksLikeScript(head: Uint8Array): boolean {
  const text = new TextDecoder(utf16Of(head) ?? 'utf-8').decode(head)
  if (NO_SCRIPT.test(text)) return false
  const seen = text.match(/\S/gu)?.length ?? 0
  const strange = text.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0
  const letters = text.match(/[\p{L}\p{M}\ufffd]/gu)?.length ?? 0
  return seen > 0 && strange === 0 && letters >= seen * LETTERS
}
