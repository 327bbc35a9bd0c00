/** Invisible characters: zero width, direction marks, soft hyphens, variation selectors stay. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** The message without invisible characters. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ')
}

/** Lower case and half width, character by character, so that places in it are places in the message. */
export function fold(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    let character = text[i] ?? ''
    if (code === 0x3000 || code === 0xa0) character = ' '
    else if (code >= 0xff01 && code <= 0xff5e) character = String.fromCharCode(code - 0xfee0)
    else if (character === '’' || character === '‘') character = "'"
    const lower = character.toLowerCase()
    out += lower.length === 1 ? lower : character
  }
  return out
}
