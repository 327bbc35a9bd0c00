import { beside } from './beside.ts'
import { acts, filler, HEADS, holds, LIGHT, means, OBJECTS, QUANTITIES, soft } from './heads.ts'
import { as, is, type Token, valued } from './token.ts'

/** A part of the message between two joints. A `reason` says why, and wishes nothing. */
export type Fragment = {
  tokens: Token[]
  strong: boolean
  with: boolean
  joint: string
  reason?: boolean
  /** the first part of an item of a list */
  item?: boolean
  /** what stands before it ends with a colon */
  headed?: boolean
  /** the clips that it and what goes on after it are about: `clip 2: …` */
  key?: Token[] | undefined
}

/** Parts that go on with what came before, whatever they hold: lists, questions, corrections, alternations. */
function continues(fragment: Fragment, previous: readonly Token[], core: readonly Token[]): boolean {
  if (means(previous, ['notThat'])) return true
  const naming = means(previous, ['saveVersion']) && holds(core, ['literal']) && !means(core, ['text', 'title', 'add'])
  if (naming || (means(previous, ['saveVersion']) && is(core[0], 'fileNamed'))) return true
  // fade in over 1 s and out over 2 s
  if (core.length > 1 && fragment.tokens[0]?.text === 'out' && previous.some((t) => /^(?:fade|ease)/.test(t.text)))
    return true
  if (means(previous, ['alternate']) && means(core, ['zoomIn', 'zoomOut'])) return true
  if (beside(fragment.joint, previous, core)) return true
  const opening = previous.find((t) => !filler(t))
  const asks = /^(?:what|what's|which|how|is|are|whats)$/.test(opening?.text ?? '')
  return asks && /^(?:and|&|or|,)$/.test(fragment.joint)
}

const style = (t: Token): boolean =>
  valued(t, 'animation') !== undefined ||
  is(t, 'bigger', 'smaller', 'higher', 'lower', 'bold', 'background', 'outline', 'shadow', 'font')

const ofText = (previous: readonly Token[]): boolean =>
  means(previous, ['text', 'title', 'captions', 'lowerThird']) || holds(previous, ['literal'])

/** 时长改为5秒: how long, of what was spoken of. */
const LASTING = /^(?:duration|length|long|时长|持续|时间|改为|改成|设为|设成|调成|为|for|lasting)$/
const lasting = (core: readonly Token[]): boolean =>
  holds(core, ['time']) && core.every((t) => as(t, 'time') || LASTING.test(t.text))

/** 全程显示: from its start to its end. */
const throughout = (core: readonly Token[]): boolean =>
  core.every((t) => is(t, 'everything', 'show', 'last_for', 'put') || valued(t, 'position') !== undefined) &&
  means(core, ['everything'])

/** What a wish can stand on, besides clips. */
const headsOf = (core: readonly Token[]): Token[] => core.filter((t) => t.value.kind !== 'clips' && is(t, ...HEADS))

/** How the text before it looks, or how long it stays. */
function styles({ with: joined }: Fragment, previous: readonly Token[], core: readonly Token[]): boolean {
  if (!ofText(previous)) return false
  const strong = headsOf(core)
  const bound = joined || core.some((t) => is(t, 'it'))
  const plain = strong.every((t) => !is(t, 'music', 'captions', 'title', 'text'))
  if ((bound || plain) && strong.length > 0 && strong.every(style)) return true
  if (holds(core, ['literal'])) return false
  // burn the subs in at the top, white text black outline
  const drawn = (t: Token) => style(t) || valued(t, 'size') !== undefined
  const worded = core.every((t) => drawn(t) || t.values?.has('color') || is(t, 'text', 'semiTransparent', 'add'))
  if (worded && core.some(style)) return true
  // 字幕往上挪一点，改成黄色
  const coloured = core.every(
    (t) => drawn(t) || t.values?.has('color') || /^(?:改成|换成|变成|改为|设成|调成|用)$/.test(t.text),
  )
  if (coloured && core.some((t) => t.values?.has('color'))) return true
  if (!holds(previous, ['literal'])) return false
  const lettered = strong.every((t) => /^(?:大字|小字|字|字体|font|text)$/.test(t.text) || is(t, 'lowerThird'))
  if (strong.length > 0 && lettered && !means(core, ['delete', 'change'])) return true
  // 片尾打上 …，停三秒
  const stays = core.every((t) => t.value.kind !== 'term' || is(t, 'last_for', 'hold', 'onlyFor', 'show', 'approx'))
  return (
    throughout(core) ||
    lasting(core) ||
    (stays && holds(core, ['time']) && !holds(core, ['clips']) && !means(core, ['video', 'total', 'each']))
  )
}

/** How the logo or the picture in the picture before it looks. */
function lies(previous: readonly Token[], core: readonly Token[]): boolean {
  const laid =
    means(previous, ['logo', 'pip', 'overlay']) && !means(core, ['logo', 'text', 'title', 'captions', 'clip'])
  const strong = headsOf(core)
  const sized =
    holds(core, ['percent', 'number']) &&
    !holds(core, ['file', 'clips', 'literal']) &&
    core.some((t) => /^(?:大小|尺寸|宽度?|缩放|scale|size)$/.test(t.text))
  return (
    laid &&
    (sized ||
      lasting(core) ||
      throughout(core) ||
      means(core, ['circle', 'rounded']) ||
      (strong.length > 0 &&
        strong.every((t) => is(t, 'bigger', 'smaller', 'opacity', 'circle', 'rounded', 'not', 'zoom')) &&
        !(means(core, ['zoom']) && !holds(core, ['percent']))))
  )
}

/** 给每段中间都加上转场，随机的，别太快: which transitions they are, and how long. */
const paces = (previous: readonly Token[], core: readonly Token[]): boolean =>
  // 音乐在结尾淡出，时长3秒
  (means(previous, ['fadeIn', 'fadeOut', 'fadeInOut']) && lasting(core)) ||
  (means(previous, ['transition']) &&
    ((holds(core, ['time']) &&
      core.every((t) => as(t, 'time') || LASTING.test(t.text) || /^(?:每个|各|统一|都)$/.test(t.text))) ||
      core.every(
        (t) => valued(t, 'transition') === 'varied' || is(t, 'fasterTransitions', 'slowerTransitions', 'not'),
      )))

/** It goes on with the exchange or the export before it. */
function continuesWish({ with: joined }: Fragment, previous: readonly Token[], core: readonly Token[]): boolean {
  // replace the wipe, with a dissolve
  const kind = (list: readonly Token[]) => list.some((t) => valued(t, 'transition') !== undefined)
  const replaces = joined && means(previous, ['replace', 'swap', 'change'])
  const song = (t: Token) => is(t, 'music') || t.values?.has('mood') || t.value.kind === 'file'
  if (replaces && kind(core) && kind(previous)) return true
  if (replaces && means(previous, ['music']) && core.some(song)) return true
  if (!exports(previous)) return false
  // 导出gif，就要海边那段
  const part = holds(core, ['clips', 'range', 'span'])
  if (part && core.every((t) => holds([t], ['clips', 'range', 'span']) || is(t, 'keep', 'onlyPart'))) return true
  const strong = headsOf(core)
  return strong.length > 0 && strong.every((t) => is(t, 'frameRate', 'opacity', 'last_for'))
}

const exports = (previous: readonly Token[]): boolean => means(previous, ['export', 'strongPreview'])

/** What a clip is made to do, for as long as it lasts. */
const TURNS = ['speedUp', 'slowDown', 'reverse', 'rotate', 'flip', 'zoomIn', 'zoomOut'] as const

/** A wish of its own without a verb that says so: what it is of and a figure, a look, a place. */
function elliptical({ with: joined }: Fragment, previous: readonly Token[], core: readonly Token[]): boolean {
  const texts = ofText(previous)
  // …, whole video black and white
  const seen = core.some((t) => valued(t, 'filter') !== undefined && valued(t, 'color') === undefined)
  if (seen && texts && !joined && (means(core, ['everything', 'video']) || holds(core, ['clips']))) return true
  // fade between each, and "Class of 2024" on the first one
  const placed =
    holds(core, ['clips', 'ordinal', 'range', 'span']) || core.some((t) => valued(t, 'position') !== undefined)
  const whole = means(previous, HEADS) || previous.some((t) => valued(t, 'transition') ?? valued(t, 'filter'))
  const named = means(previous, ['saveVersion', 'restoreVersion', 'voice', 'export', 'fileNamed', 'write'])
  if (holds(core, ['literal']) && placed && whole && !texts && !joined && !named) return true
  // vertical, 30 seconds in total
  if (holds(core, ['time']) && means(core, ['total']) && soft(previous) && !means(previous, [...HEADS, ...LIGHT]))
    return true
  // swap 2 and 3, also photo 1 should stay for 6 seconds
  const held = holds(core, ['time']) && means(core, ['last_for', 'longer', 'shorter'])
  if (core[0]?.value.kind === 'clips' && held && !texts && means(previous, HEADS)) return true
  // clip 2 at half speed, clip 4 at 3x
  // 4:5 crop to fill, music.mp3 at 30 %
  const song = core[0] !== undefined && /\.(?:mp3|wav|m4a|aac|flac|ogg)$/.test(core[0].text)
  if (song && holds(core, ['percent']) && core.length < 5 && !means(previous, ['music'])) return true
  // slow clip 1 down, duration 20 seconds
  const looks = previous.some((t) => valued(t, 'filter') !== undefined) || means(previous, TURNS)
  const own = looks && holds(previous, ['clips']) && !holds(previous, QUANTITIES)
  if (own && lasting(core) && !joined && core.length > 1) return true
  // make clip 2 sepia, 30 seconds for the whole video
  const ofAll = core.some((t) => /^(?:the )?(?:whole|entire) |\btotal|^[总共整]/.test(t.text))
  if (own && ofAll && holds(core, ['time']) && !joined) return true
  const paced = core[0]?.value.kind === 'clips' || means(core, ['rest', 'everything', 'it'])
  return paced && holds(core, ['factor']) && means(previous, [...HEADS, 'speed'])
}

/** pad it, with white: the colour of the bars. */
const colours = (previous: readonly Token[], core: readonly Token[]): boolean =>
  means(previous, ['canvasBackground', 'blackBars', 'background']) &&
  core.some((t) => t.values?.has('color')) &&
  core.every((t) => !is(t, ...LIGHT))

/** A new sentence that opens with a verb. */
const opensAnew = ({ strong }: Fragment, core: readonly Token[]): boolean =>
  strong && is(core[0], ...LIGHT) && core.length > 2 && !core.some((t) => is(t, 'it'))

/** replace clip 1 with …, and make it 5 seconds long */
const lengthens = (previous: readonly Token[], core: readonly Token[]): boolean =>
  holds(core, ['time']) &&
  means(core, ['last_for', 'longer', 'shorter']) &&
  core.some((t) => is(t, 'it')) &&
  holds(previous, ['clips', 'file']) &&
  means(previous, HEADS)

/** Can this stand alone? Figures of a canvas can unless they belong to the export before them. */
export function stands(fragment: Fragment, previous: readonly Token[]): boolean {
  const { tokens, with: joined } = fragment
  const texts = ofText(previous)
  const core = tokens.filter((t) => !filler(t))
  if (core.length === 0 || continues(fragment, previous, core)) return false
  if (styles(fragment, previous, core) || lies(previous, core) || paces(previous, core)) return false
  if (joined && colours(previous, core)) return false
  // a new sentence: what not to touch
  if (fragment.strong && is(core[0], 'except', 'not') && !holds(core, ['literal'])) return !texts || acts(core)
  if (!texts && (opensAnew(fragment, core) || lengthens(previous, core))) return true
  if (continuesWish(fragment, previous, core)) return false
  if (headsOf(core).length > 0 || elliptical(fragment, previous, core)) return true
  const refers = core.some((t) => is(t, 'it'))
  if (soft(tokens)) return (!exports(previous) || means(core, ['make', 'change'])) && !joined
  if (
    tokens.some((t) => valued(t, 'filter') !== undefined || valued(t, 'transition') !== undefined) &&
    !texts &&
    !joined &&
    valued(core[0], 'color') === undefined
  )
    return !means(previous, ['transition', 'chromaKey', 'music'])
  const first = core[0]
  const writes = is(first, 'add', 'write', 'put') && holds(core, ['literal'])
  if (refers && previous.length > 0 && !means(core, ['move']) && !writes) return false
  const opens = is(first, ...LIGHT) || /[一-龥]/.test(first?.text ?? '') ? core.some((t) => is(t, ...LIGHT)) : false
  return (
    opens &&
    !joined &&
    (holds(core, OBJECTS) ||
      means(core, [
        'everything',
        'uploadsAll',
        'photos',
        'videos',
        'rest',
        'it',
        'onTimeline',
        'sound',
        'background',
        'canvasBackground',
        'canvas',
        'color',
      ]))
  )
}
