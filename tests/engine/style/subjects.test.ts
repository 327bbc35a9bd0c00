import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Box } from '../../../src/edits/values/box.ts'
import { isOfFile, momentIn } from '../../../src/engine/edit/clip.ts'
import { type Clip, clipStarts } from '../../../src/engine/edit/draft.ts'
import { boxAt, extentOf } from '../../../src/engine/render/plan/texts/extent.ts'
import { covered } from '../../../src/engine/render/plan/texts/place-text.ts'
import { shownPart } from '../../../src/engine/render/plan/texts/shown-part.ts'
import { CANVASES, openMaking, type Planned, SAMPLES, type Shape } from './making.ts'

/** Films of pictures whose subjects are known by hand: those are whole in them, and no text stands on a head. */

type Corners = [number, number, number, number]
const KNOWN: Record<string, { at: number; subject: Corners; head?: Corners }[]> = JSON.parse(
  readFileSync(new URL('../../media/subjects.json', import.meta.url), 'utf8'),
)
const boxOf = ([x, y, width, height]: Corners): Box => ({ x, y, width, height })

const making = openMaking(SAMPLES)
const words = { title: 'Wild Days', texts: ['Into the forest', 'Meet the locals'], closing: 'Come along' }

/** What is known of what each clip shows, on the canvas. */
function shownIn({ draft, media }: Planned) {
  const starts = clipStarts(draft)
  return draft.clips.flatMap((clip: Clip, i) => {
    const file = isOfFile(clip) ? media[clip.mediaId] : undefined
    if (!isOfFile(clip) || !file) return []
    const until = momentIn(clip, clip.frames, draft.canvas.fps)
    const shown = (KNOWN[file.name] ?? []).filter(
      ({ at }) => file.kind === 'image' || (at >= clip.sourceStart && at <= until),
    )
    return shown.map(({ at, subject, head }) => {
      const part = shownPart(clip, file, draft.canvas, at)
      const frames = clip.frames / shown.length
      const start = starts[i] ?? 0
      return {
        ...{ name: file.name, start, frames, end: start + clip.frames },
        subject: part.toCanvas(boxOf(subject)),
        head: head && part.toCanvas(boxOf(head)),
      }
    })
  })
}

/** Parts of a subject that are seen: its edges were drawn by hand. */
const WHOLE = 0.97

function seenOf({ x, y, width, height }: Box): number {
  const along = (from: number, size: number) => Math.max(0, Math.min(1, from + size) - Math.max(0, from)) / size
  return along(x, width) * along(y, height)
}

test.each(Object.keys(CANVASES) as Shape[])('in %s', (shape) => {
  const film = making.make(CANVASES[shape], { duration: 24, ...words })
  const shown = shownIn(film)
  expect(new Set(shown.map(({ name }) => name)).size).toBeGreaterThanOrEqual(3)
  const frames = (some: typeof shown) => some.reduce((sum, each) => sum + each.frames, 0)
  const whole = shown.filter(({ subject }) => seenOf(subject) >= WHOLE)
  const cut = shown.filter((each) => !whole.includes(each))
  expect(frames(whole) / frames(shown), JSON.stringify(cut)).toBeGreaterThanOrEqual(0.95)

  const { texts, canvas } = film.set
  expect(texts).toHaveLength(3)
  for (const text of texts) {
    const box = boxAt(extentOf(text.text, text, text.position, canvas), text.position, canvas)
    const meanwhile = shown.filter(({ start, end }) => start < text.start + text.frames && text.start < end)
    for (const { head, name } of meanwhile)
      if (head) expect(covered(box, head), `${text.text} on the head in ${name}`).toBeLessThan(0.1)
  }
})
