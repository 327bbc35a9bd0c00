import { createInterface } from 'node:readline/promises'

/** What answers come from. */
export interface AskInput extends NodeJS.ReadableStream {
  isTTY?: boolean
}

/**
 * Asks a person a question that is answered with yes or no; no is what is meant by Enter alone.
 * @returns undefined where no person is at a terminal
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
