export { type Interpretation, interpret } from './interpret.ts'
export { handleTurn } from './turn.ts'
