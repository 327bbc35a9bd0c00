import { describe, expect, test } from 'vitest'
import { FAMILIES } from '../../src/edits/define.ts'
import { help, operationsOf } from '../../src/edits/help.ts'
import { definitionOf, OPERATION_NAMES } from '../../src/edits/index.ts'
import { parseEdits } from '../../src/edits/parse.ts'
import { RARE } from '../../src/edits/rare.ts'

describe('help', () => {
  test('has every operation on a line, under its family, in 7,000 bytes', () => {
    const lines = help().split('\n')
    for (const name of OPERATION_NAMES) expect(lines.filter((line) => line.startsWith(`${name}{`))).toHaveLength(1)
    expect(FAMILIES.flatMap(operationsOf).sort()).toEqual([...OPERATION_NAMES].sort())
    expect(Buffer.byteLength(help())).toBeLessThanOrEqual(7000)
  })

  test('writes what many share once', () => {
    expect(help()).toMatch(/\nadd_text\{text,.*,…style,…when\}\n/)
    expect(help()).toMatch(/\nadd_bgm\{asset\?,mood\?,/)
    expect(help()).toMatch(/^Usually: .*\bstart,end\b.*:s;/m)
    expect(help().match(/outline\?/g)).toHaveLength(1)
    expect(help()).toMatch(/^…style: position\?,color\?,/m)
  })

  test('leaves out what few films need, which an operation in full has', () => {
    const taken = OPERATION_NAMES.flatMap((name) => Object.entries(definitionOf(name).params.shape))
    for (const rare of RARE) {
      const types = taken.filter(([key]) => key === rare).map(([, type]) => type)
      expect(types.length, rare).toBeGreaterThan(0)
      for (const type of types) expect(type.safeParse(undefined).success, `${rare} can be left out`).toBe(true)
      expect(help()).not.toMatch(new RegExp(`[{,]${rare}\\?`))
    }
    expect(help()).toMatch(/^duck\{target,.*,…\}$/m)
    expect(help('duck')).toContain('- release: ')
  })

  test.each(OPERATION_NAMES)('about %s has its parameters, and examples that can be sent', (name) => {
    const text = help(name)
    const { params, summary } = definitionOf(name)
    expect(text).toContain(summary)
    for (const key of Object.keys(params.shape))
      expect(text).toMatch(new RegExp(`^- ${key}(?: \\(required\\))?: \\S`, 'm'))
    const examples = [...text.matchAll(/^".*": (\{"op":.*\})$/gm)].map(([, edit]) => edit)
    expect(examples).toHaveLength(4)
    for (const example of examples) expect(parseEdits(example)).toHaveProperty('edits')
    expect(text).not.toMatch(/undefined|\[object|a value/)
    expect(Buffer.byteLength(text)).toBeLessThan(8000)
  })

  test('about an operation says units, ranges, defaults, and what an empty timeline does', () => {
    const text = help('add_overlay')
    expect(text).toContain('- asset (required): an uploaded photo or video by its name; the file to show\n')
    expect(text).toContain(
      "- scale: a number from 0.02 to 1; its width, as a fraction of the canvas's; default 0.15, for a video 0.3\n",
    )
    expect(text).toContain('- shape: rectangle, rounded, circle; shape of its outline; default rectangle\n')
    expect(text).toContain('If the timeline is empty, a sequence of all uploads is built first.\n')
    expect(help('update_text')).not.toContain('If the timeline is empty')
    expect(help('update_text')).not.toContain('default')
  })

  test('says the same of automatic captions in a document as in an edit', () => {
    const [, auto] = /; default (auto: at the bottom.*)$/m.exec(help('add_captions')) ?? []
    expect(auto).toBeDefined()
    expect(help('compose.captions')).toContain(`; ${auto}\n`)
  })

  test('about a family has its operations', () => {
    expect(help('overlay').split('\n')).toEqual(['# overlay', ...operationsOf('overlay').map(() => expect.any(String))])
  })

  test('about anything else has the nearest and all families', () => {
    expect(help('addtext')).toMatch(/^There is no operation "addtext"\. Nearest: add_text\.\n/)
    expect(help('\u001b[2J\n'.repeat(1000))).not.toMatch(/\u001b/)
    expect(help('weather')).toMatch(/^text: add_text, /m)
  })
})
