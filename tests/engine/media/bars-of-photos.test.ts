import { readdirSync } from 'node:fs'
import { createCanvas, type Image, loadImage, type SKRSContext2D } from '@napi-rs/canvas'
import { beforeAll, expect, test } from 'vitest'
import type { Bars } from '../../../src/engine/edit/bars.ts'
import { barsIn } from '../../../src/engine/media/bars.ts'
import type { Luma } from '../../../src/engine/media/luma.ts'

/** Clips and photos made of the photos of the repository, with bars and without. */

const [WIDTH, HEIGHT, MOMENTS] = [256, 144, 4]
const FOLDER = new URL('../../media/photos/', import.meta.url)
const photos: { name: string; image: Image }[] = []

beforeAll(async () => {
  for (const name of readdirSync(FOLDER).filter((name) => name.endsWith('.jpg')))
    photos.push({ name, image: await loadImage(new URL(name, FOLDER)) })
})

/** A part of the canvas, px. */
interface Place {
  x: number
  y: number
  width: number
  height: number
}
const ALL: Place = { x: 0, y: 0, width: WIDTH, height: HEIGHT }
const inside = (x: number, y: number): Place => ({ x, y, width: WIDTH - 2 * x, height: HEIGHT - 2 * y })

/** The photo fills a place; the camera moves over it, or rests. @param way 0-1 */
function fill(context: SKRSContext2D, image: Image, { x, y, width, height }: Place, way: number): void {
  const zoom = 1.25 - 0.2 * way
  const scale = zoom * Math.max(width / image.width, height / image.height)
  const [across, down] = [image.width * scale, image.height * scale]
  context.save()
  context.beginPath()
  context.rect(x, y, width, height)
  context.clip()
  context.drawImage(image, x - (across - width) * way, y - (down - height) * (1 - way), across, down)
  context.restore()
}

type Paint = (context: SKRSContext2D, image: Image, way: number) => void

interface Kind {
  paint: Paint
  /** brightness that all is multiplied with, and what is added to it at random */
  dim?: number
  noise?: number
  rests?: true
}

function lumaOf(image: Image, { paint, dim = 1, noise = 0 }: Kind, way: number): Luma {
  const context = createCanvas(WIDTH, HEIGHT).getContext('2d')
  context.fillStyle = '#000'
  context.fillRect(0, 0, WIDTH, HEIGHT)
  paint(context, image, way)
  const { data } = context.getImageData(0, 0, WIDTH, HEIGHT)
  const samples = new Uint8Array(WIDTH * HEIGHT)
  let seed = 1 + Math.round(1000 * way)
  for (let i = 0; i < samples.length; i++) {
    seed = (seed * 16_807) % 2_147_483_647
    const light = 0.2126 * (data[4 * i] ?? 0) + 0.7152 * (data[4 * i + 1] ?? 0) + 0.0722 * (data[4 * i + 2] ?? 0)
    samples[i] = Math.max(0, Math.min(255, dim * light + noise * (seed / 2_147_483_647)))
  }
  return { width: WIDTH, height: HEIGHT, samples }
}

/** What of a clip, or of a photo, is bars. */
function found(image: Image, kind: Kind, still: boolean): Bars | undefined {
  const ways = still ? [0.5] : Array.from({ length: MOMENTS }, (_, i) => (kind.rests ? 0.5 : i / (MOMENTS - 1)))
  return barsIn(
    ways.map((way) => lumaOf(image, kind, way)),
    still,
  )
}

const at =
  (place: Place): Paint =>
  (context, image, way) =>
    fill(context, image, place, way)

/** Left or right, and top or bottom, px. */
const BARRED: Record<string, Kind & { bars: [number, number] }> = {
  'a wide film in 16:9': { paint: at(inside(0, 18)), bars: [0, 18] },
  '4:3 in 16:9': { paint: at(inside(32, 0)), bars: [32, 0] },
  'a vertical film in 16:9': { paint: at(inside(88, 0)), bars: [88, 0] },
  'thin bars': { paint: at(inside(5, 0)), bars: [5, 0] },
  'bars all around': { paint: at(inside(24, 14)), bars: [24, 14] },
  'near-black bars with noise': { paint: at(inside(0, 18)), bars: [0, 18], noise: 14 },
  'a dim film between bars': { paint: at(inside(0, 18)), bars: [0, 18], dim: 0.35 },
  'a film that rests between bars': { paint: at(inside(32, 0)), bars: [32, 0], rests: true },
}

/** Its own picture out of focus and darker beside it. */
const blurred: Paint = (context, image, way) => {
  context.filter = 'blur(8px) brightness(40%)'
  fill(context, image, ALL, way)
  context.filter = 'none'
  fill(context, image, inside(80, 0), way)
}

const PLAIN: Record<string, Kind> = {
  'a film': { paint: at(ALL) },
  'a film that rests': { paint: at(ALL), rests: true },
  'a dark film': { paint: at(ALL), dim: 0.25 },
  'a dark film that rests': { paint: at(ALL), dim: 0.25, rests: true },
  'a film by night': { paint: at(ALL), dim: 0.1, noise: 6 },
  'a blurred ground': { paint: blurred },
}

/** Whether bars are those that were made, px: with their soft edge at most. */
function isFound(seen: Bars | undefined, [aside, above]: readonly [number, number]): boolean {
  if (!seen) return false
  const sides = [seen.left * WIDTH, seen.right * WIDTH, seen.top * HEIGHT, seen.bottom * HEIGHT]
  return sides.every((px, i) => {
    const made = i < 2 ? aside : above
    return made === 0 ? px === 0 : px > made - 0.01 && px <= made + SOFT
  })
}

const SOFT = 4

test('bars of clips are found', () => {
  const kinds = Object.entries(BARRED)
  const missed = kinds.flatMap(([kind, { bars, ...how }]) =>
    photos.flatMap(({ name, image }) => (isFound(found(image, how, false), bars) ? [] : [`${kind}: ${name}`])),
  )
  expect(missed.length / (kinds.length * photos.length), missed.join('\n')).toBeLessThanOrEqual(0.02)
})

test.each([
  ['a clip', false],
  ['a photo', true],
])('none are found in %s without', (_, still) => {
  const wrong = Object.entries(PLAIN).flatMap(([kind, how]) =>
    photos.flatMap(({ name, image }) => (found(image, how, still) ? [`${kind}: ${name}`] : [])),
  )
  expect(wrong).toEqual([])
})
