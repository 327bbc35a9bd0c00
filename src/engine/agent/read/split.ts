import type { Term } from '../vocabulary/en.ts'
import { as, is, type Kind, type Token, valued } from './token.ts'

const JOINTS = new Set(
  'and|&|then|and then|after that|next|finally|also|plus|but|lastly|afterwards|besides|additionally|followed by|afterward|secondly|or|while|as well as|然后|再|接着|并|并且|同时|还有|另外|和|以及|而且|还|顺便|之后|此外|随后|但|但是|其次|跟|与|及'.split(
    '|',
  ),
)
const WITH = new Set(['with', 'using', 'featuring', 'including', '带', '配', '带上', '加'])

/** Meanings that a wish can stand on by itself. */
const HEADS: readonly Term[] = [
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
  'music',
  'myMusic',
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
  'sideBySide',
  'stacked',
  'grid',
  'brightness',
  'contrast',
  'saturation',
  'temperature',
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
  'voice',
  'volume',
  'hardCut',
  'replace',
  'crop',
  'longer',
  'shorter',
  'sort',
  'zoom',
  'dissolve',
  'originalSound',
  'same',
  'status',
  'credits',
  'howLong',
  'frameRate',
  'filter',
  'upload',
  'append',
  'cancel',
  'slideshow',
  'help',
  'blackBars',
  'cropToFill',
]
/** Verbs that need an object to make a wish. */
const LIGHT: readonly Term[] = [
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
const OBJECTS: readonly Kind[] = ['clips', 'literal', 'file', 'url', 'aspect', 'size']
const QUANTITIES: readonly Kind[] = ['time', 'factor', 'percent', 'range', 'span', 'db', 'frames']

type Fragment = { tokens: Token[]; strong: boolean; with: boolean; joint: string }

const filler = (token: Token | undefined) =>
  token !== undefined &&
  token.value.kind !== 'clips' &&
  (is(token, 'please', 'article') || token.value.kind === 'symbol')

function joint(token: Token): string | undefined {
  if (token.value.kind === 'break') return token.text
  if (token.value.kind !== 'term' && token.value.kind !== 'word') return undefined
  if (token.values?.size && !JOINTS.has(token.text)) return WITH.has(token.text) ? token.text : undefined
  return JOINTS.has(token.text) ||
    token.text === 'with' ||
    token.text === 'using' ||
    token.text === 'featuring' ||
    token.text === 'including'
    ? token.text
    : undefined
}

/** `1. … 2. …`: figures that count the wishes. */
function numbering(tokens: readonly Token[]): Set<number> {
  const places = new Set<number>()
  let expected = 1
  tokens.forEach((token, at) => {
    const dot = tokens[at + 1]
    if (as(token, 'number')?.value !== expected || !dot || !/^[.)、:：]$/.test(dot.text) || dot.start !== token.end)
      return
    if (at > 0 && expected === 1 && tokens[at - 1]?.value.kind !== 'break') return
    places.add(at)
    expected += 1
  })
  return expected > 2 ? places : new Set()
}

function fragments(tokens: readonly Token[]): Fragment[] {
  const numbers = numbering(tokens)
  const out: Fragment[] = [{ tokens: [], strong: true, with: false, joint: '' }]
  tokens.forEach((token, at) => {
    const link = joint(token)
    const counted = numbers.has(at)
    if (link === undefined && !counted) {
      out.at(-1)?.tokens.push(token)
      return
    }
    const strong = counted || (token.value.kind === 'break' && token.value.strong)
    const fragment = { tokens: [], strong, with: WITH.has(link ?? '') || link === 'using', joint: link ?? '' }
    if (out.at(-1)?.tokens.length === 0) out.pop()
    out.push(fragment)
  })
  return out.filter((f) => f.tokens.length > 0)
}

const holds = (tokens: readonly Token[], kinds: readonly Kind[]) => tokens.some((t) => kinds.includes(t.value.kind))
const means = (tokens: readonly Token[], terms: readonly Term[]) =>
  tokens.some((t) => t.value.kind !== 'clips' && is(t, ...terms))
const soft = (tokens: readonly Token[]) =>
  tokens.some(
    (t) => valued(t, 'aspect') !== undefined || ['aspect', 'fps', 'size', 'resolution'].includes(t.value.kind),
  )

/** Parts that go on with what came before, whatever they hold: lists, questions, corrections, alternations. */
function continues({ joint: link }: Fragment, previous: readonly Token[], core: readonly Token[]): boolean {
  if (means(previous, ['notThat'])) return true
  const naming = means(previous, ['saveVersion']) && holds(core, ['literal']) && !means(core, ['text', 'title', 'add'])
  if (naming) return true
  if (means(previous, ['alternate']) && means(core, ['zoomIn', 'zoomOut'])) return true
  const verbs = means(core, [
    'delete',
    'export',
    'text',
    'title',
    'transition',
    'captions',
    'mute',
    'add',
    'cut',
    'trim',
    'split',
  ])
  const things = holds(core, ['file', 'clips']) || means(core, ['photos', 'videos', 'photo', 'clip', 'video'])
  const placed = previous.some((t) => as(t, 'ordinal')?.n === 1) && !means(previous, HEADS)
  const listing =
    (means(previous, ['sequenceFirst', 'merge']) || placed) && things && !(means(core, ['music']) && link !== 'with')
  if (listing && !verbs) return true
  // these photos and clips: two nouns beside each other
  const noun = (t: Token | undefined) =>
    t !== undefined && is(t, 'photos', 'videos', 'photo', 'uploadsAll') && t.value.kind === 'term'
  if (
    /^(?:and|&|和|跟|与)$/.test(link) &&
    noun(previous.at(-1)) &&
    (noun(core[0]) || (core[0]?.value.kind === 'term' && is(core[0], 'clip', 'video')))
  )
    return true
  // put the beach and the city side by side
  const named = (t: Token | undefined) =>
    t?.value.kind === 'clips' || t?.value.kind === 'file' || valued(t, 'thing') !== undefined
  const open = !means(previous, HEADS) && named(previous.at(-1)) && named(core[0])
  if (open && /^(?:and|&|和|跟|与)$/.test(link)) return true
  const kinds =
    previous.at(-1)?.value.kind === 'clips' && core[0]?.value.kind === 'term' && is(core[0], 'photos', 'videos', 'clip')
  if (kinds && !means(previous, HEADS) && /^(?:and|&|和|跟|与)$/.test(link)) return true
  const opening = previous.find((t) => !filler(t))
  const asks = /^(?:what|what's|which|how|is|are|whats)$/.test(opening?.text ?? '')
  return asks && /^(?:and|&|or|,)$/.test(link)
}

/** Can this stand alone? Figures of a canvas can unless they belong to the export before them. */
function stands({ tokens, with: joined, joint: link }: Fragment, previous: readonly Token[]): boolean {
  const exporting = means(previous, ['export', 'strongPreview'])
  const texts = means(previous, ['text', 'title', 'captions', 'lowerThird']) || holds(previous, ['literal'])
  const core = tokens.filter((t) => !filler(t))
  if (core.length === 0) return false
  const strong = core.filter((t) => t.value.kind !== 'clips' && is(t, ...HEADS))
  const refers = core.some((t) => is(t, 'it'))
  if (continues({ tokens, with: joined, strong: false, joint: link }, previous, core)) return false
  const style = (t: Token) =>
    valued(t, 'animation') !== undefined ||
    is(t, 'bigger', 'smaller', 'higher', 'lower', 'bold', 'background', 'outline', 'shadow', 'font')
  if (
    texts &&
    (joined || refers || strong.every((t) => style(t) && !is(t, 'music', 'captions', 'title', 'text'))) &&
    strong.length > 0 &&
    strong.every(style)
  )
    return false
  const styling =
    texts &&
    holds(previous, ['literal']) &&
    !holds(core, ['literal']) &&
    strong.length > 0 &&
    strong.every((t) => /^(?:大字|小字|字|字体|font|text)$/.test(t.text) || is(t, 'lowerThird'))
  if (styling && !means(core, ['delete', 'change'])) return false
  if (exporting && strong.length > 0 && strong.every((t) => is(t, 'frameRate', 'opacity', 'last_for'))) return false
  if (strong.length > 0) return true
  if (soft(tokens)) return (!exporting || means(core, ['make', 'change'])) && !joined
  if (
    tokens.some((t) => valued(t, 'filter') !== undefined || valued(t, 'transition') !== undefined) &&
    !texts &&
    !joined &&
    valued(core[0], 'color') === undefined
  )
    return !means(previous, ['transition', 'chromaKey', 'music'])
  if (refers && previous.length > 0 && !means(core, ['move'])) return false
  const first = core[0]
  const opens = is(first, ...LIGHT) || /[一-龥]/.test(first?.text ?? '') ? core.some((t) => is(t, ...LIGHT)) : false
  return (
    opens &&
    !joined &&
    (holds(core, OBJECTS) ||
      means(core, ['everything', 'uploadsAll', 'photos', 'videos', 'rest', 'it', 'onTimeline', 'sound', 'background']))
  )
}

/** Only what a wish is about, its verb still to come: 第一张和第三张图删掉. */
const opensOnly = (tokens: readonly Token[]) =>
  holds(tokens, ['clips', 'range', 'span', 'time', 'file', 'ordinal']) &&
  !(holds(tokens, ['clips', 'file']) && holds(tokens, ['time', 'factor', 'percent'])) &&
  !means(tokens, HEADS) &&
  !means(tokens, LIGHT) &&
  !soft(tokens) &&
  !tokens.some((t) => valued(t, 'filter') ?? valued(t, 'transition'))

/** Words that carry a wish over to the next part, which names only another object. */
const carried = (tokens: readonly Token[]) =>
  tokens.filter(
    (t) =>
      (t.value.kind === 'term' || t.value.kind === 'word') &&
      !is(t, 'it', 'article', 'first', 'last', 'start', 'end') &&
      t.value.kind === 'term',
  )

/** Nothing but words that mean nothing here: a wish of its own, if it is one. */
const foreign = (tokens: readonly Token[]): boolean =>
  tokens.every((t) => t.value.kind === 'word' || filler(t)) &&
  tokens.some((t) => t.value.kind === 'word' && /[a-z]{4}/.test(t.text))

/** In `2 seconds off … and 4 off …` the second figure has the unit of the first. */
const timed = (tokens: readonly Token[], previous: readonly Token[]): Token[] =>
  tokens.map((t) => {
    const number = as(t, 'number')?.value
    const like = previous.some((p) => as(p, 'time')) && !tokens.some((p) => as(p, 'time'))
    return number !== undefined && like ? { ...t, value: { kind: 'time', seconds: number } } : t
  })

/** No wish is longer than this many tokens; what goes on is read as another, so that time stays in proportion. */
const LONGEST_CLAUSE = 120

/**
 * Cuts the message into wishes. A part that cannot stand alone belongs to the wish before it, or repeats that wish for
 * another object ("mute clip 1 … and clip 2").
 */
export function split(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = []
  for (const fragment of fragments(tokens)) {
    const previous = clauses.at(-1)
    if (!previous || previous.length > LONGEST_CLAUSE) {
      clauses.push(fragment.tokens)
      continue
    }
    if (opensOnly(previous)) {
      previous.push(...fragment.tokens)
      continue
    }
    if (stands(fragment, previous)) {
      const bare =
        !means(fragment.tokens, ['add', 'make', 'put', 'use', 'change', 'move']) &&
        !holds(fragment.tokens, [...QUANTITIES, 'number', 'literal', 'file'])
      const removal = previous.find((t) => is(t, 'delete') && t.value.kind === 'term')
      const strongHere = means(fragment.tokens, [
        'delete',
        'cut',
        'export',
        'mute',
        'fadeIn',
        'fadeOut',
        'undo',
        'keep',
        'split',
        'speedUp',
        'slowDown',
        'reverse',
        'merge',
        'duplicate',
        'louder',
        'quieter',
      ])
      const inherits =
        removal &&
        bare &&
        !strongHere &&
        /^(?:and|&|,|，|、|和|跟|与|及|以及)$/.test(fragment.joint) &&
        means(fragment.tokens, ['music', 'captions', 'text', 'title', 'logo', 'transition', 'voice', 'filter'])
      clauses.push(inherits ? [removal, ...fragment.tokens] : fragment.tokens)
      continue
    }
    const listed = ['clips', 'file'] as const
    const counted = holds(fragment.tokens, [...QUANTITIES, 'number'])
    const parallel =
      (holds(fragment.tokens, listed) && counted && holds(previous, listed) && holds(previous, QUANTITIES)) ||
      (holds(fragment.tokens, ['literal']) &&
        holds(previous, ['literal']) &&
        !fragment.with &&
        fragment.tokens.some(
          (t) => QUANTITIES.includes(t.value.kind) || t.value.kind === 'clips' || valued(t, 'position') !== undefined,
        ))
    const strange = foreign(fragment.tokens)
    if (strange) clauses.push(fragment.tokens)
    else if (parallel) clauses.push([...carried(previous), ...timed(fragment.tokens, previous)])
    else previous.push(...fragment.tokens)
  }
  return clauses
}
