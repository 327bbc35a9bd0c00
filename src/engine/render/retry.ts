import { TaskError, type TaskOptions, type TaskRunner } from '../workers/task.ts'

/** A task whose worker died is given to two others: the system may have been short of memory for a while. */
const ATTEMPTS = 3

/** Runs tasks on another runner, which stays the caller's to close. */
export function retrying(runner: Pick<TaskRunner, 'run'>): Pick<TaskRunner, 'run'> {
  return {
    async run<Output>(task: string, input: unknown, options?: TaskOptions): Promise<Output> {
      for (let attempt = 1; ; attempt++) {
        try {
          return await runner.run<Output>(task, input, options)
        } catch (error) {
          if (!(error instanceof TaskError) || error.kind !== 'died' || attempt === ATTEMPTS) throw error
        }
      }
    },
  }
}
