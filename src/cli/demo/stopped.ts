import { programCommand } from '../../protocol/program.ts'
import { say } from '../terminal/say.ts'
import { ToolFailed, type ToolSession } from '../tool-session.ts'

/** The demo's progress: ids of what exists so far. */
export interface Reached {
  sessionId?: string
  renderId?: string
}

/** The conventional exit code of a program ended by Ctrl-C. */
const INTERRUPTED = 130

/**
 * Cancels the render that was running at Ctrl-C, and says what is left. The same Ctrl-C has ended the demo's server, so another
 * one is started.
 * @param open starts a server
 * @returns exit code
 */
export async function sayStopped({ sessionId, renderId }: Reached, open: () => Promise<ToolSession>): Promise<number> {
  if (sessionId === undefined) say('\nStopped. Nothing was made.')
  else if (renderId === undefined) say('\nStopped before the render. An edit that has begun is still carried out.')
  else say(`\nStopped. ${await cancelled(renderId, open)}`)
  if (sessionId !== undefined)
    say(`The film so far is kept: ${programCommand(`studio --session ${sessionId}`)} opens it.`)
  return INTERRUPTED
}

async function cancelled(renderId: string, open: () => Promise<ToolSession>): Promise<string> {
  try {
    const session = await open()
    try {
      const { status } = await session.call('export_render', { render_id: renderId, cancel: true })
      return status === 'cancelled' ? 'The render was cancelled.' : `The render is ${String(status)}.`
    } finally {
      await session.close()
    }
  } catch (error) {
    if (!(error instanceof ToolFailed)) throw error
    return `The render could not be cancelled, and continues: ${error.message}`
  }
}
