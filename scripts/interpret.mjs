// Reads {id, text, context} a line on stdin and writes {id, ops, not_understood} a line on stdout: what the local
// engine's reader makes of each message. With --explain, also the rules by which each wish was read, and the remarks.
import { createInterface } from 'node:readline'
import { load } from './load.mjs'

const explain = process.argv.includes('--explain')
const { filmLength, read, toRecords } = await load(`
  export { filmLength } from './src/engine/reader/context.ts'
  export { read } from './src/engine/reader/index.ts'
  export { toRecords } from './src/engine/reader/record.ts'
`)

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue
  const { id, text, context } = JSON.parse(line)
  const film = seen(context)
  const reading = read(text, film)
  const rules = explain ? { rules: reading.rules, remarks: reading.remarks } : {}
  process.stdout.write(
    `${JSON.stringify({ id, ops: toRecords(reading, filmLength(film)), not_understood: reading.unread, ...rules })}\n`,
  )
}

/** Records write an overlay as the edits do, by its asset, or as the timeline does, by its name. */
function seen({ uploads = [], overlays = [], ...rest } = {}) {
  return {
    ...rest,
    uploads,
    overlays: overlays.map(({ asset, match, name = asset ?? match, ...at }) => ({ ...at, name })),
  }
}
