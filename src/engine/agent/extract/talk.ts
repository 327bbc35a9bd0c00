import { has, hasKind } from '../read/clause.ts'
import { is } from '../read/token.ts'
import { only, query, reply } from './saying.ts'
import type { Extract } from './target.ts'

/** Beside these, 就行 and 很好 are no mere thanks. */
const WISHES = [
  'delete',
  'add',
  'cut',
  'trim',
  'keep',
  'export',
  'undo',
  'redo',
  'make',
  'swap',
  'mute',
  'extractAudio',
  'reverse',
  'freeze',
  'rotate',
  'flip',
  'merge',
  'speedUp',
  'slowDown',
  'brighter',
  'darker',
  'warmer',
  'cooler',
  'louder',
  'quieter',
  'denoise',
  'normalize',
  'zoomIn',
  'zoomOut',
  'fadeIn',
  'fadeOut',
  'which',
  'onTimeline',
  'library',
  'uploads',
] as const

/** Greetings and thanks that ask for nothing. */
export const extractTalk: Extract = (clause) => {
  if (only(clause, (t) => is(t, 'greeting', 'bye'))) return [reply('greeting')]
  if (has(clause, 'who') || (has(clause, 'help') && !hasKind(clause, 'clips', 'literal', 'file')))
    return [query('capabilities')]
  if (only(clause, (t) => is(t, 'thanks', 'greeting'))) return [reply('ack')]
  if (
    has(clause, 'thanks') &&
    !has(clause, 'question', ...WISHES) &&
    clause.tokens.length <= 7 &&
    !hasKind(clause, 'clips', 'literal', 'file', 'time', 'percent')
  )
    return [reply('ack')]
  return undefined
}

/** A wish to bring in files. */
export const extractUpload: Extract = (clause) => {
  const wishes =
    has(clause, 'upload') && !hasKind(clause, 'literal') && !has(clause, 'uploads', 'myMusic', 'delete', 'music')
  return wishes && clause.tokens.length <= 10 && !has(clause, 'merge', 'cut', 'trim') ? [reply('upload')] : undefined
}
