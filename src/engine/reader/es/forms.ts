/** Base forms of a word: without accents, and the imperative for an infinitive or a polite form. */
export function forms(word: string): string[] {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '')
  const stem = plain.replace(/(?:ar|e|en)$/, 'a')
  const other = plain.replace(/(?:er|ir|a|an)$/, 'e')
  return [plain, plain.replace(/s$/, ''), stem, other]
}
