import type { Saying, Synthesiser } from './synthesiser.ts'

/** Normal pace, words per minute. */
const PACE = 160

/** A robotic voice for a hundred languages. */
export const ESPEAK: Synthesiser = {
  name: 'espeak-ng',
  command: 'espeak-ng',
  gaps: 'any',
  arguments: (file, { language, pace, gaps }) => [
    ...['--stdin', '-b', '1', '-s', String(Math.round(PACE * pace)), '-v', ESPEAK_NAMES[language] ?? language],
    // units of 10 ms at the normal pace
    ...(gaps ? ['-g', '30'] : []),
    ...['-w', file],
  ],
}

/** Languages with other names. */
const ESPEAK_NAMES: Readonly<Record<string, string>> = { en: 'en-us', zh: 'cmn', fr: 'fr-fr' }

/** The synthesiser of macOS. */
export const SAY: Synthesiser = {
  name: 'the voice of macOS',
  command: '/usr/bin/say',
  arguments: (file, { language, pace }) => {
    const voice = SAY_VOICES[language]
    return [
      ...(voice === undefined ? [] : ['-v', voice]),
      ...(pace === 1 ? [] : ['-r', String(Math.round(SAY_PACE * pace))]),
      ...['-f', '-', '-o', file, '--file-format=WAVE', '--data-format=LEI16@44100'],
    ]
  },
}

const SAY_PACE = 175
/** Voices of every Mac, by language; for English, the voice that its owner chose. */
const SAY_VOICES: Readonly<Record<string, string>> = {
  zh: 'Tingting',
  ja: 'Kyoko',
  ko: 'Yuna',
  de: 'Anna',
  es: 'Mónica',
  fr: 'Thomas',
  it: 'Alice',
  pt: 'Luciana',
  ru: 'Milena',
  ar: 'Majed',
  he: 'Carmit',
  hi: 'Lekha',
  th: 'Kanya',
  el: 'Melina',
}

/** The synthesiser of Windows. */
export const SAPI: Synthesiser = {
  name: 'the voice of Windows',
  command: 'powershell.exe',
  arguments: (file, saying) => ['-NoProfile', '-NonInteractive', '-Command', sapiScript(file, saying)],
}

function sapiScript(file: string, { language, pace }: Saying): string {
  return [
    'Add-Type -AssemblyName System.Speech',
    '[Console]::InputEncoding = [Text.Encoding]::UTF8',
    '$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer',
    // an installed voice of the language, else the default one
    `$fit = $voice.GetInstalledVoices() | Where-Object { $_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq '${language.replace(/[^a-z]/g, '')}' } | Select-Object -First 1`,
    'if ($fit) { $voice.SelectVoice($fit.VoiceInfo.Name) }',
    // from -10 (a third of the pace) to 10 (three times)
    `$voice.Rate = ${Math.round(10 * Math.max(-1, Math.min(1, Math.log(pace) / Math.log(3))))}`,
    `$voice.SetOutputToWaveFile('${file.replaceAll("'", "''")}')`,
    '$voice.Speak([Console]::In.ReadToEnd())',
    '$voice.Dispose()',
  ].join('; ')
}
