import type { en } from '../en/index.ts'
import { elements } from './elements.ts'
import { figures } from './figures.ts'
import { general } from './general.ts'
import { look } from './look.ts'
import { make } from './make.ts'
import { marks } from './marks.ts'
import { motion } from './motion.ts'
import { overlay } from './overlay.ts'
import { properties } from './properties.ts'
import { sequence } from './sequence.ts'
import { sound } from './sound.ts'
import { speech } from './speech.ts'
import { text } from './text.ts'

export const zh: typeof en = {
  ...elements,
  ...properties,
  ...figures,
  ...general,
  ...sequence,
  ...motion,
  ...sound,
  ...text,
  ...look,
  ...overlay,
  ...marks,
  ...speech,
  ...make,
}
