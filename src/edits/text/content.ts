import * as z from 'zod'

/** Words to show, as they should appear, line breaks too. */
export const content = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .overwrite((text) => text.replace(/\r\n?/g, '\n'))
  .describe('the text exactly as it should appear, with its line breaks')
