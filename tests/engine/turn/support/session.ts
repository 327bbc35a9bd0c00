import { parseEdits } from '../../../../src/edits/parse.ts'
import type { Asset } from '../../../../src/engine/edit/asset.ts'
import { type Draft, emptyDraft } from '../../../../src/engine/edit/draft.ts'
import { NO_IDS } from '../../../../src/engine/edit/ids.ts'
import type { AnalysisNeeds } from '../../../../src/engine/edit/needs.ts'
import { NOTHING_SEEN } from '../../../../src/engine/edit/picture-analysis.ts'
import { answerEdits, answerMessage } from '../../../../src/engine/turn/index.ts'
import type { Turn, TurnAnswer, Version } from '../../../../src/engine/turn/turn.ts'
import { nothingKnown } from '../../edit/nothing-known.ts'

const ENDINGS: Record<string, Asset['kind']> = {
  jpg: 'image',
  png: 'image',
  mp4: 'video',
  mp3: 'audio',
  srt: 'subtitle',
}

/** A file of the session by its name; videos and songs are 20 s unless said. */
export function asset(name: string, durationSeconds = 20): Asset {
  const kind = ENDINGS[name.split('.').at(-1) ?? ''] ?? 'video'
  const timed = kind === 'video' || kind === 'audio'
  const size = kind === 'audio' || kind === 'subtitle' ? {} : { width: 1920, height: 1080 }
  return {
    id: `m-${name}`,
    name,
    kind,
    ...size,
    ...(timed ? { durationSeconds, hasAudio: true } : {}),
    hasAlpha: name.includes('logo'),
  }
}

const HALF_SECONDS = Array.from({ length: 80 }, (_, i) => i / 2)

/** A session that keeps versions as the server's store does, in memory. */
export function session(title: string, names: readonly (string | Asset)[]) {
  let versions: Version[] = [{ n: 0, draft: emptyDraft(title), label: 'start' }]
  let head = 0
  let lastIds = NO_IDS
  let lastEdit: Turn['lastEdit']
  const assets = names.map((name) => (typeof name === 'string' ? asset(name) : name))
  const known = nothingKnown()
  const jobs: Turn['jobs'] = []
  let asked: string | undefined
  const turn = (message: string): Turn => ({
    message,
    ...(asked !== undefined && { asked }),
    title,
    language: 'en',
    versions,
    head,
    lastIds,
    assets,
    lastEdit,
    jobs,
    exports: [],
  })
  const ask = (message: string) => answerMessage(turn(message), known)
  const send = (edits: readonly unknown[]) => {
    const parsed = parseEdits(edits)
    if ('fault' in parsed) throw new Error(parsed.fault.problem)
    const answer = answerEdits(turn(''), parsed.edits, known)
    if ('fault' in answer) throw new Error(answer.fault.problem)
    return answer
  }
  /** Answers, once what was to be known of the files is known, and takes what was done over. */
  const take = (attempt: () => ReturnType<typeof ask>, message?: string): TurnAnswer => {
    const first = attempt()
    if ('needs' in first) analyse(first.needs)
    const answer = 'needs' in first ? attempt() : first
    if ('needs' in answer) throw new Error(`needs ${JSON.stringify(answer.needs)}`)
    asked = answer.needsInput ? message : undefined
    const present = versions[head]
    if (answer.saveAs !== undefined && present) present.name = answer.saveAs
    if (answer.edit) {
      const parent = versions[head]?.n ?? 0
      versions = [...versions.slice(0, head + 1), { n: versions.length, ...answer.edit, parent }]
      head = versions.length - 1
      lastIds = answer.edit.lastIds
      lastEdit = answer.edit.lastEdit
    }
    if (answer.head !== undefined) head = answer.head
    return answer
  }
  /** Songs beat twice a second; nobody speaks, and nothing is seen. */
  const analyse = ({ silences, beats, pictures }: AnalysisNeeds) => {
    for (const id of silences) known.silences.set(id, [])
    for (const id of beats) known.beats.set(id, HALF_SECONDS)
    for (const id of pictures) known.pictures.set(id, NOTHING_SEEN)
  }
  return {
    jobs,
    assets,
    known,
    get draft(): Draft {
      const version = versions[head]
      if (!version) throw new Error('no version')
      return version.draft
    },
    /** the timeline before what was said last, without a way back */
    reset(): void {
      versions = versions.slice(0, 2)
      head = versions.length - 1
      asked = undefined
    },
    needs(message: string): AnalysisNeeds {
      const answer = ask(message)
      if (!('needs' in answer)) throw new Error(`answered: ${answer.reply}`)
      return answer.needs
    },
    say: (message: string): TurnAnswer => take(() => ask(message), message),
    edit: (edits: readonly unknown[]): TurnAnswer => take(() => send(edits)),
  }
}
