import { createInterface } from 'node:readline/promises'

/** Where answers come from. */
export interface AskInput extends NodeJS.ReadableStream {
  isTTY?: boolean
}

/**
 * Asks a person a yes/no question; Enter alone means no.
 * @returns undefined if there is no person at a terminal
 */
export async function ask(question: string, input: AskInput = process.stdin): Promise<boolean | undefined> {
  if (!input.isTTY) return undefined
  const lines = createInterface({ input, output: process.stdout })
  try {
    const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')))
    const answer = await Promise.race([lines.question(`${question} [y/N] `), ended])
    return /^y(es)?$/i.test(answer.trim())
  } finally {
    lines.close()
  }
}
