import type { StudioState } from '../../protocol/studio.ts'
import { edit } from '../actions.ts'
import { page, useWatched } from '../store.ts'
import { wordsOf } from '../words/index.ts'

/** The version history: every edit with its description; each version can be restored. */
export function History({ state }: { state: StudioState }) {
  const say = wordsOf(useWatched(page).language)
  return (
    <section class="history" aria-label={say.history}>
      <h2>{say.history}</h2>
      <ol>
        {state.history.toReversed().map(({ n, label: made, name }) => {
          const label = n === 0 ? say.begun : made
          return (
            <li key={n} aria-current={n === state.version ? 'true' : undefined}>
              <button
                type="button"
                aria-label={`${say.goTo(n)}: ${label}`}
                disabled={n === state.version}
                onClick={() => void edit([{ op: 'restore_version', name: String(n) }])}
              >
                <small>{n}</small> {name ? `${name}: ${label}` : label}
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
