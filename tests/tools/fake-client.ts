import type {
  Client,
  LookReport,
  RenderReport,
  StateReport,
  TurnReport,
  UploadReport,
} from '../../src/client/client.ts'

/** A client core that answers what a test says, and records what it was asked. */
export interface FakeClient extends Client {
  asked: { method: string; input: unknown }[]
}

type Answers = Partial<Client>

/** @param answers methods to replace; the others answer plainly */
export function fakeClient(answers: Answers = {}): FakeClient {
  const asked: FakeClient['asked'] = []
  const plain: Client = {
    createSession: async ({ title, language }) => ({
      sessionId: '5529798706024415232',
      taskId: 'task_1',
      engine: 'local',
      title: title ?? 'Untitled',
      language: language ?? 'en',
      note: 'Media stays on this machine.',
    }),
    upload: async () => uploadReport(),
    chat: async () => turnReport(),
    state: async () => stateReport(),
    credits: async () => ({ engine: 'local', available: 100, frozen: 0, total: 100 }),
    exportRender: async () => renderReport(),
    look: async () => lookReport(),
    lookAtFile: async () => lookReport(),
    transcript: async () => ({ lines: [], sources: [] }),
    sessions: async () => [],
    close: async () => {},
  }
  const recorded = Object.fromEntries(
    Object.entries({ ...plain, ...answers }).map(([method, answer]) => [
      method,
      (...args: unknown[]) => {
        asked.push({ method, input: args[0] })
        // each answer is a method of Client, called with the arguments meant for it
        return (answer as (...args: unknown[]) => unknown)(...args)
      },
    ]),
  )
  return { ...(recorded as unknown as Client), asked }
}

export function uploadReport(report: Partial<UploadReport> = {}): UploadReport {
  return { sessionId: '5529', status: 'completed', uploaded: [], rejected: [], pending: [], ...report }
}

export function turnReport(report: Partial<TurnReport> = {}): TurnReport {
  return {
    sessionId: '5529',
    turnId: 'turn_1',
    engine: 'local',
    status: 'completed',
    reply: 'Title added.',
    changes: ['Title added: "Wild Days", 0-3 s'],
    timeline: 'Timeline (1 track): 1. Video: beach (0-10s)',
    files: [],
    ranMs: 120,
    ...report,
  }
}

export function stateReport(report: Partial<StateReport> = {}): StateReport {
  return {
    sessionId: '5529',
    engine: 'local',
    title: 'Wild Days',
    timeline: 'Timeline (1 track): 1. Video: beach (0-10s)',
    readyToExport: true,
    durationMs: 10_000,
    canvas: { width: 1920, height: 1080, aspectRatio: '16:9', fps: 30 },
    tracks: [{ type: 'video', segments: [{ name: 'beach', startMs: 0, durationMs: 10_000 }] }],
    media: [{ name: 'beach.jpg', kind: 'image', width: 1600, height: 900 }],
    renders: [],
    draft: { t: [] },
    warnings: [],
    checking: false,
    stands: {},
    ...report,
  }
}

export function lookReport(report: Partial<LookReport> = {}): LookReport {
  return {
    picture: { data: '/9j/2Q==', mimeType: 'image/jpeg' },
    moments: [{ atMs: 0, shows: [{ id: 'c1', name: 'beach' }] }],
    ...report,
  }
}

export function renderReport(report: Partial<RenderReport> = {}): RenderReport {
  return {
    renderId: 'render_1',
    sessionId: '5529',
    engine: 'local',
    status: 'completed',
    progress: 100,
    file: '/home/ada/Videos/Wild Days.mp4',
    sizeBytes: 12_345_678,
    durationMs: 30_000,
    width: 1920,
    height: 1080,
    ...report,
  }
}
