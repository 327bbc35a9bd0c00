import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'

/** px */
export const SIZE = { width: 1000, height: 360 }

/** The engine's own, so that letters look the same in the film and beside it. */
const FONTS = {
  Inter: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  Emoji: '@fontsource/noto-color-emoji/files/noto-color-emoji-emoji-400-normal.woff2',
}

const STYLE = `
  * { box-sizing: border-box }
  body { margin: 0; width: ${SIZE.width}px; height: ${SIZE.height}px; background: #f4f2ee; color: #23211d; font: 14px/1.4 Inter, Emoji, sans-serif; overflow: hidden }
  .talk { position: absolute; left: 18px; top: 0; bottom: 22px; width: 366px; display: flex; flex-direction: column; justify-content: flex-end; gap: 8px }
  .person { align-self: flex-end; max-width: 330px; padding: 9px 14px; border-radius: 15px 15px 4px 15px; background: #2f6f5e; color: #fff }
  .file { display: inline-block; margin: 6px 5px 0 0; padding: 0 8px; border-radius: 8px; background: #ffffff2b; font-size: 12px }
  .tools { margin-left: 4px; color: #8a857a; font-size: 12px }
  .assistant { align-self: flex-start; max-width: 350px; padding: 9px 14px; border-radius: 15px 15px 15px 4px; background: #fff; box-shadow: 0 1px 3px #0000001a }
  .film { position: absolute; left: 421px; top: 22px; width: 562px; height: 316px; border-radius: 10px; background: #23211d; display: grid; place-items: center; color: #8a857a }
`

/** A still for each list of what was said. @returns paths of PNG files */
export async function stills(said, folder) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  try {
    const page = await browser.newPage({ viewport: SIZE })
    const paths = []
    for (const [index, lines] of said.entries()) {
      const path = join(folder, `still-${index}.png`)
      await page.setContent(html(lines))
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({ path })
      paths.push(path)
    }
    return paths
  } finally {
    await browser.close()
  }
}

function html(lines) {
  return `<!doctype html><meta charset="utf-8"><style>${Object.entries(FONTS).map(face).join('')}${STYLE}</style>
    <div class="talk">${lines.map(line).join('')}</div><div class="film">…</div>`
}

function face([family, path]) {
  const data = readFileSync(resolve('node_modules', path)).toString('base64')
  return `@font-face { font-family: ${family}; font-weight: 100 900; src: url(data:font/woff2;base64,${data}) }`
}

function line({ person, files = [], tools = [], assistant }) {
  const names = files.map((name) => `<span class="file">${escaped(name)}</span>`).join('')
  if (person !== undefined) return `<div class="person">${escaped(person)}${names && `<br>${names}`}</div>`
  return `<div class="tools">${tools.join(' · ')}</div><div class="assistant">${escaped(assistant)}</div>`
}

function escaped(raw) {
  return raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
