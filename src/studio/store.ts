import { useEffect, useState } from 'preact/hooks'
import type { WrittenEdit } from '../edits/index.ts'
import type { SessionLine, StudioChecks, StudioState } from '../protocol/studio.ts'
import { SCALES } from './geometry.ts'
import type { Kind } from './gestures.ts'
import type { Note } from './log.ts'
import { type Language, languageFor } from './words/index.ts'

export interface Page {
  language: Language
  connection: 'opening' | 'open' | 'lost' | 'refused'
  sessionId?: string
  sessions?: SessionLine[]
  state?: StudioState
  /** of this version or the previous one */
  checks?: StudioChecks & { language: Language }
  selected?: { kind: Kind; id: string }
  /** id of the text being edited on the picture */
  editing?: string
  /** px a second */
  scale: number
  notes: Note[]
  /** edits that turns did not carry out, ready to send, by the turn's id */
  offers: ReadonlyMap<string, WrittenEdit[]>
  /** progress of the current upload */
  uploadPercent?: number
  /** pending turns of this page */
  sending: number
}

const LANGUAGE_KEY = 'studio-language'

/** An observable value. */
export class Watched<Value> {
  #value: Value
  readonly #watchers = new Set<(value: Value) => void>()
  constructor(value: Value) {
    this.#value = value
  }
  get value(): Value {
    return this.#value
  }
  set(value: Value): void {
    this.#value = value
    for (const watcher of this.#watchers) watcher(value)
  }
  watch(watcher: (value: Value) => void): () => void {
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }
}

export const page = new Watched<Page>({
  language: languageFor(localStorage.getItem(LANGUAGE_KEY) ?? navigator.language),
  connection: 'opening',
  scale: SCALES.usual,
  notes: [],
  offers: new Map(),
  sending: 0,
})

/** The current frame: changes with every picture, so only few components watch it. */
export const playhead = new Watched(0)
export const playing = new Watched(false)

export function change(part: Partial<Page>): void {
  if (part.language) localStorage.setItem(LANGUAGE_KEY, part.language)
  page.set({ ...page.value, ...part })
}

/** Re-renders the component when the value changes. */
export function useWatched<Value>(watched: Watched<Value>): Value {
  const [, show] = useState(0)
  useEffect(() => watched.watch(() => show((n) => n + 1)), [watched])
  return watched.value
}
