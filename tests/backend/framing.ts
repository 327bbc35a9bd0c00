/** How the scripted backend puts events on the wire (PROTOCOL.md 12.1, 12.6, 20). */
export interface Framing {
  eol: '\n' | '\r\n' | '\r'
  bom: boolean
  /** one JSON document over several `data:` lines */
  multiline: boolean
  /** every byte in a chunk of its own */
  drip: boolean
  /** the last event is not closed by a blank line */
  cutTail: boolean
  /** `data:` without the optional space */
  tight: boolean
}

export const PLAIN: Framing = { eol: '\n', bom: false, multiline: false, drip: false, cutTail: false, tight: false }

export function frame(data: unknown, { eol, multiline, tight }: Framing, event?: string): string {
  const json = typeof data === 'string' ? data : JSON.stringify(data, null, multiline ? 1 : undefined)
  const lines = json.split('\n').map((line) => `data:${tight ? '' : ' '}${line}${eol}`)
  return `${event ? `event: ${event}${eol}` : ''}${lines.join('')}${eol}`
}

/** Every form of a sign of life, in turn. */
export function heartbeat(turn: number, { eol }: Framing): string {
  const forms = [
    `: keep-alive${eol}${eol}`,
    `data:${eol}${eol}`,
    `data: heartbeat${eol}${eol}`,
    `data: {"type":"heartbeat"}${eol}${eol}`,
    `event: heartbeat${eol}data: {}${eol}${eol}`,
    `data:${eol}data:${eol}${eol}`,
    `event: ping${eol}data: ping${eol}${eol}`,
  ]
  return forms[turn % forms.length] ?? ''
}

let ids = 0

/** An ADK event (12.3). */
export function adk(parts: object[] | undefined, more: object = {}): object {
  ids++
  return {
    ...(parts ? { content: { parts, role: 'model' } } : {}),
    invocationId: 'e-51c0a7de',
    author: 'nemo_agent',
    actions: { stateDelta: {}, artifactDelta: {}, requestedAuthConfigs: {} },
    id: `Ev${String(ids).padStart(6, '0')}`,
    timestamp: 1795338000.75 + ids,
    ...more,
  }
}
