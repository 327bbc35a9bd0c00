import { setImmediate } from 'node:timers/promises'
import { definitionOf, OPERATION_NAMES } from '../../edits/index.ts'
import type { Context } from './context.ts'
import { read } from './index.ts'

/** A small film with something of what most examples are about. */
const FILM: Context = {
  uploads: [
    { name: 'beach.mp4', type: 'video', duration: 10 },
    { name: 'forest.jpg', type: 'image' },
    { name: 'song.mp3', type: 'audio', duration: 60 },
  ],
  video: [
    { clip: 1, name: 'beach.mp4', start: 0, end: 10 },
    { clip: 2, name: 'forest.jpg', start: 10, end: 14 },
    { clip: 3, name: 'beach.mp4', start: 14, end: 24 },
  ],
  audio: [{ id: 'a1', role: 'bgm', name: 'song.mp3', start: 0, end: 24, volume: 0.5 }],
  text: [{ text: 'Summer', start: 0, end: 4, position: 'center' }],
}

/** Not an example: what no table has is compared with the sentences of every operation, which compiles the rest. */
const UNREADABLE = 'Something else entirely'

/**
 * Reads an example of every operation in every language that has them, so that the first message does not wait for the tables
 * to be compiled. Other work is done between two examples.
 * @returns how many messages were read
 */
export async function warmUp(): Promise<number> {
  const examples = OPERATION_NAMES.flatMap((name) => Object.values(definitionOf(name).examples))
  const messages = [...examples.map(([[said]]) => said), UNREADABLE]
  for (const message of messages) {
    read(message, FILM)
    await setImmediate()
  }
  return messages.length
}
