/** Texts in old encodings, by what TextDecoder makes of every character of one or two bytes. */

/** @throws where the encoding has no such character */
export function encoded(text: string, label: string): Uint8Array {
  const table = tableOf(label)
  const bytes = [...text].flatMap((character) => {
    const found = table.get(character)
    if (!found) throw new Error(`${label} has no ${character}`)
    return found
  })
  return Uint8Array.from(bytes)
}

const tables = new Map<string, Map<string, number[]>>()

function tableOf(label: string): Map<string, number[]> {
  const present = tables.get(label)
  if (present) return present
  const table = new Map<string, number[]>()
  const add = (...bytes: number[]) => {
    const character = new TextDecoder(label).decode(Uint8Array.from(bytes))
    if ([...character].length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, bytes)
  }
  for (let one = 0; one < 256; one++) add(one)
  if (!/^(windows|koi8|iso-8859)/.test(label)) {
    for (let one = 0x81; one < 0xff; one++) for (let two = 0x40; two < 0xff; two++) add(one, two)
  }
  tables.set(label, table)
  return table
}
