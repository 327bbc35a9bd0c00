// Lets the bundler leave out what nothing uses of the MCP SDK's list of schemas: 150 of them, all built when the module is
// evaluated, which was a third of the server's start-up. Building a schema has no effect but its value, which a bundler can't
// know of a call; so each is marked as pure, and what is used stays just as it is.
import { readFileSync } from 'node:fs'

/** `const X = z.…;` or `const X = OtherSchema.…;`, to the `;` after which the next statement or comment begins */
const SCHEMA = /^((?:export )?const \w+ = )((?:z|\w+Schema)\b[\s\S]*?);\n(?=[a-z/])/gm
/** fewer mean that the SDK writes its schemas another way, and that they all are back in the bundle */
const EXPECTED = 120

export function markPure(source) {
  let marked = 0
  const pure = source.replace(SCHEMA, (_, declaration, schema) => {
    marked++
    return `${declaration}/* @__PURE__ */ (() => ${schema})();\n`
  })
  if (marked < EXPECTED) throw new Error(`only ${marked} schemas of the MCP SDK were recognised`)
  return pure
}

export const pureSchemas = {
  name: 'pure-schemas',
  setup({ onLoad, onEnd }) {
    let met = false
    onLoad({ filter: /sdk[\\/]dist[\\/]esm[\\/]types\.js$/ }, ({ path }) => {
      met = true
      return { contents: markPure(readFileSync(path, 'utf8')), loader: 'js' }
    })
    onEnd(() => (met ? undefined : { errors: [{ text: 'the MCP SDK has its schemas in another file' }] }))
  },
}
