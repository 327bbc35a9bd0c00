import type { WishName } from '../../wish.ts'
import type { Finish } from '../plain.ts'
import { buildSequence } from './build.ts'
import { cutRange } from './cut.ts'
import { append, insert, replaceClip } from './insert.ts'
import { keep } from './keep.ts'
import { deleteClips, duplicate, move, sort, swap } from './order.ts'
import { split } from './split.ts'

export const SEQUENCE = {
  replace_clip: replaceClip,
  build_sequence: buildSequence,
  append,
  insert,
  cut_range: cutRange,
  trim: keep,
  split,
  delete: deleteClips,
  move,
  sort,
  swap,
  duplicate,
} satisfies Partial<Record<WishName, Finish>>
