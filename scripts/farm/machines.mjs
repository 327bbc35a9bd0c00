import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const ROOT = join(import.meta.dirname, '../..')
const program = (name) => join(ROOT, 'dist/engine', name)

/** A program that is killed and started again, the same each time. */
export class Machine {
  #start
  #child
  /** what it wrote to stderr in all its lives, by line */
  lines = []

  /** @param ready what it prints once it works */
  constructor(name, ready, command, args, env) {
    this.name = name
    this.#start = async () => {
      this.#child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
      createInterface({ input: this.#child.stderr }).on('line', (line) => this.lines.push(line))
      const ended = once(this.#child, 'exit').then(([code]) => {
        throw new Error(`${name} ended with ${code}: ${this.lines.at(-1)}`)
      })
      ended.catch(() => {}) // it is killed on purpose
      await Promise.race([printed(this.#child.stdout, ready), ended])
    }
  }

  async start() {
    await this.#start()
    return this
  }

  get pid() {
    return this.#child.pid
  }

  async kill() {
    const ended = once(this.#child, 'exit')
    this.#child.kill('SIGKILL')
    await ended
  }
}

async function printed(stdout, ready) {
  await new Promise((resolve) => createInterface({ input: stdout }).on('line', (line) => ready.test(line) && resolve()))
}

/** A queue, a server and workers of one thread each, on loopback. @param workers how many */
export async function startFarm(folder, workers = 2) {
  const [redis, port, metrics] = [await freePort(), await freePort(), await freePort()]
  const env = { NEMO_QUEUE_URL: `redis://127.0.0.1:${redis}`, NEMO_STORAGE: join(folder, 'shared'), NEMO_HOME: folder }
  const quotas = { requestsPerMinute: 100_000, sessions: 10_000, bytes: 1e12, renders: 50, anonymousCredits: 1e6 }
  const serve = {
    do: 'serve',
    listen: { host: '127.0.0.1', port },
    metrics: { host: '127.0.0.1', port: metrics },
    behindProxy: false,
    quotas,
  }
  const home = (name) => ['--home', join(folder, name)]
  const worker = (name) =>
    new Machine(
      name,
      /^Working/,
      process.execPath,
      [program('farm.js'), ...home(name), '--cache', '1e9', '--slots', '1'],
      env,
    )
  const served = [program('service.js'), ...home('served'), '--command', JSON.stringify(serve)]
  const queue = ['--port', String(redis), '--bind', '127.0.0.1', '--save', '', '--dir', folder]
  const machines = [
    new Machine('queue', /Ready to accept/, 'redis-server', queue, {}),
    new Machine('server', /^Serving/, process.execPath, served, env),
    ...Array.from({ length: workers }, (_, i) => worker(`worker-${i + 1}`)),
  ]
  for (const machine of machines) await machine.start()
  const [address, metricsAddress] = [port, metrics].map((each) => `http://127.0.0.1:${each}`)
  return { machines, address, metrics: `${metricsAddress}/metrics`, home: join(folder, 'served') }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}
