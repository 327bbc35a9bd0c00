import { mostMemory } from './memory.ts'
import type { Reply, Request } from './message.ts'
import { MEMORY_EXCEEDED, type Task } from './task.ts'

/** Tasks by name, loaded on first use, so that drawing a text does not wait for FFmpeg. */
// biome-ignore lint/suspicious/noExplicitAny: a table of tasks with inputs of their own
export type TaskTable = Record<string, () => Promise<Task<any, unknown, any>>>

const RSS_CHECK_MS = 200

/** Makes this process a worker: handles requests one at a time until the engine disconnects. */
export function serveTasks(table: TaskTable): void {
  process.on('disconnect', () => process.exit(0))
  process.on('message', (request: Request) => void answer(table, request))
  setInterval(() => {
    if (process.memoryUsage.rss() > mostMemory()) fatal(MEMORY_EXCEEDED)
  }, RSS_CHECK_MS).unref()
}

async function answer(table: TaskTable, { id, task, input }: Request): Promise<void> {
  try {
    const load = table[task]
    if (!load) throw new Error(`unknown task: ${task}`)
    const run = await load()
    const output = await run(input, (progress) => send({ id, progress }))
    send({ id, output, rss: process.memoryUsage.rss() })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    send({ id, error: message, rss: process.memoryUsage.rss() })
  }
}

function send(reply: Reply): void {
  if (process.connected) process.send?.(reply)
}

function fatal(reason: string): never {
  process.stderr.write(`${reason}\n`)
  process.exit(1)
}
