import * as z from 'zod'

/** Text exactly as it should appear, including line breaks. */
export const content = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .overwrite((text) => text.replace(/\r\n?/g, '\n'))
  .describe('the text exactly as it should appear, with its line breaks')
