import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** What a person does on the page, and sees there. */

/** What is on the timeline under a name. */
export function itemOn(page: Page, name: string): Locator {
  return page
    .locator('.timeline .item')
    .filter({ has: page.locator('.name', { hasText: new RegExp(`^\\s*${name}\\s*$`) }) })
}

/** Of the clips, in order. */
export function namesOn(page: Page): Promise<string[]> {
  return page.locator('.item.clip .name').allInnerTexts()
}

/** Until the picture under the playhead is there. */
export async function shownOn(page: Page): Promise<void> {
  await page.locator('.picture[data-waits=false]').waitFor()
  await expect
    .poll(() => page.locator('video').evaluate((video) => Number(Reflect.get(video, 'readyState'))))
    .toBeGreaterThan(1)
}

/** The sentence of the present version. */
export function sentenceOn(page: Page): Promise<string> {
  return page.locator('.history li[aria-current=true]').innerText()
}

/** px */
export async function dragBy(page: Page, what: Locator, x: number, y = 0): Promise<void> {
  const box = await what.boundingBox()
  if (!box) throw new Error('it is not there')
  // below the line of its volume
  const [fromX, fromY] = [box.x + box.width / 2, box.y + box.height * 0.8]
  await page.mouse.move(fromX, fromY)
  await page.mouse.down()
  await page.mouse.move(fromX + x / 2, fromY + y / 2)
  await page.mouse.move(fromX + x, fromY + y, { steps: 3 })
  await page.mouse.up()
}
