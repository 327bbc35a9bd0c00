import { figure, line, listed } from '../figures.ts'

/** A length or a time. */
export const s = (value: number) => `${figure(value)} 秒`
/** A text of the person’s, in quotation marks. */
export const quoted = (text: string) => `“${line(text)}”`
/** A short list of names. */
export const list = (items: readonly string[]) => listed(items, '、', (count) => `等，另有 ${count} 个`)
