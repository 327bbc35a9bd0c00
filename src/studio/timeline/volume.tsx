import { useRef } from 'preact/hooks'
import { page } from '../store.ts'
import { wordsOf } from '../words/index.ts'
import { useDrag } from './drag.ts'
import { Handle } from './item.tsx'

/** The volume at the upper edge; 1 is half-way up. */
const LOUDEST = 2

interface VolumeProps {
  name: string
  volume: number
  set(level: number): Promise<void>
}

/** The volume line of an item, dragged up and down. */
export function VolumeLine({ name, volume, set }: VolumeProps) {
  const line = useRef<HTMLDivElement>(null)
  const at = (y: number) => {
    const height = line.current?.clientHeight ?? 1
    const level = volume - (y / height) * LOUDEST
    return Math.round(Math.max(0, Math.min(LOUDEST, level)) * 100) / 100
  }
  const drag = useDrag(volume, ({ y }) => set(at(y)))
  const shown = drag.moved ? at(drag.moved.y) : volume
  return (
    <div class="volume" ref={line}>
      <Handle
        class="level"
        label={wordsOf(page.value.language).volume(name)}
        value={Math.round(shown * 100)}
        most={LOUDEST * 100}
        text={`${Math.round(shown * 100)} %`}
        style={{ top: `${100 - (100 * Math.min(LOUDEST, shown)) / LOUDEST}%` }}
        on={drag.on}
        step={(by) => void set(Math.max(0, volume + by / 20))}
      />
      {drag.moved && <output class="tip">{Math.round(shown * 100)} %</output>}
    </div>
  )
}
