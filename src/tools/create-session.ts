import * as z from 'zod'
import { engine, note } from './parameters.ts'
import { line, paragraphs } from './text.ts'
import { defineTool } from './tool.ts'

export const createSession = defineTool({
  name: 'create_session',
  title: 'Start a video project',
  description: 'Opens a new, empty video project. Call it for each new video; the other tools then need no session_id.',
  input: z.object({
    title: z
      .string()
      .max(200)
      .optional()
      .describe("The video's title, also its file name")
      .meta({ aka: ['name', 'project_name', 'session_name', 'task_name'] }),
    language: z
      .string()
      .max(35)
      .refine(isLanguageTag, 'must be a language tag (BCP 47) like en, zh-CN or pt-BR')
      .optional()
      .describe("The person's language (BCP 47); default: this machine's")
      .meta({ aka: ['locale'] }),
    engine: z
      .enum(['auto', 'cloud', 'local'])
      .optional()
      .describe(
        'local: free, on this machine; cloud: the NemoVideo service; auto: cloud with a NEMO_TOKEN, else local if installed',
      ),
  }),
  output: z.object({
    session_id: z.string(),
    task_id: z.string(),
    engine,
    title: z.string(),
    language: z.string(),
    workspace_url: z.string().optional(),
    note,
  }),
  annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: true },
  async handle(input, call) {
    const client = await call.client()
    const session = await client.createSession(input)
    return {
      session_id: session.sessionId,
      task_id: session.taskId,
      engine: session.engine,
      title: line(session.title),
      language: line(session.language, 35),
      workspace_url: session.workspaceUrl,
      note: session.note && paragraphs(session.note, 500),
    }
  },
  words: (facts) => [
    `Opened "${facts.title}" on the ${facts.engine} engine (session_id ${facts.session_id}, task_id ${facts.task_id}, language ${facts.language}).`,
    ...(facts.workspace_url ? [`In the browser: ${facts.workspace_url}`] : []),
    ...(facts.note ? [facts.note] : []),
    'Next: upload_media with files or URLs, then chat_edit with what the person wants.',
  ],
})

/** Well-formed, and with a language code: names of languages (`english`) are well-formed too, but no tags. */
function isLanguageTag(text: string): boolean {
  try {
    return new Intl.Locale(text).language.length <= 3
  } catch {
    return false
  }
}
