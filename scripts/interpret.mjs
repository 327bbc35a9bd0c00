// Reads {id, text, context} a line on stdin and writes {id, ops, not_understood} a line on stdout: what the local
// engine's agent makes of each message.
import { createInterface } from 'node:readline'
import { load } from './load.mjs'

const { interpret, toRecord } = await load(`
  export { interpret } from './src/engine/agent/interpret.ts'
  export { toRecord } from './src/engine/agent/record.ts'
`)

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue
  const { id, text, context } = JSON.parse(line)
  const { operations, notUnderstood } = interpret(text, seen(context))
  process.stdout.write(`${JSON.stringify({ id, ops: operations.map(toRecord), not_understood: notUnderstood })}\n`)
}

/** Records write an overlay as the edits do, by its asset, or as the timeline does, by its name. */
function seen({ uploads = [], overlays = [], ...rest } = {}) {
  return {
    ...rest,
    uploads,
    overlays: overlays.map(({ asset, match, name = asset ?? match, ...at }) => ({ ...at, name })),
  }
}
