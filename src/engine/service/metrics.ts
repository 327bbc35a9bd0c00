import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Farm } from '../farm/server.ts'
import type { RenderStatus } from '../render/job.ts'

/** Metrics for Prometheus. */
export interface Metrics {
  /** Counts an app's responses by route and status. */
  watch(app: FastifyInstance): void
  /** Counts a render that has ended. */
  ended(status: RenderStatus): void
  text(): Promise<string>
  readonly contentType: string
}

/** Histogram buckets of response times, s. */
const BUCKETS = [0.01, 0.05, 0.1, 0.5, 1, 2, 10, 60]

/**
 * @param underWay number of renders queued or in progress
 * @param farm counts of the farm's parts, if there is a farm
 */
export function createMetrics(underWay: () => number, farm?: Farm['counts']): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const answers = new Histogram({
    name: 'nemo_request_seconds',
    help: 'time to the end of an answer',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers,
  })
  const renders = new Counter({
    name: 'nemo_renders_total',
    help: 'finished renders, by outcome',
    labelNames: ['state'],
    registers,
  })
  const seconds = new Counter({ name: 'nemo_rendered_seconds_total', help: 'seconds of finished films', registers })
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value())
      },
    })
  gauge('nemo_renders_under_way', 'renders that are queued or under way', underWay)
  if (farm) {
    gauge('nemo_parts_waiting', 'parts of films that wait for their turn', () => farm().waiting)
    gauge('nemo_parts_in_queue', 'parts of films that workers have or may take', () => farm().queued)
    gauge('nemo_worker_slots', 'parts that all workers make at once', () => farm().slots)
  }
  return {
    watch: (app) =>
      void app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
        const labels = { method, route: routeOptions.url ?? 'none', status: String(reply.statusCode) }
        answers.observe(labels, reply.elapsedTime / 1000)
      }),
    ended: ({ status, durationSeconds = 0 }) => {
      renders.inc({ state: status })
      if (status === 'completed') seconds.inc(durationSeconds)
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
