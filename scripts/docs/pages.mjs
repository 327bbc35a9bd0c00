import { load } from '../load.mjs'
import { editsPage } from './edits.mjs'
import { environmentPage } from './environment.mjs'
import { errorsPage } from './errors.mjs'
import { toolsPage } from './tools.mjs'
import { vocabularyPage } from './vocabulary.mjs'

const MADE = '<!-- Made by `npm run docs`; a change here is lost. -->'

/** The pages that are made from the code: path in the repository to text. */
export async function pages() {
  const code = await load(`
    export { toJSONSchema } from 'zod'
    export { roleWords } from './src/edits/as-written.ts'
    export { FAMILIES } from './src/edits/define.ts'
    export { BUILT_FIRST, operationsOf } from './src/edits/help.ts'
    export { definitionOf } from './src/edits/index.ts'
    export { editsSchema } from './src/edits/json-schema.ts'
    export { parametersOf } from './src/edits/parameters.ts'
    export { parseEdits } from './src/edits/parse.ts'
    export { sentences } from './src/edits/sentences.ts'
    export { BLENDS } from './src/edits/values/blend.ts'
    export { CALLOUT_TYPES } from './src/edits/values/callout.ts'
    export { CAPTION_KINDS } from './src/edits/values/captions.ts'
    export { EASINGS } from './src/edits/values/easing.ts'
    export { EFFECTS } from './src/edits/values/effects.ts'
    export { FILM_KINDS } from './src/edits/values/film-kind.ts'
    export { GRAPHIC_KINDS } from './src/edits/values/graphic.ts'
    export { ANIMATIONS, CASES, DIRECTIONS, FILTERS, FITS, MOODS, SIZES } from './src/edits/values/look.ts'
    export { POSITIONS } from './src/edits/values/position.ts'
    export { REGION_EFFECTS, REGION_SHAPES } from './src/edits/values/region.ts'
    export { THEMES } from './src/edits/values/themes.ts'
    export { TRANSITION_FAMILIES } from './src/edits/values/transitions.ts'
    export { readConfig, flagOf, VARIABLES } from './src/config.ts'
    export { ERROR_CODES, NemoError } from './src/protocol/errors.ts'
    export { FORMATS, FORMAT_NAMES } from './src/protocol/formats.ts'
    export { WRITTEN_RATES } from './src/protocol/frame-rates.ts'
    export { PRESETS, PRESET_NAMES, QUALITIES, RESOLUTIONS } from './src/protocol/sizes.ts'
    export { failure } from './src/tools/advice.ts'
    export { parseArguments } from './src/tools/arguments.ts'
    export { listPrompts } from './src/tools/prompts.ts'
    export { listTools, TOOLS } from './src/tools/registry.ts'
    export { SKILL, SKILLS_EXTENSION } from './src/tools/skill-address.ts'
    export { CHAT_VIEW, TEMPLATES } from './src/tools/resources.ts'
  `)
  const made = {
    'docs/tools.md': toolsPage(code),
    'docs/edits.md': editsPage(code),
    'docs/errors.md': errorsPage(code),
    'docs/environment.md': environmentPage(code),
    'docs/vocabulary.md': vocabularyPage(code),
  }
  return {
    ...Object.fromEntries(Object.entries(made).map(([path, text]) => [path, `${MADE}\n\n${text.trim()}\n`])),
    'docs/edits.schema.json': `${JSON.stringify(code.editsSchema(), null, 1)}\n`,
  }
}
