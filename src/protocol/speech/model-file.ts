import { type FileHandle, open } from 'node:fs/promises'

/** Properties read from a model file. */
export interface ModelFacts {
  /** it supports languages other than English */
  multilingual: boolean
  bytes: number
}

/** A file that is not a usable model; the message gives the reason, for a person. */
export class UnfitModel extends Error {
  override readonly name = 'UnfitModel'
}

const MAGIC = 0x67676d6c
/** Numbers after the magic, each the size of a part of the network. */
const SIZES = [
  'vocabulary',
  'hearing',
  'width',
  'heads',
  'layers',
  'text',
  'textWidth',
  'textHeads',
  'textLayers',
  'mels',
] as const
/** Number of tokens of English-only models; all others have more. */
const ENGLISH_VOCABULARY = 51_864
/** Number of tensors outside of layers, and per layer of encoder and decoder. */
const TENSORS = { base: 11, hearing: 15, text: 24 }
/** Number of values in a block and its size in bytes, by ggml's type number. */
const BLOCKS: Record<number, readonly [values: number, bytes: number]> = {
  0: [1, 4],
  1: [1, 2],
  2: [32, 18],
  3: [32, 20],
  6: [32, 22],
  7: [32, 24],
  8: [32, 34],
  10: [256, 84],
  11: [256, 110],
  12: [256, 144],
  13: [256, 176],
  14: [256, 210],
}

/**
 * Reads a Whisper model in ggml's format to the end, skipping its weights: whisper.cpp itself accepts truncated files, and
 * crashes with some of other kinds.
 * @throws {UnfitModel}
 */
export async function modelFacts(path: string): Promise<ModelFacts> {
  const file = await open(path).catch((cause: unknown) => {
    throw new UnfitModel('it can’t be read', { cause })
  })
  try {
    const { size } = await file.stat()
    const reader = new Reader(file, size)
    const sizes = await sizesOf(reader)
    await passFilters(reader, sizes.mels)
    await passVocabulary(reader, sizes.vocabulary)
    const wanted = TENSORS.base + TENSORS.hearing * sizes.layers + TENSORS.text * sizes.textLayers
    for (let i = 0; i < wanted; i++) await passTensor(reader)
    return { multilingual: sizes.vocabulary > ENGLISH_VOCABULARY, bytes: size }
  } finally {
    await file.close()
  }
}

type Sizes = Record<(typeof SIZES)[number], number>

async function sizesOf(reader: Reader): Promise<Sizes> {
  if (reader.size < 4 || (await reader.number()) !== MAGIC)
    throw new UnfitModel('it is not a Whisper model in ggml’s format (such as ggml-base.bin)')
  const values: Partial<Sizes> = {}
  for (const name of SIZES) values[name] = await reader.number()
  await reader.number() // the type of its weights, which each tensor repeats
  // the loop reads all tensors
  const sizes = values as Sizes
  const { vocabulary, hearing, width, heads, layers, textLayers, mels } = sizes
  const whisper =
    vocabulary >= ENGLISH_VOCABULARY &&
    vocabulary < 52_000 &&
    hearing === 1500 &&
    (mels === 80 || mels === 128) &&
    [layers, textLayers].every((count) => count >= 1 && count <= 64) &&
    width >= 1 &&
    width <= 4096 &&
    heads >= 1 &&
    width % heads === 0 &&
    sizes.textWidth === width
  if (!whisper) throw new UnfitModel('it is a model with an architecture other than Whisper’s')
  return sizes
}

async function passFilters(reader: Reader, mels: number): Promise<void> {
  const [count, width] = [await reader.number(), await reader.number()]
  if (count !== mels || width < 1 || width > 4096) throw new UnfitModel(DAMAGED)
  reader.pass(count * width * 4)
}

async function passVocabulary(reader: Reader, most: number): Promise<void> {
  const count = await reader.number()
  if (count < 1 || count > most) throw new UnfitModel(DAMAGED)
  for (let i = 0; i < count; i++) reader.pass(await reader.number())
}

async function passTensor(reader: Reader): Promise<void> {
  const [dimensions, name, type] = [await reader.number(), await reader.number(), await reader.number()]
  const block = BLOCKS[type]
  if (dimensions < 1 || dimensions > 4 || name < 1 || name > 200 || !block) throw new UnfitModel(DAMAGED)
  let values = 1
  for (let i = 0; i < dimensions; i++) values *= await reader.number()
  reader.pass(name + (values / block[0]) * block[1])
}

const DAMAGED = 'it is damaged'

/** Reads the numbers of a file one after the other, through a buffer. */
class Reader {
  readonly size: number
  readonly #file: FileHandle
  readonly #window = Buffer.alloc(65_536)
  #from = 0
  #filled = 0
  #at = 0

  constructor(file: FileHandle, size: number) {
    this.#file = file
    this.size = size
  }

  async number(): Promise<number> {
    const at = this.#at
    this.pass(4)
    if (at < this.#from || at + 4 > this.#from + this.#filled) {
      const { bytesRead } = await this.#file.read(this.#window, 0, this.#window.length, at)
      this.#from = at
      this.#filled = bytesRead
    }
    return this.#window.readInt32LE(at - this.#from)
  }

  /** @throws {UnfitModel} if the file ends before */
  pass(bytes: number): void {
    if (!(bytes >= 0)) throw new UnfitModel(DAMAGED)
    this.#at += bytes
    if (this.#at > this.size) throw new UnfitModel('it is cut short: fetch it again')
  }
}
