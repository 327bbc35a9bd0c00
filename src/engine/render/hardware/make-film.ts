import { setMaxListeners } from 'node:events'
import { makeFilm } from '../film.ts'
import type { FilmWork } from '../film-work.ts'
import { localParts } from '../part-maker.ts'
import { tracked } from '../retry.ts'
import type { Hardware } from './hardware.ts'

/** Makes a film with the hardware encoder if it can be trusted; otherwise, and after any failure, without. */
export async function makeFilmByHardware(
  work: FilmWork,
  hardware: Hardware | undefined,
  file: string,
  metadata: Record<string, string>,
): Promise<void> {
  const { kind, encoding, maxBytes } = work.target
  // only x264 can keep to a promised size
  const fits = kind === 'film' && encoding.codec === 'h264' && maxBytes === null
  const encoder = fits ? await hardware?.encoder() : undefined
  if (!encoder) return makeFilm(work, file, metadata)
  const stop = new AbortController()
  const runner = tracked(work.runner)
  const target = { ...work.target, encoding: { ...encoding, hardware: encoder } }
  const signal = AbortSignal.any([work.signal, stop.signal])
  setMaxListeners(0, signal) // one for every segment
  try {
    await makeFilm({ ...work, runner, parts: localParts(runner, work.cache), target, signal }, file, metadata)
  } catch (error) {
    work.signal.throwIfAborted()
    stop.abort(error)
    await runner.settled()
    hardware?.giveUp(error)
    await makeFilm(work, file, metadata)
  }
}
