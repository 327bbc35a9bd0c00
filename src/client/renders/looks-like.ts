import { open } from 'node:fs/promises'
import { endingsOf, type Format, factsOf } from '../../protocol/formats.ts'
import { isMedia, sniff } from '../sniff.ts'

/** Whether a file's content is that of the format, going by its first bytes. */
export async function looksLike(path: string, format: Format): Promise<boolean> {
  const file = await open(path, 'r')
  const { type } = await sniff(file).finally(() => file.close())
  return isMedia(type) && [...endingsOf(format), ...(factsOf(format).looksLike ?? [])].includes(type.ext)
}
