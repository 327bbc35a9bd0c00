// Makes docs/conversation.png: a conversation as it went, with the server's own replies and a frame of the video that came of
// it. `npm run build && node scripts/conversation.mjs` (needs Chromium; CHROMIUM names another one).
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { page } from './conversation/page.mjs'
import { converse } from './conversation/talk.mjs'

const work = mkdtempSync(join(tmpdir(), 'conversation-'))
try {
  const html = join(work, 'page.html')
  writeFileSync(html, page(await converse(work)))
  const quiet = ['--headless', '--no-sandbox', '--hide-scrollbars', `--user-data-dir=${join(work, 'chromium')}`]
  const shot = [`--screenshot=${resolve('docs/conversation.png')}`, '--window-size=880,1090', `file://${html}`]
  execFileSync(process.env.CHROMIUM ?? 'chromium', [...quiet, ...shot], { stdio: ['ignore', 'inherit', 'ignore'] })
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 5 })
}
