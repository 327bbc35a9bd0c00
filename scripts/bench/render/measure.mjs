// What the machine spent: CPU seconds of this process's ended children, and the memory of all of them at once.
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

/** Watches the memory of this process and its children. @returns a function that ends it and gives the peak in MB */
export function watchMemory() {
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(
      peak,
      tree(process.pid).reduce((sum, pid) => sum + residentMb(pid), 0),
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

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
