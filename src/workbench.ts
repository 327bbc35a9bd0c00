import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Client } from './client/client.ts'
import { type Config, type ConfigProblem, homeFolder, provideHome, readConfig } from './config.ts'
import { createLog, type Level, type Log } from './log.ts'
import { NemoError } from './protocol/errors.ts'
import type { ServerOptions } from './tools/server.ts'

/** What tool calls work with: the settings, the log, and the client core once a call needs it. */
export interface Workbench extends ServerOptions {
  log: Log
  /** @param seen as in the client core */
  close(seen: boolean): Promise<void>
}

/**
 * Reads the settings. Unusable ones are reported on stderr, and by every tool call, where the person sees it.
 * @param listen gets every line of the log
 */
export function layOut(env: NodeJS.ProcessEnv, listen: (level: Level, words: string) => void): Workbench {
  provideHome(env)
  const { config, problems } = readConfig(env)
  const log = createLog(config, undefined, listen)
  for (const { problem } of problems) process.stderr.write(`video-maker-mcp: ${problem}\n`)
  let client: Promise<Client> | undefined
  return {
    log,
    secrets: config.token ? [config.token] : [],
    openClient: () => {
      client = openClient(config, problems, log)
      return client
    },
    onFailure: (error) => {
      // advice is a normal answer; anything else is a bug of ours, whose details the caller does not see
      if (error instanceof NemoError) log.info({ err: error }, 'a tool call was answered with advice')
      else log.error({ err: error }, 'a tool call failed')
    },
    readChatView: () => readFile(beside('chat-view.html'), 'utf8'),
    readSkill: () => readFile(beside('skill/SKILL.md'), 'utf8'),
    close: async (seen) => (await client)?.close(seen),
  }
}

/** A file of the build, in which this is dist/chunks/workbench-….js. */
const beside = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/**
 * The client core and its two endpoints, loaded by the first call that needs them.
 * @throws {NemoError} `bad_config`
 */
async function openClient(config: Config, problems: ConfigProblem[], log: Log): Promise<Client> {
  if (problems.length > 0) throw new NemoError('bad_config', problems.map(({ problem }) => problem).join('; '))
  const [{ createClient }, { readAttribution }, { createEndpoints }, home] = await Promise.all([
    import('./client/index.ts'),
    import('./client/skill.ts'),
    import('./endpoints/index.ts'),
    homeFolder(config),
  ])
  const { apiUrl, webUrl, token, clientId, engine, mediaDirs, outputDir, skillDir, skillSource } = config
  const attribution = await readAttribution({
    runningFile: process.argv[1] ?? beside('main.js'),
    skillDir,
    skillSource,
    warn: (problem) => log.warn({}, problem),
  })
  const endpoints = createEndpoints({
    apiUrl,
    home,
    engineDir: beside('engine'),
    env: process.env,
    hasToken: token !== undefined,
    log,
  })
  const identity = { attribution, token, clientId, webUrl }
  return createClient({ home, endpoints, defaultEngine: engine, mediaDirs, outputDir, log, ...identity })
}
