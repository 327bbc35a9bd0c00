import { copyFileSync, mkdirSync, mkdtempSync, rmdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { findFile } from '../../src/client/uploads/find-file.ts'
import { errorOf, folder, MEDIA } from './harness.ts'

/** A folder with files of these names. */
function holding(...names: string[]): (name: string) => string {
  const dir = folder()
  for (const name of names) copyFileSync(join(MEDIA, 'larch.jpg'), join(dir, name))
  return (name) => join(dir, name)
}

describe('a file is found by its path as people paste it', () => {
  const SCREENSHOT = 'Screenshot 2025-01-02 at 3.04.05\u202fPM.png'
  test.each<[string, string, (path: string) => string]>([
    ['in quotes', 'a b.jpg', (path) => `"${path}"`],
    ['in single quotes, with spaces around', 'a b.jpg', (path) => ` '${path}' `],
    ['in typographic quotes', 'a.jpg', (path) => `“${path}”`],
    ['with the end of its line', 'a.jpg', (path) => `${path}\r\n`],
    ['from a terminal', "it's a (b).jpg", (path) => path.replace(/[ '()]/g, '\\$&')],
    ['as a file: URL', 'ä b#1 100%.jpg', (path) => `file://${encodeURI(path).replaceAll('#', '%23')}`],
    ['as a file: URL that nobody encoded', 'b#1 100%.jpg', (path) => `file://${path}`],
    ['as a file: URL with localhost', 'a.jpg', (path) => `FILE://localhost${path}`],
    ['composed, on disk decomposed', 'Über.jpg'.normalize('NFD'), (path) => path.normalize('NFC')],
    ['decomposed, on disk composed', 'Über.jpg'.normalize('NFC'), (path) => path.normalize('NFD')],
    ['with plain spaces for a screenshot’s narrow one', SCREENSHOT, (path) => path.replaceAll('\u202f', ' ')],
    ['with a no-break space', 'a b.jpg', (path) => path.replace(' ', '\u00a0')],
    [
      'with straight quotes and dashes for curly ones',
      'Ada’s “day” – 1.jpg',
      (path) => path.replace('’', "'").replace(/[“”]/g, '"').replace('–', '-'),
    ],
    ['with a mark of direction', 'a.jpg', (path) => `\u200e${path}`],
  ])('%s', async (_, name, paste) => {
    const at = holding(name)
    expect(await findFile(paste(at(name)))).toBe(at(name))
  })

  test('below a folder whose name is written in another way', async () => {
    const dir = folder()
    const name = 'Ferié'.normalize('NFD')
    mkdirSync(join(dir, name))
    writeFileSync(join(dir, name, 'a.jpg'), 'x')
    expect(await findFile(join(dir, 'Ferié'.normalize('NFC'), 'a.jpg'))).toBe(join(dir, name, 'a.jpg'))
  })

  test('a name is what it is, before it is anything else', async () => {
    const at = holding('a b.jpg', 'a\\ b.jpg', 'a\u202fb.jpg', ' c.jpg ', 'c.jpg')
    for (const name of ['a b.jpg', 'a\\ b.jpg', 'a\u202fb.jpg', ' c.jpg '])
      expect(await findFile(at(name))).toBe(at(name))
  })

  test('of several that look alike none is guessed', async () => {
    const at = holding('a\u202fb.jpg', 'a\u00a0b.jpg')
    expect(await errorOf(findFile(at('a b.jpg')))).toMatchObject({ code: 'not_found_file' })
  })
})

test('a path of macOS or Linux on Windows is told as one, where nothing is there', async () => {
  const error = await errorOf(findFile('/Users/ada/none.jpg', 'win32'))
  expect(error).toMatchObject({
    code: 'not_found_file',
    message: expect.stringContaining('this server runs on Windows'),
  })
})

test('a path with a zero character is one that leads nowhere, not a fault of ours', async () => {
  const error = await errorOf(findFile('/photos/a\0.jpg'))
  expect(error).toMatchObject({ code: 'not_found_file', message: expect.stringContaining('zero character') })
})

test('a relative path from a folder that is gone', async () => {
  const [before, gone] = [process.cwd(), mkdtempSync(join(tmpdir(), 'gone-'))]
  process.chdir(gone)
  onTestFinished(() => process.chdir(before))
  rmdirSync(gone)
  const error = await errorOf(findFile('a.jpg'))
  expect(error).toMatchObject({ code: 'not_found_file', message: expect.stringContaining('give the whole path') })
})
