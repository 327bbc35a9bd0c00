import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fontFamilies } from '../../../../src/engine/media/text/fonts.ts'
import { findLacking } from '../../../../src/engine/media/text/lacking.ts'
import { FONT_SCRIPTS, FONTS_FOLDER } from '../../../../src/protocol/scripts.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fonts-'))
  vi.stubEnv(FONTS_FOLDER, folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const lacking = (texts: string[], fonts: string[] = []) => findLacking({ texts, fonts }, () => {})

/** A font package like those that are brought, with the letters of another. */
function bring(name: string, ranges: string): void {
  const inter = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/inter/package.json'))
  const there = join(folder, 'node_modules', '@fontsource-variable', name)
  mkdirSync(join(there, 'files'), { recursive: true })
  writeFileSync(join(there, 'unicode.json'), JSON.stringify({ part: ranges }))
  cpSync(join(inter, 'files/inter-latin-wght-normal.woff2'), join(there, 'files', `${name}-part-wght-normal.woff2`))
}

test('what no font here has is told by its script, what one has is not', async () => {
  // no machine has a font for every script, and every machine has the engine's own
  const { scripts } = await lacking(['Olá, Ελλάδα, Привет', 'あいう アイウ 日本', '❤️ 👩‍🚀', '𐎀'])
  expect(scripts).toEqual([])
})

test('a font that was brought is drawn with, and its script is not lacking', async () => {
  expect(fontFamilies('ଓଡ଼ିଆ', null)).not.toContain('oriya')
  bring('noto-sans-oriya', 'U+0B00-0B7F')
  expect(fontFamilies('ଓଡ଼ିଆ', null)).toBe('"noto-sans-oriya-part"')
  expect((await lacking(['ଓଡ଼ିଆ'])).scripts).toEqual([])
})

test('a font that was asked for and is not there is told, with the nearest that is', async () => {
  expect((await lacking([], ['inter', 'Noto Sans', 'Nowhere Grotesk'])).fonts).toEqual([
    { wanted: 'Noto Sans', nearest: 'Noto Sans SC' },
    { wanted: 'Nowhere Grotesk', nearest: 'Inter' },
  ])
})

test('each script has its font among those that are pinned, each with its hash', () => {
  const { dependencies } = JSON.parse(readFileSync('scripts/fonts/package.json', 'utf8'))
  expect(Object.keys(dependencies).sort()).toEqual([...new Set(FONT_SCRIPTS.map(({ font }) => font))].sort())
  const { packages } = JSON.parse(readFileSync('scripts/fonts/package-lock.json', 'utf8'))
  for (const [name, version] of Object.entries(dependencies))
    expect(packages[`node_modules/${name}`]).toMatchObject({ version, integrity: expect.stringMatching(/^sha512-/) })
})
