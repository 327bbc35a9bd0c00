import type { Reading } from './reading.ts'
import type { Wish } from './wish.ts'

/** A wish in the format of the annotated messages. */
export interface Recorded {
  op: string
  params: Record<string, unknown>
  assumed?: true
}

/**
 * What a message was read as, in the format of the annotated messages: unread parts are an operation of their own.
 * @param length of the film, s: they write its end as a time
 */
export function toRecords({ wishes, unread, ambiguous, troubles }: Reading, length = 0): Recorded[] {
  const asked = troubles.map(
    (each): Recorded =>
      'ask' in each
        ? { op: 'clarify', params: { about: each.ask } }
        : { op: 'refuse', params: { reason: each.refuse } },
  )
  if (unread.length + ambiguous.length > 0)
    return [...unread, ...ambiguous.map(({ text }) => text)].map((text) => ({ op: 'not_understood', params: { text } }))
  // a question leaves the rest undone
  return troubles.some((each) => 'ask' in each)
    ? asked
    : [...wishes.flatMap((wish) => toRecord(timed(wish, length))), ...asked]
}

function timed(wish: Wish, length: number): Wish {
  return wish.params.end === 'end' && length > 0 ? { ...wish, params: { ...wish.params, end: length } } : wish
}

const SOUNDS = new Set(['set_volume', 'mute', 'fade_audio', 'duck', 'denoise_audio', 'move_audio'])

function toRecord({ op, params, assumed }: Wish): Recorded[] {
  const { from = 5, position, duration, color, start = 0 } = params
  if (op === 'countdown' && position === undefined && duration === undefined && color === undefined)
    return counted(Number(from), Number(start))
  // they have no operation for a whole film, only for its texts
  if (op === 'make')
    return [params.texts ?? [], params.closing ?? []].flat().map((text) => ({ op: 'add_text', params: { text } }))
  // a picture that stays in a corner is an overlay there
  if (op === 'watermark') return [{ op: 'add_overlay', params }]
  return [{ op, params: nested(op, params), ...(assumed ? { assumed } : {}) }]
}

/** The messages write a countdown as its numbers. */
function counted(from: number, start: number): Recorded[] {
  return Array.from({ length: from }, (_, i) => ({
    op: 'add_text',
    params: { text: String(from - i), start: start + i, end: start + i + 1, position: 'center', size: 'large' },
  }))
}

function nested(op: string, params: Wish['params']): Record<string, unknown> {
  // the annotated messages have no themes
  if (op === 'set_transition' && params.type === 'auto') return { ...params, type: 'fade' }
  if (op === 'update_text') {
    const { match, ...set } = params
    return { match, set: seeThrough(set) }
  }
  if (op === 'update_overlay') {
    const { match, ...set } = params
    return { match, set }
  }
  if (op === 'update_captions') return { set: { ...params } }
  if (op === 'add_captions') {
    const { source, ...style } = params
    return { source, style }
  }
  if (op === 'add_text') return seeThrough(params)
  if (SOUNDS.has(op) && typeof params.target === 'number') return { ...params, target: { clip: params.target } }
  return { ...params }
}

/** Splits a transparent colour of a box into colour and opacity. */
function seeThrough(set: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { background } = set
  if (typeof background !== 'string' || background.length !== 9) return { ...set }
  return {
    ...set,
    background: { color: background.slice(0, 7), opacity: Number.parseInt(background.slice(7), 16) / 255 },
  }
}
