import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { VOICE_FOLDER, VOICE_PACKAGE } from '../../../protocol/voice.ts'
import type { Synthesiser } from './synthesiser.ts'

/** The English voice of `engine install --voice`; undefined if not installed. */
export function flite(env: NodeJS.ProcessEnv): Synthesiser | undefined {
  const folder = env[VOICE_FOLDER]
  const voice = folder ? join(folder, 'node_modules', VOICE_PACKAGE, 'flite.wasm') : ''
  if (!existsSync(voice)) return undefined
  // next to the worker's own file
  const program = join(dirname(process.argv[1] ?? ''), 'flite.js')
  return {
    name: 'Flite',
    command: process.execPath,
    languages: ['en'],
    gaps: 'own',
    arguments: (file, { pace, gaps }) => ['--no-warnings', program, voice, file, String(pace), gaps ? 'gaps' : ''],
  }
}
