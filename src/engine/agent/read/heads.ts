import type { Term } from '../vocabulary/en.ts'
import { is, type Kind, type Token, valued } from './token.ts'

/** Things that a wish can be about; the other meanings it can stand on are verbs. */
export const THINGS: readonly Term[] = [
  'music',
  'myMusic',
  'text',
  'title',
  'hook',
  'openingTitle',
  'endText',
  'lowerThird',
  'countdown',
  'captions',
  'transition',
  'logo',
  'pip',
  'brightness',
  'contrast',
  'saturation',
  'temperature',
  'voice',
  'volume',
  'originalSound',
  'frameRate',
  'filter',
  'same',
  'slideshow',
  'blackBars',
]

/** Meanings that a wish can stand on by itself. */
export const HEADS: readonly Term[] = [
  ...THINGS,
  'delete',
  'cut',
  'trim',
  'keep',
  'split',
  'swap',
  'duplicate',
  'loop',
  'merge',
  'shuffle',
  'reverseOrder',
  'speedUp',
  'slowDown',
  'normalSpeed',
  'reverse',
  'freeze',
  'rotate',
  'flip',
  'zoomIn',
  'zoomOut',
  'pan',
  'stabilize',
  'blurBackground',
  'chromaKey',
  'mute',
  'louder',
  'quieter',
  'fadeIn',
  'fadeOut',
  'fadeInOut',
  'duck',
  'normalize',
  'denoise',
  'detach',
  'extractAudio',
  'beat',
  'sideBySide',
  'stacked',
  'grid',
  'brighter',
  'darker',
  'warmer',
  'cooler',
  'moreSaturated',
  'lessSaturated',
  'silences',
  'highlight',
  'export',
  'strongPreview',
  'contactSheet',
  'undo',
  'redo',
  'reset',
  'saveVersion',
  'restoreVersion',
  'hardCut',
  'replace',
  'crop',
  'longer',
  'shorter',
  'sort',
  'zoom',
  'dissolve',
  'status',
  'credits',
  'howLong',
  'upload',
  'append',
  'cancel',
  'help',
  'cropToFill',
]

/** Verbs that need an object to make a wish. */
export const LIGHT: readonly Term[] = [
  'add',
  'make',
  'put',
  'use',
  'show',
  'write',
  'change',
  'move',
  'insert',
  'sequenceFirst',
  'last_for',
  'hold',
  'onlyFor',
]

export const OBJECTS: readonly Kind[] = ['clips', 'literal', 'file', 'url', 'aspect', 'size']

export const QUANTITIES: readonly Kind[] = ['time', 'factor', 'percent', 'range', 'span', 'db', 'frames']

export const filler = (token: Token | undefined) =>
  token !== undefined &&
  token.value.kind !== 'clips' &&
  (is(token, 'please', 'article') || token.value.kind === 'symbol')

export const holds = (tokens: readonly Token[], kinds: readonly Kind[]) =>
  tokens.some((t) => kinds.includes(t.value.kind))

export const means = (tokens: readonly Token[], terms: readonly Term[]) =>
  tokens.some((t) => t.value.kind !== 'clips' && is(t, ...terms))

export const soft = (tokens: readonly Token[]) =>
  tokens.some(
    (t) => valued(t, 'aspect') !== undefined || ['aspect', 'fps', 'size', 'resolution'].includes(t.value.kind),
  )

/** Is there a verb in it, and not only things and figures? */
export const acts = (tokens: readonly Token[]): boolean =>
  tokens.some((t) => t.value.kind === 'term' && is(t, ...HEADS, ...LIGHT) && !is(t, ...THINGS))
