import { useRef } from 'preact/hooks'
import { wish } from '../actions.ts'
import { page, useWatched } from '../store.ts'
import { wordsOf } from '../words/index.ts'

/** The prompt field for edits in words. */
export function Prompt() {
  const say = wordsOf(useWatched(page).language)
  const field = useRef<HTMLInputElement>(null)
  return (
    <form
      class="wish"
      onSubmit={(event) => {
        event.preventDefault()
        const message = field.current?.value.trim()
        if (!field.current || !message) return
        field.current.value = ''
        void wish(message)
      }}
    >
      <label for="wish">{say.wish}</label>
      <input id="wish" ref={field} type="text" autocomplete="off" placeholder={say.wishHint} />
      <button type="submit" class="main">
        {say.send}
      </button>
    </form>
  )
}
