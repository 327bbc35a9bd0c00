/** How much memory a worker may use. Beyond that it ends itself, and the engine reports its task as died. */

const USUAL = 1_500_000_000
let most = USUAL

/** bytes that a worker may have now */
export const mostMemory = (): number => most

/** Runs work that needs more memory than usual. @param bytes limit for the whole worker meanwhile */
export async function withMemory<Value>(bytes: number, work: () => Promise<Value>): Promise<Value> {
  most = Math.max(USUAL, bytes)
  try {
    return await work()
  } finally {
    most = USUAL
  }
}
