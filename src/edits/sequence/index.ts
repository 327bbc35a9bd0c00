import { append } from './append.ts'
import { buildSequence } from './build-sequence.ts'
import { card } from './card.ts'
import { cutRange } from './cut-range.ts'
import { deleteClips } from './delete.ts'
import { duplicate } from './duplicate.ts'
import { insert } from './insert.ts'
import { keep } from './keep.ts'
import { move } from './move.ts'
import { replaceClip } from './replace-clip.ts'
import { sort } from './sort.ts'
import { split } from './split.ts'
import { swap } from './swap.ts'
import { trim } from './trim.ts'
import { updateCard } from './update-card.ts'

/** Which clips there are, and in which order. */
export const SEQUENCE = {
  build_sequence: buildSequence,
  append,
  insert,
  replace_clip: replaceClip,
  trim,
  cut_range: cutRange,
  keep,
  split,
  delete: deleteClips,
  move,
  swap,
  sort,
  duplicate,
  card,
  update_card: updateCard,
}
