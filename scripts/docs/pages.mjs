import { load } from '../load.mjs'
import { editsPage } from './edits.mjs'
import { environmentPage } from './environment.mjs'
import { errorsPage } from './errors.mjs'
import { toolsPage } from './tools.mjs'

const MADE = '<!-- Made by `npm run docs`; a change here is lost. -->'

/** The pages that are made from the code: path in the repository to text. */
export async function pages() {
  const code = await load(`
    export { toJSONSchema } from 'zod'
    export { FAMILIES } from './src/edits/define.ts'
    export { EMPTY, operationsOf } from './src/edits/help.ts'
    export { definitionOf } from './src/edits/index.ts'
    export { editsSchema } from './src/edits/json-schema.ts'
    export { parametersOf } from './src/edits/parameters.ts'
    export { parseEdits } from './src/edits/parse.ts'
    export { sentences } from './src/edits/sentences.ts'
    export { readConfig, flagOf, VARIABLES } from './src/config.ts'
    export { ERROR_CODES, NemoError } from './src/protocol/errors.ts'
    export { failure } from './src/tools/advice.ts'
    export { parseArguments } from './src/tools/arguments.ts'
    export { listPrompts } from './src/tools/prompts.ts'
    export { listTools, TOOLS } from './src/tools/registry.ts'
    export { CHAT_VIEW, TEMPLATES } from './src/tools/resources.ts'
  `)
  const made = {
    'docs/tools.md': toolsPage(code),
    'docs/edits.md': editsPage(code),
    'docs/errors.md': errorsPage(code),
    'docs/environment.md': environmentPage(code),
  }
  return {
    ...Object.fromEntries(Object.entries(made).map(([path, text]) => [path, `${MADE}\n\n${text.trim()}\n`])),
    'docs/edits.schema.json': `${JSON.stringify(code.editsSchema(), null, 1)}\n`,
  }
}
