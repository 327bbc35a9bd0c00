import type { Operation } from './operation.ts'

type Name = Operation['op']
type Of<N extends Name> = Extract<Operation, { op: N }>

/** One operation for the two, or none where they are wishes of their own. */
type Join<A extends Operation, B extends Operation> = (a: A, b: B) => Operation | false

const named = <N extends Name>(operation: Operation, name: N): operation is Of<N> => operation.op === name

function rule<A extends Name, B extends Name>(
  first: A,
  second: B,
  join: Join<Of<A>, Of<B>>,
): Join<Operation, Operation> {
  return (a, b) => named(a, first) && named(b, second) && join(a, b)
}

/** The operation with further parameters. */
const plus = <O extends Operation>(operation: O, params: Partial<O['params']>): O => ({
  ...operation,
  params: { ...operation.params, ...params },
})
const both = <O extends Operation>(a: O, b: O): O => plus(a, b.params)
const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

interface Targeted {
  params: { target?: unknown }
}
const ofOne = (a: Targeted, b: Targeted): boolean => alike(a.params.target, b.params.target)

interface Ends {
  in?: number
  out?: number
}
/** One fades in, the other out. */
const apart = (a: Ends, b: Ends): boolean =>
  (a.in === undefined || b.in === undefined) && (a.out === undefined || b.out === undefined)

/** How loud music is that is to be quiet, where no figure says so. */
const SOFT = 0.2

/** Does a figure say how much faster or slower was meant? */
const sharper = (a: unknown, b: unknown): boolean => typeof b === 'number' && (typeof a === 'object' || a === 0.5)

/** What a later operation makes of an earlier one: a rule for each two kinds that can be parts of one wish. */
const RULES: readonly Join<Operation, Operation>[] = [
  // 用模糊填充，不要裁切主体: what fills the sides stays
  rule('set_canvas', 'set_canvas', (a, b) =>
    plus(plus(a, b.params), a.params.fit === 'blur' && b.params.fit === 'pad' ? { fit: 'blur' } : {}),
  ),
  rule('set_canvas', 'blur_background', (a) => plus(a, { fit: 'blur' })),
  rule('blur_background', 'set_canvas', (_, b) => b.params.fit === undefined && plus(b, { fit: 'blur' })),
  rule('fade_video', 'fade_video', (a, b) => ofOne(a, b) && apart(a.params, b.params) && both(a, b)),
  rule('fade_audio', 'fade_audio', (a, b) => ofOne(a, b) && apart(a.params, b.params) && both(a, b)),
  rule('chroma_key', 'chroma_key', (a, b) => {
    const open = a.params.clip === b.params.clip && a.params.background === undefined
    return open && plus(a, { background: b.params.background })
  }),
  rule('adjust_color', 'adjust_color', (a, b) => (ofOne(a, b) || a.params.target === 'all') && both(a, b)),
  rule('update_captions', 'update_captions', (a, b) => plus(a, { set: { ...a.params.set, ...b.params.set } })),
  rule('add_captions', 'update_captions', (a, b) => plus(a, { style: { ...a.params.style, ...b.params.set } })),
  rule('update_text', 'update_text', (a, b) => {
    const same = a.params.match === b.params.match || a.params.set.text === b.params.match
    return same && b.params.set.text === undefined && plus(a, { set: { ...a.params.set, ...b.params.set } })
  }),
  rule('add_text', 'add_text', (a, b) => {
    const same = a.params.text === b.params.text && a.params.start === b.params.start
    return same && a.params.position === undefined && b
  }),
  rule('set_transition', 'set_transition', (a, b) => {
    const same = a.params.type === b.params.type && alike(a.params.between, b.params.between)
    return same && b
  }),
  rule('update_overlay', 'update_overlay', (a, b) => {
    const same = a.params.match === b.params.match
    return same && plus(a, { set: { ...a.params.set, ...b.params.set } })
  }),
  rule('build_sequence', 'build_sequence', both),
  rule('build_sequence', 'set_total_duration', (a, b) => {
    const open = a.params.total === undefined && a.params.each === undefined
    return open && plus(a, { total: b.params.duration })
  }),
  // it is the copy that goes elsewhere: behind the last clip its place is one more
  rule('duplicate', 'move', (a, { params: { clip, to } }) => {
    const there = a.params.clip === clip && a.params.to === undefined && to !== undefined
    return there && plus(a, { to })
  }),
  rule('export', 'export', (a, b) => {
    const open = (key: 'aspect' | 'format') => a.params[key] === undefined || b.params[key] === undefined
    return open('aspect') && (open('format') || a.params.format === b.params.format) && both(a, b)
  }),
  rule('add_bgm', 'add_bgm', both),
  // 来段音乐，声音小一点: of music that has no volume yet
  rule('add_bgm', 'set_volume', (a, { params: { target, level, direction } }) => {
    const softer = direction === 'down' && a.params.volume === undefined
    return target === 'bgm' && (level !== undefined || softer) && plus(a, { volume: level ?? SOFT })
  }),
  rule('append', 'insert', (a, b) => a.params.asset === b.params.asset && b),
  rule('remove_silence', 'remove_silence', (a, b) => ofOne(a, b) && both(a, b)),
  // slow-mo on the kiss, like 40 %: the figure is what the word before it means
  rule(
    'set_speed',
    'set_speed',
    (a, b) => a.params.clip === b.params.clip && sharper(a.params.factor, b.params.factor) && b,
  ),
  // in half the time, just play it quicker
  rule('set_speed', 'set_speed', ({ params: { clip, factor }, ...a }, b) => {
    const again = typeof b.params.factor === 'object' && typeof factor === 'number' && clip === b.params.clip
    const up = typeof b.params.factor === 'object' && b.params.factor.direction === 'up'
    return again && factor !== 1 && up === Number(factor) > 1 && { ...a, params: { clip, factor } }
  }),
  rule('layout', 'layout', (_, b) => b),
  rule('set_volume', 'set_volume', (a, b) => a.params.direction !== undefined && ofOne(a, b) && b),
  rule('clarify', 'clarify', (a, b) => a.params.about === b.params.about && a),
  rule('refuse', 'refuse', (a, b) => a.params.reason === b.params.reason && a),
]

/** The two as one operation, where they are parts of one wish. */
function joined(a: Operation, b: Operation): Operation | undefined {
  for (const join of RULES) {
    const one = join(a, b)
    if (one) return one
  }
  return undefined
}

/** Parts of one wish that were said apart: 1280x720, 24 fps; more contrast, less saturation on the beach clip. */
export function merged(operations: readonly Operation[]): Operation[] {
  const out: Operation[] = []
  for (const operation of operations) {
    const ones = out.map((o) => joined(o, operation))
    const at = ones.findIndex((one) => one !== undefined)
    out.splice(at < 0 ? out.length : at, 1, ones[at] ?? operation)
  }
  return out
}
