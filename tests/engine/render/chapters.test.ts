import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { chaptersOf } from '../../../src/engine/render/chapters.ts'
import { readMedia } from './tools/av.ts'
import { clip, draftOf, library, mediaOf } from './tools/drafts.ts'
import { testEngine } from './tools/engine.ts'

const photo = (name: string) =>
  mediaOf(new URL(`../../media/${name}`, import.meta.url).pathname, { kind: 'image', demuxer: 'jpeg_pipe' })
const larch = photo('larch.jpg')
const elva = { ...photo('elva.jpg'), name: 'Elva – 花.jpg' }
const draft = draftOf([clip(larch, 20), clip(larch, 10, { rotate: 180 }), clip(elva, 30), clip(larch, 15)])
const engine = testEngine()
afterAll(() => engine.close())

test('a chapter begins where another file does, within the part asked for', () => {
  expect(chaptersOf(draft, { from: 0, to: 75 })).toEqual([
    { title: 'larch', start: 0 },
    { title: 'Elva – 花', start: 30 },
    { title: 'larch', start: 60 },
  ])
  expect(chaptersOf(draft, { from: 25, to: 60 })).toEqual([
    { title: 'larch', start: 0 },
    { title: 'Elva – 花', start: 5 },
  ])
  expect(chaptersOf(draft, { from: 0, to: 30 })).toEqual([])
})

test.each(['mp4', 'mov'] as const)('%s carries its chapters and stays a whole film', async (format) => {
  const title = '题'.repeat(5000)
  const file = await engine.film({ ...draft, title }, library(larch, elva), { format })
  const bytes = readFileSync(file)
  expect(chaptersIn(bytes)).toEqual([
    ['larch', 0],
    ['Elva – 花', 1],
    ['larch', 2],
  ])
  // The header stands before the media, which has not moved: every frame is read.
  expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'))
  const seen = await readMedia(file)
  expect(seen.frames).toHaveLength(75)
  expect(seen.metadata.title?.slice(0, 20)).toBe('题'.repeat(20))
})

test.each(['mkv', 'webm'] as const)('%s carries them too', async (format) => {
  const file = await engine.film(draft, library(larch, elva), { format })
  const bytes = readFileSync(file)
  const titles = ['larch', 'Elva – 花', 'larch']
  expect(atomsIn(bytes)).toEqual(titles.map((title, i) => ({ title, seconds: i })))
  // The list of contents leads to them.
  const segment = bytes.indexOf('18538067', 'hex') + 12
  const entry = bytes.indexOf('53ab100000041043a770', 'hex')
  // Its place follows: two bytes of id and four of size.
  expect(segment + Number(bytes.readBigUInt64BE(entry + 16))).toBe(bytes.lastIndexOf('1043a770', 'hex'))
  expect((await readMedia(file)).frames).toHaveLength(75)
})

/** Of Matroska chapters whose sizes take four bytes. */
function atomsIn(bytes: Buffer): { title: string; seconds: number }[] {
  const found = []
  const from = bytes.lastIndexOf('1043a770', 'hex')
  for (let at = bytes.indexOf('9110000008', from, 'hex'); at >= 0; at = bytes.indexOf('9110000008', at + 1, 'hex')) {
    const string = bytes.indexOf('8510', at, 'hex')
    const length = bytes.readUInt32BE(string + 1) & 0xfff
    const title = bytes.toString('utf8', string + 5, string + 5 + length)
    found.push({ title, seconds: Number(bytes.readBigUInt64BE(at + 5)) / 1e9 })
  }
  return found
}

/** Titles and seconds of a `chpl` box. */
function chaptersIn(bytes: Buffer): [string, number][] {
  let at = bytes.indexOf('chpl') + 12
  return Array.from({ length: bytes.readUInt8(at++) }, () => {
    const seconds = Number(bytes.readBigUInt64BE(at)) / 1e7
    const length = bytes.readUInt8(at + 8)
    const title = bytes.toString('utf8', at + 9, at + 9 + length)
    at += 9 + length
    return [title, seconds]
  })
}
