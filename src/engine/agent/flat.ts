import type { ClipRef, Operation as Edit, SoundTarget } from '../edit/operation.ts'
import type { AnalysisOperation, EditOperation, ClipRef as ReadClips, SoundTarget as ReadSound } from './operation.ts'

/** What the agent read, which is in the form of the annotated messages, as the edits take it: flat. */
export function flat(read: EditOperation | AnalysisOperation): Edit {
  switch (read.op) {
    case 'update_text':
    case 'update_overlay': {
      const { match, set } = read.params
      return { op: read.op, params: { match, ...set } }
    }
    case 'update_captions':
      return { op: read.op, params: read.params.set }
    case 'add_captions':
      return { op: read.op, params: { source: read.params.source, ...read.params.style } }
    case 'apply_filter':
    case 'remove_filter':
    case 'adjust_color':
    case 'fade_video':
      // each has its own further parameters, which stay
      return { op: read.op, params: { ...read.params, target: clipsOf(read.params.target) } } as Edit
    case 'set_volume':
    case 'mute':
    case 'fade_audio':
    case 'duck':
    case 'denoise_audio':
    case 'move_audio':
      return { op: read.op, params: { ...read.params, target: soundOf(read.params.target) } } as Edit
    case 'remove_silence': {
      const { min, target } = read.params
      return { op: read.op, params: { min, target: typeof target === 'object' ? target.clip : 'all' } }
    }
    case 'build_sequence': {
      const { each, ...params } = read.params
      return { op: read.op, params: params.total === undefined ? { ...params, each } : params }
    }
    default:
      // names that the agent took from the message as they stand; the edits say which of them they do not know
      return { op: read.op, params: read.params } as Edit
  }
}

function clipsOf(target: 'all' | { clip: ReadClips }): ClipRef {
  return target === 'all' ? 'all' : target.clip
}

function soundOf(target: ReadSound): SoundTarget {
  if (typeof target !== 'object') return target
  return target.clip === 'all' ? 'clips' : target.clip
}
