import { setTimeout as sleep } from 'node:timers/promises'
import { engineHealth, retireEngine } from '../../endpoints/health.ts'
import { engineSocket } from '../../endpoints/socket.ts'
import { say } from '../terminal/say.ts'
import { dataFolder } from './where.ts'

const STOP_WAIT_MS = 5000

/**
 * `video-maker-mcp engine stop`: asks the running engine to end, and waits briefly. The engine first finishes what it has begun.
 * @returns exit code
 */
export async function stop(): Promise<number> {
  const socket = engineSocket(await dataFolder())
  const health = await engineHealth(socket)
  if (!health) {
    say('The local engine is not running.')
    return 0
  }
  await retireEngine(socket, 'none')
  for (const end = Date.now() + STOP_WAIT_MS; Date.now() < end; await sleep(100)) {
    if (await engineHealth(socket)) continue
    say(`The local engine (process ${health.pid}) has stopped.`)
    return 0
  }
  say(`The local engine (process ${health.pid}) is working, and stops when it is done.`)
  return 0
}
