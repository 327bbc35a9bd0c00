import { closeSync, openSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { WASI } from 'node:wasi'
import { wordsIn } from './edit/speech/tokens.ts'
import { PAUSE, type Phone, phonesIn, wordStarts } from './media/voice/phones.ts'

/*
 * A program that speaks the English text on its standard input. Arguments: the voice's WebAssembly, the WAV to write, the pace
 * as a multiple of the usual one, and `gaps` for a gap of silence after each word.
 */
const [voice = '', file = '', pace = '1', gaps] = process.argv.slice(2)
const text = readFileSync(0, 'utf8')

const RATE = 16_000
const HEADER = 44
/** s */
const GAP = 0.35

interface Said {
  wav: Buffer
  /** one utterance after the other */
  phones: Phone[][]
}

const module = new WebAssembly.Module(await readFile(voice))
const said = await say(text)
await writeFile(file, gaps ? apart(said, (await say(wordsIn(text).join('\n\n'))).phones) : said.wav)

/** Text between blank lines is a separate utterance. */
async function say(text: string): Promise<Said> {
  /** the only folder that the voice can access */
  const folder = await mkdtemp(join(tmpdir(), 'nemo-flite-'))
  const [printed, nowhere] = [openSync(join(folder, 'phones'), 'w'), openSync(devNull, 'w')]
  try {
    await writeFile(join(folder, 'text'), text)
    const stretch = `duration_stretch=${1 / Number(pace)}`
    const args = ['flite', '-voice', 'slt', '--setf', stretch, '-psdur', '-f', '/said/text', '-o', '/said/wav']
    const streams = { stdout: printed, stderr: nowhere }
    const wasi = new WASI({ version: 'preview1', args, preopens: { '/said': folder }, returnOnExit: true, ...streams })
    const code = wasi.start(new WebAssembly.Instance(module, { wasi_snapshot_preview1: wasi.wasiImport }))
    if (code !== 0) throw new Error(`the voice ended with code ${code}`)
    const phones = phonesIn(await readFile(join(folder, 'phones'), 'utf8'))
    return { wav: await readFile(join(folder, 'wav')), phones }
  } finally {
    closeSync(printed)
    closeSync(nowhere)
    await rm(folder, { recursive: true, force: true })
  }
}

/** Silences each pause and inserts a gap before each word. @param words the phones of each word, spoken alone */
function apart({ wav, phones }: Said, words: readonly Phone[][]): Buffer {
  const spoken = phones.flat().filter(({ name }) => name !== PAUSE)
  const names = (all: readonly Phone[]) => all.filter(({ name }) => name !== PAUSE).map(({ name }) => name)
  const starts = new Set(wordStarts(names(spoken), words.map(names)))
  const sounds = spoken.flatMap(({ from, to }, i) => [
    ...(starts.has(i) ? [Buffer.alloc(2 * Math.round(GAP * RATE))] : []),
    wav.subarray(HEADER + 2 * Math.round(from * RATE), HEADER + 2 * Math.round(to * RATE)),
  ])
  const samples = Buffer.concat(sounds)
  const header = Buffer.from(wav.subarray(0, HEADER))
  header.writeUInt32LE(HEADER - 8 + samples.length, 4)
  header.writeUInt32LE(samples.length, HEADER - 4)
  return Buffer.concat([header, samples])
}
