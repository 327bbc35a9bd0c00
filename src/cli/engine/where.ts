import { fileURLToPath } from 'node:url'
import { homeFolder, readConfig } from '../../config.ts'
import { findParts } from '../../endpoints/find-engine.ts'
import { ENGINE_PARTS, VERSION } from '../../version.ts'

/** NEMO_HOME, else the platform's data folder. */
export async function dataFolder(): Promise<string> {
  return homeFolder(readConfig(process.env).config)
}

/** The folder whose `node_modules` has the parts: that of a clone, or the one that `engine install` made. */
export function placeOfParts(home: string): string | undefined {
  const engineDir = fileURLToPath(new URL('../engine', import.meta.url))
  return findParts({ home, engineDir, parts: ENGINE_PARTS, version: VERSION })?.folder
}
