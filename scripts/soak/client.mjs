// Whole workflows of the client core whose processes are killed at random moments: `npm run soak -- client`, or `node scripts/soak/client.mjs [rounds] [seed]`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

const folder = mkdtempSync(join(tmpdir(), 'vmm-soak-'))
const banner = { js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);" }
const shape = { bundle: true, format: 'esm', platform: 'node', target: 'node20.19', logLevel: 'error', banner }
await build({
  entryPoints: { child: 'tests/client/child.ts', soak: 'tests/client/soak.ts' },
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  ...shape,
})
const args = [join(folder, 'soak.mjs'), join(folder, 'child.mjs'), ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
rmSync(folder, { recursive: true, force: true })
process.exit(status ?? 1)
