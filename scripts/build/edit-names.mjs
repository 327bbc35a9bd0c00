// Puts the names of all operations into the server in place of their definitions, which only edits need.
import { load } from '../load.mjs'

export const editNames = {
  name: 'edit-names',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]edits[\\/]names\.ts$/ }, async () => {
      const { OPERATION_NAMES } = await load(`export { OPERATION_NAMES } from './src/edits/index.ts'`)
      return { contents: `export const EDIT_NAMES = ${JSON.stringify(OPERATION_NAMES)}`, loader: 'js' }
    }),
}
