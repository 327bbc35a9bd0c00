import { lstatSync, mkdirSync, rmdirSync, rmSync } from 'node:fs'
import { createConnection } from 'node:net'
import { basename, dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { takeEngineLock } from '../store/lock.ts'

/** Longer than an engine takes to end (server/engine.ts), so that its successor waits long enough. */
const PATIENCE_MS = 15_000
const isPipe = (socket: string) => socket.startsWith('\\\\.\\pipe\\')

/**
 * Becomes the only engine of this home: takes the lock, then removes the socket left by a killed engine. Only the holder of the
 * lock touches the socket, so that two starting engines can't take it from each other.
 * @returns a function that releases the lock; undefined if another engine is running and answers
 * @throws if another process holds the lock without answering
 */
export async function claimEngine(home: string, socket: string): Promise<(() => void) | undefined> {
  for (const end = Date.now() + PATIENCE_MS; ; await sleep(50)) {
    const release = takeEngineLock(home)
    if (release) {
      if (!isPipe(socket)) clearSocket(socket)
      return release
    }
    if (await answers(socket)) return undefined
    if (Date.now() > end) throw new Error('another engine holds this home and does not answer')
  }
}

function clearSocket(socket: string): void {
  const folder = dirname(socket)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const info = lstatSync(folder)
  if (!info.isDirectory() || info.uid !== process.getuid?.() || (info.mode & 0o077) !== 0)
    throw new Error(`${folder} must be a folder that is this user's alone (mode 0700)`)
  rmSync(socket, { force: true })
}

/** Removes the folder of a socket among the temporary files if it is empty. */
export function leaveFolder(socket: string): void {
  const folder = dirname(socket)
  if (isPipe(socket) || !basename(folder).startsWith('video-maker-mcp-')) return
  try {
    rmdirSync(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    // another engine has started, or has removed it
    if (code !== 'ENOTEMPTY' && code !== 'ENOENT') throw error
  }
}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = createConnection(socket)
    const done = (result: boolean) => {
      connection.destroy()
      resolve(result)
    }
    connection.once('connect', () => done(true)).once('error', () => done(false))
  })
}
