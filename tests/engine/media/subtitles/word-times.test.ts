import { describe, expect, test } from 'vitest'
import { looksLikeSubtitles, parseSubtitles } from '../../../../src/engine/media/subtitles/parse.ts'

/** The words of all lines, `text start-end`. */
function words(file: string): string[] {
  expect(looksLikeSubtitles(new TextEncoder().encode(file))).toBe(true)
  return parseSubtitles(file).flatMap(({ words: all = [] }) =>
    all.map(({ text, start, end }) => `${text} ${Math.round(start * 100) / 100}-${Math.round(end * 100) / 100}`),
  )
}

const SAID = ['Hello 1-1.5', 'world. 1.5-2']

describe('words with times of their own', () => {
  test.each([
    ['WebVTT', 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello<00:01.500><c> world.</c>\n'],
    [
      'WebVTT that rolls',
      'WEBVTT\n\n00:00.000 --> 00:00.990\n \nhi<00:00.500><c> there</c>\n\n00:00.990 --> 00:01.000\nhi there\n \n\n' +
        '00:01.000 --> 00:02.000\nhi there\nHello<00:01.500><c> world.</c>\n\n00:02.000 --> 00:02.010\nHello world.\n \n',
    ],
    [
      'ASS karaoke',
      '[Script Info]\n\n[Events]\nFormat: Start, End, Style, Name, Text\n' +
        'Dialogue: 0:00:01.00,0:00:02.00,Default,Anna,{\\k30}Hel{\\k20}lo {\\k50}world.\n',
    ],
    [
      'Whisper',
      '{"text": "Hello world.", "segments": [{"start": 1, "end": 2, "text": " Hello world.", "words": [{"word": " Hello", "start": 1, "end": 1.5, "probability": 0.9}, {"word": " world.", "start": 1.5, "end": 2}]}], "language": "en"}',
    ],
    [
      'WhisperX, of which some words have no times',
      '{"segments": [{"start": 1, "end": 2, "text": "Hello world.", "speaker": "SPEAKER_00", "words": [{"word": "Hello", "start": 1, "end": 1.5, "score": 0.8}, {"word": "world."}]}]}',
    ],
    [
      'whisper.cpp',
      '{"result": {"language": "en"}, "transcription": [{"offsets": {"from": 1000, "to": 2000}, "text": " Hello world.", "tokens": [{"text": "[_BEG_]", "offsets": {"from": 1000, "to": 1000}}, {"text": " Hel", "offsets": {"from": 1000, "to": 1200}, "p": 0.9}, {"text": "lo", "offsets": {"from": 1200, "to": 1500}}, {"text": " world.", "offsets": {"from": 1500, "to": 2000}}]}]}',
    ],
    [
      'words in ms',
      '{"words": [{"text": "Hello", "start": 1000, "end": 1500}, {"text": "world.", "start": 1500, "end": 2000}]}',
    ],
    [
      'words in s',
      '{"words": [{"word": "Hello", "start": 1, "end": 1.5}, {"word": "world.", "start": 1.5, "end": 2}]}',
    ],
  ])('%s', (_, file) => {
    expect(words(file).slice(-2)).toEqual(SAID)
  })

  test('who speaks', () => {
    const vtt = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna Berg>Hello</v>\n'
    expect(parseSubtitles(vtt)[0]?.speaker).toBe('Anna Berg')
  })

  test('lines without times of words, and FFmpeg’s own', () => {
    const lines = '{"start":1000,"end":2000,"text":"Hello"}\n{"start":2000,"end":3000,"text":"world"}\n'
    expect(parseSubtitles(lines)).toEqual([
      { start: 1, end: 2, text: 'Hello' },
      { start: 2, end: 3, text: 'world' },
    ])
  })

  test.each([
    '{"segments": 3}',
    '{"words": [{"word": "x"}]',
    '[{"start": "a"}]',
    '{"transcription": null}',
    '{"segments"',
  ])('nothing is read of %s', (file) => {
    expect(parseSubtitles(file)).toEqual([])
  })
})
