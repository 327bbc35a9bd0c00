import { KERNEL_WASM } from './binary.ts'

interface Exports {
  zoom(...numbers: number[]): void
  enlarge(...numbers: number[]): void
  turn(...numbers: number[]): void
  wipe(target: number, stride: number, width: number, height: number, value: number): void
  fade(target: number, a: number, b: number, length: number, weight: number): void
  fadeTo(target: number, value: number, length: number, weight: number): void
  fadeAround(...numbers: number[]): void
  mix(...numbers: number[]): void
  ink(...numbers: number[]): void
  between(...numbers: number[]): void
  copy(...numbers: number[]): void
  blend(...numbers: number[]): void
  weighZero(samples: number, alpha: number, zero: number, length: number): void
  premultiply(samples: number, alpha: number, length: number): void
  halve(...numbers: number[]): void
  reveal(...numbers: number[]): void
  tint(...numbers: number[]): void
  streak(...numbers: number[]): void
  double(...numbers: number[]): void
  mirror(...numbers: number[]): void
  mosaic(...numbers: number[]): void
  grade(...numbers: number[]): void
  grain(...numbers: number[]): void
}

const PAGE = 65_536
/** Address 0 stays free. */
const FIRST = 1024
/** How far the kernel may read past a plane. */
const SLACK = 64

/** The kernel's memory and the arithmetic of assembly/ on it. */
export class KernelMemory {
  protected readonly exports: Exports
  readonly #memory = new WebAssembly.Memory({ initial: 16 })
  #end = FIRST
  #bytes: Uint8Array

  constructor() {
    const module = compiled()
    // A test checks that the compiled form of assembly/ is up to date.
    this.exports = new WebAssembly.Instance(module, { env: { memory: this.#memory } }).exports as unknown as Exports
    this.#bytes = new Uint8Array(this.#memory.buffer)
  }

  /** The whole memory; get it again after an allocation. */
  get bytes(): Uint8Array {
    return this.#bytes
  }

  /** Frees all allocations for reuse. */
  reset(): void {
    this.#end = FIRST
  }

  alloc(size: number): number {
    const at = this.#end
    this.#end = (at + size + SLACK + 15) & ~15
    const missing = this.#end - this.#memory.buffer.byteLength
    if (missing > 0) {
      this.#memory.grow(Math.ceil(missing / PAGE))
      this.#bytes = new Uint8Array(this.#memory.buffer)
    }
    return at
  }
}

let module: WebAssembly.Module | undefined

function compiled(): WebAssembly.Module {
  module ??= new WebAssembly.Module(Buffer.from(KERNEL_WASM, 'base64'))
  return module
}
