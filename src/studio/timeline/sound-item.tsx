import type { StudioSound } from '../../protocol/studio.ts'
import { edit } from '../actions.ts'
import { clock } from '../geometry.ts'
import { setFade, setVolume } from '../gestures.ts'
import { page } from '../store.ts'
import { wordsOf } from '../words/index.ts'
import { FadeHandles } from './fades.tsx'
import { Handle, Item } from './item.tsx'
import { step, useSpan } from './span.ts'
import type { View } from './timeline.tsx'
import { VolumeLine } from './volume.tsx'
import { Waveform } from './waveform.tsx'

export function SoundItem({ sound, view }: { sound: StudioSound; view: View }) {
  const { fps } = view.state.canvas
  const say = wordsOf(page.value.language)
  const span = useSpan(sound, view)
  return (
    <Item item={sound} kind="sound" view={view} shown={span.shown} on={span.move}>
      {sound.heard && sound.media && <Waveform media={sound.media} heard={sound.heard} item={sound} view={view} />}
      {sound.heard && (
        <Handle
          class="edge start"
          label={say.trimStart(sound.name)}
          value={sound.start}
          most={sound.start + sound.frames - 1}
          text={clock(sound.start, fps)}
          on={span.start}
          step={step(sound.id, 'start')}
        />
      )}
      <Handle
        class="edge end"
        label={say.trimEnd(sound.name)}
        value={sound.frames}
        least={1}
        most={Math.max(sound.frames, view.state.frames)}
        text={clock(sound.start + sound.frames, fps)}
        on={span.end}
        step={step(sound.id, 'end')}
      />
      <VolumeLine
        name={sound.name}
        volume={sound.volume}
        set={(level) => edit(setVolume(sound.id, sound.volume, level))}
      />
      <FadeHandles
        item={sound}
        view={view}
        set={(side, frames) => edit(setFade('sound', sound.id, side, frames, fps))}
      />
    </Item>
  )
}
