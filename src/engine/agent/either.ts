import { LANGUAGES } from '../reader/languages.ts'
import { answerMessage } from '../turn/index.ts'
import type { HandleTurn } from '../turn/turn.ts'
import { handleTurn } from './turn.ts'

/** What is quoted may be in any language. */
const QUOTED = /"[^"]*"|“[^”]*”|「[^」]*」|『[^』]*』|《[^》]*》/g

/** Answers a message; the old way in Chinese until there are tables of it. */
export const answerEither: HandleTurn = (turn, analyses) => {
  const chinese = /\p{Script=Han}/u.test(turn.message.replace(QUOTED, ''))
  return chinese && !Object.hasOwn(LANGUAGES, 'zh') ? handleTurn(turn, analyses) : answerMessage(turn, analyses)
}
