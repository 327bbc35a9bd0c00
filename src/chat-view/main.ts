import { type Film, filmOf, together } from './film.ts'
import { connect, type Host, type HostContext, type ToolResult } from './host.ts'
import { pageOf } from './page.ts'
import { wordsIn } from './words.ts'

/** An MCP App, which clients show next to the result of get_state and export_render. It makes no network requests. */

let words = wordsIn()
let film: Film | undefined
let host: Host | undefined

function show(): void {
  if (film) document.body.replaceChildren(...pageOf(film, words, openLink))
}

function openLink(url: string): void {
  if (host?.can.openLinks) void host.openLink(url)
  else window.open(url, '_blank', 'noopener')
}

function onContext({ theme, locale, styles }: HostContext): void {
  const { style } = document.documentElement
  if (theme) style.colorScheme = theme
  for (const [name, value] of Object.entries(styles?.variables ?? {}))
    if (value !== undefined) style.setProperty(name, value)
  if (locale) words = wordsIn(locale)
  show()
}

function onResult(result: ToolResult): void {
  film = filmOf(result)
  show()
  void addPicture()
}

/** For a result without a picture, the page requests the sheet itself, if the client allows it. */
async function addPicture(): Promise<void> {
  const asked = film
  if (!host?.can.callTools || !asked?.sessionId || asked.picture || asked.problem) return
  const more = filmOf(await host.callTool('get_state', { session_id: asked.sessionId, look: 'sheet' }))
  // an empty timeline, or one in the cloud, has no picture
  if (more.problem !== undefined || film !== asked) return
  film = together(asked, more)
  show()
}

host = await connect({ onContext, onResult })
new ResizeObserver(() => host?.tellHeight(Math.ceil(document.documentElement.getBoundingClientRect().height))).observe(
  document.documentElement,
)
void addPicture()
