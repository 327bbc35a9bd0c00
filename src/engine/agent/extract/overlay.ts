import type { Operation, OverlayParams } from '../operation.ts'
import { all, type Clause, has, hasKind, lastEdit, one, text as plain, value } from '../read/clause.ts'
import { visuals } from '../read/names.ts'
import { as, is, valued } from '../read/token.ts'
import { leftOf } from './hide.ts'
import { chroma, layout } from './layout.ts'
import { position } from './style.ts'
import { assetNamed, clarify, type Extract, refuse, seconds, spansOf, target } from './target.ts'

const overlays = (clause: Clause) => clause.context.overlays ?? []

/** The file to lay over the picture: named, the logo, or the only one that is not on the timeline. */
function asset(clause: Clause): string | undefined {
  const seen = visuals(clause.context)
  const onTrack = new Set((clause.context.video ?? []).map((v) => v.name))
  const named = assetNamed(clause, 'image', 'video')
  if (named !== undefined) return named
  const logo = seen.find((u) => /logo|watermark|水印|brand/i.test(u.name)) ?? seen.find((u) => u.alpha)
  if (has(clause, 'logo')) return logo?.name
  const free = seen.filter((u) => !onTrack.has(u.name))
  if (has(clause, 'pip'))
    return (
      free.filter((u) => u.type === 'video').length === 1
        ? free.find((u) => u.type === 'video')
        : free.length === 1
          ? free[0]
          : undefined
    )?.name
  return free.length === 1 ? free[0]?.name : undefined
}

const SIZES: Record<string, number> = { small: 0.15, medium: 0.25, large: 0.4 }

function scale(clause: Clause): number | undefined {
  const half = /一半/.test(plain(clause)) && !has(clause, 'opacity')
  const fraction = one(clause, 'fraction')?.value ?? (half ? 0.5 : undefined)
  const scaled = clause.tokens.findIndex(
    (t, i) => as(t, 'number') && /^(?:scale|scaled|size|缩放|大小)$/.test(clause.tokens[i - 1]?.text ?? ''),
  )
  const number = as(clause.tokens[scaled], 'number')?.value
  if (number !== undefined && number > 0 && number <= 4) return number
  if (fraction !== undefined && !(overlays(clause).length > 0 && relative(clause))) return fraction
  const at = clause.tokens.findIndex((t) => as(t, 'percent'))
  const word = clause.tokens.findIndex((t) => /^(?:size|scale|scaled|width|大小|宽|缩放)$/.test(t.text))
  const sized = clause.tokens.find(
    (t, i) => as(t, 'percent') && /^(?:size|scale|width|of)$/.test(clause.tokens[i + 1]?.text ?? ''),
  )
  const percent =
    as(sized, 'percent')?.value ??
    (word < 0 ? undefined : nearest(clause, word)) ??
    as(clause.tokens[at], 'percent')?.value
  const clear = has(clause, 'opacity', 'semiTransparent', 'fade')
  if (
    percent !== undefined &&
    (!clear || (/size|scale|width|大小|宽|缩放/.test(plain(clause)) && all(clause, 'percent').length > 1))
  )
    return percent
  if (has(clause, 'smaller') && !overlays(clause).length) return SIZES.small
  if (has(clause, 'bigger', 'smaller')) return undefined
  const size = value(clause, 'size')
  return size === undefined ? undefined : SIZES[size]
}

function opacity(clause: Clause): number | undefined {
  if (!has(clause, 'opacity', 'semiTransparent', 'fade')) return undefined
  const percents = all(clause, 'percent').map((p) => p.value)
  const given = percents.length > 1 ? nearOpacity(clause) : percents[0]
  // 30% transparent lets 70 % through; 30% opacity and 透明度30% name the opacity
  if (given !== undefined) return given
  const number = one(clause, 'number')?.value
  if (number !== undefined && number < 1) return number
  return has(clause, 'semiTransparent') || /一半|\bhalf\b/.test(plain(clause)) ? 0.5 : undefined
}

function nearOpacity(clause: Clause): number | undefined {
  return nearest(
    clause,
    clause.tokens.findIndex((t) => is(t, 'opacity', 'semiTransparent')),
  )
}

/** The percentage that stands nearest to a word. */
function nearest(clause: Clause, word: number): number | undefined {
  const near = clause.tokens
    .map((t, i) => ({ p: as(t, 'percent')?.value, d: Math.abs(i - word) + (i < word ? 0.5 : 0) }))
    .filter((x) => x.p !== undefined)
  return near.sort((a, b) => a.d - b.d)[0]?.p
}

function props(clause: Clause): Omit<OverlayParams, 'asset'> {
  const place = position(clause) ?? (clause.tokens.some((t) => valued(t, 'corner')) ? 'top-right' : undefined)
  const size = scale(clause)
  const clear = opacity(clause)
  const span = spansOf(clause)[0]
  const wanted = target(clause)
  const time = seconds(clause)
  const at = /\bat\b|在|第|从|from/.test(plain(clause)) && time !== undefined
  const clip =
    all(clause, 'clips').length > 0 && !wanted.all
      ? clause.context.video?.find((v) => v.clip === wanted.clips[0] && v.name !== asset(clause))
      : undefined
  const timed = span
    ? { start: span.from, end: span.to }
    : at
      ? { start: time }
      : time !== undefined && !clip
        ? { start: 0, end: time }
        : clip
          ? { start: clip.start, end: clip.end }
          : {}
  return {
    ...(place === undefined ? {} : { position: place }),
    ...(size === undefined ? {} : { scale: size }),
    ...(clear === undefined ? {} : { opacity: clear }),
    ...timed,
    ...(has(clause, 'circle')
      ? { shape: 'circle' as const }
      : has(clause, 'rounded')
        ? { shape: 'rounded' as const }
        : {}),
  }
}

/** `make the overlay round`: what lies over the picture, by that word. */
const byNoun = (clause: Clause): boolean =>
  overlays(clause).length > 0 &&
  /\b(?:the|that|this|my) (?:overlay|inset|sticker|picture in picture|bubble)\b|叠加|浮层|贴图|小窗/.test(plain(clause))

/** The clause speaks of something laid over the picture. */
function concerns(clause: Clause): boolean {
  if (has(clause, 'logo', 'pip') || byNoun(clause)) return true
  // 透明度调到一半: nothing else is seen through
  const clear = has(clause, 'opacity') && !has(clause, 'text', 'title', 'captions') && !hasKind(clause, 'clips')
  if (clear && overlays(clause).length === 1) return true
  const placed = overlays(clause).map((o) => o.name)
  const named = assetNamed(clause, 'image', 'video')
  if (named !== undefined && placed.includes(named)) return true
  const last = lastEdit(clause)?.op
  if (
    last !== undefined &&
    /_overlay$/.test(last) &&
    has(clause, 'it') &&
    (position(clause) !== undefined ||
      has(clause, 'opacity', 'bigger', 'smaller', 'delete', 'circle', 'rounded') ||
      hasKind(clause, 'fraction', 'percent', 'factor'))
  )
    return true
  const free = named !== undefined && !(clause.context.video ?? []).some((v) => v.name === named)
  const shown = free && has(clause, 'show') && hasKind(clause, 'range', 'span')
  if (shown && (clause.context.video ?? []).length > 0) return true
  const cornered = clause.tokens.some((t) => valued(t, 'corner'))
  const corner = cornered || (position(clause) !== undefined && position(clause) !== 'center')
  return (
    free &&
    (has(clause, 'overlay', 'circle', 'rounded', 'opacity') || corner) &&
    (clause.context.video ?? []).length > 0 &&
    !has(clause, 'append')
  )
}

function matched(clause: Clause): string | undefined {
  const placed = overlays(clause).map((o) => o.name)
  const named = asset(clause)
  if (named !== undefined && placed.includes(named)) return named
  // another picture than those that lie there
  if (assetNamed(clause, 'image', 'video') !== undefined) return undefined
  const last = lastEdit(clause)
  const before = last?.asset ?? last?.match
  if (typeof before === 'string' && has(clause, 'it')) return before
  return placed.length === 1 && (byNoun(clause) || !has(clause, 'add')) ? placed[0] : undefined
}

/** `mute talk.mp4` where that lies over the picture: the sound of the overlay. */
export function overlaySound(clause: Clause): Operation[] | undefined {
  const onTrack = new Set((clause.context.video ?? []).map((v) => v.name))
  const named = assetNamed(clause, 'video')
  const match = byNoun(clause) || has(clause, 'pip') ? matched(clause) : named
  const film = clause.context.uploads.some((u) => u.name === match && u.type === 'video')
  if (match === undefined || !film || onTrack.has(match) || !overlays(clause).some((o) => o.name === match))
    return undefined
  const level = one(clause, 'percent')?.value ?? (has(clause, 'mute') ? 0 : undefined)
  return level === undefined ? undefined : [{ op: 'update_overlay', params: { match, set: { volume: level } } }]
}

/** Of the size that it has: `half the size`, `half as big`, 缩小一半. */
const relative = (clause: Clause): boolean =>
  one(clause, 'factor') !== undefined ||
  /\b(?:half|third|quarter) (?:the|its|as|of) ?(?:its |the )?(?:current )?(?:size|big|large)\b|(?:缩小|小)一半/.test(
    plain(clause),
  )

/** How many times as big: twice, three times, half. */
function times(clause: Clause): number | undefined {
  const words = plain(clause)
  const said = /\btwice|\bdouble|两倍|一倍/.test(words)
    ? 2
    : /\btriple|三倍/.test(words)
      ? 3
      : /\bhalf\b|一半/.test(words)
        ? 0.5
        : undefined
  return one(clause, 'factor')?.value ?? said
}

/** `take the logo off between 10 and 20 s`: it shows before, and once more after. */
function hidden(clause: Clause, match: string | undefined): Operation[] | undefined {
  const overlay = overlays(clause).find((o) => o.name === match)
  const [first, second] = (overlay && leftOf(clause, { from: overlay.start, to: overlay.end })) ?? []
  if (!overlay || !first) return undefined
  const { name, start: _, end: __, ...look } = overlay
  // a position of the timeline is one that an overlay can have
  const again = { asset: name, ...look } as OverlayParams
  return [
    { op: 'update_overlay', params: { match: name, set: { start: first.from, end: first.to } } },
    ...(second ? [{ op: 'add_overlay' as const, params: { ...again, start: second.from, end: second.to } }] : []),
  ]
}

/** `add_overlay`, `update_overlay`, `remove_overlay`, `layout`, `chroma_key`, `blur_background`. */
export const extractOverlay: Extract = (clause) => {
  if (has(clause, 'blurBackground') && !has(clause, 'text', 'title')) return [{ op: 'blur_background', params: {} }]
  const special = chroma(clause) ?? layout(clause)
  if (special) return special
  if (!concerns(clause) || hasKind(clause, 'literal')) return undefined
  const match = matched(clause)
  const hides = /\bhide\b|隐藏|消失/.test(plain(clause))
  const goes = has(clause, 'delete') && !has(clause, 'blackBars')
  const shown = hides || goes ? hidden(clause, match) : undefined
  if (shown) return shown
  if (goes) return match === undefined ? [refuse('no_such_overlay')] : [{ op: 'remove_overlay', params: { match } }]
  // the logo on clip 2 is distracting: said of it, and nothing asked for
  const told =
    /\b(?:is|are|was|looks?|seems?)$/.test(clause.tokens.at(-2)?.text ?? '') &&
    clause.tokens.at(-1)?.value.kind === 'word'
  if (match !== undefined && told && hasKind(clause, 'clips')) return [clarify('goal')]
  const set = props(clause)
  if (match !== undefined && (has(clause, 'bigger', 'smaller') || relative(clause) || Object.keys(set).length > 0)) {
    const now = overlays(clause).find((o) => o.name === match)?.scale ?? 0.2
    const grown =
      set.scale !== undefined
        ? set.scale
        : relative(clause)
          ? now * (times(clause) ?? 1)
          : has(clause, 'bigger')
            ? now * (times(clause) ?? 1.3)
            : has(clause, 'smaller')
              ? now * (times(clause) ?? 0.75)
              : undefined
    return [
      {
        op: 'update_overlay',
        params: { match, set: { ...set, ...(grown === undefined ? {} : { scale: Math.round(grown * 1000) / 1000 }) } },
      },
    ]
  }
  // that logo is annoying: nothing is asked for
  const stands = match !== undefined && !has(clause, 'add', 'show', 'put', 'use')
  if (stands && !hasKind(clause, 'time', 'range', 'span', 'percent')) return [clarify('target')]
  const file = asset(clause)
  return file === undefined
    ? [clarify('which file to overlay')]
    : [{ op: 'add_overlay', params: { asset: file, ...set } }]
}
