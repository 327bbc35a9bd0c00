/** Every phrase made of one wording from each part, separated by `|` as the parts' own are. */
export const cross = (...parts: readonly string[]): string =>
  parts
    .map((part) => part.split('|'))
    .reduce((phrases, words) => phrases.flatMap((phrase) => words.map((word) => `${phrase} ${word}`.trim())), [''])
    .join('|')
