import type { ClipRef, Operation } from '../operation.ts'
import { type Clause, compact, has, hasKind, one, text as plain, total } from '../read/clause.ts'
import { namedClips } from '../read/names.ts'
import { as, is, valued } from '../read/token.ts'
import { crop } from './crop.ts'
import { clarify, type Extract, eachOrOnly, refuse, target } from './target.ts'

type Direction = 'in' | 'out' | 'left' | 'right' | 'up' | 'down' | 'none'

function direction(clause: Clause): Direction | undefined {
  if (has(clause, 'still') && !has(clause, 'slowDown')) return 'none'
  if (has(clause, 'zoom', 'zoomIn', 'zoomOut', 'pan') && has(clause, 'delete') && !has(clause, 'zoomIn')) return 'none'
  const unmoved = clause.tokens.some(
    (t, i) =>
      is(t, 'zoomIn', 'zoomOut', 'pan') && /^(?:不用|不要|别|不|取消|去掉)$/.test(clause.tokens[i - 1]?.text ?? ''),
  )
  if (unmoved) return 'none'
  const panning = has(clause, 'pan') || sweeps(clause)
  if (panning || has(clause, 'zoom')) {
    if (has(clause, 'leftToRight')) return 'right'
    if (has(clause, 'rightToLeft')) return 'left'
    if (panning && has(clause, 'upward')) return 'up'
    if (panning && has(clause, 'downward')) return 'down'
    const place = clause.tokens.map((t) => valued(t, 'position')).find((p) => p !== undefined)
    if (panning && (place === 'left' || place === 'right')) return place
    if (panning && place === 'top') return 'up'
    if (panning && place === 'bottom') return 'down'
  }
  if (has(clause, 'zoomOut')) return 'out'
  if (has(clause, 'zoomIn')) return 'in'
  return panning ? (/ken burns/.test(plain(clause)) ? 'in' : 'right') : has(clause, 'zoom') ? 'in' : undefined
}

/** 镜头从下往上移: a way with two ends, and a word of moving. */
const sweeps = (clause: Clause): boolean =>
  has(clause, 'move', 'pan') && /从[左右上下][往到向][左右上下]|由[左右上下][往到向至][左右上下]/.test(compact(clause))

/** `ken_burns`: a slow move over each picture. */
export const extractMotion: Extract = (clause) => {
  if (
    !(has(clause, 'zoom', 'zoomIn', 'zoomOut', 'pan', 'still') || sweeps(clause)) ||
    has(clause, 'cropToFill') ||
    has(clause, 'transition', 'text', 'title', 'captions', 'logo')
  )
    return undefined
  // 其他不动: what else there is stays as it is
  if (has(clause, 'rest') && /不动|别动/.test(plain(clause))) return undefined
  // push the first clip to the end: it goes there
  const goes = /\bpush(?:ed)?\b/.test(plain(clause)) && has(clause, 'start', 'end', 'before', 'after')
  if (goes && !has(clause, 'zoomIn', 'zoomOut', 'pan')) return undefined
  const wanted = target(clause)
  if (has(clause, 'alternate') || (has(clause, 'zoomIn') && has(clause, 'zoomOut'))) {
    const clips = wanted.given && !wanted.all ? wanted.clips : namedClips(clause.context).map((c) => c.clip)
    return clips.map(
      (clip, i): Operation => ({ op: 'ken_burns', params: { clip, direction: i % 2 === 0 ? 'in' : 'out' } }),
    )
  }
  const way = direction(clause)
  if (way === undefined) return undefined
  const percent = one(clause, 'percent')?.value
  const strength = percent ?? (has(clause, 'slightly') ? 0.08 : undefined)
  return eachOrOnly(clause, (clip) => ({
    op: 'ken_burns',
    params: {
      clip,
      direction: way,
      ...(strength === undefined ? {} : { amount: strength > 1 ? strength - 1 : strength }),
    },
  }))
}

const FRAME =
  /last frame|first frame|最后一帧|末帧|第一帧|首帧|(?:最后|结尾|片尾|末尾|开头|片头|最后一个)的?(?:画面|镜头)停/

function freeze(clause: Clause): Operation[] | undefined {
  if (!has(clause, 'freeze') && !(has(clause, 'hold', 'longer') && FRAME.test(compact(clause)))) return undefined
  const times = clause.tokens.flatMap((t, i) =>
    as(t, 'time')
      ? [
          {
            time: as(t, 'time'),
            before: clause.tokens[i - 1]?.text ?? '',
            token: t,
            at: is(clause.tokens[i + 1], 'at'),
          },
        ]
      : [],
  )
  const span = one(clause, 'span')?.seconds
  const placed = times.find(
    (t) => t.time?.clock || /(?:^| )(?:at|在|第|from)$/.test(t.before) || /^第/.test(t.token.text) || t.at,
  )
  const lasting = times.find((t) => t !== placed)?.time?.seconds ?? span ?? 2
  const wanted = target(clause)
  const count = namedClips(clause.context).length
  const clip = wanted.given && !wanted.all ? wanted.clips[0] : undefined
  if (wanted.missing.length > 0) return [refuse('no_such_clip')]
  if (placed?.time) {
    if (total(clause.context) > 0 && placed.time.seconds > total(clause.context)) return [refuse('beyond_end')]
    return [{ op: 'freeze', params: { at: placed.time.seconds, duration: lasting } }]
  }
  const words = compact(clause)
  const ending = /last|end|最后|结尾|末|尾/.test(words)
  const starting = /first frame|start|beginning|开头|第一帧|首帧/.test(words)
  // a photo has no frame to stop on: it stays for so long
  const photo = clip !== undefined && namedClips(clause.context).find((c) => c.clip === clip)?.image
  if (photo && !/freez|frame|定格|定帧|帧/.test(words))
    return [{ op: 'set_duration', params: { clip, duration: lasting } }]
  if (clip !== undefined && hasKind(clause, 'clips'))
    return [
      {
        op: 'freeze',
        params: { clip, edge: starting && !/最后一帧|last frame/.test(words) ? 'start' : 'end', duration: lasting },
      },
    ]
  if (ending) return [{ op: 'freeze', params: { clip: count || 1, edge: 'end', duration: lasting } }]
  if (starting) return [{ op: 'freeze', params: { clip: 1, edge: 'start', duration: lasting } }]
  return [clarify('where to freeze')]
}

function rotate(clause: Clause): Operation[] | undefined {
  const degrees =
    one(clause, 'degrees')?.value ?? (/\brotat|旋转|转/.test(plain(clause)) ? one(clause, 'number')?.value : undefined)
  const words = plain(clause)
  if (!has(clause, 'rotate') || has(clause, 'music', 'text', 'captions', 'volume')) return undefined
  // remove the rotation: by how much it was turned is not said
  if (has(clause, 'delete')) return [clarify('goal')]
  // 顺序整个倒过来
  if (degrees === undefined && has(clause, 'order')) return undefined
  // it is upside down, turn it the right way up: the turn was made
  if (degrees === undefined && clause.before.at(-1)?.op === 'rotate' && /right way|straight|upright/.test(words))
    return []
  // 倒着的，转正
  const righted = /转正|摆正|扶正|right way up|the right way round/.test(words)
  const turned =
    righted ||
    has(clause, 'clockwise', 'counterclockwise') ||
    /rotat|旋转|sideways|横过来|竖过来|颠倒|倒过来|upside/.test(words)
  if (degrees === undefined && !turned) return undefined
  const size = degrees ?? (/upside|倒过来|颠倒|倒 ?着|倒 ?的|half/.test(words) ? 180 : 90)
  const back = has(clause, 'counterclockwise') && !/clockwise/.test(words.replace(/(?:counter|anti) ?clockwise/g, ''))
  const value = (((back ? -size : size) % 360) + 360) % 360
  if (value % 90 !== 0) return [refuse('rotation_step', '90, 180 or 270 degrees')]
  return eachOrOnly(clause, (clip) => ({ op: 'rotate', params: { clip, degrees: value } }))
}

function flip(clause: Clause): Operation[] | undefined {
  if (!has(clause, 'flip') || /phone|order|顺序/.test(plain(clause))) return undefined
  const axis = has(clause, 'vertical') && !has(clause, 'horizontal') ? 'vertical' : 'horizontal'
  return eachOrOnly(clause, (clip) => ({ op: 'flip', params: { clip, axis } }))
}

function steady(clause: Clause): Operation[] | undefined {
  if (!has(clause, 'stabilize')) return undefined
  // 第二段太抖了: a wish only where no other follows
  const told = clause.tokens.every((t) => !is(t, 'stabilize') || /^(?:太?[抖晃]动?|shak|wobbl|jitter)/.test(t.text))
  const complains = told && !has(clause, 'delete', 'less', 'add', 'make', 'use', 'change')
  return eachOrOnly(clause, (clip) => ({ op: 'stabilize', params: { clip }, ...(complains ? { assumed: true } : {}) }))
}

function backwards(clause: Clause): Operation[] | undefined {
  if (!has(clause, 'reverse') || has(clause, 'reverseOrder', 'music') || has(clause, 'order')) return undefined
  if (hasKind(clause, 'range', 'span') && !hasKind(clause, 'clips', 'file'))
    return [refuse('part_of_clip', 'split, then reverse that clip')]
  return eachOrOnly(clause, (clip: ClipRef) => ({ op: 'reverse', params: { clip } }))
}

/** `freeze`, `rotate`, `flip`, `crop`, `stabilize`, `reverse`. */
export const extractGeometry: Extract = (clause) => {
  if (has(clause, 'text', 'title', 'captions') && !has(clause, 'freeze')) return undefined
  return freeze(clause) ?? backwards(clause) ?? flip(clause) ?? rotate(clause) ?? steady(clause) ?? crop(clause)
}
