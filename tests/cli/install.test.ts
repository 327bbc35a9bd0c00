import { writeFileSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CLIENTS, type ClientName } from '../../src/cli/clients/clients.ts'
import { editConfig } from '../../src/cli/clients/edit-config.ts'
import { findClients } from '../../src/cli/clients/found.ts'
import { fromRegistry, launch } from '../../src/cli/clients/launch.ts'
import { claudeCodeCommand, cursorLink, cursorWebLink, vsCodeLink, vsCodeWebLink } from '../../src/cli/clients/links.ts'
import { type Places, places } from '../../src/cli/clients/places.ts'
import { writeConfig } from '../../src/cli/clients/write-config.ts'
import { run } from '../../src/cli/install.ts'

const NAMES = Object.keys(CLIENTS) as ClientName[]

let home: string
let here: Places
let said: string

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'install-'))
  here = places('linux', { HOME: home })
  said = ''
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said += String(text)
      return true
    })
  }
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(home, { recursive: true, force: true })
})

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

async function backups(file: string): Promise<string[]> {
  return (await readdir(dirname(file))).filter((name) => name.endsWith('.bak'))
}

describe('install --client', () => {
  test.each(NAMES)('%s: makes the file where there is none', async (client) => {
    const file = CLIENTS[client].file(here)
    expect(await run(['--client', client], here)).toBe(0)
    const config = JSON.parse(await readFile(file, 'utf8'))
    const server = (config.mcpServers ?? config.servers)['video-maker']
    expect(server.command).toBe(process.execPath)
    expect(server.args).toEqual([expect.stringMatching(/main\.js$/)])
    expect(said).toContain(file)
    expect(await backups(file)).toEqual([])
  })

  test.each(NAMES)('%s: keeps all that is there, and a copy of it; a second time changes nothing', async (client) => {
    const file = CLIENTS[client].file(here)
    const key = CLIENTS[client].entryPath[0] ?? ''
    const before = `${JSON.stringify({ theme: 'dark', [key]: { other: { command: 'x', env: { K: 'v' } } } }, null, 4)}\n`
    await put(file, before)
    expect(await run(['--client', client], here)).toBe(0)
    const after = await readFile(file, 'utf8')
    const config = JSON.parse(after)
    expect(config).toMatchObject({ theme: 'dark', [key]: { other: { command: 'x', env: { K: 'v' } } } })
    expect(config[key]['video-maker']).toBeDefined()
    const [backup = ''] = await backups(file)
    expect(await readFile(join(dirname(file), backup), 'utf8')).toBe(before)

    expect(await run(['--client', client], here)).toBe(0)
    expect(said).toContain('already has it')
    expect(await readFile(file, 'utf8')).toBe(after)
    expect(await backups(file)).toHaveLength(1)
  })

  test('an entry that is there keeps its variables', async () => {
    const file = CLIENTS.cursor.file(here)
    const entry = { command: 'npx', args: [], env: { NEMO_TOKEN: 't', NEMO_ENGINE: 'cloud' }, disabled: true }
    await put(file, JSON.stringify({ mcpServers: { 'video-maker': entry } }))
    await run(['--client', 'cursor', '--engine', 'local'], here)
    const { mcpServers } = JSON.parse(await readFile(file, 'utf8'))
    expect(mcpServers['video-maker']).toMatchObject({
      command: process.execPath,
      env: { NEMO_TOKEN: 't', NEMO_ENGINE: 'local' },
      disabled: true,
    })
    expect(said).not.toContain('"t"')
  })

  describe('the environment of the terminal', () => {
    const placesWith = (env: NodeJS.ProcessEnv) => places('linux', { HOME: home, ...env })
    const entryOf = async () => JSON.parse(await readFile(CLIENTS.cursor.file(here), 'utf8')).mcpServers['video-maker']

    test('goes into the entry, which says so first, with absolute folders', async () => {
      const env = {
        NEMO_HOME: 'data',
        NEMO_ENGINE: 'local',
        NEMO_MEDIA_DIRS: '/a:b',
        NEMO_API_URL: 'https://own.example',
      }
      expect(await run(['--client', 'cursor'], placesWith(env))).toBe(0)
      expect((await entryOf()).env).toEqual({
        NEMO_HOME: join(process.cwd(), 'data'),
        NEMO_ENGINE: 'local',
        NEMO_MEDIA_DIRS: `/a:${join(process.cwd(), 'b')}`,
        NEMO_API_URL: 'https://own.example',
      })
      expect(said.indexOf(`NEMO_HOME=${join(process.cwd(), 'data')}`)).toBeGreaterThanOrEqual(0)
      expect(said.indexOf('NEMO_HOME=')).toBeLessThan(said.indexOf('Added to Cursor'))
    })

    test('gives way to flags, and what is empty counts as unset', async () => {
      const env = { NEMO_ENGINE: 'cloud', NEMO_HOME: ' ', NEMO_OUTPUT_DIR: `\${HOME}` }
      await run(['--client', 'cursor', '--engine', 'local'], placesWith(env))
      expect((await entryOf()).env).toEqual({ NEMO_ENGINE: 'local' })
      expect(said).not.toContain('NEMO_ENGINE=cloud')
    })

    test.each(NAMES)('keeps its token to itself, and says so: %s', async (client) => {
      await run(['--client', client], placesWith({ NEMO_TOKEN: 'sec-ret', NEMO_CLIENT_ID: 'mine' }))
      const written = await readFile(CLIENTS[client].file(here), 'utf8')
      expect(written + said).not.toContain('sec-ret')
      expect(written).not.toContain('NEMO_CLIENT_ID')
      expect(said).toMatch(/NEMO_TOKEN is set here, but tokens are not copied/)
    })

    test('with a value that the server would refuse, changes nothing', async () => {
      expect(await run(['--client', 'cursor'], placesWith({ NEMO_ENGINE: 'lokal' }))).toBe(1)
      expect(said).toContain('NEMO_ENGINE must be')
      expect(await readdir(home)).toEqual([])
    })

    test('is in what --print shows', async () => {
      await run(['--client', 'claude-code', '--print'], placesWith({ NEMO_HOME: '/data' }))
      expect(said).toContain('"NEMO_HOME": "/data"')
      expect(said).toContain('--env NEMO_HOME=/data')
    })
  })

  test("VS Code's comments, trailing commas, tabs, line ends and byte order mark stay", async () => {
    const file = CLIENTS.vscode.file(here)
    const before =
      '\uFEFF// my servers\r\n{\r\n\t"servers": {\r\n\t\t/* first */\r\n\t\t"one": { "command": "a" }, // why\r\n\t},\r\n\t"inputs": [\r\n\t\t{ "id": "mine" },\r\n\t],\r\n}\r\n'
    await put(file, before)
    expect(await run(['--client', 'vscode'], here)).toBe(0)
    const after = await readFile(file, 'utf8')
    const [head = '', tail = ''] = before.split('\t},\r\n\t"inputs"')
    expect(after.startsWith(`${head}\t\t"video-maker": {\r\n\t\t\t"type": "stdio",\r\n`)).toBe(true)
    const [list = ''] = tail.split('\t],')
    expect(after).toContain(`\t\t},\r\n\t},\r\n\t"inputs"${list}\t\t{\r\n\t\t\t"type": "promptString",`)
    expect(after).toContain(`"NEMO_TOKEN": "\${input:nemo-token}"`)
    expect(after).toMatch(/"id": "nemo-token"[\s\S]*"password": true\r\n\t\t},\r\n\t\],\r\n}\r\n$/)
    expect(after.replaceAll('\r\n', '')).not.toContain('\n')
  })

  test('on the local engine VS Code asks for no token', async () => {
    await run(['--client', 'vscode', '--engine', 'local'], here)
    expect(JSON.parse(await readFile(CLIENTS.vscode.file(here), 'utf8'))).toEqual({
      servers: { 'video-maker': expect.objectContaining({ env: { NEMO_ENGINE: 'local' } }) },
    })
  })

  test.each([
    ['{ "mcpServers": {', /not valid JSON.*line 1, column/],
    ['{ "a": 1 }\n{ "b": 2 }', /not valid JSON.*line 2, column 1/],
    ['[]', /does not hold a JSON object/],
    ['"text"', /does not hold a JSON object/],
    ['{ "mcpServers": [] }', /"mcpServers" is not an object/],
    ['{ "mcpServers": "x" }', /"mcpServers" is not an object/],
    ['{ "mcpServers": {}, "mcpServers": {} }', /"mcpServers" is in it twice/],
    ['{ "mcpServers": { "video-maker": {}, "video-maker": {} } }', /"video-maker" is in it twice/],
    [Buffer.from([0x7b, 0xff, 0x7d]), /not UTF-8/],
  ])('refuses %s and changes nothing', async (text, why) => {
    const file = CLIENTS.cursor.file(here)
    await mkdir(dirname(file))
    await writeFile(file, text)
    expect(await run(['--client', 'cursor'], here)).toBe(1)
    expect(said).toMatch(why)
    expect(said).toContain('--print')
    expect(await readFile(file)).toEqual(Buffer.from(text))
    expect(await readdir(dirname(file))).toEqual(['mcp.json'])
  })

  test.each([
    ['{}', '{\n  "mcpServers": {\n    "video-maker": E\n  }\n}'],
    ['{ "a": 1 }', '{ "a": 1,\n  "mcpServers": {\n    "video-maker": E\n  }\n}'],
    ['{ "a": 1, }', '{ "a": 1,\n  "mcpServers": {\n    "video-maker": E\n  },\n}'],
    ['{\n  "mcpServers": {}\n}\n', '{\n  "mcpServers": {\n    "video-maker": E\n  }\n}\n'],
    ['{\n  "mcpServers": {\n  }\n}\n', '{\n  "mcpServers": {\n    "video-maker": E\n  }\n}\n'],
    ['{\n // one\n}\n', '{\n // one\n "mcpServers": {\n  "video-maker": E\n }\n}\n'],
    [
      '{\n  "mcpServers": {\n    "b": {} // , last\n  }\n}',
      '{\n  "mcpServers": {\n    "b": {}, // , last\n    "video-maker": E\n  }\n}',
    ],
  ])('writes into %j as a person would', (before, after) => {
    const edited = editConfig(before, [{ path: ['mcpServers', 'video-maker'], value: {} }])
    expect(edited).toBe(after.replace('E', '{}'))
  })

  test('a comment inside the entry is not thrown away', () => {
    const text = '{ "mcpServers": { "video-maker": { /* mine */ } } }'
    expect(() => editConfig(text, [{ path: ['mcpServers', 'video-maker'], value: { command: 'x' } }])).toThrow(/lose/)
  })

  test('refuses inputs that are no list', async () => {
    await put(CLIENTS.vscode.file(here), '{ "inputs": {} }')
    expect(await run(['--client', 'vscode'], here)).toBe(1)
    expect(said).toMatch(/"inputs" is not a list/)
  })

  test('an empty file counts as none', async () => {
    await put(CLIENTS.cursor.file(here), ' \n')
    expect(await run(['--client', 'cursor'], here)).toBe(0)
    expect(JSON.parse(await readFile(CLIENTS.cursor.file(here), 'utf8')).mcpServers).toBeDefined()
  })

  test.skipIf(process.platform === 'win32')('a link stays a link, and the mode stays', async () => {
    const file = CLIENTS.cursor.file(here)
    const real = join(home, 'dotfiles.json')
    await put(real, '{}')
    await chmod(real, 0o640)
    await mkdir(dirname(file))
    await symlink(real, file)
    await run(['--client', 'cursor'], here)
    expect(await readlink(file)).toBe(real)
    expect(await readFile(real, 'utf8')).toContain('video-maker')
    expect((await stat(real)).mode & 0o777).toBe(0o640)
  })

  test('what the client writes meanwhile is not lost', async () => {
    const file = join(home, 'c.json')
    await writeFile(file, '1')
    let calls = 0
    const { backup = '' } = await writeConfig(
      file,
      (text) => {
        if (calls++ === 0) writeFileSync(file, '12')
        return `${text}!`
      },
      new Date('2026-01-02T03:04:05Z'),
    )
    expect(await readFile(file, 'utf8')).toBe('12!')
    expect(backup).toBe(`${file}.2026-01-02-030405.bak`)
    expect(await readFile(backup, 'utf8')).toBe('12')
  })

  test('two copies in one second have two names', async () => {
    const file = join(home, 'c.json')
    await writeFile(file, '1')
    const now = new Date()
    const one = await writeConfig(file, () => '2', now)
    const two = await writeConfig(file, () => '3', now)
    expect(await readFile(one.backup ?? '', 'utf8')).toBe('1')
    expect(await readFile(two.backup ?? '', 'utf8')).toBe('2')
  })

  test('--config names another file', async () => {
    const file = join(home, 'project', '.cursor', 'mcp.json')
    expect(await run(['--client', 'cursor', '--config', file], here)).toBe(0)
    expect(await readFile(file, 'utf8')).toContain('video-maker')
  })

  test.each(NAMES)('%s --print changes nothing', async (client) => {
    expect(await run(['--client', client, '--print', '--output-dir', '/v'], here)).toBe(0)
    expect(said).toContain('"NEMO_OUTPUT_DIR": "/v"')
    expect(said).toContain(CLIENTS[client].file(here))
    expect(await readdir(home)).toEqual([])
  })

  test('~ in a folder that no shell has seen is the home folder', async () => {
    expect(await run(['--client', 'cursor', '--print', '--output-dir', '~/My Movies'], here)).toBe(0)
    expect(said).toContain(`"NEMO_OUTPUT_DIR": ${JSON.stringify(join(homedir(), 'My Movies'))}`)
  })

  test.each([
    [['--client', 'emacs'], /no client "emacs"/],
    [['--client', 'cursor', '--engine', 'moon'], /--engine is one of auto, cloud, local/],
    [['--client', 'cursor', '--wrong'], /--wrong/],
  ])('%j is answered with what is right', async (args, answer) => {
    expect(await run(args, here)).toBe(2)
    expect(said).toMatch(answer)
    expect(said).toContain('claude-desktop, claude-code')
    expect(await readdir(home)).toEqual([])
  })

  test('without a client it lists what it finds', async () => {
    await put(CLIENTS.cursor.file(here), '{ "mcpServers": { "video-maker": {} } }')
    await put(CLIENTS['claude-code'].file(here), '{ "mcpServers": {} }')
    await put(CLIENTS.vscode.file(here), '{')
    const states = (await findClients(here)).map(({ client, state }) => [client, state])
    expect(Object.fromEntries(states)).toEqual({
      cursor: 'with',
      'claude-desktop': 'none',
      'claude-code': 'without',
      vscode: 'unreadable',
    })
    expect(await run([], here)).toBe(0)
    expect(said).toMatch(/cursor +added/)
    expect(said).toMatch(/vscode +it is not valid JSON/)
  })
})

describe("each platform's places", () => {
  const file = (client: ClientName, platform: NodeJS.Platform, env: NodeJS.ProcessEnv, exists = false) =>
    CLIENTS[client].file(places(platform, env, () => exists))

  test('Windows', () => {
    const env = { USERPROFILE: 'C:\\Users\\Ann Lee', APPDATA: 'D:\\Roam', LOCALAPPDATA: 'D:\\Local' }
    expect(file('cursor', 'win32', env)).toBe('C:\\Users\\Ann Lee\\.cursor\\mcp.json')
    expect(file('claude-desktop', 'win32', env)).toBe('D:\\Roam\\Claude\\claude_desktop_config.json')
    expect(file('claude-desktop', 'win32', env, true)).toBe(
      'D:\\Local\\Packages\\Claude_pzs8sxrjxfjjc\\LocalCache\\Roaming\\Claude\\claude_desktop_config.json',
    )
    expect(file('claude-code', 'win32', env)).toBe('C:\\Users\\Ann Lee\\.claude.json')
    expect(file('vscode', 'win32', env)).toBe('D:\\Roam\\Code\\User\\mcp.json')
  })

  test('Windows without APPDATA', () => {
    expect(file('vscode', 'win32', { USERPROFILE: 'C:\\U' })).toBe('C:\\U\\AppData\\Roaming\\Code\\User\\mcp.json')
  })

  test('macOS', () => {
    const env = { HOME: '/Users/ann' }
    expect(file('claude-desktop', 'darwin', env)).toBe(
      '/Users/ann/Library/Application Support/Claude/claude_desktop_config.json',
    )
    expect(file('vscode', 'darwin', env)).toBe('/Users/ann/Library/Application Support/Code/User/mcp.json')
  })

  test('Linux, with and without its own settings folder', () => {
    expect(file('vscode', 'linux', { HOME: '/home/ann' })).toBe('/home/ann/.config/Code/User/mcp.json')
    expect(file('claude-desktop', 'linux', { HOME: '/home/ann', XDG_CONFIG_HOME: '/c' })).toBe(
      '/c/Claude/claude_desktop_config.json',
    )
    expect(file('claude-code', 'linux', { HOME: '/home/ann', CLAUDE_CONFIG_DIR: '/cc' })).toBe('/cc/.claude.json')
  })

  test('an environment without HOME', () => {
    expect(file('cursor', 'linux', {})).toMatch(/^\/.+\/\.cursor\/mcp\.json$/)
  })
})

const published = fromRegistry('video-maker-mcp')

describe('the command that starts the server', () => {
  test('a copy that stays is started where it is', () => {
    expect(launch('/opt/vm/dist/main.js', '/bin/node', {}).args).toEqual(['/opt/vm/dist/main.js'])
    expect(launch('/usr/lib/node_modules/video-maker-mcp/dist/main.js', '/bin/node', {}).command).toBe('/bin/node')
  })

  test.each([
    '/root/.npm/_npx/5f/node_modules/video-maker-mcp/dist/main.js',
    'C:\\npm\\_npx\\5f\\node_modules\\video-maker-mcp\\dist\\main.js',
    '/tmp/dlx-123/node_modules/video-maker-mcp/dist/main.js',
    '/tmp/bunx-0-video-maker-mcp/node_modules/video-maker-mcp/dist/main.js',
  ])('%s is fetched anew', (main) => {
    expect(launch(main, '/bin/node', {}, 'video-maker-mcp')).toEqual(published)
  })

  test('on Windows npx needs a shell, but not in VS Code', () => {
    const entry = (client: ClientName) => CLIENTS[client].changes(published, 'win32')[0]?.value
    expect(entry('cursor')).toEqual({ command: 'cmd', args: ['/c', 'npx', '-y', 'video-maker-mcp'] })
    expect(entry('vscode')).toMatchObject({ command: 'npx', args: ['-y', 'video-maker-mcp'] })
  })
})

describe('install links', () => {
  test('Cursor', () => {
    const config = new URL(cursorLink(published)).searchParams.get('config') ?? ''
    expect(JSON.parse(Buffer.from(config, 'base64').toString())).toEqual({
      command: 'npx',
      args: ['-y', 'video-maker-mcp'],
    })
    expect(cursorLink(published)).toMatch(
      /^cursor:\/\/anysphere\.cursor-deeplink\/mcp\/install\?name=video-maker&config=/,
    )
    expect(new URL(cursorWebLink(published)).searchParams.get('config')).toBe(config)
  })

  test('VS Code', () => {
    const link = vsCodeLink(published)
    expect(JSON.parse(decodeURIComponent(link.slice('vscode:mcp/install?'.length)))).toEqual({
      name: 'video-maker',
      inputs: [expect.objectContaining({ id: 'nemo-token', password: true })],
      type: 'stdio',
      command: 'npx',
      args: ['-y', 'video-maker-mcp'],
      env: { NEMO_TOKEN: `\${input:nemo-token}` },
    })
    const { searchParams } = new URL(vsCodeWebLink(published))
    expect(searchParams.get('name')).toBe('video-maker')
    expect(JSON.parse(searchParams.get('inputs') ?? '')).toHaveLength(1)
    expect(JSON.parse(searchParams.get('config') ?? '')).toMatchObject({ command: 'npx', type: 'stdio' })
  })

  test('Claude Code', () => {
    expect(claudeCodeCommand(published)).toBe('claude mcp add video-maker --scope user -- npx -y video-maker-mcp')
    expect(claudeCodeCommand({ command: '/a b/node', args: ['m.js'], env: { NEMO_OUTPUT_DIR: '/my videos' } })).toBe(
      'claude mcp add video-maker --scope user --env "NEMO_OUTPUT_DIR=/my videos" -- "/a b/node" m.js',
    )
  })
})
