export { warmUp as warmUpReader } from '../reader/warm-up.ts'
export { answerEdits } from './answer-edits.ts'
export { answerMessage } from './answer-message.ts'
