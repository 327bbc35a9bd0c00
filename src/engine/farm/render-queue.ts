import type { Log } from '../../log.ts'
import { createHomeQueue } from '../process.ts'
import type { RenderJob, RenderQueue, RenderStore } from '../render/job.ts'
import type { RenderQueueOptions } from '../render/queue.ts'
import type { TaskPool } from '../workers/task.ts'
import type { Farm } from './server.ts'
import { farmSettings } from './settings.ts'
import type { Ages } from './tidy.ts'

/** Renders that are under way at once where others make their parts: here they are planned and joined. */
const FARM_RENDERS = 50

export interface Rendering {
  /** Where others make the parts. */
  farm?: Farm
  /** @param userOf who a render is for */
  createQueue(renders: RenderStore, userOf: (job: RenderJob) => string): RenderQueue
}

/**
 * How a home's films are rendered: by workers on other machines where the environment says so, else by this one's. What a farm
 * takes is loaded only for one.
 * @param tasks workers of this machine
 * @param here what this machine renders with, where it does
 * @param ages how long a farm keeps what nobody uses
 * @throws {FarmProblem} where the environment names a farm that can't be used
 */
export async function openRendering(
  home: string,
  tasks: TaskPool,
  log: Log,
  here: Pick<RenderQueueOptions, 'hardware'> = {},
  ages?: Ages,
): Promise<Rendering> {
  const settings = farmSettings(process.env)
  if (!settings)
    return { createQueue: (renders, ownerOf) => createHomeQueue(home, tasks, renders, log, { ...here, ownerOf }) }
  const { openFarm } = await import('./server.ts')
  const farm = await openFarm(settings, log, ages)
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
