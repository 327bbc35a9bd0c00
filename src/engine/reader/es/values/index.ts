import type { Language } from '../../grammar/language.ts'
import { CLIPS } from './clips.ts'
import { COLORS } from './colors.ts'
import { ELEMENTS } from './elements.ts'
import { FILES } from './files.ts'
import { FORMATS } from './formats.ts'
import { LOOKS } from './looks.ts'
import { NUMBERS } from './numbers.ts'
import { PLACING } from './placing.ts'
import { SOUNDS } from './sounds.ts'
import { TEXTS } from './texts.ts'
import { TIMES } from './times.ts'
import { TRANSITIONS } from './transitions.ts'

/** Spanish values. */
export const VALUES: Language['values'] = {
  ...NUMBERS,
  ...TIMES,
  ...CLIPS,
  ...SOUNDS,
  ...TEXTS,
  ...FILES,
  ...ELEMENTS,
  ...LOOKS,
  ...TRANSITIONS,
  ...COLORS,
  ...PLACING,
  ...FORMATS,
}
