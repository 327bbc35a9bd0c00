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
}

/**
 * A `phrase` is a remark whatever its words mean elsewhere, and a `lead` is one at the beginning of a message; in a `plain` statement
 * all words are harmless by themselves; any other `statement` must not contain a value.
 */
export type RemarkForm = 'phrase' | 'lead' | 'plain' | 'statement'

/** The tokens of a sentence without remarks. */
export interface WithoutRemarks {
  rest: readonly Token[]
  remarks: readonly (readonly Token[])[]
  /** whether a remark comes before something else: a pronoun may refer to what it mentions */
  isFirst: boolean
}

/** Marks at which a clause may begin or end. */
const MARKS = new Set([',', '(', ')', '-', ':', '…', '.'])

/** With more clauses, none is taken for a remark. */
const MOST_CLAUSES = 12

/** Values that an edit could take, and what it could be done to. */
const MEANS_SOMETHING: readonly ValueKind[] = [
  ...(['number', 'ordinal', 'numbers', 'times', 'share', 'speed', 'length', 'time', 'stretch', 'span'] as const),
  ...([
    'clip',
    'sound_one',
    'own_sound',
    'text_called',
    'text_one',
    'overlay_ref',
    'region_ref',
    'callout_ref',
  ] as const),
  ...(['files', 'file_item', 'position', 'animation', 'mood', 'filter', 'theme_name', 'transition'] as const),
  ...([
    'named_aspect',
    'ratio_aspect',
    'color',
    'aspect',
    'resolution',
    'direction',
    'axis',
    'shape',
    'format',
  ] as const),
  ...(['size', 'side', 'tone', 'quality', 'preset', 'fit', 'effect_ref', 'sound_effect', 'graphic_ref'] as const),
]

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
  const parts = clauses.map((clause) => {
    const at = clause.findIndex(
      (token, i) =>
        (i === 0 || words.begins.has(plain(token, message))) &&
        isRemark(clause.slice(i), words, message, language, context),
    )
    return at < 0 || isRead(clause)
      ? { kept: clause, remark: [] }
      : { kept: clause.slice(0, at), remark: clause.slice(at) }
  })
  const remarks = parts.flatMap(({ remark }) => (remark.length > 0 ? [remark] : []))
  if (remarks.length === 0) return undefined
  const isRemarked = new Set(remarks.flat())
  const rest = withoutOuterMarks(tokens.filter((token) => !isRemarked.has(token)))
  return { rest, remarks, isFirst: (remarks[0]?.[0]?.start ?? 0) < (rest.at(-1)?.start ?? 0) }
}

function isRemark(
  tokens: readonly Token[],
  words: RemarkWords,
  message: string,
  language: CompiledLanguage,
  context: Context,
): boolean {
  const isPlain = tokens.every(
    ({ kind, text }) => kind === 'word' || (kind === 'mark' && /^\p{Extended_Pictographic}/u.test(text)),
  )
  if (!isPlain) return false
  const clause = clauseOf(tokens, message)
  const unknown = new Set(tokens.flatMap((token) => (token.unknown ? [plain(token, message)] : [])))
  const form = words.formOf(clause, (word) => unknown.has(word))
  if (form === undefined || form === 'phrase') return form !== undefined
  if (form === 'lead') return message.slice(0, tokens[0]?.start).trim() === ''
  const chart = new Chart(tokens, language.grammar, context)
  const bags = new Bags(chart, language.bagsOf)
  const isPronoun = (at: number) => words.pronouns.has(tokens[at]?.text ?? '')
  return tokens.every((_, at) => isPronoun(at) || isPronoun(at - 1) || isHarmless(at, form, chart, bags))
}

/** Whether neither an edit nor a value of one begins at a word. */
function isHarmless(at: number, form: RemarkForm, chart: Chart, bags: Bags): boolean {
  const isValue = form === 'statement' && MEANS_SOMETHING.some((kind) => chart.at(kind, at).length > 0)
  return !isValue && !bags.from(at).some(({ bag }) => bag.op !== 'nothing' && !bag.elliptic)
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
    return token.kind === 'word' ? [(token.spaced && i > 0 ? ' ' : '') + plain(token, message)] : []
  })
  return words.join('')
}
