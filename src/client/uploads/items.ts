import { NemoError } from '../../protocol/errors.ts'
import type { UploadInput } from '../client.ts'
import { pasted } from '../local-path.ts'
import { inspect, type UploadRules } from './inspect.ts'
import { itemKey, type UploadItem } from './record.ts'
import { failed, nameOfUrl } from './run.ts'

/** The items of an upload call, without duplicates; rejected ones have their error already. */
export async function itemsOf({ files = [], urls = [] }: UploadInput, rules: UploadRules): Promise<UploadItem[]> {
  const items = [...files, ...urls].map((place) =>
    isLink(pasted(place)) ? urlItem(pasted(place)) : fileItem(place, rules),
  )
  return distinct(await Promise.all(items))
}

/** By pattern, since links are also given as files and paths as links. A drive letter is not a protocol. */
const isLink = (place: string) => /^(?!file:)[a-z][a-z\d+.-]+:/i.test(place)

const WAITING = { status: 'waiting', percent: 0 } as const

async function fileItem(path: string, rules: UploadRules): Promise<UploadItem> {
  try {
    const file = await inspect(path, rules)
    return { name: file.name, file, ...WAITING }
  } catch (error) {
    if (!(error instanceof NemoError)) throw error
    const name = pasted(path).split(/[\\/]/).filter(Boolean).pop() ?? path
    return { name, url: path, ...WAITING, ...failed(error) }
  }
}

function urlItem(url: string): UploadItem {
  const item: UploadItem = { name: nameOfUrl(url), url, ...WAITING }
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return item
  return {
    ...item,
    ...failed(new NemoError('bad_link', 'only http and https addresses can be fetched', { name: url })),
  }
}

function distinct(items: UploadItem[]): UploadItem[] {
  return items.filter((item, index) => items.findIndex((other) => itemKey(other) === itemKey(item)) === index)
}
