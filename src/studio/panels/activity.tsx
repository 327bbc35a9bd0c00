import { useEffect, useRef } from 'preact/hooks'
import { edit } from '../actions.ts'
import { type Entry, page, useWatched } from '../store.ts'
import { wordsOf } from '../words/index.ts'

/** The log of requests and edits by the person and the assistant, the latest last. */
export function Activity() {
  const { language, entries } = useWatched(page)
  const say = wordsOf(language)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' }), [entries.length])
  return (
    <section class="activity" aria-label={say.activity}>
      <h2>{say.activity}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard */}
      <ol ref={list} aria-live="polite" tabIndex={0}>
        {entries.map((entry) => (
          <Said key={entry.id} entry={entry} />
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
      {edits && (
        <button type="button" onClick={() => void edit(edits)}>
          {say.doThis}
        </button>
      )}
    </li>
  )
}
