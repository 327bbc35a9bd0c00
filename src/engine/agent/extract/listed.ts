import type { ContextUpload } from '../context.ts'
import type { Operation } from '../operation.ts'
import { type Clause, has, text as plain } from '../read/clause.ts'
import { namedClips, nameFor, pictures } from '../read/names.ts'
import { as, is, type Token } from '../read/token.ts'
import { assetNamed } from './target.ts'

/** `these three, camp first, then trail`: the files by name are the list, `these` no more than its title. */
function ownOrder(clause: Clause): string[] {
  const names = pictures(clause.context).map((u) => u.name)
  const spoken = clause.tokens.flatMap((t) => {
    const clips = as(t, 'clips')
    return clips?.all ? [] : (nameFor(t, names) ?? clips?.name ?? [])
  })
  const ordered =
    has(clause, 'sequenceFirst', 'sequenceThen', 'order') || clause.tokens.some((t) => as(t, 'ordinal')?.n === 1)
  const own = [...new Set(spoken)].filter((name) => names.includes(name))
  // part2 before part1
  if (own.length === 2 && has(clause, 'before', 'after')) return has(clause, 'after') ? own.toReversed() : own
  return ordered && own.length > 1 && has(clause, 'uploadsAll', 'photos', 'videos') ? own : []
}

/** `cake1.jpg to cake4.jpg`: where in the names the last of a row of files ends. */
function through(tokens: readonly Token[], at: number, names: readonly string[]): number | undefined {
  if (!/^(?:to|through|thru|-|–|~|到|至)$/.test(tokens[at + 1]?.text ?? '')) return undefined
  const [first, last] = [tokens[at], tokens[at + 2]].map((t) => names.indexOf(nameFor(t, names) ?? ''))
  return first !== undefined && last !== undefined && first >= 0 && last > first ? last + 1 : undefined
}

/** Files that the clause lists, in its order; `photos` and `the clip` stand for all of their kind. */
export function listed(clause: Clause): string[] {
  // 四张照片里只用 a.jpg 和 b.jpg: of them all, only those
  const only = clause.tokens.findIndex((t) => is(t, 'keep', 'onlyPart'))
  const chosen = clause.tokens.slice(only + 1).some((t) => as(t, 'file'))
  if (only > 0 && chosen && clause.tokens.slice(0, only).every((t) => !(as(t, 'file') ?? as(t, 'clips'))))
    return listed({ ...clause, tokens: clause.tokens.slice(only + 1) })
  const own = ownOrder(clause)
  if (own.length > 0) return own
  const seen = pictures(clause.context)
  const names = seen.map((u) => u.name)
  const virtual = namedClips(clause.context)
  const out: string[] = []
  const add = (...more: string[]) => out.push(...more.filter((name) => !out.includes(name)))
  const kind = (type: ContextUpload['type']) => seen.filter((u) => u.type === type).map((u) => u.name)
  for (const [at, token] of clause.tokens.entries()) {
    const name = nameFor(token, names)
    const clips = as(token, 'clips')
    const until = through(clause.tokens, at, names)
    if (name !== undefined && names.includes(name))
      add(...names.slice(names.indexOf(name), until ?? names.indexOf(name) + 1))
    else if (token.value.kind === 'term' && is(token, 'uploadsAll')) add(...ofKind(token.text, seen))
    else if (clips) add(...clips.clips.flatMap((n) => virtual.find((c) => c.clip === n)?.name ?? []))
    else if (token.value.kind === 'term' && is(token, 'photos', 'photo') && !is(token, 'clip')) add(...kind('image'))
    else if (
      token.value.kind === 'term' &&
      (is(token, 'videos') || /^(?:clip|footage|recording)$/.test(token.text)) &&
      (!is(token, 'slideshow') || /s$/.test(token.text)) &&
      !is(token, 'everything')
    )
      add(...kind('video'))
    else if (token.value.kind === 'term' && /^clip$/.test(token.text)) add(...kind('video'))
    else if (
      token.text === 'video' &&
      out.length > 0 &&
      /^(?:the|my|this)$/.test(clause.tokens[at - 1]?.text ?? '') &&
      !/^(?:in|into|to|for|of)$/.test(clause.tokens[at - 2]?.text ?? '')
    )
      add(...kind('video'))
    // 图片和视频做成…: the videos, not the video to be made
    else if (
      token.text === '视频' &&
      ((out.length > 0 && is(clause.tokens[at + 1], 'make', 'merge')) ||
        /^(?:先|再|先放|再放|然后放|接着放|后面放|最后放|先用|再接)$/.test(clause.tokens[at - 1]?.text ?? ''))
    )
      add(...kind('video'))
  }
  return out
}

/** `these images` are the images, `all my clips` the videos, `everything` all. */
function ofKind(words: string, seen: readonly ContextUpload[]): string[] {
  const image = /image|photo|picture|图|照片|相片/.test(words)
  const video = /clip|video|footage|视频|片段/.test(words)
  const chosen = image === video ? seen : seen.filter((u) => (u.type === 'image') === image)
  return (chosen.length > 0 ? chosen : seen).map((u) => u.name)
}

/** A length said right after each file: product1 for 3 seconds, product2 for 5 seconds. */
export function ownLengths(clause: Clause, names: readonly string[]): Operation[] {
  let at = -1
  let end = 0
  let sure = false
  const lengths = new Map<number, number>()
  for (const [i, token] of clause.tokens.entries()) {
    const name = nameFor(token, names)
    const time = as(token, 'time')
    if (name !== undefined && names.includes(name)) {
      // b.jpg 4 seconds, c.jpg: the list goes on
      sure ||= lengths.has(at) && token.value.kind === 'file'
      at = names.indexOf(name)
      end = token.end
    } else if (time && at >= 0 && !lengths.has(at) && !is(clause.tokens[i + 1], 'each', 'every', 'total')) {
      lengths.set(at, time.seconds)
      // b.jpg (4 seconds)
      sure ||= /^\s*[(（[]\s*$/.test(clause.source.slice(end, token.start))
    }
  }
  if (lengths.size < 2 && !sure) return []
  return [...lengths].map(([i, duration]): Operation => ({ op: 'set_duration', params: { clip: i + 1, duration } }))
}

/** `4 seconds a picture`, `一张放4秒`: one stands for each. */
function apiece(tokens: readonly Token[], at: number): boolean {
  // 生成一段18秒的视频: the whole of it
  if (/的$/.test(tokens[at]?.text ?? '') && is(tokens[at + 1], 'slideshow')) return false
  const noun = (token: Token | undefined) => token?.value.kind === 'term' && is(token, 'photo', 'clip')
  const after = /^an?$/.test(tokens[at + 1]?.text ?? '') && noun(tokens[at + 2])
  const before = tokens.slice(Math.max(0, at - 3), at)
  const one = before.findIndex((t) => as(t, 'number')?.value === 1 && /^[一1]$/.test(t.text))
  return (
    after ||
    (one >= 0 && /^[张幅段]/.test(before[one + 1]?.text ?? '')) ||
    before.some((t) => /^一[张幅段]/.test(t.text))
  )
}

/** Times that say how long each is, and how long all is. */
export function lengths(clause: Clause): { total?: number; each?: number } {
  const found: { total?: number; each?: number } = {}
  clause.tokens.forEach((token, at) => {
    const time = as(token, 'time')
    if (!time) return
    const near = clause.tokens.slice(Math.max(0, at - 4), at + 3).filter((t) => t !== token)
    const per =
      near.some((t) => is(t, 'each', 'every') && !/^(?:all|everything|全部|所有|每分|any)$/.test(t.text)) ||
      /apiece|每/.test(token.text + near.map((t) => t.text).join(' ')) ||
      near.some((t) => t.value.kind === 'clips' && /every|each|每/.test(t.text)) ||
      apiece(clause.tokens, at)
    if (per) found.each ??= time.seconds
    else found.total ??= time.seconds
  })
  return found
}

export function musicLength(clause: Clause): number | undefined {
  if (!has(clause, 'music') && assetNamed(clause, 'audio') === undefined) return undefined
  const asset = assetNamed(clause, 'audio')
  const audio = clause.context.uploads.filter((u) => u.type === 'audio')
  const chosen = audio.find((u) => u.name === asset) ?? audio[0]
  return /match|fit|length|same|as long|对齐|一样长|匹配|长度|等长|跟|配合|sync/.test(plain(clause))
    ? chosen?.duration
    : undefined
}

/** Files by name, not only by their kind. */
export const namesFiles = (clause: Clause): boolean =>
  clause.tokens.filter(
    (t) =>
      (as(t, 'file') && assetNamed({ ...clause, tokens: [t] }, 'image', 'video')) ||
      (as(t, 'clips') && !as(t, 'clips')?.all),
  ).length > 1
