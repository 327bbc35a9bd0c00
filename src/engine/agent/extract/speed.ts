import { type Clause, compact, has, hasKind, lastEdit, one, text as plain, total } from '../read/clause.ts'
import { as, is } from '../read/token.ts'
import { clarify, type Extract, each, eachOrOnly, lastClip, refuse, target } from './target.ts'

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
