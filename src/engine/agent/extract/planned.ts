import { PHOTO_SECONDS } from '../../edit/build.ts'
import type { Clause } from '../read/clause.ts'
import { pictures } from '../read/names.ts'

/** Names, start and end, s, of what an empty timeline will hold: the sequence of this message, or of all uploads in order. */
export function planned({ before, context }: Clause): { name: string; from: number; to: number }[] {
  const seen = pictures(context)
  const made = before.find((o) => o.op === 'build_sequence')
  const { assets = 'all', total, each, every } = made?.op === 'build_sequence' ? made.params : {}
  const files = assets === 'all' ? seen : assets.flatMap((name) => seen.find((u) => u.name === name) ?? [])
  const videos = files.reduce((sum, u) => sum + (u.type === 'video' ? (u.duration ?? 0) : 0), 0)
  const photos = files.filter((u) => u.type === 'image').length
  // what a clip loses to a total is the edit's to say
  if (total !== undefined && (photos === 0 || total <= videos)) return []
  const photo = total === undefined ? (each ?? PHOTO_SECONDS) : (total - videos) / photos
  const most = each !== undefined && (every || photos === 0) ? each : Number.POSITIVE_INFINITY
  let at = 0
  return files.map((u) => {
    const from = at
    at += u.type === 'image' ? photo : Math.min(u.duration ?? 0, most)
    return { name: u.name, from: round(from), to: round(at) }
  })
}

const round = (n: number) => Math.round(n * 1000) / 1000
