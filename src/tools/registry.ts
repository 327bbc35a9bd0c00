import type { CallToolResult, ContentBlock, Tool as ListedTool } from '@modelcontextprotocol/sdk/types.js'
import { nearest } from '../edits/nearest.ts'
import { NemoError } from '../protocol/errors.ts'
import { withoutTokens } from '../protocol/secrets.ts'
import { failure } from './advice.ts'
import { chatEdit } from './chat-edit.ts'
import { createSession } from './create-session.ts'
import { exportRender } from './export-render.ts'
import { getCredits } from './get-credits.ts'
import { getState } from './get-state.ts'
import { CHAT_VIEW, fileLink } from './resources.ts'
import { resultOf } from './result.ts'
import { inputSchema, outputSchema } from './schema.ts'
import type { Call, Tool } from './tool.ts'
import { uploadMedia } from './upload-media.ts'

/** In the order in which they are typically used. */
export const TOOLS: readonly Tool[] = [createSession, uploadMedia, chatEdit, getState, getCredits, exportRender]

/** The answer to tools/list. */
export function listTools(): ListedTool[] {
  return TOOLS.map(({ name, title, description, input, output, annotations, view }) => ({
    name,
    title,
    description,
    inputSchema: { ...inputSchema(input), type: 'object' },
    outputSchema: { ...outputSchema(output), type: 'object' },
    annotations,
    ...(view && { _meta: { ui: { resourceUri: CHAT_VIEW.uri } } }),
  }))
}

interface Options {
  /** the person's own tokens, redacted in results */
  secrets?: readonly string[]
  /** called for every error, for logging */
  onFailure?: (error: unknown) => void
  /** whether the client supports resource links */
  links?: boolean
}

/** Calls a tool. Never throws: errors are returned as advice. */
export async function callTool(
  name: string,
  args: unknown,
  call: Call,
  { secrets = [], onFailure, links = false }: Options = {},
): Promise<CallToolResult> {
  try {
    const tool = TOOLS.find((each) => each.name === name)
    if (!tool) throw new NemoError('bad_argument', unknownTool(name))
    const { facts, picture } = await tool.run(args, call)
    const result = scrubbed(resultOf(facts, tool.words), secrets)
    const shown: ContentBlock[] = picture ? [{ type: 'image', ...picture }] : []
    return { ...result, content: [...result.content, ...shown, ...(links ? linksTo(result) : [])] }
  } catch (error) {
    onFailure?.(error)
    return scrubbed(failure(error), secrets)
  }
}

/** A resource link to an export's finished file. */
function linksTo({ structuredContent }: CallToolResult): ContentBlock[] {
  const file = structuredContent?.file
  return typeof file === 'string' ? [fileLink(file)] : []
}

function unknownTool(name: string): string {
  const names = TOOLS.map((tool) => tool.name)
  const near = nearest(name, names)
  return `there is no tool "${name.slice(0, 40)}"${near ? ` (did you mean "${near}"?)` : ''}; there are ${names.join(', ')}`
}

function scrubbed(result: CallToolResult, secrets: readonly string[]): CallToolResult {
  const json = JSON.stringify(result)
  const clean = withoutTokens(json, secrets)
  // a parsed copy of the same type
  return clean === json ? result : (JSON.parse(clean) as CallToolResult)
}
