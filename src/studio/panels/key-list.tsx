import { useRef } from 'preact/hooks'
import { page, useWatched } from '../store.ts'
import { wordsOf } from '../words/index.ts'

/** Which keys do what. */
export function KeyList() {
  const say = wordsOf(useWatched(page).language)
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button type="button" class="keys" onClick={() => dialog.current?.showModal()}>
        {say.keys}
      </button>
      <dialog ref={dialog} aria-label={say.keys}>
        <dl>
          {say.keyList.map(([keys, what]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <button type="button" onClick={() => dialog.current?.close()}>
          {say.close}
        </button>
      </dialog>
    </>
  )
}
