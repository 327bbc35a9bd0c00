import { extractAbsent } from './absent.ts'
import { extractAnalysis } from './analysis.ts'
import { extractCanvas } from './canvas.ts'
import { extractCaptions } from './captions.ts'
import { extractCut } from './cut.ts'
import { extractDelete } from './delete.ts'
import { extractDuplicate } from './duplicate.ts'
import { extractDuration, extractFit } from './duration.ts'
import { extractExport } from './export.ts'
import { extractHistory } from './history.ts'
import { extractInsert } from './insert.ts'
import { extractSame, extractVague } from './last.ts'
import { extractFade, extractLook } from './look.ts'
import { extractGeometry, extractMotion } from './motion.ts'
import { extractMove, extractReorder, extractSort, extractSwap } from './order.ts'
import { extractOverlay } from './overlay.ts'
import { extractPreview } from './preview.ts'
import { extractQuery } from './query.ts'
import { extractRefusal } from './refusal.ts'
import { extractReplace } from './replace.ts'
import { extractBuild } from './sequence.ts'
import { extractSound } from './sound.ts'
import { extractSpared } from './spared.ts'
import { extractSpeed } from './speed.ts'
import { extractSplit } from './splitat.ts'
import { extractTalk, extractUpload } from './talk.ts'
import type { Extract } from './target.ts'
import { extractText } from './text.ts'
import { extractTransition } from './transition.ts'

/** Families in the order in which they are asked; the first that knows a wish has it. */
export const EXTRACTORS: readonly Extract[] = [
  extractRefusal,
  extractTalk,
  extractSpared,
  extractQuery,
  extractUpload,
  extractPreview,
  extractExport,
  extractHistory,
  extractSame,
  extractCaptions,
  extractText,
  extractTransition,
  extractFit,
  extractAnalysis,
  extractSound,
  extractOverlay,
  extractBuild,
  extractAbsent,
  extractDuplicate,
  extractMotion,
  extractGeometry,
  extractSpeed,
  extractLook,
  extractFade,
  extractSort,
  extractReorder,
  extractSwap,
  extractReplace,
  extractInsert,
  extractMove,
  extractSplit,
  extractCut,
  extractDelete,
  extractDuration,
  extractCanvas,
  extractVague,
]
