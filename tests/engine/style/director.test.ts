import { describe, expect, test } from 'vitest'
import { FILM_KINDS } from '../../../src/edits/values/film-kind.ts'
import { direct, type Wish } from '../../../src/engine/style/director/direct.ts'
import { withoutDuplicates } from '../../../src/engine/style/director/pick.ts'
import type { Plan } from '../../../src/engine/style/director/plan.ts'
import { phrasesOf } from '../../../src/engine/style/director/stretches.ts'
import { clip, NO_RHYTHM, photo, photos, rhythmOf, wish } from './support.ts'

/** Where shots begin after the first, and the card. */
const cutsOf = ({ shots, card }: Plan): number[] => [
  ...shots.slice(1).map(({ start }) => start),
  ...(card ? [card.start] : []),
]
const namesOf = ({ shots }: Plan) => shots.map(({ material }) => material.name)

/** What is wrong with a plan whatever was wished. */
function faultsOf(plan: Plan, { frames, fps }: Wish): string[] {
  const all = [...plan.shots, ...(plan.card ? [plan.card] : [])]
  let at = 0
  const faults: string[] = []
  for (const { start, frames } of all) {
    if (start !== at) faults.push(`a gap at ${at}`)
    if (frames < 1 || !Number.isInteger(frames)) faults.push(`${frames} frames at ${start}`)
    at = start + frames
  }
  if (at !== frames) faults.push(`${at} frames in place of ${frames}`)
  for (const { material, from, frames } of plan.shots)
    if (from < 0 || from * fps + frames > material.seconds * fps + 0.02)
      faults.push(`${material.name} from ${from} for ${frames / fps} s is beyond its end`)
  for (const { start, frames: length, text } of plan.texts)
    if (length < 1 || start + length > frames) faults.push(`"${text}" is outside`)
  return faults
}

describe('any wish', () => {
  const materials = {
    'one photo': photos(1),
    'three photos': photos(3),
    'forty photos': photos(40),
    'one short clip': [clip('c', 1.2)],
    'one long clip': [clip('c', 300)],
    'photos and clips': [...photos(4), clip('a', 3), clip('b', 0.6), clip('c', 45)],
    'short clips alone': [clip('a', 2), clip('b', 2.5), clip('c', 1)],
  }
  const cases = FILM_KINDS.flatMap((kind) =>
    [
      [3, 24],
      [7.3, 60],
      [30, 30000 / 1001],
      [61.7, 30],
    ].map(([seconds = 30, fps = 30]) => ({ kind, seconds, fps })),
  )
  test.each(Object.entries(materials))('of %s is a film of its length, to the frame', (_, material) => {
    for (const { kind, seconds, fps } of cases)
      for (const words of [{ rhythm: NO_RHYTHM }, { title: 'A title', closing: 'Bye' }]) {
        const wished = wish(material, seconds, { kind, fps, ...words })
        expect(faultsOf(direct(wished), wished), `${kind} ${seconds} ${fps} ${JSON.stringify(words)}`).toEqual([])
      }
  })
})

test('a line goes with its picture, once it can be read', () => {
  const sections = ['Into the forest', 'Meet the locals, who have lived here for ten thousand years'].map((text) => ({
    text,
    material: undefined,
  }))
  for (const seconds of [14, 20, 27, 33]) {
    const made = wish(photos(8), seconds, { sections, title: 'Wild Days', closing: 'Come along' })
    const { shots, texts } = direct(made)
    const cuts = shots.map(({ start, frames }) => start + frames)
    expect(texts.some(({ start, frames }) => cuts.includes(start + frames))).toBe(true)
    for (const { text, start, frames, title } of texts) {
      if (title) continue
      const read = Math.round(made.reading(text) * made.fps)
      expect(frames).toBeGreaterThanOrEqual(read)
      const tooEarly = (cut: number) => cut - start < read
      if (!cuts.includes(start + frames))
        expect(cuts.filter((cut) => cut > start && cut < start + frames).every(tooEarly)).toBe(true)
    }
  }
})

describe('what is shown', () => {
  test('a film that was given a clip shows it, even if there is too little time for all', () => {
    const material = [...photos(5), clip('dull', 8)]
    const plan = direct(wish(material, 9, { title: 'A title', closing: 'Bye' }))
    expect(plan.shots.length).toBeLessThan(material.length)
    expect(namesOf(plan)).toContain('dull')
    const subject = { x: 0.4, y: 0.4, width: 0.2, height: 0.2 }
    const few = [...['a', 'b', 'c'].map((name) => photo(name, { sharpness: 1, subject })), clip('dull', 8)]
    const sections = ['One', 'Two'].map((text) => ({ text, material: undefined }))
    expect(namesOf(direct(wish(few, 9, { title: 'A title', closing: 'Bye', sections })))).toContain('dull')
  })

  test('the same picture twice in a row, no nearer, is a single shot', () => {
    const faces = [{ x: 0.02, y: 0.02, width: 0.96, height: 0.96 }]
    const close = photo('close', { faces })
    const plan = direct(wish([close], 12, { closing: 'Bye' }))
    expect(namesOf(plan)).toEqual(['close'])
    expect(faultsOf(plan, wish([close], 12, { closing: 'Bye' }))).toEqual([])
  })
})

describe('cuts', () => {
  test.each([70, 92.4, 117, 128, 174])('at %d beats a minute are within a frame before a beat, never after', (bpm) => {
    const wished = wish(photos(9), 30, { rhythm: rhythmOf(bpm, 30), title: 'A title', closing: 'Bye' })
    const cuts = cutsOf(direct(wished))
    expect(cuts.length).toBeGreaterThan(7)
    for (const cut of cuts) {
      const late = wished.rhythm.beats.map((beat) => cut / 30 - beat)
      const nearest = late.reduce((best, each) => (Math.abs(each) < Math.abs(best) ? each : best))
      expect(nearest).toBeLessThanOrEqual(1e-9)
      expect(nearest).toBeGreaterThan(-1 / 30)
    }
  })

  test('begin the end card on the last hit of the music, or earlier where it has to be held or read for longer', () => {
    const rhythm = rhythmOf(117, 30, 28.2)
    expect(direct(wish(photos(20), 30, { kind: 'reel', rhythm, closing: 'Bye' })).card?.start).toBe(846)
    expect(direct(wish(photos(9), 30, { rhythm, closing: 'Bye' })).card?.frames).toBeGreaterThanOrEqual(60)
    const long = direct(wish(photos(9), 30, { rhythm, closing: 'Come and see all of us again' }))
    expect(long.card?.frames).toBeGreaterThan(75)
  })

  test('to another section are on the first beat of a bar', () => {
    const sections = ['One', 'Two', 'Three'].map((text, i) => ({ text, material: photos(9).slice(3 * i, 3 * i + 3) }))
    const wished = wish(photos(9), 30, { sections })
    const plan = direct(wished)
    const bars = wished.rhythm.bars.map((beat) => Math.floor(beat * 30 + 1e-6))
    for (const name of ['p4', 'p7'])
      expect(bars).toContain(plan.shots.find(({ material }) => material.name === name)?.start)
    expect(plan.texts.map(({ text }) => text)).toEqual(['One', 'Two', 'Three'])
  })

  test('are hard for three of four, and the rest of one length', () => {
    const plan = direct(wish(photos(20), 60, { closing: 'Bye' }))
    const soft = plan.shots.filter(({ transition }) => transition > 0)
    expect(soft.length).toBeGreaterThan(1)
    expect(soft.length).toBeLessThanOrEqual(cutsOf(plan).length / 4)
    expect(new Set(soft.map(({ transition }) => transition))).toEqual(new Set([12]))
  })

  test('leave photos of a promo 1.5 to 4 s, and the last shot at least 2', () => {
    for (const count of [3, 8, 10]) {
      const { shots } = direct(wish(photos(count), 30))
      for (const { frames } of shots) {
        expect(frames / 30).toBeGreaterThanOrEqual(1.5)
        expect(frames / 30).toBeLessThanOrEqual(4)
      }
      expect(shots.at(-1)?.frames).toBeGreaterThanOrEqual(60)
    }
  })
})

describe('what is shown', () => {
  test('keeps the order, each once, where there is about as much as the film is long', () => {
    expect(namesOf(direct(wish(photos(9), 26)))).toEqual(photos(9).map(({ name }) => name))
  })

  test('is again what there is, each time another part, and never twice in a row', () => {
    const { shots } = direct(wish(photos(3), 30))
    expect(shots.length).toBeGreaterThanOrEqual(8)
    for (const [i, shot] of shots.entries()) expect(shot.material).not.toBe(shots[i + 1]?.material)
    const parts = shots.map(({ material, part }) => `${material.name} ${JSON.stringify(part)}`)
    expect(new Set(parts).size).toBe(parts.length)
  })

  test('is the sharpest where there is too much of it, with the best first', () => {
    const all = Array.from({ length: 30 }, (_, i) => photo(`p${i}`, { sharpness: i % 3 === 0 ? 0.9 : 0.2 }))
    const faces = [{ x: 0.4, y: 0.2, width: 0.2, height: 0.3 }]
    all[12] = photo('p12', { sharpness: 0.9, faces })
    const plan = direct(wish(all, 20))
    expect(namesOf(plan)[0]).toBe('p12')
    expect(plan.shots.filter(({ material }) => (material.seen[0]?.sharpness ?? 0) < 0.5)).toHaveLength(0)
    expect(plan.left.length).toBe(30 - new Set(namesOf(plan)).size)
  })

  test('comes nearer to a face that is there', () => {
    const face = { x: 0.7, y: 0.2, width: 0.12, height: 0.2 }
    const { shots } = direct(wish([photo('a', { faces: [face] })], 15))
    const parts = shots.flatMap(({ part }) => part ?? [])
    expect(parts.length).toBeGreaterThan(2)
    for (const { x, y, width, height } of parts) {
      expect(x).toBeLessThanOrEqual(face.x)
      expect(y).toBeLessThanOrEqual(face.y)
      expect(x + width).toBeGreaterThanOrEqual(face.x + face.width)
      expect(y + height).toBeGreaterThanOrEqual(face.y + face.height)
    }
  })

  test('of a long clip are stretches apart, in its order, where something is going on', () => {
    const seen = Array.from({ length: 120 }, (_, i) => ({
      at: i / 2,
      faces: [],
      sharpness: 0.5,
      motion: i >= 90 && i < 96 ? 0.5 : 0.02,
      hash: '',
    }))
    const { shots } = direct(wish([clip('c', 60, { seen })], 24, { kind: 'highlights' }))
    const stretches = shots.map(({ from, frames }) => [from, from + frames / 30] as const)
    for (const [i, [from]] of stretches.entries()) expect(from).toBeGreaterThanOrEqual(stretches[i - 1]?.[1] ?? 0)
    expect(stretches.some(([from, to]) => from <= 45.6 && to >= 47)).toBe(true)
  })
})

test('what is said is heard whole, phrase by phrase', () => {
  const phrases = [
    { from: 0.4, to: 4.1 },
    { from: 5, to: 8.7 },
    { from: 9.6, to: 19 },
  ]
  const talk = clip('talk', 20, { phrases })
  const { shots, unheard } = direct(wish([...photos(5), talk], 30))
  const spoken = shots.filter((shot) => shot.spoken)
  expect(spoken.length).toBe(1)
  for (const { from, frames } of spoken) {
    const to = from + frames / 30
    for (const phrase of phrases)
      expect(phrase.to <= from || phrase.from >= to - 0.04 || (from <= phrase.from && to >= phrase.to)).toBe(true)
  }
  expect(unheard).toEqual([])
  const long = clip('long', 60, { phrases: [{ from: 0, to: 50 }] })
  const silent = direct(wish([...photos(5), long], 30))
  expect(silent.shots.some(({ spoken }) => spoken)).toBe(false)
  expect(silent.unheard).toEqual([long])
})

test('pauses tell a talk from noise and music', () => {
  const pauses = [3, 7.5, 12, 17].map((from) => ({ from, to: from + 0.7 }))
  expect(phrasesOf(20, pauses)).toHaveLength(5)
  expect(phrasesOf(20, [])).toEqual([])
  expect(phrasesOf(20, [{ from: 9, to: 10 }])).toEqual([])
  expect(phrasesOf(20, [{ from: 0, to: 18 }])).toEqual([])
})

test('of photos that show the same the better one stays', () => {
  const [first, twin, other] = [
    photo('a', { hash: 'ffff0000ffff0000', sharpness: 0.4 }),
    photo('b', { hash: 'ffff0000ffff0001', sharpness: 0.8 }),
    photo('c', { hash: '00ff00ff00ff00ff', sharpness: 0.3 }),
  ]
  expect(withoutDuplicates([first, other, twin])).toEqual({ kept: [twin, other], alike: [{ left: first, kept: twin }] })
})
