import type { TurnReport } from '../client/client.ts'
import { createSession } from './create-session.ts'
import { exportRender } from './export-render.ts'
import { getCredits } from './get-credits.ts'
import { getState } from './get-state.ts'
import type { Tool } from './tool.ts'
import { uploadMedia } from './upload-media.ts'

const FOLLOWING: readonly Tool[] = [exportRender, getState, getCredits, uploadMedia, createSession]

/** The next call proposed by an engine, if it is a valid call of one of our tools. */
export function checkedNext(next: TurnReport['next']): TurnReport['next'] {
  const tool = FOLLOWING.find(({ name }) => name === next?.tool)
  if (!tool || !next) return undefined
  const parsed = tool.input.strict().safeParse(next.arguments)
  return parsed.success ? { tool: tool.name, arguments: parsed.data } : undefined
}
