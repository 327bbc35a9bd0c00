import type { Log } from '../../log.ts'
import { createHomeQueue } from '../process.ts'
import type { RenderJob, RenderQueue, RenderStore } from '../render/job.ts'
import type { RenderQueueOptions } from '../render/queue.ts'
import type { TaskPool } from '../workers/task.ts'
import type { Farm } from './server.ts'
import { farmSettings } from './settings.ts'
import type { Retention } from './tidy.ts'

/** Renders in progress at once when workers make the parts: this machine only plans and joins them. */
const FARM_RENDERS = 50

export interface Rendering {
  /** Set when other machines make the parts. */
  farm?: Farm
  /** @param userOf the user a render is for */
  createQueue(renders: RenderStore, userOf: (job: RenderJob) => string): RenderQueue
}

/**
 * How films are rendered: by workers on other machines if the environment says so, else by this machine's. Farm code is loaded
 * only when needed.
 * @param tasks workers of this machine
 * @param here what this machine renders with, if it does
 * @param retention how long a farm keeps what is unused
 * @throws {FarmProblem} if the environment names a farm that can't be used
 */
export async function openRendering(
  home: string,
  tasks: TaskPool,
  log: Log,
  here: Pick<RenderQueueOptions, 'hardware'> = {},
  retention?: Retention,
): Promise<Rendering> {
  const settings = farmSettings(process.env)
  if (!settings)
    return { createQueue: (renders, ownerOf) => createHomeQueue(home, tasks, renders, log, { ...here, ownerOf }) }
  const { openFarm } = await import('./server.ts')
  const farm = await openFarm(settings, log, retention)
  return {
    farm,
    createQueue: (renders, userOf) =>
      createHomeQueue(home, tasks, renders, log, {
        parallel: FARM_RENDERS,
        ownerOf: userOf,
        partsOf: (job, cache) => farm.partsOf(job, userOf(job), cache),
      }),
  }
}
