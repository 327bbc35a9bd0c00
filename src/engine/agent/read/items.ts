import type { Token } from './token.ts'

/** Where an item may begin: at the start of the message or a line, or behind a mark that ends what went before. */
const BEHIND = String.raw`(?<=^|[\n;.,:!?。；，：！？、…)）】]\s{0,3})`
/** Or behind any space, where nothing ends what went before it: 1) mute clip 2 2) reverse it. */
const LOOSE = String.raw`(?<=^|[\s;.,:!?。；，：！？、…)）】])`

interface Style {
  /** with the figure of the item as its first group */
  figure: string
  /** the figures in their order */
  order: readonly string[]
}

const digits = Array.from({ length: 60 }, (_, i) => String(i + 1))
const HAN = '一二三四五六七八九十'
/** Figures that count wishes: 1. 1) (1) 1、 a) (a) (i) ① 一、 Step 1: 第一步：. */
const STYLES: readonly Style[] = [
  { figure: String.raw`(?:step|edit|change|task|步骤|操作|修改)\s*(\d{1,2})\s*[.):：、,，-]`, order: digits },
  { figure: String.raw`第\s*(\d{1,2})\s*(?:步|项|点|条)\s*[.:：、,，]?`, order: digits },
  { figure: String.raw`第\s*([${HAN}])\s*(?:步|项|点|条)\s*[.:：、,，]?`, order: [...HAN] },
  { figure: String.raw`[(（【\[]\s*(\d{1,2})\s*[)）】\]]`, order: digits },
  { figure: String.raw`(\d{1,2})\s*[.)、:：）](?!\d)`, order: digits },
  { figure: String.raw`[(（]\s*([a-z])\s*[)）]`, order: [...'abcdefghijklmnopqrstuvwxyz'] },
  { figure: String.raw`([a-z])\s*[.)）](?=\s|[一-龥])`, order: [...'abcdefghijklmnopqrstuvwxyz'] },
  { figure: String.raw`[(（]?\s*(i{1,3}|iv|vi{0,3}|ix|x)\s*[)）]`, order: 'i ii iii iv v vi vii viii ix x'.split(' ') },
  { figure: '([①-⑳])', order: [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'] },
  { figure: String.raw`[(（]?([${HAN}])\s*[)）、.]`, order: [...HAN] },
]

/** First, …; 最后，…: words that count, with a pause behind them. */
const WORDS = new RegExp(
  String.raw`${BEHIND}(?:first(?:ly| of all)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|(?:the )?(?:final|last|next|first) (?:step|edit|change|task)|next|then|after that|last(?:ly)?|finally|首先|其次|再次|第[一二三四]|接着|然后|随后|最后)\s*[,，:：]\s*(?:please\s+)?`,
  'g',
)
/** - at the head of a line, • anywhere. */
const BULLETS = /(?:(?<=^|\n)[ \t]*[-–—*+](?=\s)|[•●▪◦‣■◆])[ \t]*/g

/** … : - mute clip 2 - reverse clip 4: in one line, behind a colon. */
const INLINE = /(?<=[\s:：?!.])[-–—]\s+(?=[a-z一-龥"“])/g

interface Marker {
  start: number
  end: number
}

/** Brackets around the figure set it apart wherever it stands, once the first has begun a list. */
const bracketed = ({ figure }: Style): boolean => figure.startsWith('[(')

function counted(text: string, before: string, { figure, order }: Style): Marker[] {
  const found: Marker[] = []
  const first = new RegExp(`${BEHIND}${figure}`, 'g').exec(text)?.index ?? text.length
  for (const match of text.matchAll(new RegExp(`${before}${figure}\\s*`, 'g')))
    if (match.index >= first && match[1] === order[found.length])
      found.push({ start: match.index, end: match.index + match[0].length })
  return found.length > 1 ? found : []
}

function markers(text: string): Marker[] {
  const dashes = /[:：?!.]\s*[-–—]\s/.test(text) && !text.includes('\n') ? [...text.matchAll(INLINE)] : []
  const bullets = [...text.matchAll(BULLETS), ...text.matchAll(WORDS), ...dashes].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }))
  for (const before of [BEHIND, LOOSE, ''])
    for (const style of before === '' ? STYLES.filter(bracketed) : STYLES) {
      const found = counted(text, before, style)
      if (found.length > 0) return [...bullets, ...found].sort((a, b) => a.start - b.start)
    }
  return bullets.sort((a, b) => a.start - b.start)
}

const SHIELDED: readonly Token['value']['kind'][] = ['literal', 'file', 'url', 'clips']

/** What a break is called that begins an item of a list. */
export const ITEM = 'item'

/**
 * The marks that count the items of a list become breaks, so that each item is a wish of its own.
 * @param text the message, folded
 */
export function readItems(tokens: readonly Token[], text: string): Token[] {
  const out: Token[] = []
  let at = 0
  for (const { start, end } of markers(text)) {
    for (let token = tokens[at]; token && token.end <= start; token = tokens[++at]) out.push(token)
    const inside: Token[] = []
    for (let i = at; (tokens[i]?.start ?? end) < end; i++) inside.push(...tokens.slice(i, i + 1))
    // within a quote, or a piece that reaches over the mark, it is no mark
    if (inside.some((t) => t.start < start || t.end > end || SHIELDED.includes(t.value.kind))) continue
    out.push({ start, end, text: ITEM, value: { kind: 'break', strong: true } })
    at += inside.length
  }
  return [...out, ...tokens.slice(at)]
}
