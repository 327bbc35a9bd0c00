// Prints the links of README.md that add the published server to a client.
import { load } from '../load.mjs'

const { cursorWebLink, vsCodeWebLink, published } = await load(`
  export { cursorWebLink, vsCodeWebLink } from './src/cli/clients/links.ts'
  export { published } from './src/cli/clients/launch.ts'
`)
for (const link of [cursorWebLink, vsCodeWebLink]) process.stdout.write(`${link(published())}\n`)
