/** Normalises a text for comparison: without quotes, case and double spaces. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/["'“”‘’「」『』《》„«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
