/** What stands for the recording of a text that is spoken. */
export function voiceOverId(text: string): string {
  return `speech:${text}`
}
