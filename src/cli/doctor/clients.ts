import { programCommand } from '../../protocol/program.ts'
import { type FoundClient, findClients } from '../clients/found.ts'
import { NoHome, type Places, places } from '../clients/places.ts'
import { type Finding, note, ok } from './finding.ts'

/** The MCP clients with settings on this machine, and whether they have the server. */
export async function clientFindings(where: Places | undefined = known()): Promise<Finding[]> {
  const found = where ? await findClients(where) : []
  return found.filter(({ state }) => state !== 'none').map(finding)
}

function known(): Places | undefined {
  try {
    return places()
  } catch (cause) {
    if (cause instanceof NoHome) return undefined
    throw cause
  }
}

function finding({ client, title, file, state, problem }: FoundClient): Finding {
  if (state === 'with') return ok(title, `set up in ${file}`)
  if (state === 'unreadable') return note(title, `${file} can’t be read: ${problem}`, 'correct that file')
  return note(title, `${file} has no entry for this server`, programCommand(`install --client ${client}`))
}
