import { type ParseArgsConfig, parseArgs } from 'node:util'
import { nearest } from '../edits/nearest.ts'
import { fail, say } from './terminal/say.ts'
import { type UsageRow, usageText } from './terminal/usage.ts'

const HELP = { help: { type: 'boolean', short: 'h' } } as const

type Options = NonNullable<ParseArgsConfig['options']>
type Flags<O extends Options> = ReturnType<typeof parseArgs<{ args: string[]; options: O & typeof HELP }>>['values']

/** Exit code for invalid arguments. */
const WRONG = 2

/** The flags of a terminal program. `--help` and invalid flags are handled here; the result is then the exit code. */
export function readFlags<O extends Options>(
  args: string[],
  options: O,
  usage: readonly UsageRow[],
): Flags<O> | number {
  try {
    const { values } = parseArgs({ args, options: { ...options, ...HELP } })
    if (!('help' in values && values.help)) return values
    say(usageText(usage))
    return 0
  } catch (cause) {
    return misuse(problemOf(cause, Object.keys(options)), usage)
  }
}

/** Reports what is wrong with the arguments, and the usage. @returns exit code */
export function misuse(problem: string, usage: readonly UsageRow[]): number {
  fail(problem)
  process.stderr.write(`\n${usageText(usage, process.stderr.columns)}\n`)
  return WRONG
}

/** `There is no command "docter". Did you mean "doctor"?` */
export function unknownName(kind: string, name: string, known: readonly string[]): string {
  const meant = nearest(name, known)
  return `There is no ${kind} "${name}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}`
}

/**
 * Node's complaint about the arguments, as one sentence.
 * @param cause what `parseArgs` threw; other errors are rethrown
 * @param flags the valid flags, without dashes
 */
export function problemOf(cause: unknown, flags: readonly string[]): string {
  if (!(cause instanceof Error && 'code' in cause)) throw cause
  const name = /'([^' ]+)/.exec(cause.message)?.[1] ?? ''
  switch (cause.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return unknownName(
        'flag',
        name,
        [...flags, 'help'].map((flag) => `--${flag}`),
      )
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `"${name}" is not expected here.`
    default:
      return `${cause.message.split('\n')[0]}`.replace(/\.?$/, '.')
  }
}
