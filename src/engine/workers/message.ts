/** Messages between the engine and a worker process over the IPC channel (advanced serialization). */
export interface Request {
  id: number
  task: string
  input: unknown
}

export type Reply =
  | { id: number; progress: unknown }
  | { id: number; output: unknown; rss: number }
  | { id: number; error: string; rss: number }
