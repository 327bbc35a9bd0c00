/** A quotation, shortened to a number of characters without splitting any. */
export function short(text: string, most: number): string {
  const characters = [...text]
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text
}
