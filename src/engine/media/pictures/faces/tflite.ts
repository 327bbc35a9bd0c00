/** Parses TensorFlow Lite models (a flatbuffer), as far as small detectors need. */

export interface Tensor {
  shape: number[]
  /** of constants */
  values?: Float32Array
}

export type Operation =
  | { kind: 'conv' | 'depthwise' | 'max_pool'; inputs: number[]; output: number; stride: number; same: boolean }
  | { kind: 'add' | 'relu' | 'pad' | 'reshape' | 'concat'; inputs: number[]; output: number }

export interface Model {
  tensors: Tensor[]
  /** in execution order */
  operations: Operation[]
  input: number
  outputs: number[]
}

/** By the schema's operator codes. */
const KINDS: Readonly<Record<number, Operation['kind'] | 'dequantize'>> = {
  0: 'add',
  2: 'concat',
  3: 'conv',
  4: 'depthwise',
  6: 'dequantize',
  17: 'max_pool',
  19: 'relu',
  22: 'reshape',
  34: 'pad',
}

const FLOAT16 = 1

/** @throws {Error} if it is no such model, or needs an unsupported operation */
export function readModel(bytes: Uint8Array): Model {
  const buffer = new Reader(bytes)
  if (buffer.text(4, 4) !== 'TFL3') throw new Error('this is no TensorFlow Lite model')
  const root = buffer.follow(0)
  const codes = buffer.tables(root, 1).map((code) => Math.max(buffer.byte(code, 0), buffer.number(code, 3)))
  const buffers = buffer.tables(root, 4)
  const [graph = 0] = buffer.tables(root, 2)
  const tensors = buffer.tables(graph, 0).map((table): Tensor => {
    const shape = buffer.numbers(table, 0)
    const raw = buffer.bytesOf(buffers[buffer.number(table, 2)] ?? 0, 0)
    if (!raw || buffer.byte(table, 1) > FLOAT16) return { shape }
    return { shape, values: buffer.byte(table, 1) === FLOAT16 ? halves(raw) : floats(raw) }
  })
  const operations = buffer.tables(graph, 3).flatMap((table): Operation[] => {
    const code = codes[buffer.number(table, 0)] ?? 0
    const kind = KINDS[code]
    const inputs = buffer.numbers(table, 1)
    const [output = 0] = buffer.numbers(table, 2)
    if (kind === undefined) throw new Error(`the model needs operation ${code}, which is not here`)
    if (kind === 'dequantize') {
      Object.assign(tensors[output] ?? {}, { values: tensors[inputs[0] ?? -1]?.values })
      return []
    }
    if (kind !== 'conv' && kind !== 'depthwise' && kind !== 'max_pool') return [{ kind, inputs, output }]
    const options = buffer.table(table, 4)
    const [same, stride] = [buffer.byte(options, 0) === 0, buffer.number(options, 1)]
    return [{ kind, inputs, output, stride, same }]
  })
  const [input = 0] = buffer.numbers(graph, 1)
  return { tensors, operations, input, outputs: buffer.numbers(graph, 2) }
}

/** Reads tables of a flatbuffer by offset. Missing fields read as 0. */
class Reader {
  readonly #bytes: Uint8Array
  readonly #view: DataView

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  text(at: number, length: number): string {
    return Buffer.from(this.#bytes.subarray(at, at + length)).toString('latin1')
  }

  follow(at: number): number {
    return at + this.#view.getUint32(at, true)
  }

  #field(table: number, n: number): number {
    const layout = table - this.#view.getInt32(table, true)
    if (4 + 2 * n >= this.#view.getUint16(layout, true)) return 0
    const offset = this.#view.getUint16(layout + 4 + 2 * n, true)
    return offset === 0 ? 0 : table + offset
  }

  byte(table: number, n: number): number {
    const at = this.#field(table, n)
    return at === 0 ? 0 : this.#view.getUint8(at)
  }

  number(table: number, n: number): number {
    const at = this.#field(table, n)
    return at === 0 ? 0 : this.#view.getInt32(at, true)
  }

  table(table: number, n: number): number {
    const at = this.#field(table, n)
    if (at === 0) throw new Error('the model is damaged')
    return this.follow(at)
  }

  #list(table: number, n: number): { from: number; length: number } | undefined {
    const at = this.#field(table, n)
    if (at === 0) return undefined
    const list = this.follow(at)
    return { from: list + 4, length: this.#view.getUint32(list, true) }
  }

  numbers(table: number, n: number): number[] {
    const { from, length } = this.#list(table, n) ?? { from: 0, length: 0 }
    return Array.from({ length }, (_, i) => this.#view.getInt32(from + 4 * i, true))
  }

  tables(table: number, n: number): number[] {
    const { from, length } = this.#list(table, n) ?? { from: 0, length: 0 }
    return Array.from({ length }, (_, i) => this.follow(from + 4 * i))
  }

  bytesOf(table: number, n: number): Uint8Array | undefined {
    const list = this.#list(table, n)
    return list && list.length > 0 ? this.#bytes.slice(list.from, list.from + list.length) : undefined
  }
}

function floats(bytes: Uint8Array): Float32Array {
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
}

/** Half-precision floats. */
function halves(bytes: Uint8Array): Float32Array {
  return Float32Array.from(new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 1), (half) => {
    const [exponent, fraction] = [(half >> 10) & 31, half & 1023]
    const size = exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15)
    return half >> 15 ? -size : size
  })
}
