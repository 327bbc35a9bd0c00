import { TaskError, type TaskOptions, type TaskPool } from '../workers/task.ts'

/** Runs a render's tasks; the caller closes it. */
export type Runner = Pick<TaskPool, 'run' | 'size'>

/** A task whose worker died is tried on two more: the system may have been short of memory. */
const ATTEMPTS = 3

/** A runner that tracks its running tasks: a render has ended only when they have. */
export function tracked(runner: Runner): Runner & { settled(): Promise<unknown> } {
  const pending = new Set<Promise<unknown>>()
  return {
    size: runner.size,
    settled: () => Promise.allSettled(pending),
    run: <Output>(task: string, input: unknown, options?: TaskOptions): Promise<Output> => {
      const run = runner.run<Output>(task, input, options).finally(() => pending.delete(run))
      pending.add(run)
      return run
    },
  }
}

/** Runs tasks on another runner and retries those whose worker died. */
export function retrying(runner: Runner): Runner {
  return {
    size: runner.size,
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
