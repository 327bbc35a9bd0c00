import { readFileSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { columnsOf, type Json, type Row } from '../edits/film/template.ts'
import { FORMATS } from '../protocol/formats.ts'
import { type Batch, FilmMaker } from './batch/maker.ts'
import { keyOf, Report } from './batch/report.ts'
import { BadTable, readRows } from './batch/rows.ts'
import { countIn } from './engine/amounts.ts'
import { misuse, readFlags } from './flags.ts'
import { fail, say } from './terminal/say.ts'
import { ToolFailed, ToolSession } from './tool-session.ts'

const USAGE = [
  ['video-maker-mcp engine batch FILE.csv --template FILM.json', 'makes a film for each row of a table'],
  [
    '  --template',
    'a film’s document as get_state gives it and compose takes it, with {{column}} where a value of the row goes; or the id of a session, whose film is then used',
  ],
  ['  --out DIR', 'where the films and the report go (default: FILE-films, next to the table)'],
  ['  --name COLUMN', 'the column that names the films (default: their numbers)'],
  ['  --format F --quality Q --resolution R --preset P', 'format, quality and size of the films, as for export_render'],
  ['  --at-once N', 'how many films are made at once (default 2)'],
  [
    '',
    'Files named in the rows are looked for next to the table. Run the command again to continue, or to retry what failed. With NEMO_QUEUE_URL and NEMO_STORAGE, workers on other machines render the films.',
  ],
] as const

const FLAGS = {
  template: { type: 'string' },
  out: { type: 'string' },
  name: { type: 'string' },
  format: { type: 'string' },
  quality: { type: 'string' },
  resolution: { type: 'string' },
  preset: { type: 'string' },
  'at-once': { type: 'string', default: '2' },
} as const

interface Wish {
  rows: Row[]
  out: string
  name: string | undefined
  output: Record<string, string>
  atOnce: number
}

/** `video-maker-mcp engine batch`. @returns exit code: 0 if every row has its film */
export async function batch([table, ...args]: string[]): Promise<number> {
  const flags = readFlags(table?.startsWith('-') ? [table, ...args] : args, FLAGS, USAGE)
  if (typeof flags === 'number') return flags
  const { template, format = 'mp4', quality, resolution, preset, name } = flags
  if (table === undefined || table.startsWith('-')) return misuse('A table is needed, a CSV file.', USAGE)
  if (template === undefined) return misuse('--template is needed: a document or a session.', USAGE)
  if (!Object.hasOwn(FORMATS, format)) return misuse(`There is no format "${format}".`, USAGE)
  const atOnce = countIn(flags['at-once'])
  if (!atOnce) return misuse(`--at-once takes a number above 0, not "${flags['at-once']}".`, USAGE)
  const out = resolve(flags.out ?? join(dirname(table), `${basename(table, extname(table))}-films`))
  const output = Object.fromEntries(
    Object.entries({ format, quality, resolution, preset }).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  )
  try {
    const rows = readRows(readFileSync(table, 'utf8'))
    if (name !== undefined && rows[0]?.[name] === undefined) throw new BadTable(`The table has no column "${name}".`)
    return await withTools(out, (tools) =>
      work(tools, { rows, out, name, output, atOnce }, template, dirname(resolve(table))),
    )
  } catch (error) {
    if (error instanceof BadTable || error instanceof ToolFailed) return fail(error.message)
    if (error instanceof Error && 'code' in error && 'path' in error) return fail(`${error.path}: ${error.code}.`)
    throw error
  }
}

async function withTools<Value>(out: string, use: (tools: ToolSession) => Promise<Value>): Promise<Value> {
  const server = fileURLToPath(new URL('../main.js', import.meta.url))
  const tools = await ToolSession.open(server, { NEMO_ENGINE: 'local', NEMO_OUTPUT_DIR: out })
  try {
    return await use(tools)
  } finally {
    await tools.close()
  }
}

async function work(tools: ToolSession, wish: Wish, template: string, rowFolder: string): Promise<number> {
  const { rows, out, name, output } = wish
  const { document, documentFolder, session } = await readTemplate(tools, template)
  const missing = [...columnsOf(document)].filter((column) => rows[0]?.[column] === undefined)
  if (missing.length > 0) throw new BadTable(`The table lacks columns that the template has: ${missing.join(', ')}.`)
  const batch: Batch = { document, documentFolder, rowFolder, out, output }
  const report = new Report(out)
  const waiting = [...rows.entries()].filter(([i, row]) => !report.isDone(i + 1, keyOf(document, row, output)))
  if (waiting.length < rows.length) say(`${rows.length - waiting.length} of ${rows.length} films are already there.`)
  let failed = 0
  async function lane(): Promise<void> {
    let maker: FilmMaker | undefined
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [i, row] = next
      maker ??= await FilmMaker.open(tools, batch, basename(template), session)
      const key = keyOf(document, row, output)
      try {
        const made = await maker.make(row, fileName(row, i, name))
        report.add({ row: i + 1, status: 'completed', key, ...made })
        say(`${i + 1} of ${rows.length}: ${made.file}`)
      } catch (error) {
        if (!(error instanceof ToolFailed)) throw error
        failed++
        report.add({ row: i + 1, status: 'failed', key, error: error.message })
        say(`${i + 1} of ${rows.length} failed: ${error.message.split('\n')[0]}`)
      }
    }
  }
  // a session renders one film at a time
  const lanes = session === undefined ? wish.atOnce : 1
  await Promise.all(Array.from({ length: lanes }, lane))
  if (session !== undefined)
    await tools.callUntilDone('chat_edit', { session_id: session, edits: [{ op: 'compose', ...Object(document) }] })
  say(`${rows.length - failed} of ${rows.length} films are in ${out}; report.json says what became of each row.`)
  return failed === 0 ? 0 : 1
}

interface Template {
  document: Json
  documentFolder: string
  session?: string
}

/** A session's id consists of digits only. */
async function readTemplate(tools: ToolSession, template: string): Promise<Template> {
  if (/^\d{10,}$/.test(template)) {
    const state = await tools.callUntilDone('get_state', { session_id: template, include_draft: true })
    if (typeof state.draft !== 'object' || state.draft === null)
      throw new ToolFailed(`The session ${template} has no film.`)
    // it was parsed from JSON just before
    return { document: state.draft as Json, documentFolder: '', session: template }
  }
  try {
    return { document: JSON.parse(readFileSync(template, 'utf8')), documentFolder: dirname(resolve(template)) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new BadTable(`${template} is not JSON: ${error.message}.`)
  }
}

function fileName(row: Row, i: number, column: string | undefined): string {
  const wanted = (column === undefined ? '' : (row[column] ?? '')).replace(/[^\p{L}\p{N} ._-]+/gu, ' ').trim()
  return wanted || `film-${String(i + 1).padStart(4, '0')}`
}
