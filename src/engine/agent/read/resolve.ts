import type { Context } from '../context.ts'
import { thingOf } from '../vocabulary/lexicon.ts'
import { fold } from './fold.ts'
import { type Named, namedClips, nameFor, stemOf } from './names.ts'
import { rewrite } from './normalise.ts'
import { isNoun, nounAt } from './noun.ts'
import { byLabel, byList, byNeighbours, byNumber, byOrdinal, byRange, clipsValue, type Made, run } from './places.ts'
import { as, is, joined, type Token, type Value, valued } from './token.ts'

const FRONT = new Set(['前', '头', '开头', '前面', '最前面', '首'])

const BACK = new Set(['后', '最后', '末', '末尾', '后面', '最末', '最后的', '尾', '结尾'])

/** `最后一段`, `前两张图`, `the middle clip`, `首段`. */
function byEdge(tokens: readonly Token[], at: number, clips: readonly Named[]): Made {
  const text = tokens[at]?.text ?? ''
  let i = at + 1
  const middle = text === 'middle' || /^(?:中间|正中间)$/.test(text)
  if (!FRONT.has(text) && !BACK.has(text) && !middle) return undefined
  while (/^(?:的|那|这|那个)$/.test(tokens[i]?.text ?? '')) i += 1
  const count = as(tokens[i], 'number')?.value
  if (count !== undefined && Number.isInteger(count)) i += 1
  const noun = nounAt(tokens, i)
  if (!noun) return undefined
  const end = i + noun.length
  if (middle) {
    const some = Math.min(clips.length, count ?? 1)
    const first = Math.ceil((clips.length - some + 1) / 2)
    const found = Array.from({ length: some }, (_, k) => first + k)
    // of three clips no two are in the middle
    if (some > 1 && (clips.length - some) % 2 === 1)
      return {
        token: joined(tokens.slice(at, end), { kind: 'clips', clips: [], missing: [some], unknown: true }),
        length: end - at,
      }
    return some < 1 ? undefined : { token: joined(tokens.slice(at, end), clipsValue(found)), length: end - at }
  }
  if (
    count === undefined &&
    /^(?:段|片段|张|图|部分|画面)$/.test(tokens[i]?.text ?? '') === false &&
    !/^(?:那段|一段|那张|clip|条)$/.test(tokens[i]?.text ?? '')
  )
    return undefined
  return run(tokens, at, end, FRONT.has(text) ? 1 : -1, count ?? 1, noun.noun, clips)
}

/** One word of the vocabulary for all clips: `all photos`, `each clip`, 每张图片. */
const WHOLE_PHRASE =
  /^(?:all|every|each|both)\b.*\b(?:photo|picture|image|pic|clip|video|shot|slide)s?$|^[每各所全].*[张条图段片频]$/

/** `all the photos`, `every clip`, `每张图`. */
function byAll(tokens: readonly Token[], at: number, clips: readonly Named[], placed: boolean): Made {
  const here = tokens[at]
  const phrase = placed && is(here, 'uploadsAll', 'each') && WHOLE_PHRASE.test(here?.text ?? '')
  if (here?.value.kind !== 'term' || !(is(here, 'everything') || phrase)) return undefined
  let i = at + 1
  while (/^(?:of|the|my|these|those|的|其|single|other)$/.test(tokens[i]?.text ?? '')) i += 1
  if (/^(?:other|其)$/.test(tokens[i - 1]?.text ?? '')) return undefined
  const count = as(tokens[i], 'number')?.value
  if (count !== undefined) i += 1
  const noun = nounAt(tokens, i)
  const own = phrase || /[段张条图]$|图片$|照片$|视频$|片段$/.test(here.text)
  if (!noun && !own) return undefined
  if (noun && /^(?:videos?|视频)$/.test(tokens[i]?.text ?? '') && /^(?:whole|entire|整个|整段|整条)$/.test(here.text))
    return {
      token: joined(tokens.slice(at, i + noun.length), { kind: 'clips', clips: clips.map((c) => c.clip), all: true }),
      length: i + noun.length - at,
    }
  const kind = noun?.noun ?? (/[张图照]|photo|picture|image|pic|slide/.test(here.text) ? 'image' : 'any')
  const mixed = clips.some((c) => c.image) && clips.some((c) => !c.image)
  const chosen = mixed && kind !== 'any' ? clips.filter((c) => (kind === 'image') === c.image) : clips
  const end = i + (noun?.length ?? 0)
  const all = chosen.length === clips.length
  return {
    token: joined(tokens.slice(at, end), {
      kind: 'clips',
      clips: chosen.map((c) => c.clip),
      ...(all ? { all: true } : {}),
    }),
    length: end - at,
  }
}

/** Words that are too much a part of the language of editing to name a file. */
const COMMON =
  /^(?:first|last|all|every|the|one|next|same|this|that|it|whole|entire|video|clip|photo|music|title|text|start|end|middle)$/

/** `the beach clip`, `海滩那段`, `the box`: a clip by the name of its file. */
function byName(tokens: readonly Token[], at: number, clips: readonly Named[]): Made {
  const here = tokens[at]
  if (!here || (as(here, 'file') && /\.[a-z\d]{2,4}$/.test(here.text)) || COMMON.test(here.text)) return undefined
  const noun = nounAt(tokens, at + 1)
  const before = tokens[at - 1]?.text
  const sure =
    noun !== undefined ||
    // stretch goes before row
    /^(?:goes|comes|should|belongs|must)$/.test(tokens[at + 1]?.text ?? '') ||
    (is(tokens[at - 1], 'before', 'after') && clips.some((c) => stemOf(c.name) === here.text)) ||
    (before === 'the' &&
      !isNoun(here) &&
      here.values?.get('mood') === undefined &&
      !is(here, 'music', 'text', 'title', 'captions', 'background', 'sound', 'start', 'end'))
  const name =
    nameFor(
      here,
      clips.map((c) => c.name),
      sure,
    ) ?? boxed(here, before, clips)
  const clip = clips.find((c) => c.name === name)
  if (name === undefined || !clip) return undefined
  let end = at + 1 + (noun?.length ?? 0)
  if (!noun && is(tokens[end], 'it') && /段|张|条/.test(tokens[end]?.text ?? '')) end += 1
  return { token: joined(tokens.slice(at, end), { kind: 'clips', clips: [clip.clip], name }), length: end - at }
}

/** `the two puppy clips`: all that share the word. */
function byShared(tokens: readonly Token[], at: number, clips: readonly Named[]): Made {
  const here = tokens[at]
  const noun = /^(?:clips|shots|videos|photos|pictures|images|pics|scenes|ones|parts)$/.test(tokens[at + 1]?.text ?? '')
  if (!here || !noun || COMMON.test(here.text) || !(here.value.kind === 'word' || valued(here, 'thing')))
    return undefined
  const found = clips.filter((c) => nameFor(here, [c.name], true) === c.name)
  return found.length < 2
    ? undefined
    : { token: joined(tokens.slice(at, at + 2), { kind: 'clips', clips: found.map((c) => c.clip) }), length: 2 }
}

/** `the opening clip`, `the closing shot`: one phrase for the first or the last. */
function byRole(tokens: readonly Token[], at: number, clips: readonly Named[]): Made {
  const here = tokens[at]
  if (here?.value.kind !== 'term' || clips.length < 2) return undefined
  const placed = /(?:clip|shot|photo|scene)$/.test(here.text)
  const clip = placed && is(here, 'intro') ? 1 : placed && is(here, 'outro') ? clips.length : undefined
  return clip === undefined ? undefined : { token: joined([here], { kind: 'clips', clips: [clip] }), length: 1 }
}

/** `the photo that comes right after the campfire`: a neighbour of a clip that is named. */
function byNeighbour(tokens: readonly Token[], at: number, clips: readonly Named[]): Made {
  if (!isNoun(tokens[at]) || !/^(?:that|which)$/.test(tokens[at + 1]?.text ?? '')) return undefined
  const link = tokens.slice(at + 2, at + 7).findIndex((t) => is(t, 'before', 'after') || /^follows?$/.test(t.text))
  const place = at + 2 + link
  let i = place + 1
  while (/^(?:the|my)$/.test(tokens[i]?.text ?? '')) i += 1
  const anchor = byName(tokens, i, clips) ?? byNumber(tokens, i, clips) ?? byOrdinal(tokens, i, clips)
  const [clip] = as(anchor?.token, 'clips')?.clips ?? []
  if (link < 0 || !anchor || clip === undefined) return undefined
  const n = is(tokens[place], 'before') ? clip - 1 : clip + 1
  const value = clips.some((c) => c.clip === n) ? clipsValue([n]) : clipsValue([], [n])
  return { token: joined(tokens.slice(at, i + anchor.length), value), length: i + anchor.length - at }
}

/** 海边后面那段: the neighbour of a clip that is named, in Chinese. */
function byBeside(tokens: readonly Token[], at: number, clips: readonly Named[]): Made {
  const anchor = byName(tokens, at, clips) ?? byOrdinal(tokens, at, clips)
  const [clip] = as(anchor?.token, 'clips')?.clips ?? []
  if (!anchor || clip === undefined) return undefined
  let i = at + anchor.length
  const way = /^(?:([前后])[面边头]?|[以之]([前后]))的?$/.exec(tokens[i]?.text ?? '')
  i += tokens[i + 1]?.text === '的' ? 2 : 1
  if (!way || !/^(?:那|这|那一|一)[段张条]$|^那个(?:镜头|片段|画面)$/.test(tokens[i]?.text ?? '')) return undefined
  const n = (way[1] ?? way[2]) === '前' ? clip - 1 : clip + 1
  const value = clips.some((c) => c.clip === n) ? clipsValue([n]) : clipsValue([], [n])
  return { token: joined(tokens.slice(at, i + 1), value), length: i + 1 - at }
}

/** `the box`, where a clip is called just that. */
function boxed(token: Token, before: string | undefined, clips: readonly Named[]): string | undefined {
  const plain = before === 'the' && is(token, 'background', 'overlay', 'slideshow')
  return plain ? clips.find((c) => stemOf(c.name) === token.text)?.name : undefined
}

const foreign = (token: Token | undefined) =>
  token !== undefined &&
  /^\p{Script=Han}+$/u.test(token.text) &&
  (token.value.kind === 'word' || thingOf(token.text) !== undefined)

/** 细节图: all whose names have it in them, where some have. */
function byGroup(tokens: readonly Token[], at: number, clips: readonly Named[]): Made {
  if (!foreign(tokens[at]) || foreign(tokens[at - 1])) return undefined
  let i = at
  while (foreign(tokens[i])) i += 1
  const name = tokens
    .slice(at, i)
    .map((t) => t.text)
    .join('')
  const found = clips.filter((c) => name.length > 1 && fold(c.name).includes(name))
  if (found.length < 2 || found.length === clips.length) return undefined
  const end = i + (nounAt(tokens, i)?.length ?? 0)
  return { token: joined(tokens.slice(at, end), clipsValue(found.map((c) => c.clip))), length: end - at }
}

const PARITY: readonly (readonly [RegExp, number])[] = [
  [/^(?:奇数|单数|odd(?!ly))/, 1],
  [/^(?:偶数|双数|even(?!ly))/, 0],
]

/** 奇数张, `the odd clips`. */
function byParity(tokens: readonly Token[], at: number, clips: readonly Named[]): Made {
  const two = `${tokens[at]?.text ?? ''}${tokens[at + 1]?.text ?? ''}`
  const rest = PARITY.find(([word]) => word.test(two))?.[1]
  const end = at + (/^(?:odd|even)$/.test(tokens[at]?.text ?? '') ? 1 : 2)
  const numbered = /^(?:numbered|号)$/.test(tokens[end]?.text ?? '') ? end + 1 : end
  const noun = rest === undefined ? undefined : nounAt(tokens, numbered)
  if (!noun) return undefined
  const chosen = clips.filter((c) => c.clip % 2 === rest).map((c) => c.clip)
  return {
    token: joined(tokens.slice(at, numbered + noun.length), clipsValue(chosen)),
    length: numbered + noun.length - at,
  }
}

/** 寺庙那段, where no file is called that: some clip is meant, and which one is to be asked. */
function byUnknown(tokens: readonly Token[], at: number, clips: readonly Named[]): Made {
  if (!foreign(tokens[at]) || foreign(tokens[at - 1]) || clips.length < 2) return undefined
  let i = at
  while (foreign(tokens[i])) i += 1
  const length = (tokens[i - 1]?.end ?? 0) - (tokens[at]?.start ?? 0)
  if (tokens[i]?.text === '的') i += 1
  if (length < 2 || length > 5 || !/^[那这](?:一?[段张条]|个(?:镜头|片段|画面|视频))$/.test(tokens[i]?.text ?? ''))
    return undefined
  const value: Value = { kind: 'clips', clips: [], missing: [0], unknown: true }
  return { token: joined(tokens.slice(at, i + 1), value), length: i + 1 - at }
}

const BRINGING = /^(?:add|append|insert|include|put|place|bring|加|加上|添加|插入|放)/
const VIDEO = /^(?:clip|video clip|footage|recording|视频片段|那段视频|那个视频|段视频)$/
const IMAGE = /^(?:photo|picture|image|pic|photograph|snap|张照片|张图|张图片)$/

/** `the clip` among photos, `the photo` among clips: the only one of its kind on the timeline. */
function byOnly(tokens: readonly Token[], at: number, clips: readonly Named[]): Made {
  const text = tokens[at]?.text ?? ''
  const said = /[一-龥]/.test(text) || /(?:^|\s)(?:the|my)$/.test(tokens[at - 1]?.text ?? '')
  const pair = text === 'video' && tokens[at + 1]?.text === 'clip'
  const kind = pair || VIDEO.test(text) ? 'video' : IMAGE.test(text) ? 'image' : undefined
  if (kind === undefined || !said || tokens.slice(0, at).some((t) => BRINGING.test(t.text))) return undefined
  const found = clips.filter((c) => c.image === (kind === 'image'))
  const only = found[0]
  if (!only || found.length !== 1 || clips.length < 2) return undefined
  const length = pair ? 2 : 1
  return { token: joined(tokens.slice(at, at + length), { kind: 'clips', clips: [only.clip] }), length }
}

const KINDS: readonly (readonly [words: RegExp, image: boolean])[] = [
  [/^(?:photos|pictures|images|pics|photographs|照片|图片|相片)$/, true],
  [/^(?:videos|recordings|movies)$/, false],
]

/** `the photos` on a timeline that holds videos too: those of the kind. */
function byKind(tokens: readonly Token[], at: number, clips: readonly Named[]): Made {
  const image = KINDS.find(([words]) => words.test(tokens[at]?.text ?? ''))?.[1]
  if (image === undefined || tokens.slice(0, at).some((t) => BRINGING.test(t.text))) return undefined
  const found = clips.filter((c) => c.image === image)
  if (found.length === 0 || found.length === clips.length) return undefined
  const value: Value = { kind: 'clips', clips: found.map((c) => c.clip) }
  return { token: joined(tokens.slice(at, at + 1), value), length: 1 }
}

/** Words for clips become their places on the main track. */
export function resolveClips(tokens: readonly Token[], context: Context): Token[] {
  const clips = namedClips(context)
  const placed = (context.video ?? []).length > 0
  return rewrite(
    tokens,
    (list, at) =>
      byNeighbour(list, at, clips) ??
      byBeside(list, at, clips) ??
      byLabel(list, at, clips) ??
      byList(list, at, clips) ??
      byNeighbours(list, at, clips) ??
      byRange(list, at, clips) ??
      byOrdinal(list, at, clips) ??
      byEdge(list, at, clips) ??
      byAll(list, at, clips, placed) ??
      byNumber(list, at, clips) ??
      byParity(list, at, clips) ??
      byName(list, at, clips) ??
      byGroup(list, at, clips) ??
      byShared(list, at, clips) ??
      (placed ? byRole(list, at, clips) : undefined) ??
      (placed ? (byOnly(list, at, clips) ?? byKind(list, at, clips)) : undefined) ??
      byUnknown(list, at, clips),
  )
}
