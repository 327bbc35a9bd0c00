import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { InstallFailed } from '../../src/cli/engine/install-failed.ts'
import { installParts, type PartsInstall } from '../../src/cli/engine/install-parts.ts'
import { findNpm } from '../../src/cli/engine/npm.ts'
import { partsFolder } from '../../src/endpoints/parts.ts'

/** Stands for npm: puts the dependencies of the package.json in its folder there, or fails as FAKE_NPM says. */
const FAKE_NPM = `
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
const mode = process.env.FAKE_NPM ?? ''
writeFileSync(process.env.FAKE_NPM_SEEN, JSON.stringify({ args: process.argv.slice(2), cwd: process.cwd() }))
if (mode.startsWith('code:')) {
  console.error('npm error code ' + mode.slice(5) + '\\nnpm error the reason')
  process.exit(1)
}
if (mode === 'hang') setInterval(() => {}, 1000)
else for (const [name, version] of Object.entries(JSON.parse(readFileSync('package.json')).dependencies)) {
  if (mode === 'skip:' + name) continue
  mkdirSync('node_modules/' + name, { recursive: true })
  const main = mode === 'broken' ? 'throw new Error("wrong ELF class")' : 'module.exports = {}'
  writeFileSync('node_modules/' + name + '/package.json', JSON.stringify({ name, version, main: 'index.js' }))
  writeFileSync('node_modules/' + name + '/index.js', main)
}
`
const LOCK = '{"lockfileVersion":3}'
const PARTS = { libsql: '1.2.3', '@fonts/a': '4.5.6' }

let home: string
let install: PartsInstall

beforeEach(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'engine-install-')))
  const script = join(home, 'npm.mjs')
  await writeFile(script, FAKE_NPM)
  install = {
    home: join(home, 'data'),
    parts: PARTS,
    lock: LOCK,
    node: process.execPath,
    npm: { command: process.execPath, args: [script], shell: false },
    env: { FAKE_NPM_SEEN: join(home, 'seen.json') },
    onProgress: () => {},
    freeBytes: async () => 1e9,
  }
})
afterEach(() => rm(home, { recursive: true, force: true }))

describe('installing the parts', () => {
  test('puts them into the folder of their versions, and nothing else', async () => {
    const { folder, already } = await installParts(install)
    expect(folder).toBe(partsFolder(install.home, PARTS))
    expect(already).toBe(false)
    expect(await readdir(dirname(folder))).toEqual([folder.slice(dirname(folder).length + 1)])
    expect(await readFile(join(folder, 'node_modules/libsql/package.json'), 'utf8')).toContain('1.2.3')
    expect(await readFile(join(folder, 'package-lock.json'), 'utf8')).toBe(LOCK)
  })

  test('runs npm without scripts, in its own folder, keeping the prebuilt optional packages', async () => {
    await installParts(install)
    const seen = JSON.parse(await readFile(join(home, 'seen.json'), 'utf8'))
    expect(dirname(seen.cwd)).toBe(join(install.home, 'parts'))
    expect(seen.args).toEqual(
      expect.arrayContaining(['ci', '--ignore-scripts', '--omit=dev', '--include=optional', '--no-global']),
    )
  })

  test('leaves whole parts alone', async () => {
    await installParts(install)
    install.env = { ...install.env, FAKE_NPM: 'code:EFAIL' }
    expect((await installParts(install)).already).toBe(true)
  })

  test('replaces damaged parts', async () => {
    const { folder } = await installParts(install)
    await rm(join(folder, 'node_modules/@fonts'), { recursive: true })
    expect((await installParts(install)).already).toBe(false)
    expect(await readdir(join(folder, 'node_modules/@fonts'))).toEqual(['a'])
    expect(await readdir(dirname(folder))).toHaveLength(1)
  })

  test.each([
    ['code:ENOTFOUND', /registry can't be reached \(ENOTFOUND\)/],
    ['code:ERR_SOCKET_TIMEOUT', /registry can't be reached/],
    ['code:SELF_SIGNED_CERT_IN_CHAIN', /certificate is not trusted/],
    ['code:ENOSPC', /disk is full/],
    ['code:EINTEGRITY', /hash does not match.*Nothing was installed/],
    ['code:ETARGET', /does not have these parts.*the reason/s],
    ['code:EWHATEVER', /npm failed \(EWHATEVER\).*the reason/s],
    ['skip:@fonts/a', /@fonts\/a 4\.5\.6 is not there/],
    ['broken', /libsql does not load: wrong ELF class/],
  ])('%s: says why, and counts as not installed', async (mode, message) => {
    install.env = { ...install.env, FAKE_NPM: mode }
    const failure = await installParts(install).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(InstallFailed)
    expect(String(failure)).toMatch(message)
    expect(await readdir(join(install.home, 'parts'))).toEqual([])
  })

  test('a full disk is seen before npm runs', async () => {
    install.freeBytes = async () => 10e6
    await expect(installParts(install)).rejects.toThrow(/10\.0 MB free, and 696\.9 MB are needed/)
    await expect(readFile(join(home, 'seen.json'))).rejects.toThrow()
  })

  test('a home that is a file gets advice', async () => {
    await writeFile(install.home, '')
    await expect(installParts(install)).rejects.toThrow(/can't be made .*Set NEMO_HOME/)
  })

  test('stopped in the middle, nothing stays', async () => {
    const stop = new AbortController()
    install.env = { ...install.env, FAKE_NPM: 'hang' }
    install.signal = stop.signal
    install.onProgress = () => stop.abort()
    await expect(installParts(install)).rejects.toThrow(/Stopped/)
    expect(await readdir(join(install.home, 'parts'))).toEqual([])
  })

  test('what a killed installation left is removed, and what a running one is filling stays', async () => {
    const gone = join(install.home, 'parts', '.installing-4194304-dead')
    const running = join(install.home, 'parts', `.installing-${process.ppid}-beef`)
    await mkdir(gone, { recursive: true })
    await mkdir(running)
    await installParts(install)
    const left = await readdir(join(install.home, 'parts'))
    expect(left).not.toContain('.installing-4194304-dead')
    expect(left).toContain(`.installing-${process.ppid}-beef`)
  })

  test('two at once: both end well, with one folder', async () => {
    const [one, two] = await Promise.all([installParts(install), installParts(install)])
    expect(one.folder).toBe(two.folder)
    expect(await readdir(dirname(one.folder))).toHaveLength(1)
  })

  test('an npm that is not there', async () => {
    install.npm = { command: join(home, 'no-such-npm'), args: [], shell: false }
    await expect(installParts(install)).rejects.toThrow(/npm can't be started/)
  })
})

test('the folder is named by names and versions, whatever their order', () => {
  const folder = partsFolder('/h', { a: '1.0.0', b: '2.0.0' })
  expect(partsFolder('/h', { b: '2.0.0', a: '1.0.0' })).toBe(folder)
  expect(partsFolder('/h', { a: '1.0.1', b: '2.0.0' })).not.toBe(folder)
})

describe('finding npm', () => {
  const put = async (path: string): Promise<string> => {
    await mkdir(dirname(join(home, path)), { recursive: true })
    await writeFile(join(home, path), '')
    return join(home, path)
  }

  test('the npm that runs us comes first', async () => {
    const script = await put('tools/npm/bin/npm-cli.js')
    const npx = await put('tools/npm/bin/npx-cli.js')
    const npm = { command: '/n/node', args: [script], shell: false }
    expect(findNpm('/n/node', { npm_execpath: script }, 'linux')).toEqual(npm)
    expect(findNpm('/n/node', { npm_execpath: npx }, 'linux')).toEqual(npm)
  })

  test('another package manager is not npm', async () => {
    const script = await put('node/lib/node_modules/npm/bin/npm-cli.js')
    const node = await put('node/bin/node')
    expect(findNpm(node, { npm_execpath: '/x/pnpm.cjs' }, 'linux')?.args).toEqual([script])
  })

  test('beside the Node that a link leads to', async () => {
    const script = await put('real/lib/node_modules/npm/bin/npm-cli.js')
    const node = await put('real/bin/node')
    await symlink(node, join(home, 'node'))
    expect(findNpm(join(home, 'node'), {}, 'linux')?.args).toEqual([script])
  })

  test('beside node.exe on Windows', async () => {
    const script = await put('nodejs/node_modules/npm/bin/npm-cli.js')
    const node = await put('nodejs/node.exe')
    expect(findNpm(node, {}, 'win32')?.args).toEqual([script])
  })

  test('on the PATH: a link to its script, a shim, a .cmd', async () => {
    const node = await put('bare/node')
    const script = await put('elsewhere/npm-cli.js')
    await mkdir(join(home, 'bin'))
    await symlink(script, join(home, 'bin/npm'))
    expect(findNpm(node, { PATH: `/nowhere:${join(home, 'bin')}` }, 'linux')).toEqual({
      command: node,
      args: [script],
      shell: false,
    })
    const shim = await put('shims/npm')
    expect(findNpm(node, { PATH: join(home, 'shims') }, 'linux')).toEqual({ command: shim, args: [], shell: false })
    const cmd = await put('win/npm.cmd')
    expect(findNpm(node, { Path: join(home, 'win') }, 'win32')).toEqual({ command: `"${cmd}"`, args: [], shell: true })
  })

  test('nowhere, and without a PATH', async () => {
    expect(findNpm(await put('bare/node'), {}, 'linux')).toBeUndefined()
  })
})
