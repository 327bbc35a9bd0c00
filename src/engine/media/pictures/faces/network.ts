import { concat } from '../../concat.ts'
import { NETWORK_WASM } from './binary.ts'
import { type Model, type Operation, readModel, type Tensor } from './tflite.ts'

interface Exports {
  dense(...numbers: number[]): void
  depthwise(...numbers: number[]): void
  gather(...numbers: number[]): void
  halve(...numbers: number[]): void
  widen(...numbers: number[]): void
  add(...numbers: number[]): void
  rectify(...numbers: number[]): void
}

/** A tensor in memory: channels interleaved per px, padded to a multiple of 4. */
interface Room {
  at: number
  pixels: number
  channels: number
  padded: number
}

const PAGE = 65_536
/** Address 0 stays free. */
const FIRST = 64

/** A network laid out in memory, ready to run. Used for one picture at a time. */
export class Network {
  readonly #model: Model
  readonly #memory = new WebAssembly.Memory({ initial: 1 })
  readonly #run: Exports
  readonly #rooms = new Map<number, Room>()
  readonly #steps: (() => void)[]
  #end = FIRST

  /** @param bytes of a TensorFlow Lite model @throws {Error} */
  constructor(bytes: Uint8Array) {
    this.#model = readModel(bytes)
    const module = new WebAssembly.Module(Buffer.from(NETWORK_WASM, 'base64'))
    // a test checks that the compiled form of assembly/index.ts is up to date
    this.#run = new WebAssembly.Instance(module, { env: { memory: this.#memory } }).exports as Exports
    this.#room(this.#model.input)
    this.#steps = this.#model.operations.flatMap((operation) => this.#step(operation) ?? [])
  }

  /** side of the square input in px, and its channels */
  get inputShape(): { size: number; channels: number } {
    const [, size = 0, , channels = 0] = this.#tensor(this.#model.input).shape
    return { size, channels }
  }

  /** @param input px by px, channel by channel @returns each output's values, in the order of the model */
  infer(input: Float32Array): Float32Array[] {
    this.#write(this.#room(this.#model.input), input)
    for (const step of this.#steps) step()
    return this.#model.outputs.map((output) => this.#gathered(output))
  }

  /** Assembles tensors that `reshape` and `concat` only rearrange. */
  #gathered(tensor: number): Float32Array {
    const maker = this.#model.operations.find(({ output }) => output === tensor)
    if (maker?.kind === 'reshape') return this.#gathered(maker.inputs[0] ?? -1)
    if (maker?.kind !== 'concat') return this.#read(this.#room(tensor))
    return concat(maker.inputs.map((input) => this.#gathered(input)))
  }

  #step(operation: Operation): (() => void) | undefined {
    const { inputs, output } = operation
    if (operation.kind === 'reshape' || operation.kind === 'concat') return undefined
    const [first = -1, second = -1, third = -1] = inputs
    const from = this.#room(first)
    const to = this.#room(output)
    const run = this.#run
    const length = to.pixels * to.padded * 4
    if (operation.kind === 'relu') return () => run.rectify(from.at, to.at, length)
    if (operation.kind === 'add') {
      const other = this.#room(second)
      return () => run.add(from.at, other.at, to.at, length)
    }
    if (operation.kind === 'pad') return () => run.widen(from.at, to.at, to.pixels, from.padded, to.padded)
    if (!('stride' in operation)) return undefined
    const [size, outSize] = [this.#side(first), this.#side(output)]
    if (operation.kind === 'max_pool') return () => run.halve(from.at, to.at, size, to.padded)
    const bias = this.#constant(third, 1, to.padded)
    const { stride, same } = operation
    const kernel = this.#tensor(second).shape[1] ?? 1
    const pad = same ? Math.floor(Math.max(0, (outSize - 1) * stride + kernel - size) / 2) : 0
    if (operation.kind === 'depthwise') {
      const weights = this.#constant(second, kernel * kernel, to.padded)
      return () => run.depthwise(from.at, weights, bias, to.at, size, to.padded, outSize, kernel, stride, pad)
    }
    const weights = this.#weights(second, from, to)
    if (kernel === 1) return () => run.dense(from.at, weights, bias, to.at, to.pixels, from.padded, to.padded)
    const reach = kernel * kernel * from.padded
    const under = this.#take(to.pixels * reach)
    return () => {
      run.gather(from.at, under, size, from.padded, outSize, kernel, stride, pad)
      run.dense(under, weights, bias, to.at, to.pixels, reach, to.padded)
    }
  }

  /** Transposes the weights of a convolution to be grouped by input, padded. */
  #weights(tensor: number, from: Room, to: Room): number {
    const { shape, values = EMPTY } = this.#tensor(tensor)
    const [outputs = 0, kernel = 1] = shape
    const turned = new Float32Array(kernel * kernel * from.padded * to.padded)
    for (let o = 0; o < outputs; o++)
      for (let k = 0; k < kernel * kernel; k++)
        for (let i = 0; i < from.channels; i++)
          turned[(k * from.padded + i) * to.padded + o] = values[(o * kernel * kernel + k) * from.channels + i] ?? 0
    return this.#store(turned)
  }

  /** Stores rows of constants, each padded. */
  #constant(tensor: number, rows: number, padded: number): number {
    const { values = EMPTY } = this.#tensor(tensor)
    const each = values.length / rows
    const all = new Float32Array(rows * padded)
    for (let row = 0; row < rows; row++) all.set(values.subarray(row * each, (row + 1) * each), row * padded)
    return this.#store(all)
  }

  #room(tensor: number): Room {
    const known = this.#rooms.get(tensor)
    if (known) return known
    const [, height = 1, width = 1, channels = 1] = this.#tensor(tensor).shape
    const padded = 4 * Math.ceil(channels / 4)
    const room = { at: this.#take(height * width * padded), pixels: height * width, channels, padded }
    this.#rooms.set(tensor, room)
    return room
  }

  #side(tensor: number): number {
    return this.#tensor(tensor).shape[1] ?? 1
  }

  #tensor(n: number): Tensor {
    const tensor = this.#model.tensors[n]
    if (!tensor) throw new Error('the model is damaged')
    return tensor
  }

  /** @returns the address of an allocation for so many values */
  #take(values: number): number {
    const at = this.#end
    this.#end = 16 * Math.ceil((at + 4 * values) / 16)
    const lacking = this.#end - this.#memory.buffer.byteLength
    if (lacking > 0) this.#memory.grow(Math.ceil(lacking / PAGE))
    return at
  }

  #store(values: Float32Array): number {
    const at = this.#take(values.length)
    new Float32Array(this.#memory.buffer, at, values.length).set(values)
    return at
  }

  #write({ at, pixels, channels, padded }: Room, values: Float32Array): void {
    const all = new Float32Array(this.#memory.buffer, at, pixels * padded)
    for (let p = 0; p < pixels; p++)
      for (let c = 0; c < channels; c++) all[p * padded + c] = values[p * channels + c] ?? 0
  }

  #read({ at, pixels, channels, padded }: Room): Float32Array {
    const all = new Float32Array(this.#memory.buffer, at, pixels * padded)
    return Float32Array.from({ length: pixels * channels }, (_, i) => {
      return all[Math.floor(i / channels) * padded + (i % channels)] ?? 0
    })
  }
}

const EMPTY = new Float32Array(0)
