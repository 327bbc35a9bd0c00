import type { WrittenEdit } from '../../edits/index.ts'
import type { StudioState } from '../../protocol/studio.ts'
import { edit } from '../actions.ts'
import { clock } from '../geometry.ts'
import { seek } from '../player/transport.ts'
import { page, useWatched } from '../store.ts'
import { wordsOf } from '../words/index.ts'

/** The checker's warnings, with their place and fix. */
export function Warnings({ state: { canvas } }: { state: StudioState }) {
  const { language, checks } = useWatched(page)
  const say = wordsOf(language)
  const { warnings = [] } = checks ?? {}
  if (warnings.length === 0) return null
  return (
    <section class="warnings" aria-label={say.warnings}>
      <h2>
        {say.warnings} ({warnings.length})
      </h2>
      <ul>
        {warnings.map(({ rule, ids, start_ms, text, edits }) => {
          const at = Math.round((start_ms * canvas.fps) / 1000)
          return (
            <li key={`${rule} ${ids.join()} ${start_ms}`}>
              <button type="button" class="place" onClick={() => seek(at)}>
                <small>{clock(at, canvas.fps)}</small> {text}
              </button>
              {edits.length > 0 && (
                // they come from the engine
                <button type="button" onClick={() => void edit(edits as WrittenEdit[])}>
                  {say.fix}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
