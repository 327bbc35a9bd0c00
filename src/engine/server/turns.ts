import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { faultWords } from '../../edits/fault.ts'
import type { Edit } from '../../edits/index.ts'
import { BAD_EDIT, LONGEST_LINE, type TurnExtras } from '../../protocol/chat.ts'
import { STALE_EDIT } from '../../protocol/studio.ts'
import type { Draft } from '../edit/draft.ts'
import type { AnalysisNeeds } from '../edit/needs.ts'
import { heardBy, NO_SOURCE } from '../edit/speech/recogniser.ts'
import type { Media } from '../media/media.ts'
import type { Session } from '../store/sessions.ts'
import type { Author } from '../store/turns.ts'
import { answerEdits } from '../turn/answer-edits.ts'
import { languageIn, wordsIn } from '../turn/reply/languages.ts'
import { stillFits } from '../turn/still-fits.ts'
import type { Turn, TurnAnswer } from '../turn/turn.ts'
import { AnalysisFailed, analyse, type Known, nothingKnown } from './analyses.ts'
import type { Changes } from './changes.ts'
import type { ServerDeps } from './deps.ts'
import { type AdkEvent, createEventMaker } from './events.ts'
import type { Listening } from './listening.ts'
import { withMissingGlyphs } from './missing-glyphs.ts'
import { openFilms } from './open-films.ts'
import type { Pictures } from './pictures.ts'
import { withPlaces } from './resolved-texts.ts'

export type Emit = (event: AdkEvent) => void

/** The request of a turn. */
export interface Wish {
  message: string
  /** the previous message, if it was answered with a question */
  asked?: string | undefined
  /** instead of the message */
  edits: Edit[] | undefined
  /** nothing is changed; the answer only says what would be */
  check: boolean
  author: Author
  /** number of the version that the edits are for */
  base?: number | undefined
}

export interface TurnRunner {
  isRunning(sessionId: string): boolean
  /** Works on a message until it is answered, even if nobody is listening. Never throws: a failure becomes an event and a record. */
  run(session: Session, wish: Wish, emit: Emit): Promise<void>
}

/** Edits that can't be applied, or that are for a version that has changed since; the message says which and why. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly code: typeof BAD_EDIT | typeof STALE_EDIT
  constructor(code: Refused['code'], message: string) {
    super(message)
    this.code = code
  }
}

type Events = ReturnType<typeof createEventMaker>

/** A turn that still needs something after this many rounds would never stop asking. */
const MOST_ROUNDS = 5

type Deps = ServerDeps & { changes: Changes; pictures: Pictures; listening: Listening }

/** Chat turns: a message or edits → a new version, one at a time per session. */
export function createTurnRunner(deps: Deps): TurnRunner {
  const running = new Set<string>()
  return {
    isRunning: (sessionId) => running.has(sessionId),
    async run(session, wish, emit) {
      const id = `e-${randomUUID()}`
      const events = createEventMaker(id, Date.now)
      const done = deps.activity.begin()
      running.add(session.id)
      try {
        const asked = deps.store.turns.last(session.id)?.asked
        const { message, edits, author } = wish
        deps.store.turns.begin(id, session.id, { message, words: edits === undefined, author })
        deps.changes.tell(session.id, { kind: 'turn' })
        await work(deps, session, id, { ...wish, asked }, events, emit)
      } catch (error) {
        const refused = error instanceof Refused
        const reply = refused ? error.message : failureReply(error, session.language)
        emit(events.error(refused ? error.code : 'TURN_FAILED', reply))
        if (!refused && !(error instanceof AnalysisFailed)) deps.log.error({ err: error }, 'a turn failed')
        noteFailure(deps, id, reply)
      } finally {
        running.delete(session.id)
        deps.changes.tell(session.id, { kind: 'turn' })
        done()
      }
    },
  }
}

async function work(
  deps: Deps,
  session: Session,
  id: string,
  wish: Wish,
  events: Events,
  emit: Emit,
): Promise<TurnAnswer> {
  const media = deps.store.media.list(session.id)
  const recognises = (await deps.listening.model()) !== undefined
  const turn = { ...gather(deps, session, wish, media), recognises, person: wish.author === 'person' }
  refuseStale(turn, wish, session.language)
  const carried = await withMissingGlyphs(deps, turn, await answerOf(deps, turn, wish.edits, media, events, emit))
  const answer = withPlaces(deps.pictures, media, turn, carried)
  const end = (told: TurnAnswer) => deps.store.turns.end(id, 'completed', told.reply, told.needsInput, linesOf(told))
  if (wish.check) {
    const said = checked(answer, session.language)
    end(said)
    return tell(said, {}, events, emit)
  }
  const sessions = openFilms(deps, session, answer.films ?? [], media)
  const told =
    sessions.length > 0 ? { ...answer, reply: withSessions(answer.reply, sessions, session.language) } : answer
  // an engine that dies now has done both or neither: at its next start it says that unfinished turns changed nothing
  const head = deps.store.versions.apply(session.id, answer, () => end(told))
  const moved = answer.edit ?? answer.head ?? answer.saveAs
  if (moved !== undefined) deps.changes.tell(session.id, { kind: 'version' })
  if (answer.edit) stopListening(deps, answer.edit.draft, media)
  const change = answer.edit?.label ?? (answer.head === undefined ? undefined : 'go to another version')
  if (change !== undefined) {
    const [call, result] = events.toolCall('edit_multitrack', { change })
    emit(call)
    emit(result({ status: 'ok' }))
  }
  return tell(
    told,
    { ...(moved !== undefined && { version: head }), ...(sessions.length > 0 && { sessions }) },
    events,
    emit,
  )
}

/** Stops the recognition of recordings whose speech an edit provides. */
function stopListening({ listening }: Deps, { speech }: Draft, media: readonly Media[]): void {
  for (const { mediaId, source } of speech.sources) {
    const file = source === NO_SOURCE && media.find(({ id }) => id === mediaId)
    if (file) listening.stop(file)
  }
}

/** @throws {Refused} */
function refuseStale({ versions, head }: Turn, { base, edits }: Wish, language: string): void {
  const present = versions[head]
  if (base === undefined || !edits || !present || present.n === base) return
  const before = versions.find(({ n }) => n === base)
  if (before && stillFits(edits, before.draft, present.draft)) return
  throw new Refused(STALE_EDIT, wordsIn(language).stale())
}

function withSessions(reply: string, sessions: NonNullable<TurnExtras['sessions']>, language: string): string {
  const words = wordsIn(language)
  return [reply, ...sessions.map(({ title, session_id }) => words.opened(title, session_id))].join('\n')
}

function tell(
  answer: TurnAnswer,
  came: Pick<TurnExtras, 'version' | 'sessions'>,
  events: Events,
  emit: Emit,
): TurnAnswer {
  const { reply, needsInput, next, files } = answer
  const [changes, said] = [answer.changes, answer.said].map((lines) => lines && shortened(lines))
  // `changes` say what was done; edits that were only read are sent
  const edits = changes === undefined ? answer.edits : undefined
  emit(events.text(reply, { needs_input: needsInput, next, files, changes, said, edits, ...came }))
  return answer
}

/** What a turn did, for the log; undefined if it did nothing. */
function linesOf({ said = [], edit }: TurnAnswer): string[] | undefined {
  if (said.length > 0) return shortened(said)
  return edit && [edit.label]
}

const shortened = (lines: readonly string[]) => lines.map((line) => line.slice(0, LONGEST_LINE))

/** The answer for a check, which changes nothing. */
function checked(answer: TurnAnswer, language: string): TurnAnswer {
  const { reply, needsInput, changes = [], edits } = answer
  return { reply: [wordsIn(language).checked(), reply, ...changes].join('\n'), needsInput, ...(edits && { edits }) }
}

/**
 * The answer to a message or to edits, after the analyses that it needs.
 * @throws {Refused} if an edit can't be applied
 */
export async function answerOf(
  deps: Deps,
  turn: Turn,
  edits: Edit[] | undefined,
  media: Media[],
  events: Events,
  emit: Emit,
): Promise<TurnAnswer> {
  const known: Known = nothingKnown()
  // each edit of a list may need an analysis of its own
  for (let round = 0; round < MOST_ROUNDS + (edits?.length ?? 0); round++) {
    const answer = edits ? answerEdits(turn, edits, known) : deps.handleTurn(turn, known)
    if ('fault' in answer) throw new Refused(BAD_EDIT, faultWords(answer.fault))
    if (!('needs' in answer)) return answer
    const [call, result] = events.toolCall('analyze_media', { media: namesOf(answer.needs, media) })
    emit(call)
    await analyse(answer.needs, media, known, deps)
    emit(result({ status: 'ok' }))
  }
  throw new Error('a turn asks for the same analyses again and again')
}

function namesOf(needs: AnalysisNeeds, media: readonly Media[]): string[] {
  const ids = new Set([
    ...needs.silences,
    ...needs.beats,
    ...needs.shakes,
    ...needs.pictures,
    ...needs.cues,
    ...needs.levels,
  ])
  return [...ids].map((id) => media.find((m) => m.id === (heardBy(id)?.mediaId ?? id))?.name ?? id)
}

/** The state that a turn starts from. */
export function gather(
  deps: ServerDeps,
  session: Session,
  { message, asked }: Pick<Wish, 'message' | 'asked'>,
  media: Media[],
): Turn {
  const renders = deps.store.renders.ofSession(session.id)
  const history = deps.store.versions.history(session.id)
  return {
    message,
    ...(asked !== undefined && { asked }),
    title: history.versions[history.head]?.draft.title ?? session.title,
    language: session.language,
    ...history,
    assets: media,
    jobs: renders
      .filter(({ status }) => status.status === 'pending' || status.status === 'processing')
      .map(({ status: { id, status, progress } }) => ({ id, status, progress })),
    exports: renders.flatMap(({ output: { resolution }, status: { file } }) =>
      file ? [{ file: basename(file), ...(resolution ? { resolution: `${resolution}p` } : {}) }] : [],
    ),
  }
}

/** The cause of the failure (a full disk) may also prevent storing it. */
function noteFailure(deps: ServerDeps, id: string, reply: string): void {
  try {
    deps.store.turns.end(id, 'failed', reply)
  } catch (error) {
    deps.log.error({ err: error }, 'a failed turn could not be noted')
  }
}

function failureReply(error: unknown, language: string): string {
  const chinese = languageIn(language) === 'zh'
  if (error instanceof AnalysisFailed)
    return chinese
      ? `无法分析“${error.mediaName}”（${error.message}），没有做任何改动。`
      : `"${error.mediaName}" could not be analysed: ${error.message}. Nothing was changed.`
  return chinese
    ? '本地引擎处理这条消息时出错，没有做任何改动。'
    : 'The local engine failed while it worked on this message. Nothing was changed.'
}
