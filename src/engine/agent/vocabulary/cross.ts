/** Every phrase made of one wording from each part, separated by `|` as the parts' own are; Chinese has no spaces. */
export const cross = (...parts: readonly string[]): string =>
  parts
    .map((part) => part.split('|'))
    .reduce((phrases, words) => phrases.flatMap((phrase) => words.map((word) => joined(phrase, word))), [''])
    .join('|')

const HAN_END = /\p{Script=Han}$/u

const joined = (phrase: string, word: string): string =>
  HAN_END.test(phrase) ? phrase + word : `${phrase} ${word}`.trim()
