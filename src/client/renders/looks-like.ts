import { open } from 'node:fs/promises'
import { endingsOf, type Format, factsOf } from '../../protocol/formats.ts'
import { isMedia, sniff } from '../sniff.ts'

/** Whether a file's first bytes match the format. */
export async function looksLike(path: string, format: Format): Promise<boolean> {
  const file = await open(path, 'r')
  const { type } = await sniff(file).finally(() => file.close())
  return isMedia(type) && [...endingsOf(format), ...(factsOf(format).looksLike ?? [])].includes(type.ext)
}
