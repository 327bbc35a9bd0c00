import { EventEmitter } from 'node:events'
import type { StudioEvent } from '../../protocol/studio.ts'

/** Notifies listeners of what happens in a session. */
export interface Changes {
  tell(sessionId: string, event: StudioEvent): void
  /** @returns a function that stops listening */
  listen(sessionId: string, heard: (event: StudioEvent) => void): () => void
}

export function createChanges(): Changes {
  const emitter = new EventEmitter()
  emitter.setMaxListeners(0)
  return {
    tell: (sessionId, event) => void emitter.emit(sessionId, event),
    listen(sessionId, heard) {
      emitter.on(sessionId, heard)
      return () => emitter.off(sessionId, heard)
    },
  }
}
