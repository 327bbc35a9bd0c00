import { describe, expect, test } from 'vitest'
import { THEMES } from '../../../src/edits/values/themes.ts'
import type { Draft } from '../../../src/engine/edit/draft.ts'
import { filmDocument } from '../../../src/engine/edit/film/document.ts'
import { themed } from '../../../src/engine/edit/theme/themed.ts'
import { themeOf } from '../../../src/engine/style/index.ts'
import { ASSETS, edit, edited, timeline, title } from './timeline.ts'

/** Two photos, a title, a name, a card at the end and a transition of which nothing was said. */
function film(): Draft {
  return edited(
    timeline(['photo1.jpg', 'photo2.jpg']),
    title('Lisbon', 0, 3),
    { op: 'lower_third', params: { name: 'Anna Berg', start: 4 } },
    { op: 'card', params: { lines: ['Thanks'] } },
    { op: 'set_transition', params: { scope: 'all' } },
  )
}

const wearing = (draft: Draft, name: (typeof THEMES)[number]): Draft => edited(draft, { op: 'theme', params: { name } })

describe('a theme', () => {
  test('is one field: what is there takes it on, and is as it was without it', () => {
    const bare = film()
    const draft = wearing(bare, 'editorial')
    expect({ ...draft, theme: null }).toEqual(bare)
    const shown = themed(draft)
    expect(shown.clips[0]?.look).toMatchObject({ filters: ['film'], strengths: { film: 0.5 } })
    expect(
      themed(edited(draft, { op: 'theme', params: { name: 'editorial', look: 0 } })).clips[0]?.look.filters,
    ).toEqual([])
    expect(shown.texts[0]).toMatchObject({ font: 'Playfair Display', weight: 600 })
    expect(shown.clips[0]?.transition).toMatchObject({ type: 'fade', frames: 16 })
    expect(shown.clips.at(-1)?.card?.ground).toMatchObject({ colors: ['#F5F0E6', '#EFE8DA'] })
    expect(shown.graphics[0]).toMatchObject({ design: { name: { font: 'Playfair Display' } } })
    expect(themed(bare)).toBe(bare)
    expect(edited(draft, { op: 'theme', params: { name: 'none' } })).toEqual(bare)
  })

  test('worked in twice is worked in once', () => {
    for (const name of THEMES) {
      const shown = themed(wearing(film(), name))
      expect(themed(shown)).toBe(shown)
    }
  })

  test('leaves what somebody set, also to what is usual, whichever comes', () => {
    const set = (draft: Draft) =>
      edited(
        draft,
        { op: 'update_text', params: { match: 'Lisbon', weight: 700, font: 'Georgia' } },
        { op: 'update_graphic', params: { match: 'g1', color: '#FFC53D' } },
        { op: 'update_card', params: { clip: 3, position: 'center' } },
        { op: 'set_transition', params: { between: [1, 2], type: 'fade' } },
      )
    for (const draft of [set(wearing(film(), 'bold')), wearing(set(wearing(film(), 'neon')), 'bold')]) {
      const shown = themed(draft)
      expect(shown.texts[0]).toMatchObject({ weight: 700, font: 'Georgia', letterSpacing: 0.012 })
      const [third] = shown.graphics
      expect(third?.kind === 'lower_third' && third.design?.name.plate).toBe('#FFC53D')
      expect(shown.clips[2]?.card?.position).toBe('center')
      expect(shown.clips[0]?.transition?.type).toBe('fade')
      expect(shown.clips[0]?.transition?.frames).toBe(10)
      expect(shown.clips[1]?.transition?.type).toBe(themeOf('bold').transition.type)
    }
  })

  test('keeps a chosen accent when another comes, and finds one in the pictures', () => {
    const chosen = edited(film(), { op: 'theme', params: { name: 'clean', accent: '#00A86B' } })
    expect(wearing(chosen, 'neon').theme).toMatchObject({ name: 'neon', accent: '#00A86B' })
    expect(edited(chosen, { op: 'theme', params: { name: 'clean', accent: 'auto' } }).theme?.accent).toBeNull()
  })

  test('says what can’t be read, and that it is there already', () => {
    const { changes } = edit(film(), { op: 'theme', params: { name: 'clean', accent: '#FFFFAA' } })
    expect(changes[0]).toContain('would be illegible')
    const twice = edit(wearing(film(), 'bold'), { op: 'theme', params: { name: 'bold' } })
    expect(twice.changes).toEqual([])
    expect(twice.problems[0]).toContain('bold')
    expect(edit(film(), { op: 'theme', params: { name: 'none' } }).changes).toEqual([])
  })

  test('survives the way through a document, with what is its own and what is not', () => {
    const draft = edited(
      wearing(film(), 'elegant'),
      { op: 'update_text', params: { match: 'Lisbon', weight: 700 } },
      { op: 'set_transition', params: { between: [1, 2], duration: 0.8 } },
    )
    const document = JSON.parse(JSON.stringify(filmDocument(draft, ASSETS)))
    expect(document.theme).toEqual({ name: 'elegant' })
    expect(document.texts[0]).toMatchObject({ weight: 700 })
    expect(document.clips[1].transition).not.toHaveProperty('type')
    expect(edited(draft, { op: 'compose', params: document })).toEqual(draft)
  })
})
