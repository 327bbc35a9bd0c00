import type { Complaint } from './complaints.ts'
import type { Context } from './context.ts'
import { Bags } from './grammar/bags.ts'
import { Chart } from './grammar/chart.ts'
import type { CompiledLanguage } from './grammar/language.ts'
import { HAN, type Token } from './tokens.ts'
import type { ValueKind } from './values/index.ts'

/** What a message says besides its wishes, recognised by its form: `he was coughing there`. Pure. */

/** How a language's remarks are recognised. */
export interface RemarkWords {
  /** words with which a remark may begin without a comma before it */
  begins: ReadonlySet<string>
  /** subjects that name nothing: what follows is a verb */
  pronouns: ReadonlySet<string>
  /**
   * What words are, rather than an instruction, a condition or an exception; undefined if they may be one of these.
   * @param clause lower case, without marks and apostrophes
   * @param isUnknown whether a word is in no table
   */
  formOf: (clause: string, isUnknown: (word: string) => boolean) => RemarkForm | undefined
  /** What a clause complains of, if it does nothing else. @param clause as for `formOf` */
  complaintsIn: (clause: string) => readonly Complaint[]
  /** words for the whole film and for all of something */
  ofAll: RegExp
  /** phrases that restrict nothing, wherever they stand: `in it`, `the whole time`; global */
  vague: RegExp
}

/**
 * A `phrase` is a remark whatever its words mean elsewhere, and a `lead` is one at the beginning of a message; in a `plain` statement
 * all words are harmless by themselves; a `worldly` one is about somebody or something that is no part of a film, and must not say
 * which part of the film it is about; any other `statement` must not contain a value.
 */
export type RemarkForm = 'phrase' | 'lead' | 'plain' | 'worldly' | 'statement'

/** The tokens of a sentence without remarks. */
export interface WithoutRemarks {
  rest: readonly Token[]
  remarks: readonly { tokens: readonly Token[]; complaints: readonly Complaint[] }[]
  /** whether a remark comes before something else: a pronoun may refer to what it mentions */
  isFirst: boolean
}

/** Where a clause stands. */
interface Setting {
  words: RemarkWords
  message: string
  language: CompiledLanguage
  context: Context
}

/** Marks at which a clause may begin or end. */
const MARKS = new Set([',', '(', ')', '-', ':', '…', '.'])

/** With more clauses, none is taken for a remark. */
const MOST_CLAUSES = 12

/** What an edit could be done to: parts of the film, and numbers. */
const PARTS: readonly ValueKind[] = [
  ...(['number', 'ordinal', 'numbers', 'times', 'share', 'speed', 'length', 'time', 'stretch', 'span'] as const),
  ...(['clip', 'sound_one', 'own_sound', 'text_called', 'text_one', 'overlay_ref', 'files', 'file_item'] as const),
]

/** Those, and other values that an edit could take. */
const MEANS_SOMETHING: readonly ValueKind[] = [
  ...PARTS,
  ...(['region_ref', 'callout_ref', 'position', 'animation', 'mood', 'filter', 'theme_name', 'transition'] as const),
  ...(['named_aspect', 'ratio_aspect', 'color', 'aspect', 'resolution', 'direction', 'axis', 'shape'] as const),
  ...(['format', 'size', 'side', 'tone', 'quality', 'preset', 'fit', 'effect_ref', 'sound_effect'] as const),
  ...(['graphic_ref'] as const),
]

/** In a statement of a form, none of these may begin at a word outside vague phrases. */
const TELLING: Readonly<Record<'complaint' | 'plain' | 'worldly' | 'statement', readonly ValueKind[]>> = {
  complaint: PARTS,
  plain: [],
  worldly: PARTS,
  statement: MEANS_SOMETHING,
}

/**
 * Leaves out the clauses of a sentence that can only be remarks. Undefined if there are none.
 * @param isRead whether tokens can be read by themselves
 */
export function withoutRemarks(
  tokens: readonly Token[],
  message: string,
  language: CompiledLanguage,
  context: Context,
  isRead: (tokens: readonly Token[]) => boolean,
): WithoutRemarks | undefined {
  const { remarks: words } = language
  const clauses = clausesOf(tokens)
  if (!words || clauses.length > MOST_CLAUSES) return undefined
  const setting: Setting = { words, message, language, context }
  const left = clauses.flatMap((clause) => {
    const remark = remarkIn(clause, setting)
    return remark && !isRead(clause) ? [remark] : []
  })
  if (left.length === 0) return undefined
  const isRemarked = new Set(left.flatMap((remark) => remark.tokens))
  const rest = withoutOuterMarks(tokens.filter((token) => !isRemarked.has(token)))
  return { rest, remarks: left, isFirst: (left[0]?.tokens[0]?.start ?? 0) < (rest.at(-1)?.start ?? 0) }
}

/** The remark at the end of a clause, if there is one: from its beginning, or from a word with which one may begin. */
function remarkIn(clause: readonly Token[], setting: Setting): WithoutRemarks['remarks'][number] | undefined {
  const { words, message } = setting
  for (const [i, token] of clause.entries()) {
    if (i > 0 && !words.begins.has(plain(token, message))) continue
    const tokens = clause.slice(i)
    const complaints = saidBeside(tokens, setting)
    if (complaints) return { tokens, complaints }
  }
  return undefined
}

/** What words complain of that do nothing else, and are not about the whole film. */
export function complaintsOf(
  tokens: readonly Token[],
  message: string,
  { remarks: words }: CompiledLanguage,
): readonly Complaint[] {
  const clause = clauseOf(tokens, message)
  return !words || words.ofAll.test(clause) ? [] : words.complaintsIn(clause)
}

/** What a clause complains of, nothing if it is another remark; undefined if it may be a wish. */
function saidBeside(tokens: readonly Token[], setting: Setting): readonly Complaint[] | undefined {
  const { words, message } = setting
  const clause = clauseOf(tokens, message)
  const unknown = new Set(tokens.flatMap((token) => (token.unknown ? [plain(token, message)] : [])))
  const form = words.formOf(clause, (word) => unknown.has(word))
  const isWords = tokens.every(
    ({ kind, text }) =>
      kind === 'word' ||
      (kind === 'number' && form === 'phrase') ||
      (kind === 'mark' && /^\p{Extended_Pictographic}/u.test(text)),
  )
  if (!isWords) return undefined
  if (form === 'phrase' || (form === 'lead' && message.slice(0, tokens[0]?.start).trim() === '')) return []
  const isSaid = harmlessIn(tokens, setting)
  if ((form === 'plain' || form === 'worldly') && isSaid(form)) return []
  const complaints = words.complaintsIn(clause)
  if (complaints.length > 0) return isSaid('complaint') ? complaints : undefined
  return form === 'statement' && isSaid('statement') ? [] : undefined
}

/** Tells whether neither an edit nor a value of one begins at any of the words, in a statement of a form. */
function harmlessIn(
  tokens: readonly Token[],
  { words, message, language, context }: Setting,
): (form: keyof typeof TELLING) => boolean {
  const chart = new Chart(tokens, language.grammar, context)
  const bags = new Bags(chart, language.bagsOf)
  const vague = vagueIn(tokens, words.vague, message)
  const isPronoun = (at: number) => words.pronouns.has(tokens[at]?.text ?? '')
  const isEdit = (at: number) => bags.from(at).some(({ bag }) => bag.op !== 'nothing' && !bag.elliptic)
  return (form) => {
    const isTelling = (at: number) => TELLING[form].some((kind) => chart.at(kind, at).length > 0)
    // the words of a complaint alone may be read as a wish
    const isWish = (at: number) => isTelling(at) || (form !== 'complaint' && isEdit(at))
    return tokens.every((_, at) => vague.has(at) || isPronoun(at) || isPronoun(at - 1) || !isWish(at))
  }
}

/** Which tokens belong to phrases that restrict nothing. */
function vagueIn(tokens: readonly Token[], vague: RegExp, message: string): Set<number> {
  const phrases = [...clauseOf(tokens, message).matchAll(vague)]
  const isVague = (at: number) => {
    const end = clauseOf(tokens.slice(0, at + 1), message).length
    return phrases.some((phrase) => phrase.index < end && end <= phrase.index + phrase[0].length)
  }
  return new Set(tokens.flatMap((_, at) => (isVague(at) ? [at] : [])))
}

function clausesOf(tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]]
  for (const token of tokens) {
    if (MARKS.has(token.text)) clauses.push([])
    else clauses.at(-1)?.push(token)
  }
  return clauses.filter((clause) => clause.length > 0)
}

function withoutOuterMarks(tokens: readonly Token[]): Token[] {
  const isMark = ({ kind, text }: Token) => kind === 'mark' && MARKS.has(text)
  const from = tokens.findIndex((token) => !isMark(token))
  return from < 0 ? [] : tokens.slice(from, tokens.findLastIndex((token) => !isMark(token)) + 1)
}

/** A word as it is written, without apostrophes. */
function plain({ text, start, end }: Token, message: string): string {
  return HAN.test(text) ? text : message.slice(start, end).toLowerCase().replace(/['’]/g, '')
}

function clauseOf(tokens: readonly Token[], message: string): string {
  const words = tokens.flatMap((token, i) => {
    // an abbreviation is several tokens in one place
    if (tokens[i - 1]?.start === token.start) return []
    return token.kind === 'word' || token.kind === 'number'
      ? [(token.spaced && i > 0 ? ' ' : '') + plain(token, message)]
      : []
  })
  return words.join('')
}
