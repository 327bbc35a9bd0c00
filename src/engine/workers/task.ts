/** Runs work that may crash or hang (FFmpeg, drawing) in a process of its own. The table of tasks is engine/worker.ts. */
export interface TaskRunner {
  /**
   * Runs a task in a worker process. Input, output and progress are structured-cloned.
   * @throws {TaskError} when the task throws (its message), the worker dies, or it times out
   * @throws the signal's reason when aborted: the worker is killed
   */
  run<Output>(task: string, input: unknown, options?: TaskOptions): Promise<Output>
  /** Kills the workers. */
  close(): Promise<void>
}

/** Runs several tasks at once. */
export interface TaskPool extends TaskRunner {
  /** how many without priority run at once */
  readonly size: number
}

export interface TaskOptions {
  signal?: AbortSignal
  /** kills the worker after so many ms without progress; default 10 min */
  timeoutMs?: number
  /** higher runs sooner */
  priority?: number
  /** something that takes a worker a while to load: a worker that has it already is preferred */
  needs?: string
  /** tasks of a lane run one after the other, on the worker of the previous one if it is free, to reuse what it still holds */
  lane?: object
  onProgress?: (progress: unknown) => void
}

/** A task as its module exports it. */
export type Task<Input, Output, Progress = unknown> = (
  input: Input,
  report: (progress: Progress) => void,
) => Promise<Output> | Output

/** The message of a worker that used too much memory; part of its `died` error. */
export const MEMORY_EXCEEDED = 'needs more memory than a worker may have'

export class TaskError extends Error {
  override readonly name = 'TaskError'
  /** `failed`: the task threw; `died`: the process ended; `timeout` */
  readonly kind: 'failed' | 'died' | 'timeout'
  constructor(kind: 'failed' | 'died' | 'timeout', message: string) {
    super(message)
    this.kind = kind
  }
}
