import type { Aside } from './asides.ts'
import { cures } from './complaints.ts'
import { complete } from './complete.ts'
import type { Context } from './context.ts'
import { filmKindIn } from './film-kind.ts'
import type { CompiledLanguage } from './grammar/language.ts'
import type { Reading, Remark } from './reading.ts'
import { type Scene, subjectOf } from './scene.ts'
import { readSentence } from './sentence.ts'
import { readPaused } from './sentence-reading.ts'
import { built } from './sentence-wishes.ts'
import { spelled } from './spelling.ts'
import { type Token, tokensOf } from './tokens.ts'
import { fileNames } from './values/names.ts'
import type { Wish } from './wish.ts'

/** Longer messages are not read. */
const LONGEST = 20_000
const MOST_SENTENCES = 120

/** Reads a message completely, or says what could not be read. Pure; never throws, whatever the text. */
export function readMessage(message: string, language: CompiledLanguage, context: Context): Reading {
  const reading: Reading = { wishes: [], unread: [], ambiguous: [], troubles: [], remarks: [], rules: [] }
  if (message.length > LONGEST) return { ...reading, unread: [message.slice(0, 80)] }
  const numeral = language.grammar.kinds.get('numeral')?.scanner
  const isFigure = (token: Token) => (numeral?.([token], 0, context) ?? []).length > 0
  const spelling = { words: language.grammar.words, forms: language.forms, short: language.short, isFigure }
  const sentences = sentencesOf(spelled(tokensOf(message, fileNames(context)), spelling, context))
  if (sentences.length > MOST_SENTENCES) return { ...reading, unread: [message.slice(0, 80)] }
  const last = context.last_edit
  let scene: Scene = {
    context,
    subject: last ? subjectOf(last.op, last) : undefined,
    spoken: undefined,
    kind: filmKindIn(message, fileNames(context)),
    before: [],
    said: 0,
    isBroken: false,
  }
  let topic: number[] | undefined
  let heading: number[] | undefined
  const announced: Wish[] = []
  for (const [i, sentence] of sentences.entries()) {
    const goesOn = /^[;；]\s*$/.test(between(message, sentences[i - 1], sentence))
    const spoken = (goesOn ? topic : undefined) ?? heading
    const known = {
      ...scene,
      spoken,
      said: scene.before.length,
      isBroken: reading.unread.length + reading.remarks.length > 0,
    }
    const read = readPaused(sentence, language, message, known)
    if (isHeading(read, sentence)) heading = read.spoken
    topic = goesOn || sentence.some(({ text }) => text === ':') ? read.spoken : undefined
    reading.unread.push(...read.unread)
    reading.ambiguous.push(...read.ambiguous)
    reading.troubles.push(...read.troubles)
    reading.remarks.push(...read.remarks)
    reading.rules.push(...read.rules)
    reading.wishes.push(...read.wishes)
    if (sentence.at(-1)?.text === ':') announced.push(...read.wishes)
    scene = { ...scene, subject: read.subject ?? scene.subject, before: reading.wishes }
  }
  reading.wishes = withoutHeadings(reading.wishes, announced)
  // only one film can be built; a file that is not in it may have been meant as part of its list
  const films = new Set(reading.wishes.filter(({ op }) => op === 'build_sequence').map((wish) => JSON.stringify(wish)))
  const isStray = reading.troubles.some((each) => 'refuse' in each && each.refuse === 'not_on_timeline')
  if (films.size > 1 || (films.size === 1 && isStray)) {
    reading.ambiguous.push({ text: message, readings: [] })
    reading.wishes = []
  }
  const idle = reading.wishes.length + reading.unread.length + reading.ambiguous.length + reading.troubles.length === 0
  if (idle) reading.wishes.push(...sentences.flatMap((each) => spokenAlone(each, language, message, scene)).slice(0, 1))
  return { ...besideWishes(reading), wishes: complete(reading.wishes, context) }
}

const NO_WISH = new Set<string>(['nothing', 'clarify', 'reply'])

/** A remark alone may mean a wish: only beside one it asks for nothing, and a complaint only beside one that it is the reason for. */
function besideWishes(reading: Reading): Reading {
  const { remarks, unread, wishes } = reading
  const isBeside = ({ complaints }: Remark) =>
    wishes.some(({ op }) =>
      complaints.length > 0 ? complaints.some((complaint) => cures(op, complaint)) : !NO_WISH.has(op),
    )
  const asked = remarks.filter((remark) => !isBeside(remark))
  return { ...reading, remarks: remarks.filter(isBeside), unread: [...unread, ...asked.map(({ text }) => text)] }
}

/** `Camera movement for the photos:`, before lines that say which: it announces them. */
function withoutHeadings(wishes: readonly Wish[], headings: readonly Wish[]): Wish[] {
  const isRepeated = ({ op }: Wish) => wishes.some((wish) => wish.op === op && !headings.includes(wish))
  return wishes.filter((wish) => !(headings.includes(wish) && isRepeated(wish)))
}

/** `thanks` means nothing next to a wish, but something alone. */
function spokenAlone(tokens: readonly Token[], language: CompiledLanguage, message: string, scene: Scene): Wish[] {
  const readings = readSentence(tokens, language, scene.context, true).filter(({ unread }) => unread.length === 0)
  return (
    readings
      .map((reading) => built(reading, tokens, message, scene, language).wishes)
      .find((wishes) => wishes.length > 0) ?? []
  )
}

/** `Do the following to clip 1:` says what all of the rest is about. */
function isHeading({ wishes }: Reading, sentence: readonly Token[]): boolean {
  const isTopic = ({ op, params }: Wish) => op === 'nothing' && (params.aside as Aside | undefined)?.kind === 'topic'
  return sentence.at(-1)?.text === ':' && wishes.length > 0 && wishes.every(isTopic)
}

/** What separates two sentences. */
function between(message: string, before: readonly Token[] | undefined, after: readonly Token[]): string {
  return message.slice(before?.at(-1)?.end ?? 0, after[0]?.start ?? 0)
}

function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind === 'break') sentences.push([])
    else sentences.at(-1)?.push(token)
  }
  return sentences.filter((sentence) => sentence.length > 0)
}
