import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium, type Frame, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** The built page as a client of MCP Apps shows it: in a sandboxed frame, spoken to by messages. */

const CHROMIUM = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync)
const html = () => readFile(join(import.meta.dirname, '../../dist/chat-view.html'), 'utf8')

interface Told {
  method: string
  params: Record<string, unknown>
}

let browser: Browser
beforeAll(async () => {
  if (CHROMIUM) browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
})
afterAll(() => browser?.close())

/** The other side of MCP Apps, as much as the page needs. */
const hostPage = (given: object) => `<iframe sandbox="allow-scripts" style="width:680px;height:660px;border:0"></iframe>
<script>
  const { html, result, tool, capabilities, context } = ${JSON.stringify(given).replaceAll('<', '\\u003c')}
  const told = []
  const frame = document.querySelector('iframe')
  const send = (message) => frame.contentWindow.postMessage({ jsonrpc: '2.0', ...message }, '*')
  addEventListener('message', ({ data: { id, method, params } }) => {
    told.push({ method, params })
    if (method === 'ui/initialize') {
      const host = { hostInfo: { name: 'test', version: '1' }, hostCapabilities: capabilities, hostContext: context }
      send({ id, result: { protocolVersion: '2026-01-26', ...host } })
    } else if (method === 'ui/notifications/initialized') send({ method: 'ui/notifications/tool-result', params: result })
    else if (method === 'tools/call') send({ id, result: tool })
    else if (id !== undefined) send({ id, result: {} })
  })
  frame.srcdoc = html
</script>`

/** A client that shows the page, answers what it asks, and notes what it says. */
async function shown(
  result: object,
  { tool = {}, capabilities = { openLinks: {}, serverTools: {} }, context = {} } = {},
): Promise<{ page: Page; frame: Frame; told: () => Promise<Told[]>; requests: string[] }> {
  const page = await browser.newPage({ viewport: { width: 700, height: 700 } })
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.setContent(hostPage({ html: await html(), result, tool, capabilities, context }))
  const frame = await expect
    .poll(() => page.frames()[1])
    .toBeDefined()
    .then(() => page.frames()[1])
  if (!frame) throw new Error('there is no frame')
  return { page, frame, requests, told: () => page.evaluate<Told[]>('told') }
}

/** 2x1 px: red, blue */
const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP4z8DAAMQAB/8B/8ZkAAAAAElFTkSuQmCC'
const facts = {
  session_id: '5529',
  timeline: 'Timeline (2 tracks)',
  duration_ms: 10_000,
  tracks: [
    {
      type: 'video',
      segments: [
        { id: 'c1', name: 'beach.jpg', start_ms: 0, duration_ms: 4000 },
        { id: 'c2', name: '<img src=x onerror=alert(1)>', start_ms: 4000, duration_ms: 6000 },
      ],
    },
    { type: 'text', segments: [{ id: 't1', name: 'Summer', start_ms: 2000, duration_ms: 3000 }] },
  ],
  warnings: [{ rule: 'text_too_short', text: 'Text t1 is gone too soon', ids: ['t1'], edits: [] }],
  workspace_url: 'http://127.0.0.1:4000/s/#key=1',
  seen: 'Picture: 12 moments',
}
const sheet = { content: [{ type: 'image', data: PICTURE, mimeType: 'image/png' }], structuredContent: facts }

describe.skipIf(!CHROMIUM)('the film in the chat (needs Chromium, or CHROMIUM with its path)', () => {
  test('shows the picture, the timeline, what is worth fixing, and opens the studio', async () => {
    const { page, frame, told, requests } = await shown(sheet)
    const image = frame.getByRole('img', { name: 'Picture: 12 moments' })
    await image.waitFor()
    expect(await frame.evaluate('[document.images[0].naturalWidth, document.images[0].naturalHeight]')).toEqual([2, 1])
    const second = frame.getByRole('img', { name: 'c2 <img src=x onerror=alert(1)>, 4-10 s' })
    expect(await second.getAttribute('style')).toBe('left: 40%; width: 60%;')
    expect(await frame.getByText('Text t1 is gone too soon').count()).toBe(1)
    await frame.getByRole('button', { name: 'Open the studio' }).click()
    await expect
      .poll(told)
      .toContainEqual({ method: 'ui/open-link', params: { url: 'http://127.0.0.1:4000/s/#key=1' } })
    const heights = (await told()).flatMap(({ method, params }) =>
      method.endsWith('size-changed') ? params.height : [],
    )
    expect(Number(heights.at(-1))).toBeGreaterThan(100)
    expect(requests.filter((url) => !url.startsWith('data:') && !url.startsWith('about:'))).toEqual([])
    await page.close()
  })

  test('a result without a picture: it asks for the sheet itself, where the client lets it', async () => {
    const bare = { content: [], structuredContent: { session_id: '5529', file: '/v/a.mp4', status: 'completed' } }
    const asking = await shown(bare, { tool: sheet })
    await asking.frame.getByRole('img', { name: 'Picture: 12 moments' }).waitFor()
    expect(await asking.told()).toContainEqual({
      method: 'tools/call',
      params: { name: 'get_state', arguments: { session_id: '5529', look: 'sheet' } },
    })
    expect(await asking.frame.getByText('/v/a.mp4').count()).toBe(1)
    const quiet = await shown(bare, { capabilities: { openLinks: {} } as never })
    await quiet.frame.getByText('/v/a.mp4').waitFor()
    expect((await quiet.told()).some(({ method }) => method === 'tools/call')).toBe(false)
    await asking.page.close()
    await quiet.page.close()
  })

  test('speaks Chinese and takes the client’s colours where it is told to', async () => {
    const variables = { '--color-background-primary': 'rgb(1, 2, 3)' }
    const { page, frame } = await shown(sheet, { context: { locale: 'zh-CN', theme: 'dark', styles: { variables } } })
    await frame.getByRole('button', { name: '打开工作室' }).waitFor()
    const ground = await frame.evaluate('getComputedStyle(document.body).backgroundColor')
    expect(ground).toBe('rgb(1, 2, 3)')
    await page.close()
  })

  test('an error is told, and an address that is none of the web’s is no button', async () => {
    const failed = await shown({ isError: true, content: [{ type: 'text', text: 'Error empty_timeline: nothing' }] })
    await failed.frame.getByText('Error empty_timeline: nothing').waitFor()
    const odd = await shown({ ...sheet, structuredContent: { ...facts, workspace_url: 'javascript:alert(1)' } })
    await odd.frame.getByRole('img', { name: 'Picture: 12 moments' }).waitFor()
    expect(await odd.frame.getByRole('button').count()).toBe(0)
    await failed.page.close()
    await odd.page.close()
  })
})

test('the page is one file that names no address to load anything from', async () => {
  const page = await html()
  expect(page).toContain("default-src 'none'")
  expect(page).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=/)
  expect(page).not.toMatch(/@import|url\(|fetch\(|XMLHttpRequest|WebSocket/)
  expect(Buffer.byteLength(page)).toBeLessThan(20_000)
})
