import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../../src/engine/media/subtitles/encoding.ts'
import { looksLikeSubtitles, parseSubtitles } from '../../../../src/engine/media/subtitles/parse.ts'
import { encoded } from './encoded.ts'

const srt = (...lines: string[]) =>
  lines.map((line, i) => `${i + 1}\r\n00:00:0${i},000 --> 00:00:0${i},900\r\n${line}\r\n\r\n`).join('')

const OLD: [label: string, name: string, lines: string[]][] = [
  ['gbk', 'GBK', ['你好，世界，今天天气很好', '我们去旅行吧']],
  ['big5', 'Big5', ['你好，世界，今天天氣很好', '我們去旅行吧']],
  ['shift_jis', 'Shift-JIS', ['こんにちは、世界。', '今日はいい天気ですね。']],
  ['euc-jp', 'EUC-JP', ['こんにちは、世界。', '今日はいい天気ですね。']],
  ['euc-kr', 'EUC-KR', ['안녕하세요, 세계.', '오늘 날씨가 정말 좋네요.']],
  ['windows-1250', 'windows-1250', ['Cześć, świecie.', 'Dziś jest piękna pogoda, prawda?']],
  ['windows-1251', 'windows-1251', ['Привет, мир.', 'Сегодня хорошая погода.']],
  ['koi8-u', 'KOI8-U', ['Привіт, світе.', 'Сьогодні гарна погода.']],
  ['windows-1253', 'windows-1253', ['Γεια σου κόσμε.', 'Σήμερα ο καιρός είναι καλός.']],
  ['windows-1254', 'windows-1254', ['Özür dilerim, geç kaldım, ağabey.', 'Şimdi iyi, yarın sabah görüşürüz.']],
  ['windows-1255', 'windows-1255', ['שלום עולם.', 'היום מזג האוויר יפה.']],
  ['windows-1256', 'windows-1256', ['مرحبا بالعالم.', 'الطقس جميل اليوم.']],
  ['windows-1257', 'windows-1257', ['Šiandien labai gražus oras.', 'Atsiprašau, vėlavau, buvo spūstis.']],
  ['windows-874', 'windows-874', ['สวัสดีชาวโลก', 'วันนี้อากาศดีมาก']],
]

describe('what a text is coded in', () => {
  test.each(OLD)('%s', async (label, name, lines) => {
    const bytes = encoded(srt(...lines), label)
    expect(looksLikeSubtitles(bytes)).toBe(true)
    const { text, encoding } = await decodeText(bytes)
    expect(parseSubtitles(text).map((cue) => cue.text)).toEqual(lines)
    expect(encoding).toBe(name)
  })

  test('windows-1252, with the quotes and dashes that Node 20 takes for control characters', async () => {
    const lines = ['Où vas-tu, chérie – déjà ?', 'C’est “génial”… ça coûte 5 €']
    const latin = encoded(srt(...lines).replace(/[–’“”…€]/g, '?'), 'iso-8859-1')
    const bytes = latin.map((byte, i) => {
      const place = '–’“”…€'.indexOf(srt(...lines)[i] ?? '')
      return [0x96, 0x92, 0x93, 0x94, 0x85, 0x80][place] ?? byte
    })
    const { text, encoding } = await decodeText(bytes)
    expect(parseSubtitles(text).map((cue) => cue.text)).toEqual(lines)
    expect(encoding).toBe('windows-1252')
  })

  test.each(['utf16le', 'utf-16be', 'without a mark'])('UTF-16: %s', async (order) => {
    const text = srt('Grüße', '你好')
    const little = Buffer.from(order === 'without a mark' ? text : `\ufeff${text}`, 'utf16le')
    const bytes = order === 'utf-16be' ? little.swap16() : little
    expect(looksLikeSubtitles(bytes)).toBe(true)
    const decoded = await decodeText(bytes)
    expect(parseSubtitles(decoded.text).map((cue) => cue.text)).toEqual(['Grüße', '你好'])
    expect(decoded.encoding).toBe('UTF-16')
  })

  test('UTF-8 with and without a mark, and with a damaged character among many', async () => {
    const lines = ['Grüße, Zoë, ça va, señor, Ålesund, 你好']
    for (const mark of ['', '\ufeff']) {
      const { text, encoding } = await decodeText(Buffer.from(mark + srt(...lines)))
      expect([parseSubtitles(text)[0]?.text, encoding]).toEqual([lines[0], 'UTF-8'])
    }
    const { text, encoding } = await decodeText(
      Buffer.concat([Buffer.from(srt(...lines, ...lines, ...lines)), Buffer.of(0xc3)]),
    )
    expect([parseSubtitles(text)[0]?.text, encoding]).toEqual([lines[0], 'UTF-8'])
  })

  test('ISO-2022-JP, of seven bits', async () => {
    const japanese = Buffer.from([0x1b, 0x24, 0x42, 0x24, 0x33, 0x24, 0x73, 0x24, 0x4b, 0x24, 0x41, 0x24, 0x4f])
    const bytes = Buffer.concat([
      Buffer.from('1\n00:00:01,000 --> 00:00:02,000\n'),
      japanese,
      Buffer.from('\u001b(B\n'),
    ])
    const { text, encoding } = await decodeText(bytes)
    expect([parseSubtitles(text)[0]?.text, encoding]).toEqual(['こんにちは', 'ISO-2022-JP'])
  })
})
