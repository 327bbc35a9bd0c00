import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { MEDIA, type RunningServer, startServer, workplace } from '../e2e/server.ts'
import { CHROMIUM, complaintsOf, openBrowser } from './browser.ts'
import { dragBy, itemOn, sentenceOn } from './hand.ts'

/** Two pages and an assistant in one film at once. */

let server: RunningServer
let one: Page
let other: Page
let complaints: string[][]

interface Film {
  clips: { fade?: { in?: number } }[]
  texts: { text: string; start: number; position?: [number, number] }[]
}

async function film(): Promise<Film> {
  const { facts } = await server.call('get_state', { include_draft: true })
  return facts.draft as Film // its own document
}

const texts = async () => (await film()).texts.map(({ text }) => text).sort()

/** Requests that change something are kept back until what is returned is called. */
async function heldBack(page: Page): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/run_sse', async (route) => {
    await held
    await route.continue()
  })
  return release
}

beforeAll(async () => {
  if (!CHROMIUM) return
  server = await startServer(workplace().env)
  const { facts } = await server.call('create_session', { title: 'Together', language: 'en' })
  await server.call('upload_media', { files: [join(MEDIA, 'larch.jpg'), join(MEDIA, 'elva.jpg')] })
  const made = await server.call('chat_edit', {
    edits: [
      { op: 'build_sequence', assets: ['larch.jpg', 'elva.jpg'], each: 4 },
      { op: 'add_text', text: 'Hello', start: 1, end: 3, position: 'center' },
    ],
  })
  expect(made.facts.status).toBe('completed')
  const link = String(facts.workspace_url)
  const browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  context.setDefaultTimeout(30_000)
  one = await context.newPage()
  other = await context.newPage()
  complaints = [one, other].map((page) => complaintsOf(page, new URL(link).origin))
  for (const page of [one, other]) {
    await page.goto(link)
    await itemOn(page, 'Hello').waitFor()
  }
})

describe.skipIf(!CHROMIUM)('two pages and an assistant', () => {
  // a browser reports that an edit has to wait for another
  afterEach(() =>
    expect(complaints.flatMap((each) => each.splice(0)).filter((each) => !each.includes('409'))).toEqual([]),
  )

  test('see at once what any of them does, each edit in a sentence', async () => {
    await server.call('chat_edit', { edits: [{ op: 'add_text', text: 'From afar', start: 4, end: 6 }] })
    for (const page of [one, other]) {
      await itemOn(page, 'From afar').waitFor()
      await expect
        .poll(() => page.locator('.activity li').last().innerText())
        .toMatch(/Text “From afar” added at 4-6 s/)
      expect(await page.locator('.activity').innerText()).not.toMatch(/add_text|\{/)
    }
    await dragBy(one, itemOn(one, 'From afar').locator('.body'), 60)
    await expect.poll(() => sentenceOn(other)).toContain('4-6 s → 5-7 s')
  })

  test('what they do to different things at the same time is all done', async () => {
    const release = await heldBack(one)
    await dragBy(one, itemOn(one, 'Hello').locator('.body'), 30)
    await dragBy(other, itemOn(other, 'From afar').locator('.body'), -30)
    await expect.poll(() => sentenceOn(other)).toContain('5-7 s → 4.5-6.5 s')
    await server.call('chat_edit', { edits: [{ op: 'fade_video', target: 1, in: 0.5 }] })
    release()
    await expect.poll(() => sentenceOn(one)).toContain('1-3 s → 1.5-3.5 s')
    const now = await film()
    expect(now.texts.map(({ text, start }) => [text, start])).toEqual([
      ['Hello', 1.5],
      ['From afar', 4.5],
    ])
    expect(now.clips[0]?.fade?.in).toBe(0.5)
  })

  test('what was made for something that another has changed since is refused, shown, and can be done all the same', async () => {
    const release = await heldBack(one)
    await itemOn(one, 'Hello').locator('.body').dblclick()
    await one.getByLabel('Edit the text').fill('Good evening')
    await one.keyboard.press('Enter')
    await server.call('chat_edit', { edits: [{ op: 'update_text', match: 't1', text: 'Good morning' }] })
    await itemOn(other, 'Good morning').waitFor()
    release()
    const refusal = one.locator('.activity li').last()
    await expect.poll(() => refusal.innerText()).toContain('Somebody changed this in the meantime')
    await itemOn(one, 'Good morning').waitFor()
    expect(await texts()).toEqual(['From afar', 'Good morning'])
    await refusal.getByRole('button', { name: 'Do this' }).click()
    await itemOn(other, 'Good evening').waitFor()
    expect(await texts()).toEqual(['From afar', 'Good evening'])
    expect(await one.getByRole('button', { name: 'Do this' }).count(), 'what is done is not offered again').toBe(0)
  })

  test('words that are being written do not go over those that another wrote meanwhile', async () => {
    await itemOn(one, 'Good evening').locator('.body').dblclick()
    await one.getByLabel('Edit the text').fill('Good night')
    await dragBy(other, itemOn(other, 'From afar').locator('.body'), 30)
    await server.call('chat_edit', { edits: [{ op: 'update_text', match: 't1', text: 'Sleep well' }] })
    await itemOn(one, 'Sleep well').waitFor()
    expect(await one.getByLabel('Edit the text').inputValue()).toBe('Good night')
    await one.keyboard.press('Enter')
    await expect
      .poll(() => one.locator('.activity li').last().innerText())
      .toContain('Somebody changed this in the meantime')
    expect(await texts()).toEqual(['From afar', 'Sleep well'])
  })

  test('all three at once: one after the other, and nothing is lost', async () => {
    const before = (await film()).texts.length
    await Promise.all([
      (async () => {
        // the assistant is told where somebody else is at work, and tries again
        for (const text of ['A', 'B', 'C'])
          while (
            (await server.call('chat_edit', { edits: [{ op: 'add_text', text, start: 0, end: 1 }] })).result.isError
          );
      })(),
      ...[one, other].map(async (page) => {
        await page.locator('.clock').click()
        for (let i = 0; i < 3; i++) await page.keyboard.press('t')
      }),
    ])
    await expect.poll(async () => (await film()).texts.length).toBe(before + 9)
    for (const page of [one, other]) await expect.poll(() => page.locator('.item.text').count()).toBe(before + 9)
  })
})
