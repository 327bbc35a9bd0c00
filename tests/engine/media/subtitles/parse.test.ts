import { describe, expect, test } from 'vitest'
import { looksLikeSubtitles, lostOf, parseSubtitles } from '../../../../src/engine/media/subtitles/parse.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const parse = parseSubtitles

describe('parseSubtitles', () => {
  test('SRT with markup, a BOM and Windows line ends', () => {
    const srt =
      '\ufeff1\r\n00:00:01,500 --> 00:00:02,750\r\n<i>Hello</i>\r\n<font color="#ff0">you</font>\r\n\r\n2\r\n01:00:00,000 --> 01:00:01,000\r\n你好\r\n'
    expect(parse(srt)).toEqual([
      { start: 1.5, end: 2.75, text: 'Hello\nyou' },
      { start: 3600, end: 3601, text: '你好' },
    ])
  })

  test('SRT without empty lines between the cues', () => {
    expect(parse('1\n00:00:01,000 --> 00:00:02,000\nOne\n2\n00:00:02,000 --> 00:00:03,000\nTwo')).toEqual([
      { start: 1, end: 2, text: 'One' },
      { start: 2, end: 3, text: 'Two' },
    ])
  })

  test('WebVTT with settings, notes, voices and entities', () => {
    const vtt =
      'WEBVTT - title\n\nNOTE a comment\n\nSTYLE\n::cue { color: red }\n\nintro\n00:01.000 --> 00:02.000 region:a\n<v Anna>Salt &amp; pepper\n'
    expect(parse(vtt)).toEqual([
      { start: 1, end: 2, text: 'Salt & pepper', look: { color: '#FF0000' }, speaker: 'Anna' },
    ])
  })

  test('ASS with commas in the text, overrides, line ends and drawings', () => {
    const ass =
      '[Script Info]\nTitle: x\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\nDialogue: 0,0:00:01.00,0:00:02.50,Default,,0,0,0,,{\\an8}Well, yes\\Nof course\nDialogue: 0,0:00:03.00,0:00:04.00,Default,,0,0,0,,{\\p1}m 0 0 l 1 1\n'
    expect(parse(ass)).toEqual([
      {
        start: 1,
        end: 2.5,
        text: 'Well, yes\nof course',
        place: { anchor: 'top', x: null, y: null, width: null },
      },
    ])
  })

  test('cues that end before they start, or say nothing, are left out; the rest is in order', () => {
    const srt =
      '1\n00:00:05,000 --> 00:00:04,000\nwrong\n\n2\n00:00:06,000 --> 00:00:07,000\n\n\n3\n00:00:09,000 --> 00:00:10,000\nlast\n\n4\n00:00:01,000 --> 00:00:02,000\nfirst\n'
    expect(parse(srt).map((cue) => cue.text)).toEqual(['first', 'last'])
  })
})

describe('lines that roll', () => {
  const ROLLING = `WEBVTT
Kind: captions
Language: en

00:00:00.160 --> 00:00:02.389 align:start position:0%
 
so<00:00:00.320><c> today</c><00:00:00.560><c> we</c><00:00:00.720><c> are</c>

00:00:02.389 --> 00:00:02.399 align:start position:0%
so today we are
 

00:00:02.399 --> 00:00:04.150 align:start position:0%
so today we are
going<00:00:02.600><c> to</c><00:00:02.800><c> look</c>

00:00:04.150 --> 00:00:04.160 align:start position:0%
going to look
 

00:00:04.160 --> 00:00:06.000 align:start position:0%
going to look
at<00:00:04.300><c> photos</c>

00:00:08.000 --> 00:00:09.000 align:start position:0%
 
another<00:00:08.300><c> thing</c>
`

  test('come one at a time', () => {
    expect(parse(ROLLING).map(({ words: _, ...cue }) => cue)).toEqual([
      { start: 0.16, end: 2.399, text: 'so today we are' },
      { start: 2.399, end: 4.16, text: 'going to look' },
      { start: 4.16, end: 6, text: 'at photos' },
      { start: 8, end: 9, text: 'another thing' },
    ])
  })

  test('a refrain does not roll', () => {
    const line = (i: number) => `00:0${i}.000 --> 00:0${i + 1}.000\nLa la la\n\n`
    expect(parse(`WEBVTT\n\n${line(1)}${line(2)}${line(3)}`)).toHaveLength(3)
  })
})

test('a line of one space does not end a cue of WebVTT', () => {
  expect(parse('WEBVTT\n\n00:00.000 --> 00:02.500\n \nso today we are\n\n00:03.000 --> 00:04.000\nx\n')).toEqual([
    { start: 0, end: 2.5, text: 'so today we are' },
    { start: 3, end: 4, text: 'x' },
  ])
})

test('SRT with empty lines within its text, and numbers that are words', () => {
  const srt =
    '1\n00:01,000 --> 00:02,000\nOne\n\nand two\n\n2\n00:03,000 --> 00:04,000\n1984\n\n00:05,000 --> 00:06,000\nx'
  expect(parse(srt).map(({ text }) => text)).toEqual(['One\nand two', '1984', 'x'])
})

test('signs that are no markup stay', () => {
  const text = 'I <3 you, a <b and 5 < 6 > 4 {not} &amp; <i>yes</i> &#233;&#x4f60;&quot;'
  expect(parse(`1\n00:01,000 --> 00:02,000\n${text}\n`)[0]?.text).toBe('I <3 you, a <b and 5 < 6 > 4 {not} & yes é你"')
})

describe('places', () => {
  const vtt = (settings: string) => parse(`WEBVTT\n\n00:00.000 --> 00:02.500 ${settings}\nx\n`)[0]?.place
  const none = { x: null, y: null, width: null }

  test('of WebVTT', () => {
    expect(vtt('')).toBeUndefined()
    expect(vtt('align:center position:50%')).toBeUndefined()
    expect(vtt('line:0')).toEqual({ ...none, anchor: 'top', y: 0 })
    expect(vtt('line:-1 align:end')).toEqual({ ...none, anchor: 'bottom-right', y: 1 })
    expect(vtt('line:80%,end position:10%,line-left size:40%')).toEqual({
      anchor: 'bottom-left',
      x: 0.1,
      y: 0.8,
      width: 0.4,
    })
    expect(vtt('position:90% align:right')).toEqual({ ...none, anchor: 'bottom-right', x: 0.9 })
    expect(vtt('vertical:rl line:0')).toBeUndefined()
    expect(vtt('line:x position:NaN% align:')).toBeUndefined()
  })

  test('of SRT, as players take them from ASS', () => {
    const srt = (text: string) => parse(`1\n00:01,000 --> 00:02,000\n${text}\n`)[0]
    expect(srt('{\\an8}Up here')).toEqual({ start: 1, end: 2, text: 'Up here', place: { ...none, anchor: 'top' } })
    expect(srt('{\\a6}Up here')?.place).toEqual({ ...none, anchor: 'top' })
    expect(srt('{\\i1}Here{\\i0}')).toEqual({ start: 1, end: 2, text: 'Here' })
  })
})

describe('styles of ASS', () => {
  const ass = (...events: string[]) =>
    parse(`[Script Info]
; a comment
PlayResX: 640
PlayResY: 360

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
Style: Default,Arial,20,&H00FFFFFF,&H000000FF,&H00000000,&H00000000,0,0,0,0,100,100,0,0,1,2,2,2,64,32,36,1
Style: Sign,Arial,20,&H0000FFFF,&H000000FF,&H00800000,&H00000000,0,0,0,0,100,100,0,0,3,2,2,7,10,10,10,1

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
${events.map((event) => `Dialogue: 0,0:00:01.00,0:00:02.00,${event}`).join('\n')}`)

  test('alignment, margins and colours', () => {
    const [plain, sign, moved, red] = ass(
      'Default,,0,0,0,,Words',
      '*Sign,,0,0,0,,Words',
      'Default,,0,128,72,,{\\an9}Words',
      'Default,,0,0,0,,{\\c&H0000FF&\\3c&HFF0000&\\pos(160,90)}Words {\\c&HFFFFFF&}x',
    )
    expect(plain?.place).toEqual({ anchor: 'bottom', x: 0.525, y: 0.9, width: 0.85 })
    expect(plain?.look).toEqual({ color: '#FFFFFF', outline: '#000000' })
    expect(sign?.place).toEqual({ anchor: 'top-left', x: 0.0156, y: 0.0278, width: 0.9688 })
    expect(sign?.look).toEqual({ color: '#FFFF00', background: '#000080' })
    expect(moved?.place).toEqual({ anchor: 'top-right', x: 0.8, y: 0.2, width: 0.7 })
    expect(red?.place).toEqual({ anchor: 'bottom', x: 0.25, y: 0.25, width: null })
    expect(red?.look).toEqual({ color: '#FF0000', outline: '#0000FF' })
    expect(red?.text).toBe('Words x')
  })

  test('SSA counts alignments in another way', () => {
    const ssa = `[Script Info]\n[V4 Styles]\nFormat: Name, PrimaryColour, Alignment, MarginL, MarginR, MarginV\nStyle: Default,255,6,0,0,0\n[Events]\nFormat: Marked, Start, End, Style, Text\nDialogue: Marked=0,0:00:01.00,0:00:02.00,Default,Words`
    expect(parse(ssa)).toEqual([
      {
        start: 1,
        end: 2,
        text: 'Words',
        place: { anchor: 'top', x: null, y: null, width: null },
        look: { color: '#FF0000' },
      },
    ])
  })
})

describe('what once took minutes', () => {
  const cue = (text: string) => `1\n00:00:01,000 --> 00:00:02,000\n${text}\n`
  const event = (text: string) =>
    `[Script Info]\n[Events]\nFormat: Start, End, Text\nDialogue: 0:00:01.00,0:00:02.00,${text}\n`
  const MANY = 400_000

  test.each([
    ['tags that never end', cue('<a'.repeat(MANY))],
    ['tags that end once', cue(`${'<1'.repeat(MANY)}>`)],
    ['overrides that never end', event('{\\'.repeat(MANY))],
    ['overrides that end once', event(`${'{\\an8'.repeat(MANY)}}`)],
    ['one block of overrides', event(`{${'\\an8'.repeat(MANY)}}x`)],
    ['comments before a script', `${';\n '.repeat(MANY)}[x`],
    ['comments on one line', `${'; '.repeat(MANY)}[x`],
    ['spaces before times', `${' '.repeat(MANY)}x\n${cue('x')}`],
    ['digits before times', `${'1'.repeat(MANY)}\n${cue('x')}`],
    ['commas', event(','.repeat(MANY))],
    ['entities', cue('&#'.repeat(MANY))],
    ['settings', `WEBVTT\n\n00:01.000 --> 00:02.000 ${'line:'.repeat(MANY)}\nx`],
  ])('%s', (_, text) => {
    expect(parse(text).length).toBeLessThan(2)
    expect(() => looksLikeSubtitles(bytes(text.slice(0, 65_536)))).not.toThrow()
  })

  test('more cues than a film has', () => {
    const cues = Array.from({ length: 30_000 }, (_, i) => `00:00:01,000 --> 00:00:02,000\n${i}\n\n`).join('')
    expect(parse(cues)).toHaveLength(20_000)
  })
})

test('prose is no subtitle', () => {
  expect(looksLikeSubtitles(bytes('WEBVTTX'))).toBe(false)
  expect(looksLikeSubtitles(bytes('go --> there'))).toBe(false)
})

describe('what is not kept of a file is known', () => {
  const srt = (text: string) => `1\n00:00:01,000 --> 00:00:02,000\n${text}\n`

  test('colours of single words, in each format', () => {
    expect(lostOf(srt('Hello <font color="#ff0000">red</font> world'))).toEqual(['colors'])
    expect(lostOf(srt('<font color="#ff0000">all of it</font>'))).toEqual([])
    expect(lostOf('WEBVTT\n\n00:01.000 --> 00:02.000\none <c.red>two</c> three\n')).toEqual(['colors'])
    const ass = '[Script Info]\n[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,one {\\c&H0000FF&}two'
    expect(lostOf(ass)).toEqual(['colors'])
  })

  test('what is longer than is drawn', () => {
    expect(lostOf(srt('x'.repeat(400)))).toEqual([])
    expect(lostOf(srt('word '.repeat(20_000)))).toEqual(['length'])
    expect(parse(srt('word '.repeat(20_000)))[0]).not.toHaveProperty('lost')
  })
})

describe('the style sheet of a WebVTT file', () => {
  const vtt = (style: string, text: string) => `WEBVTT\n\nSTYLE\n${style}\n\n00:01.000 --> 00:02.000\n${text}\n`
  const colorOf = (style: string, text: string) => parse(vtt(style, text))[0]?.look?.color

  test('colours all cues, and those of a class', () => {
    expect(colorOf('::cue {\n  background: black;\n  color: #ffcc00;\n}', 'Hello')).toBe('#FFCC00')
    expect(colorOf('::cue(.anna), ::cue(.bob) { color: lime }', '<c.bob>Hello</c>')).toBe('#00FF00')
    expect(colorOf('::cue { color: red }\n::cue(.anna) { color: blue }', '<c.anna>Hello</c>')).toBe('#0000FF')
    expect(colorOf('::cue { background-color: red }', 'Hello')).toBeUndefined()
    expect(parse(vtt('::cue { color: red }', 'Hello'))[0]?.text).toBe('Hello')
  })
})
