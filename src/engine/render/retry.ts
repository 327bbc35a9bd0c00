import { TaskError, type TaskOptions, type TaskRunner } from '../workers/task.ts'

/** A task whose worker died is given to two others: the system may have been short of memory for a while. */
const ATTEMPTS = 3

/** A runner that knows which of its tasks are under way: a render has ended only when they have. */
export function tracked(runner: Pick<TaskRunner, 'run'>): Pick<TaskRunner, 'run'> & { settled(): Promise<unknown> } {
  const pending = new Set<Promise<unknown>>()
  return {
    settled: () => Promise.allSettled(pending),
    run: <Output>(task: string, input: unknown, options?: TaskOptions): Promise<Output> => {
      const run = runner.run<Output>(task, input, options).finally(() => pending.delete(run))
      pending.add(run)
      return run
    },
  }
}

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
