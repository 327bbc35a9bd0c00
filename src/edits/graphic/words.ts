import type { CreditLines } from '../values/graphic.ts'
import { listed, quoted } from '../wording.ts'

/** `"Thanks" and "Camera": "Ann" & "Bo"` */
export function creditWords(lines: CreditLines): string {
  return listed(
    lines.map((line) => {
      if (typeof line === 'string') return quoted(line)
      const [role = '', ...names] = line
      return `${quoted(role)}: ${names.map(quoted).join(' & ')}`
    }),
  )
}
