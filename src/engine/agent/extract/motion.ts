import type { ClipRef, Operation } from '../../edit/operation.ts'
import { type Clause, compact, has, hasKind, lastEdit, one, text as plain, total } from '../read/clause.ts'
import { namedClips } from '../read/names.ts'
import { as, is, valued } from '../read/token.ts'
import { crop } from './crop.ts'
import { clarify, clipSpan, type Extract, each, eachOrOnly, lastClip, refuse, target } from './target.ts'

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

/** 别加速了, `no slow motion`: what was faster or slower is not to be. */
const unhurried = (clause: Clause): boolean =>
  clause.tokens.some(
    (t, at) =>
      is(t, 'speedUp', 'slowDown') &&
      !/^(?:too |太|speed$)/.test(t.text) &&
      clause.tokens
        .slice(0, at)
        .some((b) => /^(?:别|不要|不用|取消|去掉|no|no more|don't|do not|without|remove)$/.test(b.text)),
  ) && !hasKind(clause, 'factor', 'percent')

/** `remove the speed change from clip 2`. */
const atOwnSpeed = (clause: Clause): boolean =>
  has(clause, 'delete') &&
  /\bspeed (?:change|effect|up|ramp|adjustment)|(?:变速|加速|减速|慢放|快放|慢动作)(?:效果)?(?:去掉|取消|删掉|删除|移除)/.test(
    compact(clause),
  )

function speedFactor(clause: Clause): number | { direction: 'up' | 'down'; amount: 'small' | 'large' } | undefined {
  const words = plain(clause)
  // too fast, 1.5 will do: what it is, and not what to do
  const complains = /\btoo (?:fast|quick|slow)\b|太[快慢]/.test(words) && hasKind(clause, 'number', 'factor')
  const slower = !complains && has(clause, 'slowDown') && !(has(clause, 'speedUp') && !/slow|慢/.test(words))
  const factor = one(clause, 'factor')?.value
  if ((has(clause, 'normalSpeed') && factor === undefined) || unhurried(clause) || atOwnSpeed(clause)) return 1
  // 放慢一倍 takes twice as long, 加快一倍 half as long
  const once = factor === 1 && !/[到成为]/.test(words)
  if (once && has(clause, 'slowDown', 'speedUp')) return slower ? 0.5 : 2
  if (factor !== undefined && factor > 0) {
    // slow down by 2x is half speed; 0.5x is half speed however it is said
    return slower && factor > 1 ? 1 / factor : factor
  }
  const percent = one(clause, 'percent')?.value
  if (percent !== undefined && percent > 0) {
    const absolute = percent > 1 && !/\bup\b|faster|快|slow/.test(words)
    const rate = clause.tokens.some(
      (t, i) => as(t, 'percent') && /^(?:speed|速度)$/.test(clause.tokens[i + 1]?.text ?? ''),
    )
    const to =
      (absolute || rate || /\bto\b|\bat\b|到|为|(?<![\d一二两三四五六七八九十几] ?)成/.test(words)) &&
      !/\bby\b/.test(words)
    if (to) return percent
    return slower ? Math.max(0.1, 1 - percent) : 1 + percent
  }
  const fraction = one(clause, 'fraction')?.value ?? (/一半|half|半速/.test(words) ? 0.5 : undefined)
  if (fraction !== undefined)
    return slower || /speed|速/.test(words)
      ? has(clause, 'speedUp') && !slower && !/half speed/.test(words)
        ? 1 + fraction
        : fraction
      : undefined
  const number = one(clause, 'number')?.value
  if (number !== undefined && number > 0 && number <= 10) return slower && number > 1 ? 1 / number : number
  if (has(clause, 'slowMotion')) return 0.5
  const amount = has(clause, 'much') ? 'large' : 'small'
  if (slower) return { direction: 'down', amount }
  return has(clause, 'speedUp') ? { direction: 'up', amount } : undefined
}

const TIMES: Record<string, number> = {
  half: 2,
  'a third': 3,
  'a third of': 3,
  'a quarter': 4,
  'a quarter of': 4,
  一半: 2,
}

/** `in half the time it takes now`: so many times as fast. */
const inLess = (clause: Clause): number | undefined =>
  TIMES[/\b(?:in|takes?) (half|a third(?: of)?|a quarter(?: of)?) the time\b/.exec(plain(clause))?.[1] ?? '']

/** Beside a factor and clips, what leaves it a speed: `everything at 2x apart from the kiss`. */
const PLAIN = ['make', 'please', 'article', 'to', 'everything', 'uploadsAll', 'rest', 'except'] as const

/** `set_speed`. */
export const extractSpeed: Extract = (clause) => {
  // make the photos quicker, 1.5s each: a length
  if (hasKind(clause, 'time') && has(clause, 'each') && has(clause, 'photos', 'photo')) return undefined
  const pace = inLess(clause)
  if (pace !== undefined) return eachOrOnly(clause, (clip) => ({ op: 'set_speed', params: { clip, factor: pace } }))
  const normal =
    has(clause, 'normalSpeed') &&
    (has(clause, 'speed') || /1x|real time|速/.test(plain(clause)) || lastEdit(clause)?.op === 'set_speed')
  if (!has(clause, 'speedUp', 'slowDown', 'speed') && !normal) {
    const set = clause.tokens.every((t) => ['clips', 'factor', 'ordinal'].includes(t.value.kind) || is(t, ...PLAIN))
    const bare = (clause.tokens.length <= 2 || set) && one(clause, 'factor') !== undefined
    const playing = one(clause, 'factor') && /play|播|run|倍速|times/.test(plain(clause)) && !hasKind(clause, 'percent')
    const last = lastEdit(clause)?.op === 'set_speed' && one(clause, 'factor')
    if (!playing && !last && !bare) return undefined
  }
  if (
    has(clause, 'transition', 'captions', 'text', 'title', 'music', 'brightness', 'zoom', 'zoomIn', 'zoomOut', 'pan') &&
    !/speed|速/.test(plain(clause))
  )
    return undefined
  if (has(clause, 'music', 'transition')) return undefined
  const clipped = hasKind(clause, 'clips', 'file')
  if (hasKind(clause, 'range', 'span') && !clipped && !has(clause, 'normalSpeed'))
    return [refuse('speed_of_part', 'split, then change the speed of that clip')]
  const goal = one(clause, 'time')?.seconds
  const fitting = goal !== undefined && !clipped && /\blasts?\b|\bfits?\b|以内|之内|\bin under\b/.test(plain(clause))
  if (fitting && goal > 0 && total(clause.context) > 0)
    return [
      { op: 'set_speed', params: { clip: 'all', factor: Math.round((total(clause.context) / goal) * 1000) / 1000 } },
    ]
  const factor = speedFactor(clause)
  if (factor === undefined) return has(clause, 'speed') && !has(clause, 'speedUp') ? [clarify('speed')] : undefined
  if (typeof factor === 'number' && (factor > 100 || factor < 0.01)) return [refuse('speed_range', '0.1x to 10x')]
  const wanted = target(clause)
  const last = lastEdit(clause)?.op === 'set_speed' ? lastClip(clause) : undefined
  if (!wanted.given && last !== undefined) return [{ op: 'set_speed', params: { clip: last, factor } }]
  return each(wanted, (clip) => ({ op: 'set_speed', params: { clip, factor } }))
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

export { clipSpan, is }
