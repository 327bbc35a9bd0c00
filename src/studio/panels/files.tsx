import { useRef } from 'preact/hooks'
import { STUDIO, type StudioState } from '../../protocol/studio.ts'
import { addFiles, edit, useFile } from '../actions.ts'
import { length } from '../geometry.ts'
import { Picture } from '../picture.tsx'
import { page, useWatched } from '../store.ts'
import { wordsOf } from '../words/index.ts'

const PICTURE = 48
const ICONS = { audio: '♪', subtitle: 'CC', script: '¶', lut: '◑', video: '', image: '' } as const

/** The uploaded files, which can be added to the film. */
export function Files({ state }: { state: StudioState }) {
  const say = wordsOf(useWatched(page).language)
  const picker = useRef<HTMLInputElement>(null)
  return (
    <section class="files" aria-label={say.files}>
      <h2>{say.files}</h2>
      <button type="button" onClick={() => picker.current?.click()}>
        {say.addFiles}
      </button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          currentTarget.value = ''
          void addFiles(files)
        }}
      />
      {state.frames === 0 && state.media.some(({ kind }) => kind === 'image' || kind === 'video') && (
        <button type="button" class="main" onClick={() => void edit([{ op: 'make' }])}>
          {say.makeOfAll}
        </button>
      )}
      <ul>
        {state.media.map(({ id, name, kind, seconds }) => (
          <li key={id}>
            {kind === 'image' || kind === 'video' ? (
              <Picture path={STUDIO.asset(state.session.id, id, PICTURE)} height={PICTURE} />
            ) : (
              <span class="icon" aria-hidden="true">
                {ICONS[kind]}
              </span>
            )}
            <span class="name">
              {name}
              {seconds !== undefined && <small> {length(seconds)}</small>}
            </span>
            {kind !== 'lut' && (
              <button type="button" aria-label={say.use(name)} onClick={() => void useFile(name, kind)}>
                {say.useShort}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
