/** What a worker may take of the memory. It ends itself beyond that; the engine reports its task as died. */

const USUAL = 1_500_000_000
let most = USUAL

/** bytes that a worker may have now */
export const mostMemory = (): number => most

/** Work that needs more than others do. @param bytes of all that the worker has meanwhile */
export async function withMemory<Value>(bytes: number, work: () => Promise<Value>): Promise<Value> {
  most = Math.max(USUAL, bytes)
  try {
    return await work()
  } finally {
    most = USUAL
  }
}
