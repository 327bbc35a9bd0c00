// Reads {id, text, context} a line on stdin and writes {id, ops, not_understood} a line on stdout: what the local
// engine's agent makes of each message.
import { createInterface } from 'node:readline'
import { build } from 'esbuild'

const entry = `export { interpret } from './src/engine/agent/interpret.ts'
export { toRecord } from './src/engine/agent/record.ts'`
const { outputFiles } = await build({
  stdin: { contents: entry, resolveDir: process.cwd() },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  logLevel: 'silent',
})
const source = Buffer.from(outputFiles[0].contents).toString('base64')
const { interpret, toRecord } = await import(`data:text/javascript;base64,${source}`)

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue
  const { id, text, context } = JSON.parse(line)
  const { operations, notUnderstood } = interpret(text, context ?? { uploads: [] })
  process.stdout.write(`${JSON.stringify({ id, ops: operations.map(toRecord), not_understood: notUnderstood })}\n`)
}
