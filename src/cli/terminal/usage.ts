import { coloured } from './colour.ts'
import { wrapped } from './wrap.ts'

/** What a program is called with, and what that does; an empty first column goes on with the line before. */
export type UsageRow = readonly [call: string, meaning: string]

/** A usage text is no wider than this, however wide the terminal. */
const WIDEST = 100

/** Two columns, the second wrapped, for `--help`. @param columns of the terminal that shows it */
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
