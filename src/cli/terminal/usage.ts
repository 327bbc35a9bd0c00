import { coloured } from './colour.ts'
import { wrapped } from './wrap.ts'

/** Arguments and what they do; an empty first column continues the previous line. */
export type UsageRow = readonly [call: string, meaning: string]

/** Maximum width of a usage text, however wide the terminal. */
const WIDEST = 100

/** Two columns, the second wrapped, for `--help`. @param columns width of the terminal */
export function usageText(rows: readonly UsageRow[], columns: number | undefined = process.stdout.columns): string {
  const width = Math.max(...rows.map(([call]) => call.length)) + 2
  const room = Math.min(columns ?? WIDEST, WIDEST) - width
  return rows
    .map(([call, meaning]) => {
      const [first = '', ...more] = wrapped(meaning, room).split('\n')
      return [`${coloured('bold', call.padEnd(width))}${first}`, ...more.map((line) => ' '.repeat(width) + line)].join(
        '\n',
      )
    })
    .join('\n')
}
