import { useEffect, useRef } from 'preact/hooks'
import type { StudioState } from '../../protocol/studio.ts'
import { takeOffer } from '../actions.ts'
import { type Entry, logOf } from '../log.ts'
import { page, useWatched } from '../store.ts'
import { wordsOf } from '../words/index.ts'

/** The log of requests and edits by the person and the assistant, the latest last. */
export function Activity({ state }: { state: StudioState }) {
  const { language, notes, offers } = useWatched(page)
  const entries = logOf(state.log, notes, offers)
  const say = wordsOf(language)
  const list = useRef<HTMLOListElement>(null)
  // scrolls the list alone, not the page around it
  const last = entries.at(-1)
  useEffect(() => list.current?.scrollTo({ top: list.current.scrollHeight }), [last?.key, last?.edits !== undefined])
  return (
    <section class="activity" aria-label={say.activity}>
      <h2>{say.activity}</h2>
      {entries.length === 0 && <p class="quiet">{say.nothingYet}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard */}
      <ol ref={list} aria-live="polite" tabIndex={0}>
        {entries.map((entry) => (
          <Said key={entry.key} entry={entry} />
        ))}
      </ol>
    </section>
  )
}

function Said({ entry }: { entry: Entry }) {
  const say = wordsOf(page.value.language)
  const { edits } = entry
  return (
    <li class={entry.from}>
      <b>{entry.from === 'problem' ? '!' : say[entry.from]}</b>
      {entry.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {edits && entry.from === 'answer' && <p>{say.readAs}</p>}
      {edits && (
        <button type="button" onClick={() => void takeOffer(entry.key)}>
          {say.doThis}
        </button>
      )}
    </li>
  )
}
