export { answerEdits } from './answer-edits.ts'
export { answerMessage } from './answer-message.ts'
