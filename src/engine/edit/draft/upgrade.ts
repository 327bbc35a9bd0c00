/** Upgrades drafts of earlier versions: ids were `clip-3`, cues and transitions had none. */

const OLD_ID = /^(?:clip|text|overlay|audio)-(\d+)$/
const LETTER: Record<string, string> = { clip: 'c', text: 't', overlay: 'o', audio: 'a' }

/** Converts a stored draft to the current form. Anything else is returned unchanged. */
export function upgraded(stored: unknown): unknown {
  if (!isRecord(stored) || !isOld(stored)) return stored
  const captions = isRecord(stored.captions)
    ? { ...stored.captions, cues: numbered(stored.captions.cues, 'q') }
    : stored.captions
  return {
    ...stored,
    clips: withTransitions(renamed(stored.clips)),
    texts: renamed(stored.texts),
    overlays: renamed(stored.overlays),
    audio: renamed(stored.audio),
    captions,
  }
}

/** Every old session with anything on its timeline has a clip. */
function isOld({ clips }: Record<string, unknown>): boolean {
  const [first] = Array.isArray(clips) ? clips : []
  return isRecord(first) && OLD_ID.test(String(first.id))
}

function renamed(list: unknown): unknown {
  if (!Array.isArray(list)) return list
  return list.map((item) => (isRecord(item) ? { ...item, id: newName(String(item.id)) } : item))
}

function newName(id: string): string {
  const [kind = ''] = id.split('-')
  const number = OLD_ID.exec(id)?.[1]
  return number === undefined ? id : `${LETTER[kind]}${number}`
}

function withTransitions(clips: unknown): unknown {
  if (!Array.isArray(clips)) return clips
  return clips.map((clip, i) =>
    isRecord(clip) && isRecord(clip.transition)
      ? { ...clip, transition: { ...clip.transition, id: `x${i + 1}` } }
      : clip,
  )
}

function numbered(list: unknown, letter: string): unknown {
  if (!Array.isArray(list)) return list
  return list.map((item, i) => (isRecord(item) ? { ...item, id: `${letter}${i + 1}` } : item))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
