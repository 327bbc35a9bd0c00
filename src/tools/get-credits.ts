import * as z from 'zod'
import { engine, note, sessionId } from './parameters.ts'
import { paragraphs } from './text.ts'
import { defineTool } from './tool.ts'

export const getCredits = defineTool({
  name: 'get_credits',
  title: 'Show the credit balance',
  description: 'Credits left. Exports cost none; the local engine spends none.',
  input: z.object({ session_id: sessionId }),
  output: z.object({
    engine,
    available: z.number(),
    frozen: z.number(),
    total: z.number(),
    note,
  }),
  annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: true },
  async handle(input, call) {
    const client = await call.client()
    const credits = await client.credits({ sessionId: input.session_id })
    return {
      engine: credits.engine,
      available: credits.available,
      frozen: credits.frozen,
      total: credits.total,
      note: credits.note && paragraphs(credits.note, 500),
    }
  },
  words: (facts) => [
    // the local engine's figures only satisfy the protocol
    ...(facts.engine === 'local' && facts.note ? [] : [balance(facts)]),
    ...(facts.note ? [facts.note] : []),
  ],
})

function balance({
  engine,
  available,
  frozen,
  total,
}: Record<'available' | 'frozen' | 'total', number> & { engine: string }): string {
  return `Credits on the ${engine} engine: ${available} available, ${frozen} held for running jobs, ${total} in total.`
}
