import { CLIENTS, type ClientName } from './clients.ts'
import { ConfigRefused, readAt } from './edit-config.ts'
import type { Places } from './places.ts'
import { readText } from './write-config.ts'

/** What a client's own file says about this server. */
export interface FoundClient {
  client: ClientName
  title: string
  file: string
  /** `none`: no such file; `without`: the server is not in it; `with`: it is; `unreadable`: `problem` says why */
  state: 'none' | 'without' | 'with' | 'unreadable'
  problem?: string
}

/** Checks the files of all known clients, without changing anything. */
export async function findClients(places: Places): Promise<FoundClient[]> {
  // Object.keys loses the type of the keys
  return Promise.all((Object.keys(CLIENTS) as ClientName[]).map((client) => find(client, places)))
}

async function find(client: ClientName, places: Places): Promise<FoundClient> {
  const { title, entryPath } = CLIENTS[client]
  const file = CLIENTS[client].file(places)
  try {
    const text = await readText(file)
    if (text === undefined) return { client, title, file, state: 'none' }
    const entry = text.trim() === '' ? undefined : readAt(text, entryPath)
    return { client, title, file, state: entry === undefined ? 'without' : 'with' }
  } catch (cause) {
    if (!(cause instanceof ConfigRefused)) throw cause
    return { client, title, file, state: 'unreadable', problem: cause.message }
  }
}
