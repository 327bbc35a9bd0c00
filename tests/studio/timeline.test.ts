import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { MEDIA, type RunningServer, startServer, workplace } from '../e2e/server.ts'
import { CHROMIUM, complaintsOf, openBrowser } from './browser.ts'
import { dragBy, itemOn, sentenceOn, shownOn } from './hand.ts'

/** A photo of 4 s, a part of a clip, and one of everything that can stand over them. */

let server: RunningServer
let page: Page
let complaints: string[]

interface Timed {
  start: number
  duration: number
}

interface Film {
  clips: { from?: number; duration: number; fade_out?: number }[]
  overlays: (Timed & { volume?: number; fade?: { in?: number } })[]
  callouts: (Timed & { text: string })[]
  graphics: Timed[]
  captions?: { cues: (Timed & { text: string })[] }
  sounds: { start: number; from?: number; duration?: number }[]
}

/** As the assistant sees it. */
async function film(): Promise<Film> {
  const { facts } = await server.call('get_state', { include_draft: true })
  return facts.draft as Film // its own document
}

const item = (name: string) => itemOn(page, name)
const sentence = () => sentenceOn(page)
const handle = (name: string, which: string) => item(name).locator(`.handle.${which}`)
const drag = (what: Parameters<typeof dragBy>[1], x: number) => dragBy(page, what, x)

beforeAll(async () => {
  if (!CHROMIUM) return
  const place = workplace()
  server = await startServer(place.env)
  const link = String((await server.call('create_session', { title: 'All of it', language: 'en' })).facts.workspace_url)
  const lines = join(place.folder, 'lines.srt')
  writeFileSync(lines, '1\n00:00:00,500 --> 00:00:01,500\nGood morning\n\n2\n00:00:02,000 --> 00:00:03,000\nGood day\n')
  await server.call('upload_media', {
    files: [...['larch.jpg', 'rabbit.mp4', 'viper.mp3'].map((name) => join(MEDIA, name)), lines],
  })
  const { facts } = await server.call('chat_edit', {
    edits: [
      { op: 'append', asset: 'larch.jpg' },
      { op: 'append', asset: 'rabbit.mp4' },
      { op: 'trim', clip: 2, keep: [2, 5] },
      { op: 'add_captions', source: 'lines.srt' },
      { op: 'add_overlay', asset: 'rabbit.mp4', start: 1, end: 3, position: 'top-right', scale: 0.3 },
      { op: 'callout', type: 'arrow', box: { x: 0.3, y: 0.4 }, text: 'Larches', start: 1, end: 3 },
      { op: 'lower_third', name: 'Elva Berg', role: 'Guide', start: 4, duration: 2 },
      { op: 'add_sound', asset: 'viper.mp3', role: 'bgm', at: 0, from: 2, duration: 5, volume: 0.5 },
    ],
  })
  expect(facts.status).toBe('completed')
  const browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 1440, height: 1100 }, locale: 'en-GB' })
  context.setDefaultTimeout(20_000)
  page = await context.newPage()
  complaints = complaintsOf(page, new URL(link).origin)
  await page.goto(link)
  await item('viper.mp3').waitFor()
})

describe.skipIf(!CHROMIUM)('on the timeline', () => {
  afterEach(() => expect(complaints.splice(0)).toEqual([]))

  test('a clip begins earlier in its file where its beginning is pulled out, and later where it is pushed in', async () => {
    const clip = async () => (await film()).clips[1]
    const edge = page.locator('.item.clip').nth(1).locator('.handle.edge.start')
    await drag(edge, -60)
    await expect.poll(async () => (await clip())?.duration).toBeCloseTo(4)
    expect((await clip())?.from).toBeCloseTo(1)
    await expect.poll(sentence).toMatch(/begins earlier; length 3 s → 4 s/)
    await drag(edge, 120)
    await expect.poll(async () => (await clip())?.duration).toBeCloseTo(2)
    expect((await clip())?.from).toBeCloseTo(3)
    await expect.poll(sentence).toMatch(/trimmed: 4 s → 2 s/)
  })

  test('no clip begins before its file does', async () => {
    await drag(page.locator('.item.clip').nth(1).locator('.handle.edge.start'), -220)
    await expect.poll(async () => (await film()).clips[1]?.from ?? 0).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(async () => (await film()).clips[1]?.from).toBeCloseTo(3)
  })

  test('an overlay is moved and trimmed, its sound and its fades are handles', async () => {
    const overlay = async () => (await film()).overlays[0]
    const shown = page.locator('.item.overlay')
    await drag(shown.locator('.body'), 30)
    await expect.poll(async () => (await overlay())?.start).toBeCloseTo(1.5)
    await expect.poll(sentence).toMatch(/rabbit.mp4: time 1-3 s → 1.5-3.5 s/i)
    await drag(shown.locator('.handle.edge.end'), -30)
    await expect.poll(async () => (await overlay())?.duration).toBeCloseTo(1.5)
    await shown.getByRole('slider', { name: 'Volume of rabbit.mp4' }).focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(async () => (await overlay())?.volume).toBeCloseTo(0.95)
    await shown.getByRole('slider', { name: 'Fade-in of rabbit.mp4' }).focus()
    await page.keyboard.press('Shift+ArrowUp')
    await expect.poll(async () => (await overlay())?.fade?.in).toBeCloseTo(1)
    await expect.poll(sentence).toContain('fade')
  })

  test('a caption is moved, trimmed, and written anew on the picture', async () => {
    const caption = async () => (await film()).captions?.cues.find(({ text }) => text !== 'Good day')
    await drag(item('Good morning').locator('.body'), 12)
    await expect.poll(async () => (await caption())?.start).toBeCloseTo(0.7)
    await expect.poll(sentence).toMatch(/Caption “Good morning”: time 0.5-1.5 s → 0.7-1.7 s/)
    await drag(handle('Good morning', 'edge.start'), -24)
    await expect.poll(async () => (await caption())?.start).toBeCloseTo(0.3)
    await item('Good morning').locator('.body').dblclick()
    await page.getByLabel('Edit the text').fill('Good evening')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await caption())?.text).toBe('Good evening')
    await expect.poll(sentence).toContain('“Good morning” → “Good evening”')
    await page.keyboard.press('Delete')
    await expect.poll(caption).toBeUndefined()
    await page.getByRole('button', { name: 'Undo' }).click()
    await item('Good evening').waitFor()
  })

  test('a callout is moved, trimmed and written anew; a lower third is moved', async () => {
    const callout = async () => (await film()).callouts[0]
    await drag(item('Larches').locator('.body'), 60)
    await expect.poll(async () => (await callout())?.start).toBeCloseTo(2)
    await expect.poll(sentence).toContain('1-3 s → 2-4 s')
    await drag(handle('Larches', 'edge.end'), -30)
    await expect.poll(async () => (await callout())?.duration).toBeCloseTo(1.5)
    await item('Larches').locator('.body').dblclick()
    await page.getByLabel('Edit the text').fill('Two larches')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await callout())?.text).toBe('Two larches')
    await drag(item('Elva Berg').locator('.body'), -60)
    await expect.poll(async () => (await film()).graphics[0]?.start).toBeCloseTo(3)
    await expect.poll(sentence).toContain('4-5 s → 3-4 s')
  })

  test('a sound is heard from later on where its beginning is pushed in', async () => {
    const sound = async () => (await film()).sounds[0]
    const { duration = 0 } = (await sound()) ?? {}
    await drag(handle('viper.mp3', 'edge.start'), 60)
    // before the page has heard of the one, the next
    await drag(item('viper.mp3').locator('.body'), -30)
    await expect.poll(async () => (await sound())?.start).toBeCloseTo(0.5)
    expect(await sound()).toMatchObject({ from: 3, duration: duration - 1 })
    await expect.poll(sentence).toMatch(/viper.mp3/i)
  })

  test('the sound of a clip has fades of its own', async () => {
    await page.locator('.item.clip').getByRole('slider', { name: 'Fade-out of the sound of rabbit.mp4' }).focus()
    await page.keyboard.press('Shift+ArrowUp')
    await expect.poll(sentence).toMatch(/fade out 1 s/)
  })

  test('what is selected is trimmed to the playhead and moved by keys, whatever it is', async () => {
    await page.getByLabel('Position', { exact: true }).fill('75')
    await item('Two larches').locator('.body').click()
    await page.keyboard.press('[')
    await expect.poll(async () => (await film()).callouts[0]?.start).toBeCloseTo(2.5)
    // each goes on from what the one before did
    await page.keyboard.press('Alt+ArrowRight')
    await page.keyboard.press('Alt+ArrowRight')
    await expect.poll(async () => (await film()).callouts[0]?.start).toBeCloseTo(2.7)
  })

  test('L plays faster each time, K stops, J goes back faster each time', async () => {
    const at = () => page.getByLabel('Position', { exact: true }).inputValue().then(Number)
    const rate = () => page.locator('video').evaluate((video) => Number(Reflect.get(video, 'playbackRate')))
    const paused = () => page.locator('video').evaluate((video) => Reflect.get(video, 'paused'))
    await page.getByLabel('Position', { exact: true }).fill('0')
    await page.locator('.clock').click()
    await shownOn(page)
    await page.keyboard.press('l')
    await expect.poll(paused).toBe(false)
    expect(await rate()).toBe(1)
    await page.keyboard.press('l')
    await expect.poll(rate).toBe(2)
    await page.keyboard.press('l')
    await expect.poll(rate).toBe(4)
    await page.keyboard.press('k')
    await expect.poll(paused).toBe(true)
    await page.getByLabel('Position', { exact: true }).fill('170')
    await page.locator('.clock').click()
    await page.keyboard.press('j')
    await expect.poll(at).toBeLessThan(165)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await expect.poll(at).toBeLessThan(60)
    await page.keyboard.press('k')
    const stopped = await at()
    await page.keyboard.press('ArrowRight')
    await expect.poll(at).toBe(stopped + 1)
  })

  test('is split where the playhead stands', async () => {
    await page.getByLabel('Position', { exact: true }).fill('60')
    await page.locator('.clock').click()
    await page.keyboard.press('s')
    await expect.poll(async () => (await film()).clips.length).toBe(3)
    expect((await film()).clips[0]?.duration).toBeCloseTo(2)
    await expect.poll(sentence).toContain('Split at 2 s')
  })
})
