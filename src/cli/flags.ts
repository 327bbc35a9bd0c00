import { type ParseArgsConfig, parseArgs } from 'node:util'
import { say } from './terminal.ts'

const HELP = { help: { type: 'boolean', short: 'h' } } as const

type Options = NonNullable<ParseArgsConfig['options']>
type Flags<O extends Options> = ReturnType<typeof parseArgs<{ args: string[]; options: O & typeof HELP }>>['values']

/** Exit code of a program that was called with arguments it does not have. */
const WRONG = 2

/**
 * The flags of a terminal program. `--help` and wrong flags are dealt with here: what comes back is then the exit code to
 * end with.
 */
export function readFlags<O extends Options>(args: string[], options: O, usage: string): Flags<O> | number {
  try {
    const { values } = parseArgs({ args, options: { ...options, ...HELP } })
    if (!('help' in values && values.help)) return values
    say(usage)
    return 0
  } catch (cause) {
    return misuse(cause instanceof Error ? cause.message : String(cause), usage)
  }
}

/** Says what is wrong with the arguments, and how the program is used. @returns exit code */
export function misuse(problem: string, usage: string): number {
  process.stderr.write(`${problem}\n\n${usage}\n`)
  return WRONG
}
