import { translateChinese } from './gui-chinese.ts'
import { translateEnglish } from './gui-english.ts'

/**
 * The cloud's editor talks as if there were buttons and panels (PROTOCOL.md 15.2). Each such instruction becomes an offer that
 * names the right tool; the rest of the sentence is kept. Nothing is executed.
 */
export function translateGui(reply: string): string {
  return translateChinese(translateEnglish(reply))
}
