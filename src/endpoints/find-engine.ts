import { createHash, randomBytes } from 'node:crypto'
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { partsFolder } from './parts.ts'

export interface EngineFiles {
  /** the engine's entry file */
  script: string
  /** folder whose `node_modules` has the native parts */
  partsIn: string
  /** for a person: where the parts were installed from */
  why: string
}

export interface Installation {
  home: string
  /** the bundled engine: `engine.js`, `worker.js` and their chunks */
  engineDir: string
  /** package names and their exact versions (version.ts, ENGINE_PARTS) */
  parts: Readonly<Record<string, string>>
  version: string
}

export interface FoundParts {
  /** folder whose `node_modules` has the parts */
  folder: string
  /** for a person: where the parts were installed from */
  why: string
}

/** Where the native parts are: next to the program, as in a clone, or in the home, as installed by `engine install`. */
export function findParts({ home, engineDir, parts }: Installation): FoundParts | undefined {
  const beside = ancestors(engineDir).find((folder) => hasParts(folder, parts))
  if (beside) return { folder: beside, why: 'they are installed with the program' }
  const installed = partsFolder(home, parts)
  return hasParts(installed, parts)
    ? { folder: installed, why: 'they were installed with `engine install`' }
    : undefined
}

/**
 * The engine with its native parts. If they are in the home, its code runs from a copy next to them, so that plain imports find
 * them.
 * @returns undefined if the parts are not installed
 */
export function findEngine(installation: Installation): EngineFiles | undefined {
  const { home, engineDir, parts, version } = installation
  const found = findParts(installation)
  if (!found) return undefined
  const { folder, why } = found
  const from = folder === partsFolder(home, parts) ? copyOfEngine(engineDir, folder, version) : engineDir
  return { script: join(from, 'engine.js'), partsIn: folder, why }
}

function ancestors(folder: string): string[] {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [folder, ...ancestors(parent)]
}

function hasParts(folder: string, parts: Readonly<Record<string, string>>): boolean {
  return Object.entries(parts).every(([name, version]) => versionIn(folder, name) === version)
}

function versionIn(folder: string, name: string): string | undefined {
  const manifest = join(folder, 'node_modules', name, 'package.json')
  try {
    return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined
  } catch {
    return undefined
  }
}

/** What distinguishes two builds. */
const ENTRIES = [
  'engine.js',
  'service.js',
  'farm.js',
  'worker.js',
  'studio/page.js',
  'studio/page.css',
  'studio/index.html',
]

/** `app-<version>-<hash of the entry files>`; copied to a temporary folder and renamed, so that an existing folder is complete. */
function copyOfEngine(engineDir: string, folder: string, version: string): string {
  const hash = createHash('sha256')
  for (const entry of ENTRIES) hash.update(readFileSync(join(engineDir, entry)))
  const copy = join(folder, `app-${version}-${hash.digest('hex').slice(0, 8)}`)
  if (existsSync(copy)) return copy
  const staging = `${copy}.${process.pid}-${randomBytes(4).toString('hex')}`
  try {
    cpSync(engineDir, staging, { recursive: true })
    renameSync(staging, copy)
  } catch (error) {
    rmSync(staging, { recursive: true, force: true })
    // another server was faster
    if (!existsSync(copy)) throw error
  }
  return copy
}
