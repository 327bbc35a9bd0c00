import { expect, test } from 'vitest'
import { at } from './film.ts'
import { changed } from './ink.ts'
import { operation } from './operation.ts'
import { difference } from './see.ts'
import { openStudio } from './studio.ts'

/** Films that are made whole, and what dresses them. */

const studio = openStudio('gray.png', 'box.png', 'red.mp4')

operation(studio, 'make', (apply) => {
  test('as long as was asked to the frame, of what was uploaded and shows something, with its title over the beginning', async () => {
    const plain = await studio.timeline(['gray.png'])
    const params = { kind: 'slideshow', duration: 6, assets: 'all' } as const
    const { after, draft } = await apply(plain, { ...params, title: 'HILL' })
    expect(after.seconds).toBe(6)
    const shown = draft.clips.flatMap(({ mediaId }) => mediaId ?? [])
    expect([...new Set(shown)].sort()).toEqual(['m-box.png', 'm-red.mp4'])
    const bare = await studio.film(await studio.edited(plain, { op: 'make', params: { ...params, title: null } }))
    expect(changed(at(after, 1), at(bare, 1)), 'the title').toBeDefined()
    expect(
      after.sound.left.some((sample) => Math.abs(sample) > 0.05),
      'music',
    ).toBe(true)
  })
})

operation(studio, 'rename', (apply) => {
  test('shows and sounds the same', async () => {
    const { before, after, draft } = await apply(await studio.timeline(['gray.png']), { title: 'HILL' })
    expect(draft.title).toBe('HILL')
    expect(difference(at(after, 1), at(before, 1))).toBe(0)
  })
})

operation(studio, 'theme', (apply) => {
  test('dresses what is there, and taken off leaves it as it was', async () => {
    const title = { op: 'add_text', params: { text: 'HILL', start: 0, end: 2 } } as const
    const { before, after, draft } = await apply(await studio.timeline(['gray.png'], title), { name: 'bold' })
    expect(changed(at(after, 1), at(before, 1)), 'other letters').toBeDefined()
    const off = await studio.film(await studio.edited(draft, { op: 'theme', params: { name: 'none' } }))
    expect(difference(at(off, 1), at(before, 1))).toBeLessThan(0.5)
  })
})
