import type { Draft } from './draft.ts'
import { givenTitle } from './given-title.ts'

/** Longest text that counts as a title, characters, and the latest start of one that opens the film, s. */
const LONGEST = 60
const OPENS = 1

/** The name of a film: the one that it was given, or else its opening title. */
export function filmName(draft: Pick<Draft, 'title' | 'texts' | 'canvas'>): string {
  return givenTitle(draft.title) ?? openingTitle(draft) ?? draft.title
}

function openingTitle({ texts, canvas }: Pick<Draft, 'texts' | 'canvas'>): string | undefined {
  const [opening] = texts
    .filter(({ start }) => start <= OPENS * canvas.fps)
    .sort((a, b) => a.start - b.start)
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text.length <= LONGEST && /\p{L}/u.test(text) && !PLACEHOLDER.test(text))
  return opening
}

/** What the studio writes for a text that the person has yet to write. */
const PLACEHOLDER = /^(New text|新文字)$/
