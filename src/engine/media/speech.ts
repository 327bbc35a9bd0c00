import { spawn } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { MediaError } from './media.ts'

/** A speech synthesiser of the machine. It reads what it shall say from its standard input, never from its arguments. */
interface Synthesiser {
  command: string
  arguments(file: string, chinese: boolean): string[]
}

const ESPEAK: Synthesiser = {
  command: 'espeak-ng',
  arguments: (file, chinese) => ['--stdin', '-s', '160', '-v', chinese ? 'cmn' : 'en', '-w', file],
}

const SAY: Synthesiser = {
  command: '/usr/bin/say',
  arguments: (file, chinese) => [
    ...(chinese ? ['-v', 'Tingting'] : []),
    ...['-f', '-', '-o', file, '--file-format=WAVE', '--data-format=LEI16@44100'],
  ],
}

const SAPI: Synthesiser = {
  command: 'powershell.exe',
  arguments: (file, chinese) => [
    ...['-NoProfile', '-NonInteractive', '-Command'],
    [
      'Add-Type -AssemblyName System.Speech',
      '[Console]::InputEncoding = [Text.Encoding]::UTF8',
      '$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer',
      chinese ? "$voice.SelectVoiceByHints('NotSet', 'NotSet', 0, 'zh-CN')" : '',
      `$voice.SetOutputToWaveFile('${file.replaceAll("'", "''")}')`,
      '$voice.Speak([Console]::In.ReadToEnd())',
      '$voice.Dispose()',
    ].join('; '),
  ],
}

/** The machine has no speech synthesiser. */
export class NoSynthesiser extends MediaError {
  constructor() {
    super(
      'this computer has no speech synthesiser: install espeak-ng, or record the voice and upload it as a sound file',
    )
  }
}

const MAX_CHARACTERS = 10_000
const MAX_MS = 120_000

/**
 * Has the machine say a text.
 * @param file where the WAV goes
 * @param machine for tests
 * @throws {NoSynthesiser} where the machine has no speech synthesiser
 * @throws {MediaError} when it fails
 */
export async function speak(
  text: string,
  file: string,
  machine: { platform: NodeJS.Platform; env: NodeJS.ProcessEnv } = process,
): Promise<void> {
  const words = text.replace(/[\p{Cc}\p{Cs}]/gu, ' ').trim()
  if (words === '') throw new MediaError('there is nothing to say')
  if (words.length > MAX_CHARACTERS) throw new MediaError(`a voice-over has at most ${MAX_CHARACTERS} characters`)
  const chinese = /\p{Script=Han}/u.test(words)
  for (const synthesiser of synthesisers(machine.platform)) {
    if (await say(synthesiser, words, chinese, file, machine.env)) return
  }
  throw new NoSynthesiser()
}

/** macOS and Windows bring theirs. */
function synthesisers(platform: NodeJS.Platform): Synthesiser[] {
  if (platform === 'darwin') return [SAY, ESPEAK]
  if (platform === 'win32') return [SAPI, ESPEAK]
  return [ESPEAK]
}

/** False when the machine does not have it. */
async function say(
  { command, arguments: args }: Synthesiser,
  text: string,
  chinese: boolean,
  file: string,
  env: NodeJS.ProcessEnv,
): Promise<boolean> {
  const code = await new Promise<number | null | 'missing'>((resolve) => {
    const child = spawn(command, args(file, chinese), { stdio: ['pipe', 'ignore', 'ignore'], env, timeout: MAX_MS })
    child.on('error', () => resolve('missing'))
    child.on('close', resolve)
    child.stdin.on('error', () => {}) // it ended before it read all; its code says why
    child.stdin.end(text)
  })
  if (code === 'missing') return false
  const written = await stat(file).catch(() => undefined)
  if (code !== 0 || !written || written.size <= 44)
    throw new MediaError('the speech synthesiser of this computer failed')
  return true
}
