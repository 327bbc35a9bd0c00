import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
// @ts-expect-error a program as well, and so plain JavaScript
import * as voice from './voice.mjs'

export const RATE: number = voice.RATE

export interface Spoken {
  parts: Float32Array[]
  times: { word: string; start: number; end: number }[]
}

/** Says a text as a voice of the tests. @param manner s a letter takes, s of silence behind each word, share of the usual pitch */
export const say: (text: string, manner?: { letter?: number; gap?: number; pitch?: number }) => Spoken = voice.say

export const wavOf: (parts: readonly Float32Array[], rate?: number) => Buffer = voice.wavOf

/** Puts the voice into a folder as espeak-ng. */
export function installVoice(folder: string): void {
  const program = join(folder, 'espeak-ng')
  const module = pathToFileURL(join(import.meta.dirname, 'voice.mjs')).href
  writeFileSync(program, `#!${process.execPath}\nimport(${JSON.stringify(module)}).then((voice) => voice.main())\n`)
  chmodSync(program, 0o755)
}

/** Sentences that are said with quiet between them, and when each of their words begins and ends, s. */
export function talk(sentences: readonly string[], quiet = 0.8, manner = { letter: 0.06, pitch: 1.1 }): Spoken {
  const pause = new Float32Array(Math.round(quiet * RATE))
  const parts: Float32Array[] = [pause]
  const times: Spoken['times'] = []
  let at = pause.length / RATE
  for (const sentence of sentences) {
    const said = say(sentence, manner)
    times.push(...said.times.map(({ word, start, end }) => ({ word, start: start + at, end: end + at })))
    parts.push(...said.parts, pause)
    at += said.parts.reduce((sum, { length }) => sum + length, 0) / RATE + pause.length / RATE
  }
  return { parts, times }
}
