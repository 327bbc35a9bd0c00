import { existsSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileColumnsOf, filesOf, filled, type Json, type Row } from '../../edits/film/template.ts'
import { ToolFailed, type ToolResult, type ToolSession } from '../tool-session.ts'

/** What all films of a batch share. */
export interface Batch {
  document: Json
  /** folder that the document's paths are relative to */
  documentFolder: string
  /** folder that the table's paths are relative to */
  rowFolder: string
  out: string
  /** further arguments of `export_render` */
  output: Record<string, string>
}

export interface Made {
  file: string
  seconds: number
  bytes: number
}

/** Makes films one after the other, in one session, uploading each file once. */
export class FilmMaker {
  readonly #tools: ToolSession
  readonly #batch: Batch
  readonly #session: string
  /** the engine's names of files, by their local paths */
  readonly #names = new Map<string, string>()

  private constructor(tools: ToolSession, batch: Batch, session: string) {
    this.#tools = tools
    this.#batch = batch
    this.#session = session
  }

  /** @param session one with the document's media; a new one if undefined */
  static async open(tools: ToolSession, batch: Batch, title: string, session?: string): Promise<FilmMaker> {
    const id = session ?? (await tools.callUntilDone('create_session', { title, engine: 'local' })).session_id
    return new FilmMaker(tools, batch, String(id))
  }

  /** @param name of the film's file, without extension @throws {ToolFailed} saying what is wrong with the row */
  async make(row: Row, name: string): Promise<Made> {
    const { document, documentFolder, rowFolder, out, output } = this.#batch
    const names = new Map<string, string>()
    for (const file of filesOf(document)) names.set(file, await this.#upload(file, documentFolder))
    for (const column of fileColumnsOf(document)) {
      const file = row[column] ?? ''
      if (file === '') throw new ToolFailed(`The column "${column}" should name a file, but is empty here.`)
      names.set(file, await this.#upload(file, rowFolder))
    }
    const film = filled(document, row, (file) => names.get(file) ?? file)
    await this.#call('chat_edit', { edits: [{ op: 'compose', ...Object(film) }] })
    const made = await this.#call('export_render', { ...output, output_path: join(out, name) })
    return {
      file: basename(String(made.file)),
      seconds: Number(made.duration_ms) / 1000,
      bytes: Number(made.size_bytes),
    }
  }

  #call(tool: string, args: Record<string, unknown>): Promise<ToolResult> {
    return this.#tools.callUntilDone(tool, { session_id: this.#session, ...args })
  }

  /** What is not a local file is taken to be a file of the session. @returns the engine's name of it */
  async #upload(file: string, folder: string): Promise<string> {
    const path = resolve(folder, file)
    if (!existsSync(path) || !statSync(path).isFile()) return file
    const known = this.#names.get(path)
    if (known !== undefined) return known
    const { uploaded, rejected } = await this.#call('upload_media', { files: [path] })
    const [name] = Array.isArray(uploaded) ? uploaded.map((each: { name?: unknown }) => each.name) : []
    if (typeof name !== 'string') throw new ToolFailed(`${file} could not be uploaded: ${JSON.stringify(rejected)}`)
    this.#names.set(path, name)
    return name
  }
}
