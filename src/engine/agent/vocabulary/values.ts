import { FILE } from './values/file.ts'
import { LOOK } from './values/look.ts'
import { NOUN } from './values/noun.ts'
import { SOUND } from './values/sound.ts'
import { STYLE } from './values/style.ts'

/**
 * Words that stand for a value: value → its words in both languages, separated by `|`. Values are those of the
 * operations; a number with a sign is a step.
 */
export const VALUES = {
  ...STYLE,
  ...LOOK,
  ...FILE,
  ...SOUND,
  ...NOUN,
} as const

export type ValueTerm = keyof typeof VALUES
