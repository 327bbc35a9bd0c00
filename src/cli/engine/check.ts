import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const LOAD_TIMEOUT_MS = 60_000

/** The modules of the parts with native code; the other parts are fonts. */
const NATIVE: Record<string, string> = {
  'node-av': 'node-av/lib',
  '@napi-rs/canvas': '@napi-rs/canvas',
  libsql: 'libsql',
}

/**
 * Problems of a folder of installed parts: each must be there in its pinned version, and the native ones must load, which reveals
 * missing or incompatible binaries before the engine needs them. They are loaded in a separate process.
 * @param node the Node that runs the engine
 * @param folder the folder that contains `node_modules`
 * @returns a sentence for each problem
 */
export async function partsProblems(
  node: string,
  folder: string,
  parts: Readonly<Record<string, string>>,
): Promise<string[]> {
  const wrong = await Promise.all(Object.entries(parts).map(([name, version]) => versionProblem(folder, name, version)))
  const problems = wrong.filter((problem) => problem !== undefined)
  return problems.length > 0 ? problems : loadProblems(node, folder, Object.keys(parts))
}

async function versionProblem(folder: string, name: string, version: string): Promise<string | undefined> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8'))
    const found =
      typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : undefined
    return found === version ? undefined : `${name} is installed in version ${String(found)}, not ${version}`
  } catch {
    return `${name} ${version} is not there`
  }
}

async function loadProblems(node: string, folder: string, names: string[]): Promise<string[]> {
  const modules = names.map((name) => NATIVE[name]).filter((name) => name !== undefined)
  if (modules.length === 0) return []
  const script = `for (const name of ${JSON.stringify(modules)}) {
    try { await import(name) } catch (error) { console.log(name + ' does not load: ' + String(error.message).split('\\n')[0]) }
  }`
  try {
    const { stdout } = await promisify(execFile)(node, ['--input-type=module', '--eval', script], {
      cwd: folder,
      timeout: LOAD_TIMEOUT_MS,
      windowsHide: true,
    })
    return stdout.split('\n').filter(Boolean)
  } catch (cause) {
    return [`the native parts do not load: ${firstLine(cause)}`]
  }
}

function firstLine(cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause)
  return text.split('\n').find((line) => line.trim() && !line.startsWith('Command failed')) ?? 'the process crashed'
}
