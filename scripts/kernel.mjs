// Compiles the picture kernel (AssemblyScript) and writes it, as base64, into a module that needs no loader.
// Run it after a change of the kernel; with --check it only says whether the module is up to date.
import { readFileSync, writeFileSync } from 'node:fs'
import asc from 'assemblyscript/asc'

const SOURCE = 'src/engine/render/kernel/assembly/index.ts'
const MODULE = 'src/engine/render/kernel/binary.ts'

export async function compileKernel() {
  const { error, binary, stderr } = await asc.compileString(readFileSync(SOURCE, 'utf8'), {
    optimizeLevel: 3,
    shrinkLevel: 0,
    converge: true,
    runtime: 'stub',
    noAssert: true,
    importMemory: true,
    initialMemory: 1,
    enable: ['simd', 'bulk-memory'],
  })
  if (error || !binary) throw new Error(`${SOURCE}: ${error?.message ?? ''}\n${stderr.toString()}`)
  const base64 = Buffer.from(binary)
    .toString('base64')
    .replace(/.{1,110}/g, "  '$&' +\n")
    .replace(/ \+\n$/, '')
  return `// Made by scripts/kernel.mjs from assembly/index.ts: do not edit.
export const KERNEL_WASM =
${base64}
`
}

if (process.argv[1]?.endsWith('kernel.mjs')) {
  const made = await compileKernel()
  if (process.argv.includes('--check')) {
    if (readFileSync(MODULE, 'utf8') !== made) throw new Error(`${MODULE} is out of date: run node scripts/kernel.mjs`)
  } else writeFileSync(MODULE, made)
}
