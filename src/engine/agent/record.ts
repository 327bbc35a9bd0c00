import type { Operation } from './operation.ts'

/** An operation as the instruction set writes it: a look's clip bare, and a see-through background in two parts. */
export function toRecord(operation: Operation): { op: string; params: Record<string, unknown>; assumed?: true } {
  const params: Record<string, unknown> = { ...operation.params }
  if (/^(?:apply_filter|adjust_color|remove_filter|fade_video)$/.test(operation.op)) {
    const target = params.target
    if (typeof target === 'object' && target !== null && 'clip' in target) params.target = target.clip
  }
  if (operation.op === 'update_text') params.set = seeThrough({ ...operation.params.set })
  return {
    op: operation.op,
    params: operation.op === 'add_text' ? seeThrough(params) : params,
    ...(operation.assumed ? { assumed: true } : {}),
  }
}

function seeThrough(set: Record<string, unknown>): Record<string, unknown> {
  const background = set.background
  if (typeof background !== 'string' || background.length !== 9) return set
  return {
    ...set,
    background: { color: background.slice(0, 7), opacity: Number.parseInt(background.slice(7), 16) / 255 },
  }
}
