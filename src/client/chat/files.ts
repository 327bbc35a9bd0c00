import { basename } from 'node:path'
import type { TurnExtras } from '../../protocol/chat.ts'
import { NemoError } from '../../protocol/errors.ts'
import { tidy } from '../../timeline/words.ts'
import type { OutputFolder } from '../renders/output-path.ts'
import type { TurnRecord } from './record.ts'

/**
 * Writes files that the engine made beside the video. If that fails, the reply is still delivered, with a note of what is
 * missing.
 */
export async function handOut(
  made: NonNullable<TurnExtras['files']>,
  writeFiles: OutputFolder['writeFiles'],
): Promise<{ files: TurnRecord['files']; notes: string[] }> {
  const files: TurnRecord['files'] = []
  const notes: string[] = []
  for (const file of made) {
    try {
      files.push(...(await writeFiles([file])))
    } catch (error) {
      if (!(error instanceof NemoError)) throw error
      notes.push(missing(file.name, error))
    }
  }
  return { files, notes }
}

function missing(name: string, { message, facts }: NemoError): string {
  return `${tidy(basename(name))} could not be written to ${facts.name} (${message}): ask for it again when there is room, or with another NEMO_OUTPUT_DIR.`
}
