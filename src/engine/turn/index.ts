export { answerEdits } from './answer-edits.ts'
export { answerMessage } from './answer-message.ts'
export { warmUpReader } from './warm-up.ts'
