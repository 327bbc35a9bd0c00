// The first start of all: `npx` fetches the packed package into an empty cache and starts it.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { start } from './start.mjs'

/**
 * @param folder empty, for the tarball, the cache and a home
 * @returns bytes of the tarball; ms from calling npx to the `initialize` reply
 */
export async function firstStart(folder) {
  const [out, cache, home] = ['out', 'cache', 'home'].map((name) => join(folder, name))
  mkdirSync(home)
  execFileSync(process.execPath, ['scripts/pack.mjs', '--out', out], { stdio: 'ignore' })
  const tarball = join(
    out,
    readdirSync(out).find((name) => name.endsWith('.tgz')),
  )
  const env = {
    ...process.env,
    HOME: home,
    NEMO_HOME: join(home, 'data'),
    npm_config_cache: cache,
    npm_config_update_notifier: 'false',
  }
  const { initialized } = await start(['npx', '--yes', '--package', tarball, 'video-maker-mcp'], env)
  return { tarball: statSync(tarball).size, initialized }
}
