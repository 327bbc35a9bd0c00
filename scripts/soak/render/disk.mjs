// Renders on a disk that fills up: failed with a reason that a person can act on, nothing half done left behind, and well
// again once there is room. Needs Linux and the right to mount.
import { execFileSync, fork } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './code.mjs'

const PHOTO = join(root, 'tests/media/larch.jpg')
const CLIP = join(root, 'tests/media/rabbit.mp4')
const FORMATS = ['mp4', 'webm', 'gif', 'webp', 'wav', 'm4a', 'png']
/** KB left when the render begins: for different steps of it to fail */
const ROOM = [0, 20, 60, 150, 400, 900]

/** @returns how many renders failed, and how many had room enough; null where nothing can be mounted */
export async function fillDisk(code, work) {
  const disk = join(work, 'disk')
  mkdirSync(disk, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', disk], { stdio: 'ignore' })
  } catch {
    return null
  }
  const engine = fork(join(import.meta.dirname, 'engine.mjs'), [code, join(disk, 'home'), PHOTO, CLIP])
  const answer = () => new Promise((resolve) => engine.once('message', resolve))
  const render = (format) => {
    engine.send({ format })
    return answer()
  }
  const counts = { failed: 0, completed: 0 }
  try {
    await answer()
    for (const format of FORMATS)
      for (const kilobytes of ROOM) {
        fill(disk, kilobytes)
        const { outcome, reason } = await render(format)
        counts[outcome]++
        if (outcome === 'failed' && !/disk is full/.test(reason))
          throw new Error(`${format}, ${kilobytes} KB: ${reason}`)
        const left = leftovers(disk)
        if (left.length > 0) throw new Error(`${format}, ${kilobytes} KB: left ${left.join(', ')}`)
        rmSync(join(disk, 'filler'))
        const after = await render(format)
        if (after.outcome !== 'completed') throw new Error(`${format} with room again: ${after.reason}`)
      }
  } finally {
    engine.kill()
    await new Promise((resolve) => engine.once('exit', resolve))
    execFileSync('umount', ['-l', disk])
  }
  return counts
}

/** Writes until only so much is left. */
function fill(disk, kilobytes) {
  const [, available] = execFileSync('df', ['--output=avail', '-k', disk], { encoding: 'utf8' }).split('\n')
  writeFileSync(join(disk, 'filler'), Buffer.alloc(Math.max(0, Number(available) - kilobytes) * 1024, 1))
}

function leftovers(disk) {
  return ['cache', 'renders'].flatMap((folder) =>
    readdirSync(join(disk, 'home', folder)).filter((name) => name.includes('.part')),
  )
}
