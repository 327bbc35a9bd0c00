/** The types of WebAssembly that we use: Node's types lack them. */
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
