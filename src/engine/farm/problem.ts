/** What keeps a farm from working that whoever runs it can fix; told without a stack. */
export class FarmProblem extends Error {
  override readonly name = 'FarmProblem'
}
