import { useEffect, useRef, useState } from 'preact/hooks'
import { PEAKS_A_SECOND, type Spot } from '../../protocol/studio.ts'
import { fetchPeaks, Refused } from '../api.ts'
import { page } from '../store.ts'
import type { View } from './timeline.tsx'

const NONE = new Uint8Array()
const known = new Map<string, Promise<Uint8Array>>()

function peaksOf(session: string, media: string): Promise<Uint8Array> {
  const key = `${session} ${media}`
  const asked = known.get(key)
  if (asked) return asked
  const peaks = fetchPeaks(session, media).catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error
    known.delete(key)
    return NONE
  })
  known.set(key, peaks)
  return peaks
}

/** px: canvases are limited, so a wider one is drawn coarser */
const WIDEST = 4000

interface WaveformProps {
  media: string
  /** in point in the file, s, and s per frame */
  heard: { from: number; perFrame: number }
  item: Spot
  view: View
}

/** The waveform of an item. */
export function Waveform({ media, heard, item, view: { state, pxPerFrame } }: WaveformProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [peaks, setPeaks] = useState<Uint8Array>(NONE)
  useEffect(() => {
    let gone = false
    void peaksOf(state.session.id, media).then((found) => gone || setPeaks(found))
    return () => {
      gone = true
    }
  }, [state.session.id, media])
  const width = Math.max(1, Math.min(WIDEST, Math.round(item.frames * pxPerFrame)))
  const { from, perFrame } = heard
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context || !canvas.current) return
    const { height } = canvas.current
    context.clearRect(0, 0, width, height)
    context.fillStyle = getComputedStyle(canvas.current).color
    for (let x = 0; x < width; x++) {
      const second = (frame: number) => Math.floor((from + frame * perFrame) * PEAKS_A_SECOND)
      const [first, last] = [second((x * item.frames) / width), second(((x + 1) * item.frames) / width)]
      const peak = Math.max(0, ...peaks.subarray(first, Math.max(first + 1, last)))
      const high = Math.max(1, (peak / 255) * height)
      context.fillRect(x, height - high, 1, high)
    }
  }, [peaks, width, from, perFrame, item.frames, page.value.language])
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas cannot be focused
  return <canvas class="waveform" ref={canvas} width={width} height={28} aria-hidden="true" />
}
