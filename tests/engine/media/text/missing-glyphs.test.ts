import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fontFamilies } from '../../../../src/engine/media/text/fonts.ts'
import { findMissingGlyphs } from '../../../../src/engine/media/text/missing-glyphs.ts'
import { isSure, SURE } from '../../../../src/engine/media/text/sure-letters.ts'
import { missingLetters } from '../../../../src/engine/server/missing-letters.ts'
import { BROUGHT_FACES } from '../../../../src/protocol/faces.ts'
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

const lacking = (text: string, fonts: string[] = []) =>
  findMissingGlyphs({ letters: [...new Set(text)], fonts }, () => {})

/** A font package like those that are brought, with the letters of another. */
function bring(name: string, ranges: string): void {
  const inter = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/inter/package.json'))
  const there = join(folder, 'node_modules', '@fontsource-variable', name)
  mkdirSync(join(there, 'files'), { recursive: true })
  writeFileSync(join(there, 'unicode.json'), JSON.stringify({ part: ranges }))
  cpSync(join(inter, 'files/inter-latin-wght-normal.woff2'), join(there, 'files', `${name}-part-wght-normal.woff2`))
}

test('a letter that no font here has is told, one that some font has is not', async () => {
  // for private use: in no font of any machine
  const nowhere = '\u{10fffc}'
  const { letters } = await lacking(`Olá, Ελλάδα, Привет あいう アイウ 日本 ❤️ 👩‍🚀 🏳️‍🌈${nowhere}`)
  expect(letters).toEqual([nowhere])
})

test('what is not looked for is drawn by the fonts that are always there', async () => {
  const all = SURE.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
  const han = Array.from({ length: 200 }, (_, i) => 0x4e00 + 104 * i)
  const emoji = [...'❤👩🚀🏳🌈👍🏽✈☺🫠🇩🇪']
  const sure = [...[...all, ...han].map((code) => String.fromCodePoint(code)), ...emoji].filter(isSure)
  expect(sure.length).toBeGreaterThan(all.length + 100)
  expect((await lacking(sure.join(''))).letters).toEqual([])
  for (const letter of 'བᏣܣᠮ𓀀ꆈꦗ𝄞𠮷สששع한') expect([letter, isSure(letter)]).toEqual([letter, false])
})

test('letters are told by their script, those of scripts that there are fonts for one by one', () => {
  vi.stubEnv(FONTS_FOLDER, join(folder, 'none'))
  expect(missingLetters([...'བᏣᎳ𝄞สว𠮷'], 'en')).toEqual([
    { scripts: ['Thai'], characters: [], bringable: true },
    { scripts: ['Tibetan', 'Cherokee'], characters: ['𝄞 (U+1D11E)', '𠮷 (U+20BB7)'], bringable: false },
  ])
  expect(missingLetters(['Ꮳ'], 'zh-CN')).toEqual([{ scripts: ['切罗基文'], characters: [], bringable: false }])
  vi.stubEnv(FONTS_FOLDER, folder)
  bring('noto-sans-thai', 'U+0E01-0E5B')
  expect(missingLetters(['\u0e5b'], 'en')).toEqual([{ scripts: [], characters: ['๛ (U+0E5B)'], bringable: false }])
})

test('a font that was brought is drawn with', async () => {
  expect(fontFamilies('ଓଡ଼ିଆ', null)).not.toContain('oriya')
  bring('noto-sans-oriya', 'U+0B00-0B7F')
  expect(fontFamilies('ଓଡ଼ିଆ', null)).toBe('"noto-sans-oriya-part"')
})

test('a font that was asked for and is not there is told, with the nearest that is', async () => {
  expect((await lacking('', ['inter', 'Noto Sans', 'Nowhere Grotesk'])).fonts).toEqual([
    { wanted: 'Noto Sans', nearest: 'Noto Sans SC' },
    { wanted: 'Nowhere Grotesk', nearest: 'Inter' },
  ])
})

test('each script and each Chinese face has its font among those that are pinned, each with its hash', () => {
  const { dependencies } = JSON.parse(readFileSync('scripts/fonts/package.json', 'utf8'))
  expect(Object.keys(dependencies).sort()).toEqual(
    [...new Set([...FONT_SCRIPTS.map(({ font }) => font), ...BROUGHT_FACES])].sort(),
  )
  const { packages } = JSON.parse(readFileSync('scripts/fonts/package-lock.json', 'utf8'))
  for (const [name, version] of Object.entries(dependencies))
    expect(packages[`node_modules/${name}`]).toMatchObject({ version, integrity: expect.stringMatching(/^sha512-/) })
})
