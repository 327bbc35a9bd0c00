import { translateChinese } from './gui-chinese.ts'
import { translateEnglish } from './gui-english.ts'

/**
 * The cloud's editor speaks as if there were buttons and panels (PROTOCOL.md 15.2). Each such instruction becomes an offer that
 * names the tool which does it; all else of the sentence stays. Nothing is executed.
 */
export function translateGui(reply: string): string {
  return translateChinese(translateEnglish(reply))
}
