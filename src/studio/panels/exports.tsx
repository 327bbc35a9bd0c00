import type { StudioExport, StudioState } from '../../protocol/studio.ts'
import { cancelExport, exportFilm } from '../actions.ts'
import { downloadOf } from '../api.ts'
import { page, useWatched } from '../store.ts'
import { wordsOf } from '../words/index.ts'

const FORMATS = ['mp4', 'mov', 'webm', 'gif', 'mp3'] as const
const SIZES = [2160, 1080, 720, 480] as const

/** Exports the film, with progress and download links. */
export function Exports({ state }: { state: StudioState }) {
  const say = wordsOf(useWatched(page).language)
  return (
    <section class="exports" aria-label={say.exports}>
      <h2>{say.exports}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          const resolution = Number(form.get('resolution'))
          void exportFilm({ format: String(form.get('format')), ...(resolution > 0 && { resolution }) })
        }}
      >
        <select name="format" aria-label={say.format}>
          {FORMATS.map((format) => (
            <option key={format}>{format}</option>
          ))}
        </select>
        <select name="resolution" aria-label={say.resolution}>
          <option value="">{say.original}</option>
          {SIZES.map((size) => (
            <option key={size} value={size}>
              {size}p
            </option>
          ))}
        </select>
        <button type="submit" class="main" disabled={state.frames === 0}>
          {say.startExport}
        </button>
      </form>
      <ul>
        {state.exports.map((each) => (
          <li key={each.id}>
            <Export {...each} title={state.session.title ?? say.untitled} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Export({ id, format, status, progress, sizeBytes, error, title }: StudioExport & { title: string }) {
  const say = wordsOf(page.value.language)
  if (status === 'completed')
    return (
      <a href={downloadOf(id)} download={`${title}.${format}`}>
        {say.download} ({((sizeBytes ?? 0) / 1e6).toFixed(1)} MB)
      </a>
    )
  if (status === 'failed') return <span role="alert">{say.failed(error ?? '')}</span>
  if (status === 'cancelled') return <span>{say.cancelled}</span>
  return (
    <>
      <progress max={100} value={progress} aria-label={say.exporting(progress)} />
      <button type="button" onClick={() => cancelExport(id)}>
        {say.cancel}
      </button>
    </>
  )
}
