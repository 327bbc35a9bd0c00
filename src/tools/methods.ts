import type { RequestHandlerExtra } from '@modelcontextprotocol/sdk/shared/protocol.js'
import type { JSONRPCRequest, Result, ServerNotification, ServerRequest } from '@modelcontextprotocol/sdk/types.js'
import * as z from 'zod'
import type { Client } from '../client/client.ts'
import { advise } from '../client/errors.ts'
import { LOG_LEVELS, type McpServer } from './handshake.ts'
import { getPrompt, listPrompts } from './prompts.ts'
import { callTool, listTools } from './registry.ts'
import { completeSession, listResources, readResource, TEMPLATES } from './resources.ts'
import { clientRoots } from './roots.ts'
import { RpcError } from './rpc/error.ts'
import type { ServerOptions } from './server.ts'
import { type Notify, startWaiting } from './waiting.ts'

type Extra = RequestHandlerExtra<ServerRequest, ServerNotification>
type Method = (params: unknown, extra: Extra) => Promise<Result>

const CallParams = z.object({ name: z.string(), arguments: z.unknown() })
const PromptParams = z.object({ name: z.string(), arguments: z.record(z.string(), z.string().nullish()).nullish() })
const ResourceParams = z.object({ uri: z.string() })
const CompletionParams = z.object({ argument: z.object({ name: z.string(), value: z.string() }) })

const LevelParams = z.object({ level: z.enum(LOG_LEVELS) })

/** First version with resource links in results; older clients reject the whole result. */
const LINKS_SINCE = '2025-06-18'

/**
 * Answers requests after the handshake.
 * @param load called by every call of a tool
 * @returns a function that throws {RpcError} for an unknown method or invalid parameters, or with advice
 */
export function answerMethods(
  server: McpServer,
  load: () => Promise<ServerOptions>,
  ending?: AbortSignal,
): (request: JSONRPCRequest, extra: Extra) => Promise<Result> {
  const client = openedOnce(async () => (await load()).openClient())
  const methods = new Map([
    ...toolMethods(server, client, load, ending),
    ...besideTools(client, load),
    ...skillMethods(load),
    logging(server),
  ])
  return async ({ method, params }, extra) => {
    const answer = methods.get(method)
    if (!answer) throw new RpcError('methodNotFound', 'Method not found')
    return answer(params, extra).catch(async (error: unknown) => {
      throw error instanceof RpcError ? error : await refusal(error, load)
    })
  }
}

/** Errors outside tools: logged and reported like a tool's failure. */
async function refusal(error: unknown, load: () => Promise<ServerOptions>): Promise<RpcError> {
  const { onFailure } = await load()
  onFailure?.(error)
  const { code, happened, now } = advise(error)
  return new RpcError(code === '1002' ? 'resourceNotFound' : 'internal', `${happened} ${now}`)
}

function toolMethods(
  server: McpServer,
  client: Opener,
  load: () => Promise<ServerOptions>,
  ending?: AbortSignal,
): [string, Method][] {
  return [
    ['tools/list', async () => ({ tools: listTools() })],
    [
      'tools/call',
      withParams(CallParams, async (params, extra) => {
        const { secrets, onFailure } = await load()
        const waiting = startWaiting(extra.signal, progressNotifier(extra), ending)
        try {
          const call = { client: client.open, wait: waiting.wait, roots: () => clientRoots(server, ending) }
          const links = server.protocolVersion >= LINKS_SINCE
          return await callTool(params.name, params.arguments, call, { secrets, onFailure, links })
        } finally {
          waiting.stop()
        }
      }),
    ],
  ]
}

/** Methods for prompts and resources, which are optional. */
function besideTools(client: Opener, load: () => Promise<ServerOptions>): [string, Method][] {
  return [
    ['prompts/list', async () => ({ prompts: listPrompts() })],
    ['prompts/get', withParams(PromptParams, async (params) => getPrompt(params.name, params.arguments ?? {}))],
    // clients list at start-up, when nothing should be loaded yet
    ['resources/list', async () => ({ resources: await listResources(await client.opened) })],
    ['resources/templates/list', async () => ({ resourceTemplates: [...TEMPLATES] })],
    [
      'resources/read',
      withParams(ResourceParams, async ({ uri }) =>
        readResource(uri, client.open, {
          readChatView: async () => (await load()).readChatView(),
          readSkill: async () => (await load()).readSkill(),
        }),
      ),
    ],
    [
      'completion/complete',
      withParams(CompletionParams, async ({ argument: { name, value } }) => ({
        completion: { values: name === 'session_id' ? await completeSession(value, await client.open()) : [] },
      })),
    ],
  ]
}

/** Loaded on demand, with the YAML parser. */
function skillMethods(load: () => Promise<ServerOptions>): [string, Method][] {
  const skills = () => import('./skills.ts')
  const text = async () => (await load()).readSkill()
  return [
    ['skills/list', async () => (await skills()).listSkills(await text())],
    ['skills/get', withParams(ResourceParams, async ({ uri }) => (await skills()).getSkill(uri, await text()))],
  ]
}

function logging(server: McpServer): [string, Method] {
  return [
    'logging/setLevel',
    withParams(LevelParams, async ({ level }) => {
      server.logLevel = level
      return {}
    }),
  ]
}

function withParams<T>(schema: z.ZodType<T>, answer: (params: T, extra: Extra) => Promise<Result>): Method {
  return async (params, extra) => {
    const parsed = schema.safeParse(params)
    if (!parsed.success) throw new RpcError('invalidParams', z.prettifyError(parsed.error))
    return answer(parsed.data, extra)
  }
}

function progressNotifier(extra: Extra): Notify | undefined {
  const progressToken = extra._meta?.progressToken
  if (progressToken === undefined) return undefined
  return (progress) => {
    // the caller may be gone; its call then ends by itself
    extra.sendNotification({ method: 'notifications/progress', params: { progressToken, ...progress } }).catch(() => {})
  }
}

interface Opener {
  open(): Promise<Client>
  /** the client, if already opened */
  opened?: Promise<Client>
}

/** Opens one client for all calls; after a failure the next call tries again. */
function openedOnce(open: () => Promise<Client>): Opener {
  const opener: Opener = {
    open: () => {
      opener.opened ??= open().catch((error) => {
        opener.opened = undefined
        throw error
      })
      return opener.opened
    },
  }
  return opener
}
