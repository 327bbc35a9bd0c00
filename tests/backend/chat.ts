import type { ServerResponse } from 'node:http'
import { quiet, type TestClock } from './clock.ts'
import { adk, type Framing, frame, heartbeat } from './framing.ts'
import type { Lane } from './timeline.ts'

/** One thing that happens in a chat turn. */
export type Step =
  | { text: string }
  /** streamed pieces, then the whole again unless `aggregate` is false */
  | { partials: string[]; aggregate?: boolean }
  | { thought: string }
  | { echo: string }
  | { call: string; id?: string }
  | { result: string; id?: string }
  | { heartbeats: number; everyMs?: number }
  | { waitMs: number }
  /** the timeline changes now */
  | { edit: (lanes: Lane[]) => Lane[] }
  /** the timeline changes so much later, whether or not anyone listens */
  | { laterMs: number; edit: (lanes: Lane[]) => Lane[] }
  | { event: unknown; name?: string }
  | { raw: string }
  /** the connection is torn */
  | { drop: true }
  /** no byte any more */
  | { hang: true }

/** What a message leads to: a stream of steps, or an answer that is no stream. */
export type Scenario =
  /** `cost`: credits that are held while it runs, and gone afterwards */
  { steps: Step[]; dialect?: 'adk' | 'simple'; cost?: number } | { status: number; body: unknown }

export interface Stage {
  response: ServerResponse
  clock: TestClock
  framing: Framing
  edit(change: (lanes: Lane[]) => Lane[]): void
}

/** Plays a scenario into a response. */
export async function play(scenario: Scenario, stage: Stage): Promise<void> {
  const { response } = stage
  if ('status' in scenario) {
    const body = typeof scenario.body === 'string' ? scenario.body : JSON.stringify(scenario.body)
    response.writeHead(scenario.status, {
      'content-type': typeof scenario.body === 'string' ? 'text/html' : 'application/json',
    })
    response.end(body)
    return
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.flushHeaders()
  if (stage.framing.bom) await write(stage, '\uFEFF')
  const last = scenario.steps.length - 1
  for (const [index, step] of scenario.steps.entries()) {
    const going = await playStep(step, scenario.dialect ?? 'adk', stage, index === last)
    if (!going) return
  }
  response.end()
}

async function playStep(step: Step, dialect: 'adk' | 'simple', stage: Stage, isLast: boolean): Promise<boolean> {
  const { clock, framing, response } = stage
  if ('drop' in step) {
    await quiet() // what was written arrives first
    response.destroy()
    return false
  }
  if ('hang' in step) return false
  if ('waitMs' in step) await away(clock, step.waitMs)
  else if ('laterMs' in step) void clock.sleep(step.laterMs).then(() => stage.edit(step.edit))
  else if ('edit' in step) stage.edit(step.edit)
  else if ('heartbeats' in step) {
    for (let beat = 0; beat < step.heartbeats; beat++) {
      await write(stage, heartbeat(beat, framing))
      if (step.everyMs) await away(clock, step.everyMs)
    }
  } else if ('raw' in step) await write(stage, step.raw)
  else {
    const frames = framesOf(step, dialect).map((data) => frame(data, framing, 'event' in step ? step.name : undefined))
    const bytes = frames.join('')
    await write(stage, isLast && framing.cutTail ? bytes.replace(/[\r\n]+$/, '') : bytes)
  }
  return true
}

function framesOf(step: Step, dialect: 'adk' | 'simple'): unknown[] {
  const simple = dialect === 'simple'
  if ('event' in step) return [step.event]
  if ('text' in step) return [simple ? { type: 'text', content: step.text } : adk([{ text: step.text }])]
  if ('thought' in step)
    return simple ? [{ type: 'thinking_delta', content: step.thought }] : [adk([{ text: step.thought, thought: true }])]
  if ('echo' in step) return [adk([{ text: step.echo }], { author: 'user' })]
  if ('call' in step) {
    return [
      simple
        ? { type: 'tool_call', name: step.call, args: {} }
        : adk([{ functionCall: { id: step.id ?? `adk-${step.call}`, name: step.call, args: {} } }]),
    ]
  }
  if ('result' in step) {
    const response = { status: 'ok' }
    return [
      simple
        ? { type: 'tool_result', name: step.result, result: response }
        : adk([{ functionResponse: { id: step.id ?? `adk-${step.result}`, name: step.result, response } }]),
    ]
  }
  if (!('partials' in step)) return []
  if (simple) return step.partials.map((content) => ({ type: 'text', content }))
  const pieces = step.partials.map((text) => adk([{ text }], { partial: true }))
  return step.aggregate === false
    ? pieces
    : [...pieces, adk([{ text: step.partials.join('') }], { finishReason: 'STOP' })]
}

/** A pause by the test clock; the request does not hold time up meanwhile. */
async function away(clock: TestClock, ms: number): Promise<void> {
  clock.idle()
  await clock.sleep(ms)
  clock.busy()
}

async function write({ response, framing }: Stage, text: string): Promise<void> {
  const bytes = Buffer.from(text)
  const chunks = framing.drip ? [...bytes].map((byte) => Buffer.from([byte])) : [bytes]
  for (const chunk of chunks) {
    await new Promise<void>((resolve) => response.write(chunk, () => resolve()))
    if (framing.drip) await new Promise((resolve) => setImmediate(resolve))
  }
}
