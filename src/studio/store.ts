import { useEffect, useState } from 'preact/hooks'
import type { WrittenEdit } from '../edits/index.ts'
import type { SessionLine, StudioChecks, StudioState } from '../protocol/studio.ts'
import { SCALES } from './geometry.ts'
import type { Kind } from './gestures.ts'
import { type Language, languageFor } from './words/index.ts'

/** What happened, as the person sees it in the page. */
export interface Entry {
  id: number
  /** `answer`: nothing was changed */
  from: 'you' | 'assistant' | 'answer' | 'problem'
  lines: string[]
  /** ready to send */
  edits?: WrittenEdit[]
}

export interface Page {
  language: Language
  connection: 'opening' | 'open' | 'lost' | 'refused'
  sessionId?: string
  sessions?: SessionLine[]
  state?: StudioState
  /** of this version or the one before */
  checks?: StudioChecks
  selected?: { kind: Kind; id: string }
  /** the text that is being edited on the picture */
  editing?: string
  /** px a second */
  scale: number
  entries: Entry[]
  /** of the upload that runs */
  uploadPercent?: number
  /** turns of this page that are under way */
  sending: number
}

const LANGUAGE_KEY = 'studio-language'

/** Something that is looked at by those who show it. */
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
  entries: [],
  sending: 0,
})

/** Frame that is shown: it changes with every picture, so only what moves with it watches. */
export const playhead = new Watched(0)
export const playing = new Watched(false)

export function change(part: Partial<Page>): void {
  if (part.language) localStorage.setItem(LANGUAGE_KEY, part.language)
  page.set({ ...page.value, ...part })
}

/** Shows the component again when the value changes. */
export function useWatched<Value>(watched: Watched<Value>): Value {
  const [, show] = useState(0)
  useEffect(() => watched.watch(() => show((n) => n + 1)), [watched])
  return watched.value
}
