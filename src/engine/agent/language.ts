/** The language of an answer: Chinese where the message has Chinese outside its quotes and names, else English. */
export function languageOf(text: string, shielded: readonly { start: number; end: number }[]): 'en' | 'zh' {
  let at = 0
  let open = ''
  for (const { start, end } of shielded) {
    open += text.slice(at, start)
    at = end
  }
  open += text.slice(at)
  return /\p{Script=Han}/u.test(open) ? 'zh' : 'en'
}
