import { fileURLToPath } from 'node:url'
import { homeFolder, readConfig } from '../../config.ts'
import { findParts } from '../../endpoints/find-engine.ts'
import { ENGINE_PARTS, VERSION } from '../../version.ts'

/** NEMO_HOME, or the platform's data folder. */
export async function dataFolder(): Promise<string> {
  return homeFolder(readConfig(process.env).config)
}

/** The engine built with this program. */
export const ENGINE_DIR = fileURLToPath(new URL('../engine', import.meta.url))

export const NO_NODE = 'The local engine needs Node.js 20.19 or newer, and none was found. Install it from nodejs.org.'

/** The folder whose `node_modules` has the parts: that of a clone, or the one made by `engine install`. */
export function placeOfParts(home: string): string | undefined {
  return findParts({ home, engineDir: ENGINE_DIR, parts: ENGINE_PARTS, version: VERSION })?.folder
}
