import { resolve } from 'node:path'
import type { TokenCommand } from '../../protocol/service.ts'
import { misuse, readFlags, unknownName } from '../flags.ts'
import { countIn, timeIn } from './amounts.ts'
import { runService } from './run-program.ts'

const USAGE = [
  ['video-maker-mcp engine token add NAME', 'makes a token for a user of `engine serve`, and shows it once'],
  ['  --credits N', 'seconds of film that may be rendered with it (default 1000)'],
  ['  --expires 30d', 'how long it is valid: hours, days or weeks (default 365d)'],
  ['video-maker-mcp engine token list', 'lists the users that have one, and how much they have used'],
  ['video-maker-mcp engine token remove NAME', 'makes the token invalid at once'],
  ['  --home DIR', 'the server’s folder (default: "service" in your data folder)'],
] as const

const FLAGS = {
  home: { type: 'string' },
  credits: { type: 'string', default: '1000' },
  expires: { type: 'string', default: '365d' },
} as const

const NAME = /^[\p{L}\p{N}][\p{L}\p{N}_.@-]{0,63}$/u

type Flags = Exclude<ReturnType<typeof readFlags<typeof FLAGS>>, number>

interface Asked {
  name: string
  flags: Flags
}

/** The request of an action, or what is wrong with its arguments. */
const ACTIONS: Record<string, { takesName: boolean; command(asked: Asked): TokenCommand | string }> = {
  add: { takesName: true, command: added },
  list: { takesName: false, command: () => ({ do: 'list tokens' }) },
  remove: { takesName: true, command: ({ name }) => ({ do: 'remove token', name }) },
}

/** `video-maker-mcp engine token add|list|remove`. @returns exit code */
export async function token([asked = '--help', ...rest]: string[]): Promise<number> {
  const action = Object.hasOwn(ACTIONS, asked) ? ACTIONS[asked] : undefined
  if (!action && !asked.startsWith('-'))
    return misuse(unknownName('engine token command', asked, Object.keys(ACTIONS)), USAGE)
  const [name = '', ...after] = action?.takesName ? rest : ['', ...rest]
  if (action?.takesName && !NAME.test(name))
    return misuse(`A name of letters, digits, dots, @, _ and - is needed, not "${name}".`, USAGE)
  const flags = readFlags(action ? after : [asked], FLAGS, USAGE)
  if (typeof flags === 'number') return flags
  const command = action?.command({ name, flags }) ?? 'token needs a command.'
  if (typeof command === 'string') return misuse(command, USAGE)
  return runService(command, flags.home === undefined ? undefined : resolve(flags.home))
}

function added({ name, flags }: Asked): TokenCommand | string {
  const [credits, life] = [countIn(flags.credits), timeIn(flags.expires)]
  if (credits === undefined) return `--credits takes a number, not "${flags.credits}".`
  if (life === undefined) return `--expires takes a time like 30d, not "${flags.expires}".`
  return { do: 'add token', name, credits, expiresAt: Date.now() + life }
}
