import { useEffect, useRef, useState } from 'preact/hooks'
import { STUDIO, type StudioState } from '../../protocol/studio.ts'
import { clocks } from '../geometry.ts'
import { page, playhead, playing, useWatched } from '../store.ts'
import { wordsOf } from '../words/index.ts'
import { plays } from './codec.ts'
import { Film } from './film.ts'
import { TextsOnPicture } from './texts.tsx'
import { seek, setFilm, toggle } from './transport.ts'

const STILL_HEIGHT = 480

/** The player with draggable texts and transport controls. */
export function Player({ state }: { state: StudioState }) {
  const say = wordsOf(useWatched(page).language)
  const [waits, setWaits] = useState(false)
  const canPlay = plays()
  const { width, height } = state.canvas
  return (
    <section class="player" aria-label={say.player}>
      <div class="screen">
        <div class="picture" style={{ '--ratio': width / height }} data-waits={waits}>
          {canPlay ? <Moving state={state} onWait={setWaits} /> : <Still state={state} />}
          {state.frames > 0 && <TextsOnPicture state={state} />}
          {state.frames === 0 && <p class="hint">{state.media.length > 0 ? say.unusedFiles : say.emptyFilm}</p>}
          {waits && !state.preview.problem && <p class="making">{say.making}</p>}
        </div>
      </div>
      {state.preview.problem && <p role="alert">{say.noPreview(state.preview.problem)}</p>}
      {!canPlay && <p role="status">{say.noCodec}</p>}
      <Transport state={state} />
    </section>
  )
}

function Moving({ state, onWait }: { state: StudioState; onWait(waits: boolean): void }) {
  const video = useRef<HTMLVideoElement>(null)
  const audio = useRef<HTMLAudioElement>(null)
  const film = useRef<Film | undefined>(undefined)
  useEffect(() => {
    if (!video.current || !audio.current) return
    const now = new Film(video.current, audio.current, {
      frame: (frame) => playhead.set(frame),
      playing: (is) => playing.set(is),
      waiting: onWait,
    })
    film.current = now
    setFilm(now)
    return () => {
      setFilm(undefined)
      now.close()
    }
  }, [])
  const { preview } = state
  useEffect(() => film.current?.load(preview), [JSON.stringify(preview)])
  return (
    <>
      <video ref={video} playsInline muted tabIndex={-1} onClick={toggle} />
      {/* biome-ignore lint/a11y/useMediaCaption: the same */}
      <audio ref={audio} preload="auto" />
    </>
  )
}

/** Still pictures for browsers that can't play the film. */
function Still({ state }: { state: StudioState }) {
  const at = useWatched(playhead)
  if (state.frames === 0) return null
  return <img src={STUDIO.frame(state.session.id, state.version, at, STILL_HEIGHT)} alt="" />
}

function Transport({ state }: { state: StudioState }) {
  const say = wordsOf(page.value.language)
  const at = useWatched(playhead)
  const plays = useWatched(playing)
  const { fps } = state.canvas
  const last = Math.max(0, state.frames - 1)
  const [now, length] = clocks(at, state.frames, fps)
  return (
    <div class="transport">
      <button
        type="button"
        class="round"
        onClick={toggle}
        disabled={state.frames === 0}
        aria-label={plays ? say.pause : say.play}
      >
        {plays ? '❚❚' : '▶'}
      </button>
      <input
        type="range"
        min={0}
        max={last}
        value={at}
        aria-label={say.position}
        aria-valuetext={now}
        onInput={({ currentTarget }) => seek(Number(currentTarget.value))}
      />
      <output class="clock">
        {now} / {length}
      </output>
    </div>
  )
}
