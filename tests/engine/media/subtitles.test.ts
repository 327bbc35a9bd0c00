import { describe, expect, test } from 'vitest'
import { looksLikeSubtitles, parseSubtitles } from '../../../src/engine/media/subtitles.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const parse = (text: string) => parseSubtitles(bytes(text))

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
      'WEBVTT - title\n\nNOTE a comment\n\nSTYLE\n::cue { color: red }\n\nintro\n00:01.000 --> 00:02.000 align:start line:0\n<v Anna>Salt &amp; pepper\n'
    expect(parse(vtt)).toEqual([{ start: 1, end: 2, text: 'Salt & pepper' }])
  })

  test('ASS with commas in the text, overrides, line ends and drawings', () => {
    const ass =
      '[Script Info]\nTitle: x\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\nDialogue: 0,0:00:01.00,0:00:02.50,Default,,0,0,0,,{\\an8}Well, yes\\Nof course\nDialogue: 0,0:00:03.00,0:00:04.00,Default,,0,0,0,,{\\p1}m 0 0 l 1 1\n'
    expect(parse(ass)).toEqual([{ start: 1, end: 2.5, text: 'Well, yes\nof course' }])
  })

  test('UTF-16', () => {
    const text = '\ufeff1\n00:00:01,000 --> 00:00:02,000\nGrüße\n'
    expect(parseSubtitles(Buffer.from(text, 'utf16le'))).toEqual([{ start: 1, end: 2, text: 'Grüße' }])
  })

  test('cues that end before they start, or say nothing, are left out; the rest is in order', () => {
    const srt =
      '1\n00:00:05,000 --> 00:00:04,000\nwrong\n\n2\n00:00:06,000 --> 00:00:07,000\n\n\n3\n00:00:09,000 --> 00:00:10,000\nlast\n\n4\n00:00:01,000 --> 00:00:02,000\nfirst\n'
    expect(parse(srt).map((cue) => cue.text)).toEqual(['first', 'last'])
  })
})

test('prose is no subtitle', () => {
  expect(looksLikeSubtitles(bytes('WEBVTTX'))).toBe(false)
  expect(looksLikeSubtitles(bytes('go --> there'))).toBe(false)
})
