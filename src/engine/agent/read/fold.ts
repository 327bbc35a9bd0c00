import { simplified } from '../vocabulary/traditional.ts'

/** Invisible characters: zero width, direction marks, soft hyphens, variation selectors stay. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** The message without invisible characters. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ')
}

/** Chinese in the characters of the vocabulary, one for one, so that places in it are places in the message. */
export const simple = (text: string): string => text.replace(/\p{Script=Han}/gu, simplified)

/** Lower case, half width and simplified, character by character as well. */
export function fold(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    let character = text[i] ?? ''
    if (code === 0x3000 || code === 0xa0) character = ' '
    else if (code >= 0xff01 && code <= 0xff5e) character = String.fromCharCode(code - 0xfee0)
    else if (character === '’' || character === '‘') character = "'"
    const lower = simplified(character.toLowerCase())
    out += lower.length === 1 ? lower : character
  }
  return out
}

/** Spaces for the marks of Markdown, one for one: **bold**, __bold__, ## heading, > quote. */
export const unmarked = (text: string): string =>
  text.replace(/\*\*|__|^[ \t]*(?:#{1,6}|>)(?=\s)/gm, (mark) => ' '.repeat(mark.length))
