/** A text as a person would compare it: without quotes, case and double spaces. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/["'“”‘’「」『』《》„«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
