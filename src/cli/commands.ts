import { FLAG_NAMES } from '../config.ts'
import { programCommand } from '../protocol/program.ts'
import { problemOf, unknownName } from './flags.ts'
import { fail, say } from './terminal/say.ts'
import { usageText } from './terminal/usage.ts'

/** A command of the terminal program. */
export interface Command {
  /** what it does, for `--help` */
  does: string
  /** Loads the command's module, then runs it. @returns exit code */
  load(): Promise<{ run(args: string[]): Promise<number> }>
}

const COMMANDS: Record<string, Command> = {
  demo: { does: 'makes a video from sample photos, and shows how', load: () => import('./demo.ts') },
  install: { does: 'adds the server to the settings of an MCP client', load: () => import('./install.ts') },
  studio: { does: 'opens your films in the browser: a player and a timeline', load: () => import('./studio.ts') },
  doctor: { does: 'says what is installed, what is missing, and how to fix it', load: () => import('./doctor.ts') },
  engine: { does: 'installs, checks and stops the local engine', load: () => import('./engine.ts') },
  worker: { does: 'renders parts of films for `engine serve`', load: () => import('./worker.ts') },
}

/**
 * Runs `video-maker-mcp COMMAND …`; `help` and `help COMMAND` are the same as `--help`.
 * @param version for `--version`
 * @returns exit code
 */
export async function runCommand(name: string, args: string[], version: string): Promise<number> {
  if (name === 'help' && args.length === 0) return help(version)
  const [wanted = '', ...rest] = name === 'help' ? [...args, '--help'] : [name, ...args]
  const command = Object.hasOwn(COMMANDS, wanted) ? COMMANDS[wanted] : undefined
  if (command) return (await command.load()).run(rest)
  return misused(unknownName('command', wanted, [...Object.keys(COMMANDS), 'help']))
}

/** `--help` of the whole program. @returns exit code */
export function help(version: string): number {
  const commands = Object.entries(COMMANDS).map(([name, { does }]) => [`video-maker-mcp ${name}`, does] as const)
  say(`video-maker-mcp ${version}: make videos by talking\n`)
  say(
    usageText([
      ...commands,
      ['video-maker-mcp help COMMAND', 'how a command is used'],
      ['video-maker-mcp --version', 'the version, and the commit that it was built from'],
      ['video-maker-mcp', 'serves MCP on stdin and stdout; MCP clients start it like this'],
      [
        '  --engine local',
        'every variable but NEMO_TOKEN has a flag: --engine for NEMO_ENGINE, --output-dir for NEMO_OUTPUT_DIR',
      ],
    ]),
  )
  return 0
}

/** Reports what is wrong with the server's flags. @param cause what `applyFlags` threw @returns exit code */
export function wrongFlag(cause: unknown): number {
  return misused(problemOf(cause, FLAG_NAMES))
}

/** Reports what is wrong with the command line, and where to find help. @returns exit code */
function misused(problem: string): number {
  fail(`${problem}\nAll commands: ${programCommand('help')}`)
  return 2
}
