import { createHash } from 'node:crypto'
import { join } from 'node:path'

/**
 * Where `video-maker-mcp engine install` installs the local engine's native parts, and where the engine runs with them:
 * `<home>/parts/<12 hex digits>`, which has their `node_modules`. Each set of pinned versions has its own folder, so that an
 * update never mixes versions, and the folder only exists if its installation was completed.
 * @param parts package names and their exact versions (version.ts, ENGINE_PARTS)
 */
export function partsFolder(home: string, parts: Readonly<Record<string, string>>): string {
  const pinned = Object.entries(parts)
    .map(([name, version]) => `${name}@${version}`)
    .sort()
  return join(home, 'parts', createHash('sha256').update(pinned.join('\n')).digest('hex').slice(0, 12))
}
