/** A quotation of at most so many characters, cut between them and never inside one. */
export function short(text: string, most: number): string {
  const characters = [...text]
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text
}
