import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { readConfig } from '../../config.ts'
import { engineHealth } from '../../endpoints/health.ts'
import { findNode } from '../../endpoints/node.ts'
import { partsFolder } from '../../endpoints/parts.ts'
import { engineSocket } from '../../endpoints/socket.ts'
import { programCommand } from '../../protocol/program.ts'
import { fontsCommand, fontsFolder } from '../../protocol/scripts.ts'
import { findModel } from '../../protocol/speech/find-model.ts'
import { speechCommand } from '../../protocol/speech/models.ts'
import { voiceCommand, voiceFolder } from '../../protocol/voice.ts'
import { ENGINE_PARTS, VERSION } from '../../version.ts'
import { megabytes, say } from '../terminal/say.ts'
import { partsProblems } from './check.ts'
import { folderSize } from './folder-size.ts'
import { dataFolder, placeOfParts } from './where.ts'

/** `video-maker-mcp engine status`. @returns exit code: 1 if the parts are missing or damaged */
export async function status(): Promise<number> {
  const home = await dataFolder()
  const node = findNode(process.env)
  say(`video-maker-mcp ${VERSION}, ${process.platform} ${process.arch}`)
  say(`  Node:   ${node ? `${node.path} (${node.why})` : 'none of version 20.19 or newer was found'}`)
  const whole = await sayParts(home, node?.path)
  const fonts = await isFolder(fontsFolder(home))
  say(
    `  fonts:  ${fonts ? `for more scripts, ${fontsFolder(home)}` : `none for Arabic, Hebrew, Thai and others; install them: ${fontsCommand()}`}`,
  )
  const voice = await isFolder(voiceFolder(home))
  say(
    `  voice:  ${voice ? `English, ${voiceFolder(home)}` : `none of its own; install an English one: ${voiceCommand()}`}`,
  )
  const model = await findModel(home, readConfig(process.env).config.speechModel)
  say(`  speech: ${model ? `recognised by ${model.path}` : `no model; install one: ${speechCommand()}`}`)
  const health = await engineHealth(engineSocket(home))
  const activity = health?.idle ? 'idle' : 'working'
  say(
    `  engine: ${health ? `running, process ${health.pid}, version ${health.version}, ${activity}` : 'not running; a call that needs it starts it'}`,
  )
  return whole ? 0 : 1
}

async function sayParts(home: string, node: string | undefined): Promise<boolean> {
  const folder = placeOfParts(home) ?? partsFolder(home, ENGINE_PARTS)
  const problems =
    node && (await isFolder(folder)) ? await partsProblems(node, folder, ENGINE_PARTS) : ['not installed']
  const [problem] = problems
  if (problem === undefined) say(`  parts:  complete, ${join(folder, 'node_modules')}`)
  else say(`  parts:  ${problems.join('\n          ')}\n          install them: ${programCommand('engine install')}`)
  for (const other of await otherParts(partsFolder(home, ENGINE_PARTS))) {
    say(
      `  also:   parts of another version, ${megabytes(await folderSize(other))}; delete them if it is not used: ${other}`,
    )
  }
  return problem === undefined
}

async function otherParts(folder: string): Promise<string[]> {
  const names = await readdir(dirname(folder)).catch(() => [])
  return names
    .filter((name) => /^[0-9a-f]{12}$/.test(name) && name !== basename(folder))
    .map((name) => join(dirname(folder), name))
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
