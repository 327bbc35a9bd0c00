/** What the scripted backend edits, and how it shows it: the three draft profiles of PROTOCOL.md 13.3 and 20. */

export type Profile = 'minimal' | 'rich' | 'alien'

export interface Piece {
  d: number
  name: string
  start_ms: number
  text?: string
  volume?: number
  color?: string
  position?: string
}

export interface Lane {
  tt: number
  pieces: Piece[]
}

export const clip = (name: string, d: number, start_ms = 0): Piece => ({ name, d, start_ms })
export const title = (text: string, d: number, start_ms = 0): Piece => ({ name: 'Title', text, d, start_ms })

/** The draft as JSON text; as text, since the alien one has a number that no double holds. */
export function draftText(lanes: readonly Lane[], profile: Profile): string {
  if (lanes.length === 0) return '{}'
  const d = Math.max(0, ...lanes.flatMap((lane) => lane.pieces.map((piece) => piece.start_ms + piece.d)))
  const meta = '"m":{"title":"Harbour","width":1080,"height":1920}'
  const tracks = lanes.map((lane) => track(lane, profile)).join(',')
  if (profile === 'alien')
    return `{"v":3,"x9":{"q":[1,2]},"t":[${tracks},{"tt":4,"sg":[{"d":2000,"m":null}]},{"tt":"7","sg":[]}]}`
  return `{"t":[${tracks}],"d":${d},${meta}}`
}

function track({ tt, pieces }: Lane, profile: Profile): string {
  const segments = pieces.map(({ d, ...m }) => {
    if (profile === 'minimal') return `{"d":${d}}`
    const alien = profile === 'alien' ? '"ss":0,"tr":{"k":"fade","d":500},"vb":12345678901234567890,' : ''
    return `{${alien}"d":${d},"m":${JSON.stringify(m)}}`
  })
  return `{"tt":${tt},"sg":[${segments.join(',')}]}`
}
