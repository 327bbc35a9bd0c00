import type { Context } from '../context.ts'
import { isRole, isSurface, thingOf } from '../vocabulary/lexicon.ts'
import { fold } from './fold.ts'
import type { Token } from './token.ts'

const FILE_PATTERN =
  /[\p{L}\p{N}_][\p{L}\p{N}_.()-]{0,80}\.(?:mp4|mov|avi|webm|mkv|jpe?g|png|gif|webp|heic|mp3|wav|m4a|aac|flac|ogg|srt|vtt|ass|cube|m4v)\b/giu

export function matchesOf(text: string, pattern: RegExp, read: (found: string) => Token['value']): Token[] {
  return [...text.matchAll(pattern)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    text: m[0].toLowerCase(),
    value: read(m[0]),
  }))
}

/** A file's name without its ending, where it is no ordinary word: product3, red panda, 海滩. */
function stems(folded: string, name: string): Token[] {
  const stem = fold(name).replace(/\.[a-z\d]+$/, '')
  if (/^[a-z]*$/.test(stem) || stem.length < 2 || /^\d{1,3}$/.test(stem)) return []
  const spaced = stem.replace(/[-_ ]+/g, ' ')
  const found: Token[] = []
  for (const form of new Set([stem, spaced, spaced.replaceAll(' ', ''), spaced.replaceAll(' ', '-')]))
    for (let at = folded.indexOf(form); at >= 0; at = folded.indexOf(form, at + form.length)) {
      const apart = !/[a-z\d]/.test(folded[at - 1] ?? ' ') && !/[a-z\d]/.test(folded[at + form.length] ?? ' ')
      // 旁白.wav: the word alone is the voice-over; 片头那段 is the file
      const own = !isRole(stem) || /^的?(?:[那这]|图|照片|视频|片段|镜头|素材)/.test(folded.slice(at + form.length))
      if (apart && own)
        found.push({ start: at, end: at + form.length, text: form, value: { kind: 'file', name, known: true } })
    }
  return found
}

/** Characters that belong to any sentence, and to no one's name for a file. */
const PLAIN = /[我你他她的了是在有和这那个把将请给也都就到]/

/** Chinese, with figures in it; a place such as 第35 is of clips, not of names. */
const NAMING = /^(?=.*\p{Script=Han})(?!.*第\d+$)[\p{Script=Han}\d]+$/u
/** Does the part begin or end inside a number? */
const broken = (text: string, at: number, length: number): boolean =>
  /\d\d/.test(text.slice(Math.max(0, at - 1), at + 1)) || /\d\d/.test(text.slice(at + length - 1, at + length + 1))

/** A part of a long Chinese name that no other file has: 古城 of 大理古城.mp4. */
function parts(folded: string, name: string, others: readonly string[]): Token[] {
  const stem = fold(name).replace(/\.[a-z\d]+$/, '')
  const found: Token[] = []
  for (let length = Math.min(stem.length - 1, 8); length >= 2; length--)
    for (let i = 0; i + length <= stem.length; i++) {
      const part = stem.slice(i, i + length)
      const at = folded.indexOf(part)
      if (at < 0 || !NAMING.test(part) || PLAIN.test(part) || broken(stem, i, length) || broken(folded, at, length))
        continue
      const means = isSurface(part) && thingOf(part) === undefined
      if (!means && !others.some((other) => other.includes(part)))
        found.push({ start: at, end: at + length, text: part, value: { kind: 'file', name, known: true } })
    }
  return [...found, ...letter(folded, stem, name, others)]
}

/** A机位.mp4 by its letter, where no other file begins with that. */
function letter(folded: string, stem: string, name: string, others: readonly string[]): Token[] {
  const own = /^[a-z](?=\p{Script=Han})/u.exec(stem)?.[0]
  if (own === undefined || others.some((other) => fold(other).startsWith(own))) return []
  return [...folded.matchAll(new RegExp(`(?<![a-z\\d])${own}(?![a-z\\d])`, 'g'))].map(({ index }) => ({
    start: index,
    end: index + 1,
    text: own,
    value: { kind: 'file', name, known: true },
  }))
}

/** Words before a Chinese name: 文件名叫三亚.mp4 is 三亚.mp4. */
const BEFORE_NAME =
  /^.*(?:文件名|名字|命名为?|取名|名为|叫做?|存成|存为|保存为|导成|导出为|导出|上传|换成|改成|删掉|插入|加上|添加|为|成|把|将|用|放)(?=.)/u

/** A new name with Chinese before it keeps its Latin tail (把clip.mp4 is clip.mp4), or what stands after a verb. */
function nameIn(found: string): string {
  const tail = /[A-Za-z\d_][\w.()-]*$/.exec(found)?.[0]
  if (!tail || !/^\p{Script=Han}/u.test(found)) return found
  return tail.includes('.') ? tail : found.replace(BEFORE_NAME, '')
}

/** The names of uploaded files as written; an unknown name keeps its Latin tail (把clip.mp4 is clip.mp4). */
export function files(text: string, context: Context): Token[] {
  const names = [...context.uploads.map((u) => u.name), ...(context.video ?? []).map((v) => v.name)]
  const folded = fold(text)
  const found: Token[] = []
  for (const name of new Set(names)) {
    const wanted = fold(name)
    if (!wanted.includes('.')) continue
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length))
      found.push({ start: at, end: at + wanted.length, text: wanted, value: { kind: 'file', name, known: true } })
  }
  for (const name of new Set(names)) {
    found.push(...stems(folded, name))
    if (/\p{Script=Han}{2}/u.test(name))
      found.push(
        ...parts(
          folded,
          name,
          names.filter((other) => other !== name),
        ),
      )
  }
  const unknown = matchesOf(text, FILE_PATTERN, (name) => ({ kind: 'file', name, known: false })).map((token) => {
    const name = nameIn(text.slice(token.start, token.end))
    return { ...token, start: token.end - name.length, value: { kind: 'file', name, known: false } as const }
  })
  return [...found.sort((a, b) => b.text.length - a.text.length), ...unknown]
}
