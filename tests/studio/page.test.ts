import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { killed, MAIN, MEDIA, type RunningServer, startServer, type Workplace, workplace } from '../e2e/server.ts'
import { CHROMIUM, complaintsOf, openBrowser } from './browser.ts'
import { dragBy, itemOn, namesOn, shownOn } from './hand.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let place: Workplace
let server: RunningServer
let page: Page
let complaints: string[]
let link: string

/** As the assistant sees it. */
async function film(): Promise<Film> {
  const { facts } = await server.call('get_state', { include_draft: true })
  return facts.draft as Film // its own document
}

interface Film {
  title: string
  clips: { duration: number }[]
  texts: { text: string; start: number; position: [number, number] }[]
  sounds: { volume?: number; fade_out?: number }[]
}

beforeAll(async () => {
  if (!CHROMIUM) return
  place = workplace()
  server = await startServer(place.env)
  link = String((await server.call('create_session', { title: 'Wild Days', language: 'en' })).facts.workspace_url)
  const browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  context.setDefaultTimeout(20_000)
  page = await context.newPage()
  complaints = complaintsOf(page, new URL(link).origin)
  await page.goto(link)
})

describe.skipIf(!CHROMIUM)('the studio', () => {
  afterEach(() => expect(complaints.splice(0)).toEqual([]))

  test('opens by its link, whose key does not stay in the address', async () => {
    await page.getByText('Nothing on the timeline yet').waitFor()
    expect(page.url()).not.toContain('key=')
    expect(await axe()).toEqual([])
  })

  test('takes files that are dropped on it', async () => {
    await drop(['larch.jpg', 'elva.jpg', 'rabbit.mp4', 'viper.mp3'])
    await page.getByText('viper.mp3').waitFor()
    expect(await page.locator('.files li').count()).toBe(4)
    for (const name of ['larch.jpg', 'elva.jpg', 'rabbit.mp4']) {
      await page.getByRole('button', { name: `Insert: ${name}` }).click()
      await item(name).waitFor()
    }
    expect(await names()).toEqual(['larch.jpg', 'elva.jpg', 'rabbit.mp4'])
  })

  test('does a wish in words, and says what it did', async () => {
    await page.getByLabel('What do you want?').fill('add a title "Hello" in the center for the first 2 seconds')
    await page.getByRole('button', { name: 'Send' }).click()
    await item('Hello').waitFor()
    expect((await film()).texts).toMatchObject([{ text: 'Hello', start: 0, duration: 2 }])
    expect(await page.locator('.activity').innerText()).toContain('Hello')
    expect(await page.locator('.history li').first().innerText()).toContain('Hello')
  })

  test('shows place and length in one format', async () => {
    expect(await page.locator('.clock').innerText()).toMatch(/^0:00\.00 \/ 0:\d\d\.\d\d$/)
  })

  test('shows the film, and goes by a frame, by a second, to the end and back', async () => {
    await shown()
    const at = () => page.getByLabel('Position', { exact: true }).inputValue().then(Number)
    await page.locator('.clock').click()
    await page.keyboard.press('ArrowRight')
    await expect.poll(at).toBe(1)
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(at).toBe(31)
    await page.keyboard.press('Home')
    await expect.poll(at).toBe(0)
    await page.keyboard.press('Space')
    await expect.poll(at).toBeGreaterThan(5)
    await page.keyboard.press('k')
    expect(await page.locator('video').evaluate((video) => Reflect.get(video, 'paused'))).toBe(true)
    await page.keyboard.press('Home')
  })

  test('a clip dragged to another place is a move', async () => {
    await dragBy(page, item('rabbit.mp4').locator('.body'), -690)
    await expect.poll(names).toEqual(['rabbit.mp4', 'larch.jpg', 'elva.jpg'])
    expect(await page.locator('.history li').first().innerText()).toMatch(/moved/i)
  })

  test('an edge dragged is a trim', async () => {
    const before = Number((await film()).clips[1]?.duration)
    await dragBy(page, item('larch.jpg').locator('.edge.end'), -60)
    await expect.poll(async () => Number((await film()).clips[1]?.duration)).toBeLessThan(before - 0.5)
  })

  test('a text is dragged in time, and on the picture', async () => {
    await dragBy(page, item('Hello').locator('.body'), 60)
    await expect.poll(async () => (await film()).texts[0]?.start).toBeGreaterThan(0.5)
    await page.getByLabel('Position', { exact: true }).fill('45')
    const held = page.getByRole('button', { name: 'Text on the picture: Hello' })
    await dragBy(page, held, 0, -120)
    await expect.poll(async () => (await film()).texts[0]?.position).toEqual([0.5, expect.any(Number)])
    expect((await film()).texts[0]?.position[1]).toBeLessThan(0.4)
  })

  test('a text is written anew in its place, and what changed is shown at once', async () => {
    const before = await picture()
    await page.getByRole('button', { name: 'Text on the picture: Hello' }).dblclick()
    await page.getByLabel('Edit the text').fill('Good day')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await film()).texts[0]?.text).toBe('Good day')
    await expect.poll(picture).not.toBe(before)
    expect(await page.getByLabel('Position', { exact: true }).inputValue()).toBe('45')
  })

  test('volume and fades are handles, also for the keyboard', async () => {
    await page.getByRole('button', { name: 'Insert: viper.mp3' }).click()
    await item('viper.mp3').waitFor()
    await page.getByRole('slider', { name: 'Volume of viper.mp3' }).focus()
    const { volume = 1 } = (await film()).sounds[0] ?? {}
    await page.keyboard.press('ArrowDown')
    await expect.poll(async () => (await film()).sounds[0]?.volume).toBeCloseTo(volume - 0.05)
    await page.getByRole('slider', { name: 'Fade-out of viper.mp3' }).focus()
    await page.keyboard.press('Shift+ArrowUp')
    await expect.poll(async () => (await film()).sounds[0]?.fade_out).toBeCloseTo(1)
  })

  test('splits at the playhead, undoes and redoes', async () => {
    await page.locator('.clock').click()
    await page.keyboard.press('s')
    await expect.poll(names).toHaveLength(4)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(names).toHaveLength(3)
    await page.keyboard.press('Control+Shift+Z')
    await expect.poll(names).toHaveLength(4)
    await page.keyboard.press('Control+z')
    await expect.poll(names).toHaveLength(3)
  })

  test('what the assistant does meanwhile comes by itself, with what it did', async () => {
    await server.call('chat_edit', { edits: [{ op: 'add_text', text: 'From afar', start: 1, end: 3 }] })
    await item('From afar').waitFor()
    await expect.poll(() => page.locator('.activity li').last().innerText()).toMatch(/^Assistant\s+Text “From afar”/)
  })

  test('what happened before it was opened is there, with who did it, and once', async () => {
    const other = await page.context().newPage()
    await other.goto(page.url())
    const log = other.locator('.activity')
    await expect.poll(() => log.innerText()).toMatch(/You\s+add a title "Hello".*Assistant\s+Text “From afar”/s)
    expect(await log.innerText()).toBe(await page.locator('.activity').innerText())
    await other.close()
  })

  test('the film is named by its heading, and called as before when that is undone', async () => {
    const heading = page.getByRole('heading', { level: 1 })
    await heading.getByRole('button').click()
    await page.getByLabel('Name of the film').fill('Wild Nights')
    await page.keyboard.press('Enter')
    await expect.poll(() => heading.innerText()).toContain('Wild Nights')
    expect((await film()).title).toBe('Wild Nights')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => heading.innerText()).toContain('Wild Days')
    expect(await page.title()).toContain('Wild Days')
  })

  test('what is not understood is not said to be done', async () => {
    await page.locator('#wish').fill('flibber the wobble')
    await page.keyboard.press('Enter')
    const answer = page.locator('.activity li').last()
    await expect.poll(() => answer.innerText()).toMatch(/^Answer\s+I did not understand/)
  })

  test('what is asked about is shown together with the button that does it', async () => {
    await page.locator('#wish').fill('make a video of larch.jpg')
    await page.keyboard.press('Enter')
    const button = page.locator('.activity li').last().getByRole('button', { name: 'Do this' })
    await button.waitFor()
    const bottomOf = async (each: typeof button) => {
      const { y = 0, height = 0 } = (await each.boundingBox()) ?? {}
      return y + height
    }
    const list = page.locator('.activity ol')
    await expect.poll(async () => (await bottomOf(button)) <= (await bottomOf(list)) + 1).toBe(true)
  })

  test('all of it is there for those who do not see it, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await axe(), colorScheme).toEqual([])
    }
  })

  test('speaks Chinese where it is asked to', async () => {
    await page.getByLabel('Language').selectOption('zh')
    await page.getByRole('button', { name: '撤销' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('zh')
    await page.getByLabel('语言').selectOption('en')
  })

  test('exports with progress, and hands out the file', async () => {
    await page.getByLabel('Size').selectOption('480p')
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const save = page.getByRole('link', { name: /Save the file/ })
    await save.waitFor({ timeout: 120_000 })
    const [file] = await Promise.all([page.waitForEvent('download'), save.click()])
    const path = join(place.out, 'saved.mp4')
    await file.saveAs(path)
    expect(statSync(path).size).toBeGreaterThan(50_000)
    expect(readFileSync(path).toString('latin1', 4, 8)).toBe('ftyp')
    expect(file.suggestedFilename()).toBe('Wild Days.mp4')
  })

  test('an engine that is killed under the page is missed, and found again with nothing lost', async () => {
    const before = await names()
    await killed((await place.engine()) ?? 0)
    await page.getByRole('alert').filter({ hasText: 'The engine has stopped' }).waitFor()
    complaints.splice(0) // a browser reports connections that it can't make
    await server.call('get_state')
    await page.getByRole('alert').filter({ hasText: 'The engine has stopped' }).waitFor({ state: 'detached' })
    complaints.splice(0)
    expect(await names()).toEqual(before)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(async () => (await film()).texts).toHaveLength(1)
  })

  test('lists the films, with a picture each', async () => {
    await page.getByRole('button', { name: /All films/ }).click()
    const entry = page.getByRole('link', { name: /Wild Days/ })
    await entry.waitFor()
    await expect
      .poll(() => entry.locator('img').evaluate((img) => Number(Reflect.get(img, 'naturalWidth'))))
      .toBeGreaterThan(100)
    expect(await axe()).toEqual([])
    await entry.click()
    await item('larch.jpg').waitFor()
  })

  test('a new film that nothing was done in leaves nothing behind', async () => {
    for (const _ of [1, 2]) {
      await page.getByRole('button', { name: /All films/ }).click()
      await page.getByRole('button', { name: 'New film' }).click()
      await page.getByText('Nothing on the timeline yet').waitFor()
    }
    await page.getByRole('button', { name: /All films/ }).click()
    await page.getByRole('link', { name: /Wild Days/ }).waitFor()
    expect(await page.locator('.films li').count()).toBe(1)
    await page.getByRole('link', { name: /Wild Days/ }).click()
    await item('larch.jpg').waitFor()
  })

  test('a browser without the codec is told, and sees the film all the same', async () => {
    const other = await page.context().newPage()
    await other.addInitScript('MediaSource.isTypeSupported = () => false')
    await other.goto(page.url())
    await other.getByText('cannot play H.264').waitFor()
    await expect
      .poll(() => other.locator('.picture > img').evaluate((img) => Number(Reflect.get(img, 'naturalWidth'))))
      .toBeGreaterThan(100)
    await other.close()
  })

  test('without the key it shows nothing', async () => {
    const stranger = await page.context().browser()?.newContext()
    const other = await stranger?.newPage()
    await other?.goto(page.url())
    await other?.getByText('This page has no key').waitFor()
    await stranger?.close()
  })
})

test('weighs no more than it may', () => {
  const folder = join(MAIN, '../engine/studio')
  const bytes = ['index.html', 'page.js', 'page.css'].map((name) => gzipSync(readFileSync(join(folder, name))).length)
  expect(bytes.reduce((sum, each) => sum + each)).toBeLessThan(250_000)
})

const item = (name: string) => itemOn(page, name)
const names = () => namesOn(page)
const shown = () => shownOn(page)

/** What the video shows, as a few numbers. */
function picture(): Promise<string> {
  return page.evaluate(`(() => {
    const video = document.querySelector('video')
    const canvas = Object.assign(document.createElement('canvas'), { width: 32, height: 18 })
    const context = canvas.getContext('2d')
    context.drawImage(video, 0, 0, 32, 18)
    return [...context.getImageData(0, 0, 32, 18).data].join()
  })()`)
}

/** As a person drops files from a folder. */
async function drop(files: string[]): Promise<void> {
  const given = files.map((name) => ({ name, base64: readFileSync(join(MEDIA, name)).toString('base64') }))
  await page.evaluate(
    `(() => {
      const transfer = new DataTransfer()
      for (const { name, base64 } of ${JSON.stringify(given)})
        transfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name))
      const at = document.querySelector('main')
      for (const type of ['dragover', 'drop'])
        at.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }))
    })()`,
  )
}

/** What axe finds, by its rules, with the places. */
async function axe(): Promise<string[]> {
  await page.evaluate(readFileSync(AXE, 'utf8'))
  return page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + target + ' ' + failureSummary)))`)
}

afterAll(() => expect(CHROMIUM === undefined || complaints.length === 0).toBe(true))
