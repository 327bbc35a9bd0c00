import { describe, expect, test } from 'vitest'
import type { Box } from '../../../src/edits/values/box.ts'
import { type Moment, NOTHING_SEEN, type PictureAnalysis } from '../../../src/engine/edit/picture-analysis.ts'
import { timeline } from '../edit/timeline.ts'
import { found, sent } from './film.ts'

const MOMENT: Moment = {
  at_ms: 0,
  faces: [],
  busy: [],
  light: [],
  dark: [],
  bright: [],
  sharpness: 0.5,
  hash: '',
  motion: 0,
  colors: [],
}

/** All files show a face in one place. */
const withFace = (box: Box): { pictures: PictureAnalysis } => ({
  pictures: { ...NOTHING_SEEN, moments: [{ ...MOMENT, faces: [{ box, score: 0.9 }] }] },
})
const MIDDLE = withFace({ x: 0.42, y: 0.4, width: 0.16, height: 0.2 })
const SIDE = withFace({ x: 0.25, y: 0.4, width: 0.12, height: 0.2 })

describe('a text over a face', () => {
  const film = (position: string) =>
    sent(timeline(['photo1.jpg'], 8), [{ op: 'add_text', text: 'Summer', position, start: 1, end: 6 }])

  test('is told with its time, and moved off it', async () => {
    const [finding, ...others] = (await found(film('center'), {}, MIDDLE)).filter(
      ({ rule }) => rule === 'text_over_face',
    )
    expect(finding).toMatchObject({ ids: ['t1', 'c1'], from: 30, to: 180, edits: [{ op: 'update_text', match: 't1' }] })
    expect(others).toEqual([])
    const after = await found(sent(film('center'), finding?.edits), {}, MIDDLE)
    expect(after.filter(({ rule }) => rule === 'text_over_face')).toEqual([])
  })

  test('is none where the text stands elsewhere, or nobody is seen', async () => {
    const all = [...(await found(film('bottom'), {}, MIDDLE)), ...(await found(film('center')))]
    expect(all.filter(({ rule }) => rule === 'text_over_face')).toEqual([])
  })

  test('knows where a face stands once its picture is cropped', async () => {
    const whole = sent(film('center'), [{ op: 'set_canvas', fit: 'pad' }])
    const cropped = sent(whole, [{ op: 'crop', clip: 1, right: 0.38 }])
    const rules = (await found(cropped, {}, SIDE)).map(({ rule }) => rule)
    expect(rules).toContain('text_over_face')
    expect((await found(whole, {}, SIDE)).map(({ rule }) => rule)).not.toContain('text_over_face')
  })
})

describe('a head that is cut', () => {
  const upright = (fit: string) => sent(timeline(['photo1.jpg'], 8), [{ op: 'set_canvas', aspect: '9:16', fit }])
  const cuts = async (draft: ReturnType<typeof upright>, about = SIDE) =>
    (await found(draft, {}, about)).filter(({ rule }) => rule === 'head_cut')

  test('by the canvas is told, and the frame put around it', async () => {
    const [finding] = await cuts(upright('crop'))
    expect(finding).toMatchObject({ ids: ['c1'], edits: [{ op: 'fit_clip', clip: 'c1', fit: 'auto' }] })
    expect(await cuts(sent(upright('crop'), finding?.edits))).toEqual([])
  })

  test('by a crop of the clip comes back', async () => {
    const cropped = sent(timeline(['photo1.jpg'], 8), [{ op: 'crop', clip: 1, left: 0.3 }])
    const [finding] = await cuts(cropped)
    expect(finding?.edits[0]).toMatchObject({ op: 'crop', clip: 'c1', left: 0 })
    expect(await cuts(sent(cropped, finding?.edits))).toEqual([])
  })

  test('is none where it is whole, at the very edge of the picture, or not there', async () => {
    expect(await cuts(upright('auto'))).toEqual([])
    expect(await cuts(upright('blur'))).toEqual([])
    expect(await cuts(upright('crop'), MIDDLE)).toEqual([])
    expect(await cuts(timeline(['photo1.jpg'], 8), withFace({ x: -0.05, y: 0.4, width: 0.12, height: 0.2 }))).toEqual(
      [],
    )
  })
})
