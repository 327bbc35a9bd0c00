// Makes the pictures of docs/studio.md: the page at four sizes, with the built server and the system's Chromium.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { chromium } from 'playwright-core'

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'docs/studio' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
  },
})
const media = resolve('tests/media')
const folder = mkdtempSync(join(tmpdir(), 'nemo-'))
mkdirSync(values.out, { recursive: true })

const mcp = new Client({ name: 'studio-pictures', version: '1' })
await mcp.connect(
  new StdioClientTransport({
    command: process.execPath,
    args: ['dist/main.js'],
    env: {
      PATH: process.env.PATH,
      NEMO_HOME: join(folder, 'home'),
      NEMO_ENGINE: 'local',
      NEMO_ENGINE_IDLE_MS: '20000',
      HOME: folder,
    },
  }),
)
async function call(name, args) {
  const { isError, content, structuredContent } = await mcp.callTool({ name, arguments: args }, undefined, {
    timeout: 120_000,
  })
  if (isError) throw new Error(JSON.stringify(content))
  return structuredContent
}

const { workspace_url: link } = await call('create_session', { title: 'Wild Days', language: 'en' })
await call('upload_media', {
  files: ['red-panda.jpg', 'larch.jpg', 'elva.jpg', 'rabbit.mp4', 'viper.mp3'].map((name) => join(media, name)),
})
await call('chat_edit', {
  message:
    'Combine these images and the clip into a 20-second promo video with text overlays and transitions, with the music',
})

const browser = await chromium.launch({ executablePath: values.chromium, args: ['--no-sandbox'] })
try {
  for (const [name, width, height, colorScheme, language] of [
    ['desktop', 1440, 900, 'light', 'en'],
    ['dark', 1440, 900, 'dark', 'en'],
    ['phone', 360, 800, 'light', 'zh'],
    ['4k', 3840, 2160, 'dark', 'en'],
  ]) {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      locale: language,
      hasTouch: width < 600,
    })
    const page = await context.newPage()
    await page.goto(link)
    await page.locator('.item.clip').first().waitFor()
    if (name === 'desktop') {
      await page.locator('#wish').fill('make the title larger')
      await page.keyboard.press('Enter')
      await page.locator('.activity .assistant').first().waitFor()
    }
    await page.locator('input[aria-label=Position], input[aria-label=位置]').fill('40')
    await page.locator('.picture[data-waits=false]').waitFor({ timeout: 60_000 })
    await page.locator('.tools button').last().click()
    await page.mouse.move(0, 0)
    if (name === 'desktop') await page.locator('.item.text .body').first().focus()
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('.thumbs img, .files img')].every((img) => img.src && img.complete) &&
        document.querySelector('video').readyState > 1,
      undefined,
      { timeout: 120_000 },
    )
    const path = join(values.out, `${name}.webp`)
    const shot = await page.screenshot({ type: 'png', scale: 'css', fullPage: width < 600 })
    // webp, which Playwright does not write: by the browser's own encoder
    const most = width > 2000 ? 1920 : width
    const bytes = await (await context.newPage()).evaluate(
      async ([png, most]) => {
        const image = new Image()
        image.src = `data:image/png;base64,${png}`
        await image.decode()
        const scale = Math.min(1, most / image.width)
        const canvas = Object.assign(document.createElement('canvas'), {
          width: image.width * scale,
          height: image.height * scale,
        })
        canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height)
        return canvas.toDataURL('image/webp', 0.8).split(',')[1]
      },
      [shot.toString('base64'), most],
    )
    writeFileSync(path, Buffer.from(bytes, 'base64'))
    console.log(`${path}: ${statSync(path).size} bytes`)
    await context.close()
  }
} finally {
  await browser.close()
  await mcp.close()
  rmSync(folder, { recursive: true, force: true })
}
