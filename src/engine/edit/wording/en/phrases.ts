import { figure, line, listed } from '../figures.ts'

/** A length or a time. */
export const s = (value: number) => `${figure(value)} s`
/** A text of the person’s, in quotation marks. */
export const quoted = (text: string) => `“${line(text)}”`
/** A short list of names. */
export const list = (items: readonly string[]) => listed(items, ', ', (count) => ` and ${count} more`)
/** A count with its noun. */
export const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`
/** With a capital at the beginning of the sentence. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
