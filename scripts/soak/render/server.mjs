// The whole system as people have it: the MCP server, the engine that it starts, and that one's workers.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'

/** A home of its own. @param more settings of the environment */
export function workplace(code, folder, more = {}) {
  const home = join(folder, 'home')
  mkdirSync(home, { recursive: true })
  const inherited = Object.entries(process.env).filter(([key]) => !/^(NEMO_|XDG_|npm_)/i.test(key))
  const settings = {
    HOME: folder,
    NEMO_HOME: home,
    NEMO_ENGINE: 'local',
    NEMO_OUTPUT_DIR: join(folder, 'videos'),
    ...more,
  }
  return {
    home,
    start: () => startServer(join(code, 'dist/main.js'), { ...Object.fromEntries(inherited), ...settings }),
    engine: () => pidOf('engine.js', home),
    workers: () => childrenOf(pidOf('engine.js', home)),
  }
}

async function startServer(script, env) {
  const transport = new StdioClientTransport({ command: process.execPath, args: [script], env, stderr: 'ignore' })
  const client = new Client({ name: 'soak', version: '1' })
  await client.connect(transport)
  return {
    pid: transport.pid,
    close: () => client.close(),
    async call(tool, args = {}) {
      const answer = await client.callTool({ name: tool, arguments: args }, undefined, { timeout: 120_000 })
      if (answer.isError) throw new Error(`${tool}: ${answer.content.map(({ text }) => text).join('\n')}`)
      return answer.structuredContent
    },
  }
}

/** Of the process with these two in its command line; Linux alone tells. */
function pidOf(script, home) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((pid) => {
      const line = read(`/proc/${pid}/cmdline`).split('\0')
      return line.some((part) => part.endsWith(script)) && line.includes(home)
    })
}

export function childrenOf(pid) {
  return read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
