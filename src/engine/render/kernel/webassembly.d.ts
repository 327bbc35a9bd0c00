/** What is used of WebAssembly: Node has it, but its types come only with those of the browser. */
declare namespace WebAssembly {
  interface Memory {
    readonly buffer: ArrayBuffer
    /** @param pages 64 kB each */
    grow(pages: number): number
  }
  const Memory: new (options: { initial: number }) => Memory
  // biome-ignore lint/suspicious/noEmptyInterface: opaque
  interface Module {}
  const Module: new (bytes: Uint8Array) => Module
  const Instance: new (module: Module, imports: object) => { readonly exports: unknown }
}
