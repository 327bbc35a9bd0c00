// Compiles what is written in AssemblyScript (the picture kernel, the arithmetic of the network that finds faces) and writes each,
// as base64, into a module that needs no loader. Run it after a change of one of them; with --check it only says whether the
// modules are up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import asc from 'assemblyscript/asc'

const MODULES = [
  { folder: 'src/engine/render/kernel', name: 'KERNEL_WASM' },
  { folder: 'src/engine/media/pictures/faces', name: 'NETWORK_WASM' },
]

/** What each module is to hold, by its path. */
export async function compileKernels() {
  return Object.fromEntries(await Promise.all(MODULES.map(async (each) => [pathOf(each), await compiled(each)])))
}

const pathOf = ({ folder }) => join(folder, 'binary.ts')

async function compiled({ folder, name }) {
  const source = join(folder, 'assembly')
  // one module of all that is there, one behind the other
  const files = readdirSync(source)
    .filter((file) => file.endsWith('.ts'))
    .sort()
  const text = files.map((file) => readFileSync(join(source, file), 'utf8')).join('\n')
  const { error, binary, stderr } = await asc.compileString(text, {
    optimizeLevel: 3,
    shrinkLevel: 0,
    converge: true,
    runtime: 'stub',
    noAssert: true,
    importMemory: true,
    initialMemory: 1,
    enable: ['simd', 'bulk-memory'],
  })
  if (error || !binary) throw new Error(`${source}: ${error?.message ?? ''}\n${stderr.toString()}`)
  const base64 = Buffer.from(binary)
    .toString('base64')
    .replace(/.{1,110}/g, "  '$&' +\n")
    .replace(/ \+\n$/, '')
  return `// Made by scripts/kernel.mjs from assembly/*.ts: do not edit.
export const ${name} =
${base64}
`
}

if (process.argv[1]?.endsWith('kernel.mjs')) {
  for (const [path, made] of Object.entries(await compileKernels()))
    if (!process.argv.includes('--check')) writeFileSync(path, made)
    else if (readFileSync(path, 'utf8') !== made) throw new Error(`${path} is out of date: run node scripts/kernel.mjs`)
}
