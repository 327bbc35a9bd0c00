import { useEffect, useRef, useState } from 'preact/hooks'
import type { StudioState } from '../../protocol/studio.ts'
import { edit } from '../actions.ts'
import { rename } from '../gestures.ts'
import { page, useWatched } from '../store.ts'
import { wordsOf } from '../words/index.ts'

/** The name of the film, which can be changed in its place. */
export function Title({ state }: { state: StudioState }) {
  const say = wordsOf(useWatched(page).language)
  const [changing, setChanging] = useState(false)
  const { title } = state.session
  if (changing) return <Field title={title} onLeave={() => setChanging(false)} />
  return (
    <h1>
      <button type="button" class="title" title={say.rename} onClick={() => setChanging(true)}>
        {title ?? say.untitled} <span aria-hidden="true">✎</span>
      </button>
    </h1>
  )
}

function Field({ title = '', onLeave }: { title: string | undefined; onLeave(): void }) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  const left = useRef(false)
  const leave = (name: string) => {
    // leaving with Enter also takes the focus away
    if (left.current) return
    left.current = true
    onLeave()
    void edit(rename(title, name))
  }
  return (
    <input
      ref={field}
      type="text"
      class="title"
      maxLength={200}
      aria-label={wordsOf(page.value.language).rename}
      defaultValue={title}
      onBlur={({ currentTarget }) => leave(currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') leave(title)
        if (event.key === 'Enter' && !event.isComposing) leave(event.currentTarget.value)
      }}
    />
  )
}
