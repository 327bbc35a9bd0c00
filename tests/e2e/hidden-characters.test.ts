import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { at, type Film, type Picture } from '../engine/operations/film.ts'
import { mean } from '../engine/operations/see.ts'
import { openDesk } from './jobs/project.ts'

/**
 * What a region hides cannot be read: characters, small and large, guessed by comparing with each character that it could be. The
 * pictures to compare with come from other photos of the same characters, as nobody has the very same one.
 */

const CHARACTERS = [...'0123456789']
const SIZES = [12, 44]
const GUESSES = CHARACTERS.length * SIZES.length
/** Right guesses that mere chance gives in less than one of four hundred such tests. */
const CHANCE = 6

const CANVAS = { width: 160, height: 90 }
/** px of the canvas that hold the characters; they are hidden with some room around them */
const AREA = { left: 56, top: 20, right: 104, bottom: 68 }
const BOX = { x: 0.3, y: 0.15, width: 0.4, height: 0.7 }
/** s that each character stands */
const EACH = 0.1

describe('characters that a region hides', () => {
  let clear: Film
  let filtered: Film
  const hidden = new Map<string, { film: Film; others: Film }>()
  const effects = ['blur', 'pixelate', 'blacken'] as const

  beforeAll(async () => {
    const font = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'
    GlobalFonts.registerFromPath(createRequire(import.meta.url).resolve(font), 'Inter')
    const desk = await openDesk()
    const shown = await photos(desk.folder, 'a', 1)
    const others = await photos(desk.folder, 'b', 2)
    const project = async (files: string[]) => {
      const opened = await desk.project('Characters', files, 2 + effects.length)
      await opened.edit(
        { op: 'set_canvas', ...CANVAS, fit: 'crop' },
        { op: 'build_sequence', assets: 'all', each: EACH },
      )
      return opened
    }
    const [first, second] = [await project(shown), await project(others)]
    clear = await second.film({ quality: 'high' })
    await first.edit({ op: 'apply_filter', target: 'all', name: 'blur' })
    filtered = await first.film({ quality: 'high' })
    await first.say('undo')
    for (const effect of effects) {
      await first.edit({ op: 'region', effect, box: BOX })
      await second.edit({ op: 'region', effect, box: BOX })
      hidden.set(effect, {
        film: await first.film({ quality: 'high' }),
        others: await second.film({ quality: 'high' }),
      })
      await first.say('undo')
      await second.say('undo')
    }
  })

  /** A grainy photo of each character in each size. */
  async function photos(folder: string, name: string, seed: number): Promise<string[]> {
    const values = fc.sample(fc.integer({ min: -12, max: 12 }), { seed, numRuns: 4096 })
    const paths: string[] = []
    for (const [i, [size, character]] of SIZES.flatMap((size) =>
      CHARACTERS.map((character) => [size, character] as const),
    ).entries()) {
      const canvas = createCanvas(CANVAS.width, CANVAS.height)
      const context = canvas.getContext('2d')
      context.fillStyle = '#E0E0E0'
      context.fillRect(0, 0, CANVAS.width, CANVAS.height)
      context.fillStyle = '#101010'
      context.font = `700 ${size}px Inter`
      context.textAlign = 'center'
      context.textBaseline = 'middle'
      context.fillText(character, CANVAS.width / 2, CANVAS.height / 2)
      const picture = context.getImageData(0, 0, CANVAS.width, CANVAS.height)
      for (const [at, value] of picture.data.entries())
        if (at % 4 < 3) picture.data[at] = value + (values[(at * 7 + i * 131) % values.length] ?? 0)
      context.putImageData(picture, 0, 0)
      const path = join(folder, `${name}${String(i).padStart(2, '0')}.png`)
      await writeFile(path, canvas.toBuffer('image/png'))
      paths.push(path)
    }
    return paths
  }

  test('can be read through a filter that only blurs', () => {
    expect(rightGuesses(filtered, clear)).toBeGreaterThan(GUESSES - 4)
  })

  test.each(effects)('cannot be read better than by chance: %s', (effect) => {
    const films = hidden.get(effect)
    if (!films) throw new Error(`no film: ${effect}`)
    // against the characters themselves, and against what the same region makes of them
    expect(rightGuesses(films.film, clear)).toBeLessThan(CHANCE)
    expect(rightGuesses(films.film, films.others)).toBeLessThan(CHANCE)
  })
})

/** How many characters of a film are most alike the right one of another film. */
function rightGuesses(film: Film, others: Film): number {
  return Array.from({ length: GUESSES }, (_, i) => i).filter((i) => {
    const size = Math.floor(i / CHARACTERS.length) * CHARACTERS.length
    const seen = areaOf(pictureOf(film, i))
    const likeness = CHARACTERS.map((_, j) => correlation(seen, areaOf(pictureOf(others, size + j))))
    return likeness.indexOf(Math.max(...likeness)) === i - size
  }).length
}

const pictureOf = (film: Film, i: number) => at(film, (i + 0.5) * EACH)

/** px */
const BLOCK = 4

/** The area that holds the characters in blocks, so that edges need not meet exactly. */
function areaOf({ y: { width, samples } }: Picture): number[] {
  const found: number[] = []
  for (let row = AREA.top; row < AREA.bottom; row += BLOCK)
    for (let column = AREA.left; column < AREA.right; column += BLOCK) {
      let sum = 0
      for (let i = 0; i < BLOCK ** 2; i++)
        sum += samples[(row + Math.floor(i / BLOCK)) * width + column + (i % BLOCK)] ?? 0
      found.push(sum)
    }
  return found
}

/** How alike two pictures are, -1 to 1, whatever their brightness and contrast; 0 where one is flat. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const [first, second] = [mean(a), mean(b)]
  const sum = (of: (x: number, y: number) => number) =>
    a.reduce((total, x, i) => total + of(x - first, (b[i] ?? 0) - second), 0)
  const spread = Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y))
  return spread > 0 ? sum((x, y) => x * y) / spread : 0
}
