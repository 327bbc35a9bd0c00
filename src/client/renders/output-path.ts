import { randomUUID } from 'node:crypto'
import { access, constants, open, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, extname, join, relative } from 'node:path'
import { NemoError } from '../../protocol/errors.ts'
import { endingsOf, type Format, formatOf } from '../../protocol/formats.ts'
import { foreignToWindows, isInside, localPath, pasted, unescaped } from '../local-path.ts'
import { errno } from '../store/errno.ts'
import { makeFolder } from '../store/folder.ts'
import { fileName } from './file-name.ts'
import { cannotWrite, numbered, place } from './place.ts'

/** Checks and creates the paths of results on this machine. */
export interface OutputFolder {
  /**
   * The path for a result; its folder exists and is writable.
   * @throws {NemoError} `not_allowed_path`, `cannot_write`
   */
  plan(title: string, format: Format, asked?: string): Promise<string>
  /**
   * Checks a planned path again: its folder may have become a link meanwhile.
   * @throws {NemoError} `not_allowed_path`
   */
  check(path: string): Promise<void>
  /** writes text files next to the videos, replacing nothing; @throws {NemoError} `cannot_write` */
  writeFiles(files: { name: string; content: string }[]): Promise<{ name: string; path: string }[]>
}

const TEXT_EXTENSIONS = /^(srt|vtt|ass|txt|md|json|edl|otio|fcpxml|csv)$/

/** The default folder for results, without NEMO_OUTPUT_DIR. */
export function videosFolder(platform: string = process.platform): string {
  return join(homedir(), platform === 'darwin' ? 'Movies' : 'Videos')
}

export function createOutputFolder(outputDir?: string, platform: string = process.platform): OutputFolder {
  const videos = videosFolder(platform)
  const standard = outputDir ?? videos
  const check = (path: string) => checkAllowed(dirname(path), [videos, homedir(), ...(outputDir ? [outputDir] : [])])
  return {
    plan: async (title, format, asked) => {
      const path = await target(standard, fileName(title), format, asked, platform)
      await check(path)
      await checkWritable(dirname(path))
      await checkName(path)
      return path
    },
    check,
    writeFiles: async (files) => {
      await checkWritable(standard)
      const written = []
      for (const { name, content } of files) written.push(await writeText(standard, name, content))
      return written
    },
  }
}

async function target(
  standard: string,
  title: string,
  format: Format,
  asked: string | undefined,
  platform: string,
): Promise<string> {
  const name = `${title}.${format}`
  if (asked === undefined) return join(standard, name)
  const path = askedPath(standard, asked, platform)
  if (basename(path).startsWith('.')) {
    throw new NemoError('not_allowed_path', 'a result cannot be a hidden file, whose name begins with a dot', {
      name: path,
    })
  }
  const isFolder = /[/\\]$/.test(pasted(asked)) || (await stat(path).catch(() => undefined))?.isDirectory()
  if (isFolder) return join(path, name)
  const given = extname(path).slice(1).toLowerCase()
  // "Trip v1.2" and "Dr. No" are names without an extension
  if (!/^[a-z][a-z0-9]{0,9}$/.test(given)) return `${path}.${format}`
  if (formatOf(given) === undefined) {
    throw new NemoError('not_allowed_path', 'results are saved as media files only, such as .mp4', { name: path })
  }
  // the actual format overrides the requested extension
  return endingsOf(format).includes(given) ? path : `${path.slice(0, -given.length)}${format}`
}

/** @throws {NemoError} `bad_argument` if it is not a valid path on this system */
function askedPath(standard: string, asked: string, platform: string): string {
  const wrong = (problem: string) => new NemoError('bad_argument', `output_path "${asked}" cannot be used: ${problem}`)
  if (/[\u0000-\u001f\u007f]/.test(pasted(asked))) throw wrong('it has control characters in it')
  const foreign = foreignToWindows(asked, platform)
  if (foreign !== undefined) throw wrong(foreign)
  const local = localPath(asked, standard, platform)
  if ('problem' in local) throw wrong(local.problem)
  const path = platform === 'win32' ? local.path : unescaped(local.path)
  if (platform !== 'win32' && path.includes('\\')) throw wrong('folders are separated by / here')
  return path
}

/** Checks the real folder, so that a link in an allowed one can't lead elsewhere. */
async function checkAllowed(folder: string, roots: readonly string[]): Promise<void> {
  const real = await realOf(folder)
  const allowed = await Promise.all(roots.map(realOf))
  const visible = (rest: string) => !rest.split(/[/\\]/).some((part) => part.startsWith('.'))
  if (allowed.some((root) => real === root || (isInside(root, real) && visible(relative(root, real))))) return
  const where = 'save to the videos folder, the home folder or NEMO_OUTPUT_DIR, not to hidden folders'
  throw new NemoError('not_allowed_path', where, { name: folder })
}

/** The real path of a folder that may not exist yet. */
async function realOf(folder: string): Promise<string> {
  try {
    return await realpath(folder)
  } catch {
    const parent = dirname(folder)
    return parent === folder ? folder : join(await realOf(parent), basename(folder))
  }
}

async function checkWritable(folder: string): Promise<void> {
  try {
    await makeFolder(folder)
    await access(folder, constants.W_OK)
    const probe = join(folder, `.${randomUUID()}.part`)
    await (await open(probe, 'wx')).close()
    await rm(probe, { force: true })
  } catch (error) {
    throw cannotWrite(folder, error)
  }
}

/** Too long a name is reported before the work, not after it. */
async function checkName(path: string): Promise<void> {
  // including a number, which it gets if the name is in use
  await access(numbered(path, 99)).catch((error) => {
    if (errno(error) === 'ENAMETOOLONG') throw cannotWrite(path, error)
  })
}

async function writeText(folder: string, name: string, content: string) {
  const extension = extname(name).slice(1).toLowerCase()
  const safe = `${fileName(basename(name, extname(name)))}.${TEXT_EXTENSIONS.test(extension) ? extension : 'txt'}`
  const temporary = join(folder, `.${randomUUID()}.part`)
  try {
    await writeFile(temporary, content, { flag: 'wx' }).catch((error) => {
      throw cannotWrite(folder, error)
    })
    const path = await place(temporary, join(folder, safe), async () => {})
    return { name: basename(path), path }
  } finally {
    await rm(temporary, { force: true })
  }
}
