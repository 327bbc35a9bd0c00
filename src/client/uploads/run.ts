import type { Endpoint } from '../../protocol/endpoint.ts'
import { NemoError, nothing } from '../../protocol/errors.ts'
import { nameInUrl, type UploadAnswer, type WireMedia } from '../../protocol/media.ts'
import type { Caller } from '../account/caller.ts'
import type { UploadedFile } from '../client.ts'
import { advise } from '../errors.ts'
import type { Clock, Log } from '../options.ts'
import { readState, uploadedFile } from '../state.ts'
import type { Hold } from '../store/work.ts'
import type { UploadItem, UploadRecord } from './record.ts'
import type { Sender } from './send.ts'

interface Needs {
  endpoint: Endpoint
  caller: Caller
  sender: Sender
  clock: Clock
  log: Log
  /** live percentage of an item, for callers waiting in this process */
  onPercent(index: number, percent: number): void
}

/** Time for the service to finish before reading the state after a lost answer, ms. */
const SETTLE = 2_000

/** Sends the remaining items of an upload in order, one at a time. */
export async function runUpload(record: UploadRecord, hold: Hold<UploadRecord>, needs: Needs): Promise<void> {
  let current = record
  if (current.before === undefined) {
    const before = (await mediaNow(current, hold, needs)).map((media) => media.name)
    current = await hold.save({ before })
  }
  for (let index = 0; index < current.items.length; index++) {
    const item = current.items[index]
    if (!item || item.status === 'done' || item.status === 'failed') continue
    const doubtful = item.status === 'sending'
    const saveItem = async (change: Partial<UploadItem>) => {
      const items = current.items.map((other, i) => (i === index ? { ...other, ...change } : other))
      current = await hold.save({ items })
    }
    const arrived = doubtful ? await findArrived(current, item, hold, needs) : undefined
    if (arrived) await saveItem(done(arrivedAnswer(arrived), item))
    else {
      if (!doubtful) await saveItem({ status: 'sending' })
      await saveItem(await transfer(current, index, hold, needs))
    }
    hold.signal.throwIfAborted()
  }
}

async function transfer(
  record: UploadRecord,
  index: number,
  hold: Hold<UploadRecord>,
  needs: Needs,
): Promise<Partial<UploadItem>> {
  const item = record.items[index]
  if (!item) return {}
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await send(record, item, index, hold, needs)
      return answer.none ? await unlisted(record, item, hold, needs) : done(answer, item)
    } catch (error) {
      hold.signal.throwIfAborted()
      const lost = error instanceof NemoError && (error.code === 'unreachable' || error.code === '5xx')
      if (!lost) return verdict(item.file ? fileError(error, item.name) : linkError(error, item.url), needs.log)
      await needs.clock.sleep(SETTLE, hold.signal)
      const arrived = await findArrived(record, item, hold, needs).catch(nothing)
      if (arrived) return done(arrivedAnswer(arrived), item)
      if (attempt === 2) return verdict(error, needs.log)
    }
  }
}

/** If the answer lists no file, nothing was accepted, unless the session has it anyway. */
async function unlisted(record: UploadRecord, item: UploadItem, hold: Hold<UploadRecord>, needs: Needs) {
  const arrived = await findArrived(record, item, hold, needs).catch(nothing)
  if (arrived) return done(arrivedAnswer(arrived), item)
  const error = item.file
    ? new NemoError('bad_answer', `it lists no file, and ${item.name} is not in the project`)
    : new NemoError('bad_link', 'the service took no media from it', { name: item.url ?? '' })
  return failed(error)
}

const arrivedAnswer = (media: WireMedia): UploadAnswer => ({ files: [media], applied: true, none: false })

/** A fault of this program fails one item; the others continue. */
function verdict(error: unknown, log: Log): Partial<UploadItem> {
  if (!(error instanceof NemoError)) log.error({ err: error }, 'a fault of this program ended an upload')
  return failed(error)
}

/** Removes the item's name, which is shown separately. */
function fileError(error: unknown, name: string): unknown {
  if (!(error instanceof NemoError)) return error
  return new NemoError(error.code, said(error, name), error.facts, error.cause)
}

/** A link that the engine rejects is not malformed: no media could be downloaded from it. */
function linkError(error: unknown, url = ''): unknown {
  if (!(error instanceof NemoError) || !['400', '422'].includes(error.code)) return error
  return new NemoError('bad_link', said(error, url), { name: url })
}

/** The problem without the item's name, with which the engine's message begins. */
function said(error: NemoError, name: string): string {
  return error.message.replace(`${name}: `, '')
}

function send(
  record: UploadRecord,
  item: UploadItem,
  index: number,
  hold: Hold<UploadRecord>,
  { endpoint, sender, onPercent }: Needs,
): Promise<UploadAnswer> {
  const sending = {
    endpoint,
    sessionId: record.sessionId,
    signal: hold.signal,
    onBytes: (sent: number, total: number) => onPercent(index, Math.floor((sent / total) * 100)),
  }
  return item.file ? sender.file(item.file, sending) : sender.url(item.url ?? '', sending)
}

async function mediaNow(record: UploadRecord, hold: Hold<UploadRecord>, needs: Needs): Promise<WireMedia[]> {
  return (await readState(needs.caller, needs.endpoint, record.sessionId, hold.signal)).media
}

/** The session's media that may be this item: new since the upload began, not of another item, with its name. */
async function findArrived(record: UploadRecord, item: UploadItem, hold: Hold<UploadRecord>, needs: Needs) {
  const accounted = [...(record.before ?? []), ...record.items.flatMap((other) => other.media?.name ?? [])]
  const fresh = (await mediaNow(record, hold, needs)).filter(({ name }) => {
    const index = accounted.indexOf(name)
    if (index >= 0) accounted.splice(index, 1)
    return index < 0
  })
  return fresh.find(({ name, url }) => name === item.name || (item.url !== undefined && url === item.url))
}

function done(answer: UploadAnswer, item: UploadItem): Partial<UploadItem> {
  const [media] = answer.files
  const known: UploadedFile = media ? uploadedFile(media) : { name: item.name, kind: 'unknown' }
  return {
    status: 'done',
    percent: 100,
    media: { ...known, sizeBytes: known.sizeBytes ?? item.file?.size },
    ...(answer.applied ? {} : { unapplied: true }),
  }
}

/** An item's error, worded by the error table. */
export function failed(error: unknown): Partial<UploadItem> {
  const { code, happened, now } = advise(error)
  return { status: 'failed', percent: 0, error: { code, reason: happened, advice: now } }
}

/** A name for a URL's media until the service gives one. */
export function nameOfUrl(url: string): string {
  return nameInUrl(url) || (URL.canParse(url) ? new URL(url).host : url.slice(0, 80))
}
