/** A problem of a farm that its operator can fix; reported without a stack trace. */
export class FarmProblem extends Error {
  override readonly name = 'FarmProblem'
}
