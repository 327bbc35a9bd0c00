/** Phone timings of a synthetic voice. Pure. */

/** A phone by its name in CMU's dictionary, or a pause; s. */
export interface Phone {
  name: string
  from: number
  to: number
}

export const PAUSE = 'pau'

/** Parses Flite's -psdur output: a line per utterance, with phones and their end times. */
export function phonesIn(printed: string): Phone[][] {
  let before = 0
  return printed
    .split('\n')
    .filter((line) => line.includes(':'))
    .map((line) => {
      let from = before
      const phones = line
        .trim()
        .split(/\s+/)
        .map((each): Phone => {
          const [name = '', end] = each.split(':')
          const to = before + Number(end)
          const phone = { name, from, to }
          from = to
          return phone
        })
      before = from
      return phones
    })
}

const VOWEL = /^[aeiou]/
/** Edit costs: a reduced vowel (frequent in sentences), another phone, a missing phone */
const COST = { weaker: 0.4, another: 1.2, missing: 1 }

/**
 * Finds where each word begins in a sentence, by the cheapest alignment with the words spoken alone.
 * @param sentence its phones, without pauses
 * @param words the phones of each word
 * @returns index in the sentence of each word's first phone
 */
export function wordStarts(sentence: readonly string[], words: readonly (readonly string[])[]): number[] {
  const alone = words.flat()
  const [rows, columns] = [alone.length + 1, sentence.length + 1]
  const cost = new Float64Array(rows * columns)
  const at = (i: number, j: number) => cost[i * columns + j] ?? Number.POSITIVE_INFINITY
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++)
      if (i + j > 0) {
        const same =
          i > 0 && j > 0 ? at(i - 1, j - 1) + change(alone[i - 1], sentence[j - 1]) : Number.POSITIVE_INFINITY
        const shorter = i > 0 ? at(i - 1, j) + COST.missing : Number.POSITIVE_INFINITY
        const longer = j > 0 ? at(i, j - 1) + COST.missing : Number.POSITIVE_INFINITY
        cost[i * columns + j] = Math.min(same, shorter, longer)
      }
  /** index in the sentence for each phone of the words */
  const places = new Int32Array(alone.length)
  let [i, j] = [alone.length, sentence.length]
  while (i > 0) {
    if (j > 0 && at(i, j) === at(i - 1, j - 1) + change(alone[i - 1], sentence[j - 1])) places[--i] = --j
    else if (j > 0 && at(i, j) === at(i, j - 1) + COST.missing) j--
    else places[--i] = j
  }
  let first = 0
  return words.map(({ length }) => {
    const place = places[first] ?? sentence.length
    first += length
    return place
  })
}

function change(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0
  return VOWEL.test(a ?? '') && VOWEL.test(b ?? '') ? COST.weaker : COST.another
}
