import type { MARK } from '../../../edits/mark/index.ts'
import { type Language, NO_WORDS } from '../grammar/language.ts'

/** How English asks for parts of the picture to be hidden, lit or pointed at. */
export const MARK_WORDS: Pick<Language['operations'], keyof typeof MARK> = {
  region: NO_WORDS,
  update_region: NO_WORDS,
  remove_region: {
    say: 'remove which',
    phrases: {
      which:
        '[the] spotlight => match: spotlight | [the] (pixelation|mosaic) => match: pixelate | [the] (black bar|black box|blackening) => match: blacken',
    },
  },
  callout: NO_WORDS,
  update_callout: NO_WORDS,
  remove_callout: { say: 'remove which', phrases: { which: '[all] [of] [the] callouts => all: true' } },
}
