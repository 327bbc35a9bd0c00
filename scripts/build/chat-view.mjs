import { readFileSync } from 'node:fs'
import { build } from 'esbuild'

/** The page of src/chat-view as one file, since the clients that show it fetch no other. */
export async function chatView(folder = 'src/chat-view') {
  const { outputFiles } = await build({
    entryPoints: { main: `${folder}/main.ts`, page: `${folder}/page.css` },
    outdir: 'out',
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
  })
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text.trim()
  return readFileSync(`${folder}/page.html`, 'utf8')
    .replace('/* page.css */', () => textOf('page.css'))
    .replace('/* main.ts */', () => textOf('main.js'))
}
