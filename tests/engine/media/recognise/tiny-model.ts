import { writeFile } from 'node:fs/promises'

/**
 * A recogniser of speech in ggml's format, a few megabytes, that says the same whatever it hears. Its weights are random but for one
 * layer, which knows for each token of a text the one that follows. So the real filter loads and runs it as it does any other.
 */

const STATE = 64
const HIDDEN = 4 * STATE
const MELS = 80
const AUDIO_CONTEXT = 1500
const TEXT_CONTEXT = 448
const VOCABULARY = 51_865
/** Tokens of whisper's multilingual vocabulary. */
const END = 50_257
const START = 50_258
const ENGLISH = 50_259
const TRANSCRIBE = 50_359
const FIRST_TIME = 50_364

/** A line that the model says: its times in s from where it begins to listen, multiples of 0.02. */
export interface SaidLine {
  from: number
  to: number
  words: string[]
}

/** Words that are each said once: a token is known by the one before. */
export const SAID: SaidLine[] = [
  { from: 0, to: 2, words: [' Hello', ' there,', ' world.'] },
  { from: 2.4, to: 5, words: [' This', ' "is"', ' a', ' test.'] },
]

/** Writes the model. @param layers of its halves; what has another number than whisper's is of another architecture */
export async function writeTinyModel(path: string, said: readonly SaidLine[] = SAID): Promise<void> {
  await writeFile(path, tinyModel(said))
}

export function tinyModel(said: readonly SaidLine[] = SAID): Buffer {
  // the filter looks up a blank
  const words = [...said.flatMap((line) => line.words), ' ']
  const follows = chain(said)
  const random = generator(19)
  const embedding = Float32Array.from({ length: VOCABULARY * STATE }, () => (random() < 0.5 ? -1 : 1))
  const vector = (token: number) => embedding.subarray(token * STATE, (token + 1) * STATE)
  const small = () => (random() - 0.5) * 0.02
  const out: Buffer[] = [ints(0x67676d6c, VOCABULARY, AUDIO_CONTEXT, STATE, 1, 1, TEXT_CONTEXT, STATE, 1, 1, MELS, 1)]
  out.push(
    ints(MELS, 201),
    floats(MELS * 201, () => random() * 0.02),
  )
  out.push(ints(words.length), ...words.flatMap((word) => [ints(Buffer.byteLength(word)), Buffer.from(word)]))

  const tensor = (name: string, sizes: number[], value: (i: number) => number, half = false) => {
    const count = sizes.reduce((product, size) => product * size, 1)
    out.push(ints(sizes.length, name.length, half ? 1 : 0, ...sizes), Buffer.from(name))
    out.push(half ? halves(count, value) : floats(count, value))
  }
  const norm = (name: string) => {
    tensor(`${name}.weight`, [STATE], () => 1)
    tensor(`${name}.bias`, [STATE], () => 0)
  }
  const attention = (name: string) => {
    for (const part of ['query', 'key', 'value', 'out']) {
      tensor(`${name}.${part}.weight`, [STATE, STATE], small, true)
      if (part !== 'key') tensor(`${name}.${part}.bias`, [STATE], () => 0)
    }
  }
  tensor('encoder.positional_embedding', [STATE, AUDIO_CONTEXT], small)
  tensor('encoder.conv1.weight', [3, MELS, STATE], small, true)
  tensor('encoder.conv1.bias', [1, STATE], () => 0)
  tensor('encoder.conv2.weight', [3, STATE, STATE], small, true)
  tensor('encoder.conv2.bias', [1, STATE], () => 0)
  norm('encoder.ln_post')
  norm('encoder.blocks.0.mlp_ln')
  tensor('encoder.blocks.0.mlp.0.weight', [STATE, HIDDEN], small, true)
  tensor('encoder.blocks.0.mlp.0.bias', [HIDDEN], () => 0)
  tensor('encoder.blocks.0.mlp.2.weight', [HIDDEN, STATE], small, true)
  tensor('encoder.blocks.0.mlp.2.bias', [STATE], () => 0)
  norm('encoder.blocks.0.attn_ln')
  attention('encoder.blocks.0.attn')

  tensor('decoder.positional_embedding', [STATE, TEXT_CONTEXT], small)
  tensor('decoder.token_embedding.weight', [STATE, VOCABULARY], (i) => embedding[i] ?? 0, true)
  norm('decoder.ln')
  norm('decoder.blocks.0.mlp_ln')
  // a hidden unit a token, which alone is above zero for it, and says the next
  tensor(
    'decoder.blocks.0.mlp.0.weight',
    [STATE, HIDDEN],
    (i) => vector(follows[Math.floor(i / STATE)]?.[0] ?? 0)[i % STATE] ?? 0,
    true,
  )
  tensor('decoder.blocks.0.mlp.0.bias', [HIDDEN], (i) => (i < follows.length ? -0.75 * STATE : -2 * STATE))
  tensor(
    'decoder.blocks.0.mlp.2.weight',
    [HIDDEN, STATE],
    (i) => {
      const next = follows[i % HIDDEN]?.[1]
      return next === undefined ? 0 : (vector(next)[Math.floor(i / HIDDEN)] ?? 0) * 2
    },
    true,
  )
  tensor('decoder.blocks.0.mlp.2.bias', [STATE], () => 0)
  for (const part of ['attn', 'cross_attn']) {
    norm(`decoder.blocks.0.${part}_ln`)
    attention(`decoder.blocks.0.${part}`)
  }
  return Buffer.concat(out)
}

/** Which token follows which. */
function chain(said: readonly SaidLine[]): [number, number][] {
  let word = 0
  const tokens = said.flatMap(({ from, to, words }) => [timeToken(from), ...words.map(() => word++), timeToken(to)])
  const all = [TRANSCRIBE, ...tokens, END]
  return [[START, ENGLISH], ...all.slice(1).map((next, i): [number, number] => [all[i] ?? 0, next])]
}

function timeToken(seconds: number): number {
  return FIRST_TIME + Math.round(seconds / 0.02)
}

function ints(...values: number[]): Buffer {
  return Buffer.from(Int32Array.from(values).buffer)
}

function floats(count: number, value: (i: number) => number): Buffer {
  return Buffer.from(Float32Array.from({ length: count }, (_, i) => value(i)).buffer)
}

function halves(count: number, value: (i: number) => number): Buffer {
  return Buffer.from(Uint16Array.from({ length: count }, (_, i) => half(value(i))).buffer)
}

const BITS = new DataView(new ArrayBuffer(4))

/** A number as IEEE half precision; what is too small is 0. */
function half(value: number): number {
  BITS.setFloat32(0, value)
  const bits = BITS.getUint32(0)
  const exponent = ((bits >> 23) & 0xff) - 112
  return ((bits >> 16) & 0x8000) | (exponent <= 0 ? 0 : (exponent << 10) | ((bits >> 13) & 0x3ff))
}

/** Numbers from 0 to 1, the same each time (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
