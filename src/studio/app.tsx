import { useEffect } from 'preact/hooks'
import { STUDIO } from '../protocol/studio.ts'
import { addFiles, newFilm, openSession, speak } from './actions.ts'
import { length } from './geometry.ts'
import { onKey } from './keys.ts'
import { Activity } from './panels/activity.tsx'
import { Exports } from './panels/exports.tsx'
import { Files } from './panels/files.tsx'
import { History } from './panels/history.tsx'
import { KeyList } from './panels/key-list.tsx'
import { Prompt } from './panels/prompt.tsx'
import { Title } from './panels/title.tsx'
import { Warnings } from './panels/warnings.tsx'
import { Picture } from './picture.tsx'
import { Player } from './player/player.tsx'
import { page, useWatched } from './store.ts'
import { Timeline } from './timeline/timeline.tsx'
import { LANGUAGES, type Language, wordsOf } from './words/index.ts'

export function App() {
  const { language, connection, sessionId, state } = useWatched(page)
  useEffect(() => {
    document.documentElement.lang = language
    const say = wordsOf(language)
    document.title = state ? `${state.session.title ?? say.untitled} – ${say.title}` : say.title
  }, [language, state?.session.title])
  if (connection === 'refused') return <Refused />
  return (
    <>
      <Head />
      {connection === 'lost' && <Lost />}
      {sessionId === undefined ? <Films /> : state ? <Film /> : <Loading />}
    </>
  )
}

function Head() {
  const { language, sessionId, state, uploadPercent, sending } = useWatched(page)
  const say = wordsOf(language)
  const busy = sending > 0 || state?.busy === true
  return (
    <header>
      {sessionId !== undefined && (
        <button type="button" aria-label={say.back} onClick={() => openSession()}>
          ‹ <span class="long">{say.back}</span>
        </button>
      )}
      {state ? <Title key={sessionId} state={state} /> : <h1>{say.title}</h1>}
      <span class="space" />
      <span role="status">{uploadPercent !== undefined ? say.uploading(uploadPercent) : busy ? say.working : ''}</span>
      <KeyList />
      <select
        aria-label={say.language}
        value={language}
        onChange={({ currentTarget }) => speak(currentTarget.value as Language)}
      >
        {Object.entries(LANGUAGES).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </header>
  )
}

/** Set by the engine that serves the page. */
const COMMAND = document.documentElement.dataset.command ?? ''

function Lost() {
  const say = wordsOf(page.value.language)
  return (
    <p class="banner" role="alert">
      {say.lost} <code>{COMMAND}</code>
    </p>
  )
}

function Refused() {
  const say = wordsOf(page.value.language)
  return (
    <main class="alone">
      <h1>{say.title}</h1>
      <p role="alert">
        {say.refused} <code>{COMMAND}</code>
      </p>
    </main>
  )
}

function Loading() {
  return (
    <main class="alone">
      <p role="status">{wordsOf(page.value.language).loading}</p>
    </main>
  )
}

const POSTER = 180

function Films() {
  const { language, sessions } = useWatched(page)
  const say = wordsOf(language)
  return (
    <main class="films">
      <h2>{say.films}</h2>
      <button type="button" class="main" onClick={() => void newFilm()}>
        {say.newFilm}
      </button>
      {sessions?.length === 0 && <p>{say.noFilms}</p>}
      <ul>
        {sessions?.map(({ id, title, clips, seconds, version, poster, updatedAt }) => (
          <li key={id}>
            <a href={`#session=${id}`}>
              {clips > 0 ? (
                <Picture path={STUDIO.frame(id, version, poster, POSTER)} />
              ) : (
                <span class="poster" aria-hidden="true" />
              )}
              <strong>{title ?? say.untitled}</strong>
              <span>
                {say.clipsCount(clips)} · {length(seconds)} ·{' '}
                {new Date(updatedAt).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </main>
  )
}

function Film() {
  const { state, language } = useWatched(page)
  useEffect(() => {
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  if (!state) return null
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true
  const show = (over: boolean) => document.body.toggleAttribute('data-drop', over)
  return (
    <main
      class="film"
      onDragOver={(event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        show(true)
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) show(false)
      }}
      onDrop={(event) => {
        event.preventDefault()
        show(false)
        void addFiles([...(event.dataTransfer?.files ?? [])])
      }}
    >
      <div class="stage">
        <Player state={state} />
        <Prompt />
      </div>
      <aside>
        <Activity state={state} />
        <Warnings state={state} />
        <Files state={state} />
        <Exports state={state} />
        <History state={state} />
      </aside>
      <Timeline state={state} />
      <p class="drop" aria-hidden="true">
        {wordsOf(language).dropHere}
      </p>
    </main>
  )
}
