import type { Film, Segment } from './film.ts'
import type { Words } from './words.ts'

/** Builds the page of a film; all external strings are inserted as text. */
export function pageOf(film: Film, words: Words, openLink: (url: string) => void): Node[] {
  if (film.problem !== undefined) return [element('p', { class: 'problem' }, film.problem)]
  const { picture, seen, tracks, warnings, workspaceUrl, file } = film
  const isEmpty = tracks.every(({ segments }) => segments.length === 0)
  return [
    ...(picture ? [element('img', { src: picture, alt: seen ?? '' })] : []),
    ...(file ? [element('p', { class: 'file' }, `${words.file} `, element('code', {}, file))] : []),
    ...(isEmpty ? (picture || file ? [] : [element('p', {}, words.nothing)]) : [timeline(film, words)]),
    ...(warnings.length > 0 ? [warningList(warnings, words)] : []),
    ...(workspaceUrl ? [studioButton(workspaceUrl, words, openLink)] : []),
  ]
}

function timeline({ tracks, durationMs }: Film, words: Words): Node {
  const ends = tracks.flatMap(({ segments }) => segments.map(({ startMs, durationMs }) => startMs + durationMs))
  const length = Math.max(1, durationMs, ...ends)
  const rows = tracks
    .filter(({ segments }) => segments.length > 0)
    .flatMap(({ type, segments }) => {
      const name = Object.entries(words.tracks).find(([known]) => known === type)?.[1] ?? words.tracks.other
      const bars = segments.map((segment) => bar(segment, length, type))
      return [element('dt', {}, name), element('dd', {}, ...bars)]
    })
  return element('section', { 'aria-label': words.timeline }, element('dl', {}, ...rows))
}

function bar({ id, name, startMs, durationMs }: Segment, length: number, type: string): HTMLElement {
  const said = `${id} ${name}, ${seconds(startMs)}-${seconds(startMs + durationMs)} s`
  const made = element('span', { class: `bar ${type}`, title: said, role: 'img', 'aria-label': said }, name || id)
  made.style.left = `${(100 * startMs) / length}%`
  made.style.width = `${(100 * durationMs) / length}%`
  return made
}

const seconds = (ms: number) => Math.round(ms / 100) / 10

function warningList(warnings: readonly string[], words: Words): Node {
  const items = warnings.map((text) => element('li', {}, text))
  return element('section', { class: 'warnings' }, element('h2', {}, words.warnings), element('ul', {}, ...items))
}

function studioButton(url: string, words: Words, openLink: (url: string) => void): Node {
  const isHere = ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname)
  const button = element('button', { type: 'button' }, isHere ? words.studio : words.browser)
  button.addEventListener('click', () => openLink(url))
  return button
}

function element(tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}
