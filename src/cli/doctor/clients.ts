import { readFile } from 'node:fs/promises'
import { CLIENTS } from '../clients/clients.ts'
import { readAt } from '../clients/edit-config.ts'
import { type Places, places } from '../clients/places.ts'
import { type Finding, note, ok } from './finding.ts'

/** The MCP clients whose settings are on this machine, and whether the server is among them. */
export async function clientFindings(where: Places = places()): Promise<Finding[]> {
  const found = await Promise.all(
    Object.entries(CLIENTS).map(async ([name, client]) => {
      const file = client.file(where)
      const text = await readFile(file, 'utf8').catch(() => undefined)
      return text === undefined ? undefined : finding(client.title, name, file, () => readAt(text, client.entryPath))
    }),
  )
  return found.filter((one) => one !== undefined)
}

function finding(title: string, name: string, file: string, entry: () => unknown): Finding {
  try {
    return entry() === undefined
      ? note(title, `${file} has no entry for this server`, `npx video-maker-mcp install --client ${name}`)
      : ok(title, `set up in ${file}`)
  } catch (error) {
    return note(
      title,
      `${file} can’t be read: ${error instanceof Error ? error.message : 'not JSON'}`,
      'mend that file',
    )
  }
}
