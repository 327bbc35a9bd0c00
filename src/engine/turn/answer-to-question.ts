import { answerEdits } from './answer-edits.ts'
import { languageIn, wordsIn } from './reply/languages.ts'
import type { HandleTurn, Turn } from './turn.ts'

/** `yes`, `no`, `the second one`, by the number of the chosen way. */
type Choice = 'yes' | 'no' | number

const YES =
  /^(?:(?:yes|yeah|yep|sure|ok(?:ay)?|go ahead|do (?:it|that)|please do|confirm(?:ed)?|correct|right|exactly|that is right)[\s,.!]*)+(?:please[.!]*)?$/i
const NO =
  /^(?:no|nope|don'?t|do not|leave it|cancel|never ?mind|stop)(?:[\s,]+(?:thanks|thank you|please|that))*[.!]*$/i
const NTH =
  /^(?:the |option |number |no\. ?)*(first|second|third|fourth|[1-4])(?: (?:one|way|option))?(?:,? please)?[.!]*$/i
const YES_ZH = /^(?:是的?|对的?|好的?|可以|确定|确认|没错|就这样|做吧|嗯)+[，,]?(?:请|做吧|就这样)?[。！!]*$/
const NO_ZH = /^(?:不|不用了?|不要了?|算了|取消|别)[。！!]*$/
const NTH_ZH = /^(?:选|要)?第?([一二三四1-4])(?:个|种)[。！!]*$/
const NUMBERS = ['first', 'second', 'third', 'fourth']

function choiceIn(message: string): Choice | undefined {
  const said = message.trim()
  if (YES.test(said) || YES_ZH.test(said)) return 'yes'
  if (NO.test(said) || NO_ZH.test(said)) return 'no'
  const nth = (NTH.exec(said) ?? NTH_ZH.exec(said))?.[1]?.toLowerCase()
  if (nth === undefined) return undefined
  return NUMBERS.indexOf(nth) + 1 || '一二三四'.indexOf(nth) + 1 || Number(nth)
}

/**
 * The answer to one of these words after a question: does what was asked about, or not. The question is derived again from the
 * previous message, so nothing about it is stored.
 * @returns undefined if nothing was asked
 */
export function answerToQuestion(
  turn: Turn,
  analyses: Parameters<HandleTurn>[1],
  answer: HandleTurn,
): ReturnType<HandleTurn> | undefined {
  const choice = turn.asked === undefined ? undefined : choiceIn(turn.message)
  if (turn.asked === undefined || choice === undefined) return undefined
  const { asked: message, ...rest } = turn
  const question = answer({ ...rest, message }, analyses)
  if ('needs' in question) return question
  if (!question.needsInput) return undefined
  const language = languageIn(/\p{Script=Han}/u.test(turn.message) ? 'zh' : 'en')
  const words = wordsIn(language)
  if (choice === 'no') return { reply: words.nothingChanged(), needsInput: false }
  const { ways = [] } = question
  const way = choice === 'yes' ? (ways.length === 1 ? ways[0] : undefined) : ways[choice - 1]
  if (!way) return choice === 'yes' ? question : { reply: words.noSuchWay(), needsInput: true }
  const done = answerEdits({ ...turn, language }, way, analyses)
  return 'fault' in done ? question : done
}
