import { createHash } from 'node:crypto'
import { join } from 'node:path'

/**
 * Where `video-maker-mcp engine install` puts the local engine's native parts, and where the engine is started with them:
 * `<home>/parts/<12 hex digits>`, whose `node_modules` holds them. Each set of pinned versions has a folder of its own, so
 * that an update never mixes versions, and a folder of this name is there only when its installation was finished.
 * @param parts package names and their exact versions (version.ts, ENGINE_PARTS)
 */
export function partsFolder(home: string, parts: Readonly<Record<string, string>>): string {
  const pinned = Object.entries(parts)
    .map(([name, version]) => `${name}@${version}`)
    .sort()
  return join(home, 'parts', createHash('sha256').update(pinned.join('\n')).digest('hex').slice(0, 12))
}
