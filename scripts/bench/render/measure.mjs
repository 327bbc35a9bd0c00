// What the machine spent: CPU seconds of this process's ended children, and the memory of all of them at once.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'

/** s of ended children (0 where the system does not say). */
export function childrenCpu() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ')
    return (Number(fields[13]) + Number(fields[14])) / 100
  } catch {
    return 0
  }
}

/** CPU seconds of a piece of work, of this process and of the children that ended in it. @returns a function that gives them */
export function watchCpu() {
  const [children, own] = [childrenCpu(), process.cpuUsage()]
  return () => {
    const { user, system } = process.cpuUsage(own)
    return childrenCpu() - children + (user + system) / 1e6
  }
}

/** Watches the memory of a process (this one) and its children. @returns a function that ends it and gives the peak in MB */
export function watchMemory(root = process.pid) {
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(
      peak,
      tree(root).reduce((sum, pid) => sum + residentMb(pid), 0),
    )
  }, 100)
  return () => {
    clearInterval(timer)
    return Math.round(peak)
  }
}

function tree(root) {
  try {
    const children = readdirSync(`/proc/${root}/task`).flatMap((task) =>
      readFileSync(`/proc/${root}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    )
    return [root, ...children.flatMap(tree)]
  } catch {
    return [root]
  }
}

function residentMb(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Runs a program to its end. @returns seconds, CPU seconds and peak memory in MB @throws what it said when it failed */
export async function measureProgram(program, args) {
  const cpu = childrenCpu()
  const begin = performance.now()
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const memory = watchMemory(child.pid)
  let said = ''
  child.stderr.on('data', (text) => {
    said = `${said}${text}`.slice(-2000)
  })
  const [code] = await once(child, 'close')
  const result = { seconds: (performance.now() - begin) / 1000, cpu: childrenCpu() - cpu, peak: memory() }
  if (code !== 0) throw new Error(`${program}: ${said.trim()}`)
  return result
}

export const hasProgram = (program) => !spawnSync(program, ['-version'], { timeout: 10_000 }).error

/** What a flag of the command line says: `--only=WORD`. */
export const flagValue = (name) =>
  process.argv
    .find((flag) => flag.startsWith(`--${name}=`))
    ?.split('=')
    .at(1)

/** Of each frame the quickest time: what else the machine does only makes it slower. */
export const quickest = (before, now) => now.map((ms, i) => Math.min(ms, before[i] ?? Number.POSITIVE_INFINITY))
export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
