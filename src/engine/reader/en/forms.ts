const ENDINGS = /(?:ing|ed)$/

/** The plain forms that a word may be a form of: `muting`, `muted` → `mute`; `cropped` → `crop`. */
export function forms(word: string): readonly string[] {
  if (!ENDINGS.test(word)) return []
  const stem = word.replace(ENDINGS, '')
  const single = /(\w)\1$/.test(stem) ? [stem.slice(0, -1)] : []
  const ied = word.endsWith('ied') ? [`${word.slice(0, -3)}y`] : []
  return [stem, `${stem}e`, ...single, ...ied].filter((each) => each.length > 2)
}
