// The studio's page in Chromium: from an edit to the new picture on a film of a minute; how smoothly a timeline of 200 clips and
// an hour scrolls, by the browser's own tracing. Needs the system's Chromium: `node scripts/bench/studio.mjs`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { chromium } from 'playwright-core'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const EDITS = 9
const SCROLLS = 180

const folder = mkdtempSync(join(tmpdir(), 'nemo-'))
const env = {
  PATH: process.env.PATH,
  NEMO_HOME: join(folder, 'home'),
  NEMO_ENGINE: 'local',
  NEMO_ENGINE_IDLE_MS: '5000',
  HOME: folder,
}
const mcp = new Client({ name: 'studio-bench', version: '1' })
await mcp.connect(new StdioClientTransport({ command: process.execPath, args: ['dist/main.js'], env }))
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
try {
  await fromEditToPicture(await open('A minute', { each: 15, clips: 4 }))
  await scrolling(await open('An hour', { each: 18, clips: 200 }))
} finally {
  await browser.close()
  await mcp.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}

async function call(name, args) {
  const { isError, content, structuredContent } = await mcp.callTool({ name, arguments: args }, undefined, {
    timeout: 120_000,
  })
  if (isError) throw new Error(JSON.stringify(content))
  return structuredContent
}

/** A film of photos with a title and music, in the page. */
async function open(title, { each, clips }) {
  const { workspace_url: link, session_id } = await call('create_session', { title, language: 'en' })
  const photos = ['red-panda.jpg', 'larch.jpg', 'elva.jpg']
  await call('upload_media', {
    session_id,
    files: [...photos, 'viper.mp3'].map((name) => resolve('tests/media', name)),
  })
  const assets = Array.from({ length: clips }, (_, i) => photos[i % photos.length])
  const edits = [
    { op: 'build_sequence', assets: [assets[0]], each },
    ...assets.slice(1).flatMap((asset, i) => [
      { op: 'append', asset },
      { op: 'set_duration', clip: i + 2, duration: each },
    ]),
    { op: 'add_text', text: 'Title', start: 1, end: 4 },
    { op: 'add_bgm', asset: 'viper.mp3' },
  ]
  await call('chat_edit', { session_id, edits })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(link)
  await page.locator('.picture[data-waits=false]').waitFor({ timeout: 120_000 })
  return { page, session_id }
}

/** ms from a text's change to the frame in which the video shows another picture. */
async function fromEditToPicture({ page }) {
  await page.getByLabel('Position', { exact: true }).fill('60')
  await page.waitForTimeout(3000)
  const times = []
  for (let i = 0; i < EDITS; i++) {
    await page.getByRole('button', { name: /Text on the picture/ }).dblclick()
    await page.getByLabel('Edit the text').fill(`Title ${i}`)
    const begun = await page.evaluate(() => {
      const video = document.querySelector('video')
      const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 36 })
      const context = canvas.getContext('2d', { willReadFrequently: true })
      const look = () => {
        context.drawImage(video, 0, 0, 64, 36)
        return context.getImageData(0, 0, 64, 36).data.join()
      }
      const before = look()
      globalThis.shown = new Promise((resolve) => {
        const watch = () => (look() === before ? requestAnimationFrame(watch) : resolve(performance.now()))
        watch()
      })
      return performance.now()
    })
    await page.keyboard.press('Enter')
    times.push(Math.round((await page.evaluate(() => globalThis.shown)) - begun))
  }
  console.log(`edit to picture, 60 s film: median ${median(times)} ms, most ${Math.max(...times)} ms (to reach: 1000)`)
  await page.close()
}

/** Scrolls by wheel from frame to frame while Chromium traces; what its main thread did for each, in CPU time. */
async function scrolling({ page }) {
  await page.waitForTimeout(2000)
  await page.locator('.scroller').hover()
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline.frame'],
  })
  const seen = await page.evaluate(async (count) => {
    const scroller = document.querySelector('.scroller')
    const gaps = []
    let before = performance.now()
    for (let i = 0; i < count; i++) {
      scroller.scrollLeft += 60
      await new Promise(requestAnimationFrame)
      gaps.push(performance.now() - before)
      before = performance.now()
    }
    return gaps
  }, SCROLLS)
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString())
  const main = traceEvents.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
  const tasks = traceEvents.filter(
    ({ name, ph, tid, pid }) => name.endsWith('RunTask') && ph === 'X' && tid === main.tid && pid === main.pid,
  )
  const busy = tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000
  const late = seen.filter((gap) => gap > 1.5 * (1000 / 60)).length
  console.log(
    `an hour in 200 clips, scrolled: ${(busy / SCROLLS).toFixed(1)} ms of CPU a frame on the main thread (60 a second leave 16.7); ` +
      `frames ${median(seen).toFixed(1)} ms apart, ${late} of ${SCROLLS} late`,
  )
  await page.close()
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}
