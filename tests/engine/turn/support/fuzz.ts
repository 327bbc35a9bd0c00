/** Random messages, the same for the same seed: wishes, mixed languages, and strings that mean harm. */

/** Parts that ask for nothing to go away. */
export const HARMLESS = [
  'add a title',
  'music at 35%',
  'make it 9:16',
  '加背景音乐',
  '第二段放慢',
  'zoom in on clip 1',
  'fade between all clips',
  'brighter',
  '标题改成红色',
  'export 1080p',
  'play clip 1 at 2x',
  'what is on the timeline?',
  '音乐小一点',
  'captions yellow',
  'logo top right at 30%',
  'swap clips 1 and 2',
  '复制第一段',
  'make it 20 seconds',
  'and',
  'then',
  '，',
  '然后',
  'please',
  'ok',
  'hello',
  'of the',
  '第三段',
  'at 10 seconds',
  'from 5 to 8',
  '一分半',
  'slideshow',
]
/** Parts that ask for something to go, or go back. */
export const DESTRUCTIVE = [
  'delete clip 2',
  'cut the first 5 seconds',
  '删掉第一段',
  'remove all text',
  'trim 3 seconds off the end',
  '只保留前5秒',
  'start over',
  'undo',
  'keep 2 to 4',
  'get rid of everything',
  '去掉音乐',
  'remove the captions',
  'cut the silences',
  'shorten it to 5 seconds',
]
export const HOSTILE = [
  "':;[]\\,%{pts}",
  '[0:v]scale=1:1[v];[v]null',
  '$(rm -rf /)',
  '`id`',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '%00',
  '\\x00',
  "'; DROP TABLE sessions;--",
  '\u202eevil\u202c',
  '\u200b\u200d\ufeff',
  'שלום עולם',
  'مرحبا بالعالم',
  '🎬🎂👨‍👩‍👧',
  '１２３',
  'Ａdd',
  'ﬁlm',
  '"',
  '“',
  '「',
  "'",
  '《',
  '\u0000',
  '\n\n',
  '\t',
  '- ',
  '###',
  '{{x}}',
  '$HOME',
  'http://[::1]/',
  'file:///etc/passwd',
  'NaN',
  '-1',
  '1e309',
  '99999999999999999999',
  '0:00',
  '99:99',
  '1:1:1:1',
  '#12',
  '#GGGGGG',
  'clip 999999',
  '第零段',
  '百分之',
  '三成',
  '__proto__',
  'constructor',
]

/** Pseudo-random numbers 0-1 from a seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const pick = <T>(list: readonly [T, ...T[]] | readonly T[], random: () => number): T => {
  const found = list[Math.floor(random() * list.length)]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

function garbage(random: () => number): string {
  const ranges = [
    [32, 126],
    [0x4e00, 0x9fff],
    [0x600, 0x6ff],
    [0x1f300, 0x1f6ff],
    [0, 31],
    [0x2000, 0x206f],
  ] as const
  const length = Math.floor(random() * 12)
  return Array.from({ length }, () => {
    const [from, to] = pick(ranges, random)
    return String.fromCodePoint(from + Math.floor(random() * (to - from)))
  }).join('')
}

/** A message of a few parts. `asks` says whether it may ask for something to go away outside quotes. */
export function message(random: () => number): { text: string; asks: boolean } {
  const asks = random() < 0.5
  const parts = Array.from({ length: 1 + Math.floor(random() * 6) }, () => {
    const kind = random()
    if (kind < 0.4) return pick(asks ? [...HARMLESS, ...DESTRUCTIVE] : HARMLESS, random)
    if (kind < 0.6) return pick(HOSTILE, random)
    if (kind < 0.75) return asks ? garbage(random) : pick(HARMLESS, random)
    return `add the title "${pick(DESTRUCTIVE, random)}"`
  })
  // someone else's command is a command still
  const drops = parts.some((part) => part.includes('DROP'))
  return { text: parts.join(random() < 0.5 ? ', ' : ' '), asks: asks || drops }
}

const TAKES_AWAY = new Set([
  'delete',
  'cut_range',
  'keep',
  'trim',
  'remove_text',
  'remove_bgm',
  'remove_captions',
  'remove_overlay',
  'remove_silence',
  'reset',
  'highlight',
  'undo',
  'restore_version',
])

/** Edits that lose something; a replaced clip or a new order loses nothing that undo would not bring back. */
export const losses = (edits: readonly object[]): string[] =>
  edits.flatMap((edit) => ('op' in edit && TAKES_AWAY.has(String(edit.op)) ? [String(edit.op)] : []))
