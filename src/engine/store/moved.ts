import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Media } from '../media/media.ts'

/** Paths in the database are absolute, and the home may have moved since: the file's current path. */
export function pathNow(home: string, folder: 'media' | 'finished', path: string): string {
  if (existsSync(path)) return path
  const here = join(home, folder, basename(path))
  return existsSync(here) ? here : path
}

export function mediaNow<M extends Pick<Media, 'path'>>(home: string, media: M): M {
  return { ...media, path: pathNow(home, 'media', media.path) }
}
