/** Spoken texts with pauses written in them: `Welcome. [pause 2s] Let us begin.` Pure. */

/** A text between two pauses, or a pause, s. */
export type SpokenPiece = { text: string } | { pause: number }

/** s */
export const LONGEST_PAUSE = 60

/** A pause, valid or not. */
const MARK = /\[\s*(?:pause|pausa|停顿)[^\][]{0,40}\]/giu
const LENGTH =
  /^\[\s*\p{L}+\s*(?:of|de)?\s*(\d{1,5}(?:[.,]\d{1,3})?)\s*(ms|毫秒|s|sec|seconds?|segundos?|秒钟?)\s*\]$/iu
const LETTER = /[\p{L}\p{N}]/u

/** The pieces of a text in order; those without letters are left out. */
export function spokenPieces(text: string): SpokenPiece[] {
  const pieces: SpokenPiece[] = []
  let at = 0
  const say = (part: string) => {
    if (LETTER.test(part)) pieces.push({ text: part.trim() })
  }
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    say(text.slice(at, index))
    pieces.push({ pause: lengthOf(mark) ?? 0 })
    at = index + mark.length
  }
  say(text.slice(at))
  return pieces
}

/** A text without its pauses. */
export function withoutPauses(text: string): string {
  return text.replace(MARK, ' ').trim()
}

/** The problem with the pauses of a text, if any. */
export function wrongPause(text: string): string | undefined {
  const lengths = (text.match(MARK) ?? []).map(lengthOf)
  return lengths.every((length) => length !== undefined && length > 0 && length <= LONGEST_PAUSE)
    ? undefined
    : `a pause is written as "[pause 2s]" and lasts at most ${LONGEST_PAUSE} s`
}

/** s */
function lengthOf(mark: string): number | undefined {
  const [, figure, unit = ''] = LENGTH.exec(mark) ?? []
  if (figure === undefined) return undefined
  return Number(figure.replace(',', '.')) / (/^(ms|毫秒)$/i.test(unit) ? 1000 : 1)
}
