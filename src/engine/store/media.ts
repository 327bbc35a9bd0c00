import { randomBytes } from 'node:crypto'
import type { Media } from '../media/media.ts'
import type { Database } from './database.ts'
import { mediaNow } from './moved.ts'

/** The files of each session, by the names that the person uses. */
export interface MediaStore {
  /**
   * Adds a file to a session. If the same content has the same name, it is the existing file; other content gets the next free
   * name: `name (2).jpg`.
   */
  add(sessionId: string, media: Omit<Media, 'id'>): Media
  /** in upload order */
  list(sessionId: string): Media[]
}

interface Row {
  id: string
  name: string
  record: string
}

/** @param home the engine's, which may have moved since a file was added */
export function createMediaStore(database: Database, now: () => number, home: string): MediaStore {
  const list = (sessionId: string): Media[] =>
    database
      .all<Row>('SELECT id, name, record FROM media WHERE session_id = ? ORDER BY rowid', sessionId)
      .map((row) => mediaNow<Media>(home, { ...JSON.parse(row.record), id: row.id, name: row.name }))

  /** The library may have stored a new copy elsewhere. */
  const refresh = ({ id, name, ...record }: Media): Media => {
    database.run('UPDATE media SET record = ? WHERE id = ?', JSON.stringify(record), id)
    return { id, name, ...record }
  }

  return {
    list,
    add: (sessionId, media) =>
      database.together(() => {
        const present = list(sessionId)
        const same = present.find((other) => other.hash === media.hash && isNameOf(media.name, other.name))
        if (same) return refresh({ ...media, id: same.id, name: same.name })
        const taken = new Set(present.map((other) => other.name.toLowerCase()))
        const added = { ...media, id: `media_${randomBytes(6).toString('hex')}`, name: freeName(media.name, taken) }
        const { id, name, ...record } = added
        const json = JSON.stringify(record)
        database.run('INSERT INTO media VALUES (?, ?, ?, ?, ?, ?)', id, sessionId, name, media.hash, json, now())
        return added
      }),
  }
}

/** A file uploaded as `photo.jpg` may have that name or `photo (2).jpg`. */
function isNameOf(came: string, present: string): boolean {
  const names = [present, present.replace(/ \(\d+\)(\.[^.]*)?$/, '$1')]
  return names.some((name) => name.toLowerCase() === came.toLowerCase())
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.')
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  let free = name
  for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${stem} (${i})${extension}`
  return free
}
