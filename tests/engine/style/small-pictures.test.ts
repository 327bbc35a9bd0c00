import { describe, expect, test } from 'vitest'
import { filmOf } from '../../../src/engine/check/film.ts'
import { enlarged } from '../../../src/engine/check/rules/enlarged.ts'
import { NOTHING_SEEN } from '../../../src/engine/edit/picture-analysis.ts'
import type { Media } from '../../../src/engine/media/media.ts'
import { CANVASES, type File, openMaking, type Planned, planned, SAMPLES } from './making.ts'

/** What is made of small pictures is not enlarged so far that the checker warns of it. */

const sized = (file: File, width: number, height: number): File => ({ ...file, width, height })
const warned = ({ draft, media }: Planned) => enlarged(filmOf(draft, Object.values(media), { boxes: new Map() }))
const FULL = { width: 1920, height: 1080 }

describe('of small photos alone', () => {
  const making = openMaking({
    panda: sized(SAMPLES.panda, 640, 259),
    larch: sized(SAMPLES.larch, 480, 320),
    elva: sized(SAMPLES.elva, 640, 371),
  })

  test('the film is smaller, and says so', () => {
    const film = making.make(FULL, { duration: 12, title: 'Small' })
    expect(film.draft.canvas).toMatchObject({ width: 854, height: 480 })
    expect(film.said.join(' ')).toContain('854×480')
    expect(warned(film)).toEqual([])
  })
})

describe('of a photo half as high as wide films are, on a canvas that stands,', () => {
  const making = openMaking({ larch: sized(SAMPLES.larch, 720, 480) })
  const subject = { x: 0.4, y: 0.3, width: 0.2, height: 0.4 }
  /** with something narrow in its middle, so that a part of it could fill the canvas */
  const narrow = ({ pictures = NOTHING_SEEN, ...file }: Media): Media => {
    return { ...file, pictures: { ...pictures, moments: pictures.moments.map((seen) => ({ ...seen, subject })) } }
  }

  test('the picture is as large as it is sharp, with room above and below', () => {
    const film = planned(making.media.map(narrow), { width: 1080, height: 1918 }, { duration: 8 })
    const [clip] = film.draft.clips
    expect(clip).toMatchObject({ fit: 'blur' })
    expect((clip?.crop.left ?? 0) + (clip?.crop.right ?? 0)).toBeCloseTo(0.25, 2)
    expect(warned(film)).toEqual([])
  })
})

describe('of photos as large as half of the film', () => {
  const making = openMaking({ larch: SAMPLES.larch, panda: SAMPLES.panda })

  test('it keeps its size, and no photo is shown from nearer than it is sharp', () => {
    const film = making.make(FULL, { duration: 24 })
    expect(film.draft.canvas).toMatchObject(FULL)
    expect(film.draft.clips.length).toBeGreaterThan(5)
    expect(warned(film)).toEqual([])
  })

  test.each(Object.values(CANVASES))('on a canvas that somebody chose, too: $width x $height', (canvas) => {
    const film = making.make({ width: 3 * canvas.width, height: 3 * canvas.height - 2 }, { duration: 24 })
    expect(film.draft.canvas.width).toBe(3 * canvas.width)
    expect(warned(film)).toEqual([])
  })
})
