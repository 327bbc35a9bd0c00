import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { probe } from '../../../src/engine/media/probe.ts'
import { makeMedia } from './make.ts'

/** Files that end before their time: what is used of them is said, or they are refused for that reason. */

const LARCH = resolve(import.meta.dirname, '../../media/larch.jpg')
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'breaks-off-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const look = (bytes: Buffer) => {
  const path = join(folder, 'looked-at')
  writeFileSync(path, bytes)
  return probe({ path, name: 'looked-at' }, () => {})
}
const cut = (bytes: Buffer, share: number) => look(bytes.subarray(0, Math.floor(bytes.length * share)))

async function made(name: string, graph: string, encoder: string, format?: string, options?: Record<string, string>) {
  const path = join(folder, name)
  await makeMedia(path, { video: { graph, encoder }, ...(format && { format }), ...(options && { options }) })
  return readFileSync(path)
}
const still = (format: string) => `testsrc2=s=96x64:r=10:d=0.1,format=${format}`
const moving = (format: string) => `testsrc2=s=96x64:r=10:d=2,format=${format}`

describe('photos', () => {
  test('a JPEG, of which the lower part is missing', async () => {
    const photo = readFileSync(LARCH)
    expect(await look(photo)).not.toHaveProperty('truncated')
    const { truncated, missing = 0 } = await cut(photo, 0.6)
    expect(truncated).toBe(true)
    expect(missing).toBeGreaterThan(0.25)
    expect(missing).toBeLessThan(0.5)
  })

  test('nothing is missing of a JPEG without its last mark, or with something behind it', async () => {
    const photo = readFileSync(LARCH)
    expect(await look(photo.subarray(0, -2))).not.toHaveProperty('truncated')
    expect(await look(Buffer.concat([photo, Buffer.alloc(3000, 0xff)]))).not.toHaveProperty('truncated')
  })

  test('a progressive JPEG, which is coarse all over', async () => {
    expect(await look(PROGRESSIVE)).not.toHaveProperty('truncated')
    expect(await cut(PROGRESSIVE, 0.7)).toMatchObject({ truncated: true, missing: 0 })
  })

  test('a GIF', async () => {
    const gif = await made('still.gif', still('bgr8'), 'gif')
    expect(await look(gif)).not.toHaveProperty('truncated')
    const { truncated, missing = 0 } = await cut(gif, 0.6)
    expect([truncated, missing > 0.1 && missing < 0.9]).toEqual([true, true])
  })

  test.each([
    ['png', 'png', 'rgb24', 'image2'],
    ['webp', 'libwebp', 'bgra', undefined],
    ['bmp', 'bmp', 'bgr24', 'image2'],
    ['tif', 'tiff', 'rgb24', 'image2'],
  ])('%s is refused', async (extension, encoder, format, container) => {
    const photo = await made(`still.${extension}`, still(format), encoder, container)
    expect(await look(photo)).not.toHaveProperty('truncated')
    await expect(cut(photo, 0.7)).rejects.toMatchObject({ reason: expect.stringMatching(/^the file breaks off/) })
  })

  test('one that is damaged is not told that it is too large, and one that is too large not that it is damaged', async () => {
    const photo = readFileSync(LARCH)
    const frame = photo.indexOf(Buffer.from([0xff, 0xc0]))
    const damaged = Buffer.from(photo).fill(0, frame + 4)
    damaged.writeUInt16BE(0xffd9, damaged.length - 2)
    await expect(look(damaged)).rejects.toMatchObject({ reason: 'its picture cannot be decoded' })
    const large = Buffer.from(photo)
    large.writeUInt16BE(20_000, frame + 5)
    large.writeUInt16BE(30_000, frame + 7)
    await expect(look(large)).rejects.toMatchObject({
      reason: 'its picture has 600 megapixels, more than 300: make it smaller',
    })
  })
})

describe('moving pictures and sound', () => {
  test.each([
    ['moving.gif', 'gif', 'bgr8', undefined, {}],
    ['moving.png', 'apng', 'rgb24', 'apng', {}],
    ['moving.webp', 'libwebp_anim', 'yuva420p', undefined, {}],
    ['fragments.mp4', 'mpeg4', 'yuv420p', 'mp4', { movflags: 'frag_every_frame+empty_moov' }],
    ['a.flv', 'flv', 'yuv420p', 'flv', {}],
    ['a.ts', 'mpeg2video', 'yuv420p', 'mpegts', {}],
    ['a.avi', 'mpeg4', 'yuv420p', 'avi', {}],
  ])('%s', async (name, encoder, format, container, options) => {
    const bytes = await made(name, moving(format), encoder, container, options)
    expect(await look(bytes)).not.toHaveProperty('truncated')
    const { truncated, durationSeconds = 0 } = await cut(bytes, 0.62)
    expect(truncated).toBe(true)
    expect(durationSeconds).toBeGreaterThan(0.5)
    expect(durationSeconds).toBeLessThan(1.9)
  })

  test('ogg', async () => {
    const path = join(folder, 'a.ogg')
    await makeMedia(path, { audio: { graph: 'sine=d=4:r=48000,aformat=flt', encoder: 'libopus' } })
    const bytes = readFileSync(path)
    expect(await look(bytes)).not.toHaveProperty('truncated')
    expect(await cut(bytes, 0.7)).toMatchObject({ kind: 'audio', truncated: true })
  })

  test('what a camera puts behind its film is no part that is missing', async () => {
    const film = await made('whole.mp4', moving('yuv420p'), 'mpeg4')
    expect(await look(Buffer.concat([film, Buffer.from('\0\0\xff\0SEFT and more', 'latin1')]))).not.toHaveProperty(
      'truncated',
    )
  })

  test('a film without its index, which stands at its end, is refused', async () => {
    const film = await made('late-index.mp4', moving('yuv420p'), 'mpeg4')
    await expect(cut(film, 0.6)).rejects.toMatchObject({ reason: expect.stringMatching(/^the file breaks off/) })
  })
})

const PROGRESSIVE = Buffer.from(
  [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUVDA8XGBYU',
    'GBIUFRT/2wBDAQMEBAUEBQkFBQkUDQsNFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBT/wgARCAAgADAD',
    'AREAAhEBAxEB/8QAGQAAAwEBAQAAAAAAAAAAAAAAAwQFAgAG/8QAGwEAAgMBAQEAAAAAAAAAAAAAAgQDBQYBAAj/2gAMAwEAAhADEAAAAfB5D6FK',
    'u3i59loEzrBFIGwwiTFjRMn7qXpgmVyUjb4NFqFlNlwr2k6AZqabo8ohP0sRn5C+Uspxn//EAB0QAAICAwEBAQAAAAAAAAAAAAECAAMEERITIST/',
    '2gAIAQEAAQUCI+126lhZ4T5sWjPzHziFqyeYuXsrkryR6y47L1mAEzXMrt5WvIl9ZsL2h56nZyNxP0DRqV7yG//EACERAAICAQUBAAMAAAAAAAAA',
    'AAECAAMEERITITEFMkFR/9oACAEDAQE/Aa8ypxoxjKp02+RmUDbrBcqjaIbjp7GyQDLby3YlH03rb3qXZ/N+JlWRYq67pdnlQS0rzOUexsveddYc',
    'gn9zHzNfDK81UHcvv5V6ac7UjqM+06zd/REcr3LMlgS0T6R8Yxsnf2J//8QAIxEAAQMDBAIDAAAAAAAAAAAAAQACEQMEIQUSFDETIhUyQf/aAAgB',
    'AgEBPwE1cbUGmd0KkGdwhaeTLJTbJ4OVxgML4qHZynabTcPqqOlCMqnZbMp9BpERlVdNI9lT0/euAG5AVS1AwO021dG1M0wn2cuDmE222fi4U9oW',
    'YaYT7VtPLe01ofEoUh2v/8QAIRAAAgIABQUAAAAAAAAAAAAAACEBEQIxQWFxEFGBkcH/2gAIAQEABj8CRMR7NJ4HXg2JEuOk0ixZExT2LuOBlsj6',
    'al4U8xWbFFIo7H//xAAgEAACAgIBBQEAAAAAAAAAAAABEQAhMUFRYXGRofCB/9oACAEBAAE/IVmQf3aLkXmleIdyYYOkJR/LMK6CxDBqbJPYhFTR',
    'lN3fMbAB5YEIYH21EmAqgVBAgINnuzATtbDMKm5XMKslU4hFL0jiaAEpjMCEMXBiPX8oPcQo0cFJ5dYxHJ2/uIpApP/aAAwDAQACAAMAAAAQDU6t',
    'Yl54upPG/8QAJBEAAQMDAwUBAQAAAAAAAAAAAQARITFBYVGB8HGRobHB0fH/2gAIAQMBAT8QABQcxHV47pwA2B+1RsANSe03R2VwNHP1AO+A4wJ5',
    'lCBfnNFZlyYMiun1DBnNw7WbXdPwWyKyb0q/j8VDjVMl/ulkDkP5bY1QDAbX1Ga0phCKRjcvyiPvQM2U+SnS+n8RDedT5FOXUbNpTd52yh+403py',
    'EAZMTEl+e+yJGXI5Pr2n4SzUns6ICuOeymsizF7doET5RwBYxmV//8QAJREAAQMCBQQDAAAAAAAAAAAAAQARIVFhMUFxofCBkbHB0eHx/9oACAEC',
    'AQE/EBlgOB2zu9pU3c0X28IxgxY130RHMjrzhTuk9GnlUHhM+9EQeBj5xnUfHVPoE+l6gIIiEgjm36jDCWpl59puC3Noz9kwk4BO14QQJxAzaKcx',
    'QBIQNvaMGLQNq+0UwS9vz72QswEc75rEc5bCD1wnNHNm/WnLIgM7VR6x+idRenzvbJPARFpG6ZEBJ5bz3X//xAAkEAEAAgICAgIBBQAAAAAAAAAB',
    'ESEAMUFhUXGB8LGRodHh8f/aAAgBAQABPxB2dVISOzj4OQiyhgQ6VSMt+IxAUJtdCtf1j1hATZAi4495Lsw0B3+xr1k5ACIGAjzv8845zBhM2XBM',
    'U1vBEwbL5nUT/OIwSBOX9LxdYsWi0gd/e8OHAkgZNsEzsvxhEZDuTRdd94NPSAbPx9+UtNdZyF63P+ZCK0Sew+/nPHllECmTn3hiUCB4cE3cXObA',
    'SJsPPdmEpDUCHilb37wQl2lqTp58aw4hFi9FXBVc3Oj1hKAgbUzLxZ6O8TYkSmYnO70v2yhkYsuB9bz/2Q==',
  ].join(''),
  'base64',
)
