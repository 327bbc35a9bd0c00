import type { GetPromptResult, Prompt } from '@modelcontextprotocol/sdk/types.js'
import { RpcError } from './rpc/error.ts'

interface Workflow extends Prompt {
  /** the prompt's message; `given` has the arguments */
  message(given: Record<string, string>): string
}

const FILES = { name: 'files', description: 'Paths or links of photos, clips and music', required: false }

/** The three prompts. */
const WORKFLOWS: readonly Workflow[] = [
  {
    name: 'quick_video',
    title: 'Quick video',
    description: 'From files to a finished video in one go',
    arguments: [FILES, { name: 'wish', description: 'What the video should be', required: false }],
    message: ({ files, wish }) =>
      `Make a video ${files ? `from these files: ${files}` : 'from files of mine; ask me for their paths or links first'}.
${wish ?? 'Combine them into a 30-second promo video with text overlays and transitions.'}
Upload them with upload_media, make the film with chat_edit, look at it with get_state and correct what is wrong, tell me in a few words what is in it, then export it with export_render as a 1080p MP4 and tell me where the file is.`,
  },
  {
    name: 'batch_videos',
    title: 'One video for each file',
    description: 'The same edits for several files, each exported separately',
    arguments: [FILES, { name: 'wish', description: 'What to do with each', required: false }],
    message: ({ files, wish }) =>
      `Make one video for each of ${files ? `these files: ${files}` : 'several files of mine; ask me for their paths or links first'}.
For each one: create_session with the file's name as title, upload_media, chat_edit with ${wish ? `"${wish}"` : 'what I want done; ask me once'} (as edits, so that each video gets the same), and export_render. When one is done, go on to the next, and give me a list of the finished files at the end.`,
  },
  {
    name: 'refine_video',
    title: 'Refine a video step by step',
    description: 'Continue a project: look at it, change it, look again',
    arguments: [{ name: 'session_id', description: 'The project; default: the last one', required: false }],
    message: ({ session_id }) =>
      `Let us refine ${session_id ? `the video of session ${session_id}` : 'my last video'}.
Show me its timeline with get_state in a few words and suggest three improvements. Then wait for my answer, make each change with chat_edit (as edits, with the ids that get_state gives), tell me what changed, and export with export_render when I ask for it.`,
  },
]

export function listPrompts(): Prompt[] {
  return WORKFLOWS.map(({ message: _, ...prompt }) => prompt)
}

/** @throws {RpcError} for an unknown prompt */
export function getPrompt(name: string, given: Record<string, string | null | undefined>): GetPromptResult {
  const workflow = WORKFLOWS.find((each) => each.name === name)
  if (!workflow) {
    const names = WORKFLOWS.map((each) => each.name).join(', ')
    throw new RpcError('invalidParams', `there is no prompt "${name}"; there are ${names}`)
  }
  const text = workflow.message(
    Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value?.trim() ? [[name, value]] : []))),
  )
  return { description: workflow.description, messages: [{ role: 'user', content: { type: 'text', text } }] }
}
