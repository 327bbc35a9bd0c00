import type { TaskRunner } from '../../workers/task.ts'

/**
 * Has workers load what paints pictures and texts, so that a picture need not wait for it. A worker that can't start is reported when
 * it gets something to paint.
 * @param count how many workers
 * @param timeoutMs longest start
 */
export function warmWorkers(runner: Pick<TaskRunner, 'run'>, count: number, timeoutMs: number): void {
  for (let i = 0; i < count; i++) runner.run('warmUp', {}, { priority: 1, timeoutMs, needs: 'texts' }).catch(() => {})
}
