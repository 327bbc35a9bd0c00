import { open } from 'node:fs/promises'
import { isMedia, sniff } from '../sniff.ts'

/** Endings whose content looks alike: containers of one family. */
const FAMILIES: readonly string[][] = [
  ['mp4', 'm4v', 'mov', 'm4a', 'm4b'],
  ['webm', 'mkv'],
  ['png', 'apng'],
  ['jpg', 'jpeg'],
]

/** Whether a file's content is that of the format, going by its first bytes. @param extension without a dot */
export async function looksLike(path: string, extension: string): Promise<boolean> {
  const file = await open(path, 'r')
  const { type } = await sniff(file).finally(() => file.close())
  if (!isMedia(type)) return false
  return type.ext === extension || FAMILIES.some((family) => family.includes(type.ext) && family.includes(extension))
}
