import type { WrittenEdit } from '../edits/index.ts'
import { STALE_EDIT, type StudioState } from '../protocol/studio.ts'
import * as api from './api.ts'
import { addFile } from './gestures.ts'
import { itemOf, type TimelineItem } from './items.ts'
import type { Note } from './log.ts'
import { change, page, playhead } from './store.ts'
import type { Language } from './words/index.ts'

/** The page's actions: they call the engine and show its answers. */

let notes = 0
let stopListening = () => {}

/** @returns its id */
function note(from: Note['from'], lines: string[]): number {
  const id = ++notes
  if (lines.length > 0) change({ notes: [...page.value.notes.slice(-99), { id, at: Date.now(), from, lines }] })
  return id
}

/** Shows errors from the engine; the whole page shows if it does not answer. */
function tell(error: unknown): void {
  if (!(error instanceof api.Refused)) throw error
  if (error.status === 0) change({ connection: 'lost' })
  else if (error.status === 403) change({ connection: 'refused' })
  else note('problem', [error.message])
}

export async function begin(): Promise<void> {
  const link = new URLSearchParams(location.hash.slice(1))
  const [key, session] = [link.get('key'), link.get('session')]
  // removes the key from the browser history
  if (key) history.replaceState(null, '', session ? `#session=${session}` : '#')
  try {
    if (key) await api.enter(key)
    window.addEventListener('hashchange', () => void follow().catch(tell))
    await follow()
  } catch (error) {
    tell(error)
    if (page.value.connection === 'lost') setTimeout(() => location.reload(), RETRY_MS)
  }
}

const RETRY_MS = 2000

/** Shows the session in the URL, or the list of sessions. */
async function follow(): Promise<void> {
  const session = new URLSearchParams(location.hash.slice(1)).get('session') ?? undefined
  stopListening()
  own.clear()
  change({ sessionId: session, state: undefined, checks: undefined, selected: undefined, notes: [], offers: new Map() })
  if (session === undefined) {
    change({ sessions: await api.listSessions(), connection: 'open' })
    return
  }
  playhead.set(0)
  await refresh()
  stopListening = api.listen(session, {
    event: () => void refresh().catch(tell),
    open: () => {
      change({ connection: 'open' })
      void refresh().catch(tell)
    },
    lost: () => change({ connection: 'lost' }),
  })
}

export function openSession(id?: string): void {
  location.hash = id === undefined ? '' : `session=${id}`
}

export async function newFilm(): Promise<void> {
  const { language } = page.value
  await api.newSession(language).then(openSession, tell)
}

let reading: Promise<void> | undefined
let next: Promise<void> | undefined

/** Reads the session again. Resolves with a state no older than the call, so a read in progress does not count. */
export function refresh(): Promise<void> {
  if (!reading) {
    reading = read().finally(() => {
      reading = undefined
    })
    return reading
  }
  const after = () => {
    next = undefined
    return refresh()
  }
  next ??= reading.then(after, after)
  return next
}

let polling: ReturnType<typeof setTimeout> | undefined
const POLL_MS = 500
const CHECK_MS = 3000

async function read(): Promise<void> {
  const { sessionId } = page.value
  if (sessionId === undefined) return
  const state = await api.readSession(sessionId)
  if (page.value.sessionId !== sessionId) return
  change({ state, connection: 'open' })
  if (playhead.value >= state.frames) playhead.set(Math.max(0, state.frames - 1))
  clearTimeout(polling)
  const unfinished = state.exports.some(({ status }) => status === 'pending' || status === 'processing')
  if (unfinished) polling = setTimeout(() => void refresh().catch(tell), POLL_MS)
  void check(sessionId).catch(tell)
}

let checkingAgain: ReturnType<typeof setTimeout> | undefined

/** The page in another language. */
export function speak(language: Language): void {
  change({ language })
  const { sessionId } = page.value
  if (sessionId !== undefined) void check(sessionId).catch(tell)
}

/** Reads warnings and text positions, after the state itself, which must not wait. */
async function check(sessionId: string): Promise<void> {
  clearTimeout(checkingAgain)
  const { checks: known, state, language } = page.value
  if (known?.version === state?.version && known?.language === language && known.checking === false) return
  const checks = { ...(await api.readChecks(sessionId, language)), language }
  if (page.value.sessionId !== sessionId || page.value.language !== language) return
  change({ checks })
  if (checks.checking) checkingAgain = setTimeout(() => void check(sessionId).catch(tell), CHECK_MS)
}

/** Turns of this page run one after the other. */
let queue: Promise<unknown> = Promise.resolve()
/** versions created by this page, by their parents, for gestures made meanwhile */
const own = new Map<number, number>()

/** The version that a gesture is based on. @param made the version shown */
function knownFrom(made: number): number {
  const later = own.get(made)
  return later === undefined ? made : knownFrom(later)
}

async function send(sessionId: string, edits: WrittenEdit[], base: number): Promise<api.TurnResult> {
  const result = await api.sendTurn(sessionId, { edits, base })
  // otherwise there is someone else's version between
  if (result.version === base + 1) own.set(base, result.version)
  return result
}

/**
 * Edits an element in its state when the turn runs, so that repeated key presses add up.
 * @param make not called if the element no longer exists
 */
export function editItem(id: string, make: (found: TimelineItem, state: StudioState) => WrittenEdit[]): Promise<void> {
  const now = () => {
    const { state } = page.value
    const found = state && itemOf(state, id)
    return found ? { edits: make(found, state), base: state.version } : undefined
  }
  return enqueue((sessionId) => {
    const made = now()
    return made && made.edits.length > 0 ? send(sessionId, made.edits, made.base) : undefined
  })
}

/**
 * Sends edits; resolves when the page shows the result. Edits rejected because of a concurrent change can be applied anyway, to
 * the state shown then.
 * @param made the version that they are based on, by default the one shown
 */
export function edit(edits: WrittenEdit[], made = page.value.state?.version): Promise<void> {
  if (edits.length === 0 || made === undefined) return Promise.resolve()
  return enqueue(async (sessionId) => {
    const result = await send(sessionId, edits, knownFrom(made))
    return result.error?.code === STALE_EDIT ? { ...result, edits } : result
  })
}

/** Carries out what a turn offered, once. @param turn its id */
export function takeOffer(turn: string): Promise<void> {
  const offers = new Map(page.value.offers)
  const edits = offers.get(turn) ?? []
  offers.delete(turn)
  change({ offers })
  return edit(edits)
}

/** Sends a message, shown at once and then with its answer. */
export function wish(message: string): Promise<void> {
  const id = note('you', [message])
  return enqueue(async (sessionId) => {
    const result = await api.sendTurn(sessionId, { message })
    await refresh()
    change({ notes: page.value.notes.filter((each) => each.id !== id) })
    return result
  })
}

const BUSY = 409
const TIMEOUT_MS = 60_000

/** @param turnOf returns undefined if there is nothing to do */
function enqueue(turnOf: (sessionId: string) => Promise<api.TurnResult> | undefined): Promise<void> {
  const { sessionId } = page.value
  if (sessionId === undefined) return Promise.resolve()
  change({ sending: page.value.sending + 1 })
  const turn = async () => {
    try {
      const result = await whenFree(() => turnOf(sessionId))
      if (!result) return
      const { id, edits } = result
      if (id !== undefined && edits?.length) change({ offers: new Map(page.value.offers).set(id, edits) })
      await refresh()
    } catch (error) {
      tell(error)
    } finally {
      change({ sending: page.value.sending - 1 })
    }
  }
  const done = queue.then(turn)
  queue = done
  return done
}

/** The assistant may be editing the same film. */
async function whenFree(turn: () => Promise<api.TurnResult> | undefined): Promise<api.TurnResult | undefined> {
  for (const end = Date.now() + TIMEOUT_MS; ; await new Promise((soon) => setTimeout(soon, 250))) {
    try {
      return await turn()
    } catch (error) {
      if (!(error instanceof api.Refused) || error.status !== BUSY || Date.now() > end) throw error
    }
  }
}

/** Uploads files; the person adds them to the timeline by clicking. */
export async function addFiles(files: readonly File[]): Promise<void> {
  const { sessionId } = page.value
  if (sessionId === undefined || files.length === 0) return
  change({ uploadPercent: 0 })
  try {
    const { errors } = await api.upload(sessionId, files, (uploadPercent) => change({ uploadPercent }))
    note(
      'problem',
      errors.map(({ filename, message }) => `${filename}: ${message}`),
    )
    await refresh()
  } catch (error) {
    tell(error)
  } finally {
    change({ uploadPercent: undefined })
  }
}

/** Adds a file to the film: after the selected clip, or else at the end; a sound at the playhead. */
export function useFile(name: string, kind: string): Promise<void> {
  const { state, selected } = page.value
  if (!state) return Promise.resolve()
  const after = selected?.kind === 'clip' ? selected.id : undefined
  return edit(addFile(name, kind, after, playhead.value, state.canvas.fps))
}

export async function exportFilm(wanted: api.ExportWish): Promise<void> {
  const { sessionId } = page.value
  if (sessionId === undefined) return
  await api.startExport(sessionId, wanted).then(refresh).catch(tell)
}

export const cancelExport = (id: string) => void api.cancelExport(id).then(refresh).catch(tell)
