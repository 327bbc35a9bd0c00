import { useEffect, useState } from 'preact/hooks'

/**
 * Loads pictures from the engine one at a time, the latest request first: a browser has only six connections per host, and the
 * film takes precedence.
 */
const waiting: string[] = []
const shown = new Set<string>()
const watchers = new Map<string, Set<() => void>>()
let loading: string | undefined

function ask(path: string, show: () => void): () => void {
  const those = watchers.get(path) ?? new Set()
  watchers.set(path, those.add(show))
  waiting.push(path)
  next()
  return () => {
    those.delete(show)
    if (those.size === 0) watchers.delete(path)
  }
}

function next(): void {
  if (loading !== undefined) return
  let path = waiting.pop()
  // skips pictures that have scrolled out of view
  while (path !== undefined && (shown.has(path) || !watchers.has(path))) path = waiting.pop()
  if (path === undefined) return
  loading = path
  const image = new Image()
  const now = path
  image.onload = image.onerror = () => done(now)
  image.src = now
}

function done(path: string): void {
  shown.add(path)
  loading = undefined
  for (const show of watchers.get(path) ?? []) show()
  next()
}

interface PictureProps {
  path: string
  width?: number
  height?: number
}

/** A decorative picture; its item has the description. */
export function Picture({ path, width, height }: PictureProps) {
  const [, show] = useState(0)
  const isThere = shown.has(path)
  useEffect(() => (isThere ? undefined : ask(path, () => show((n) => n + 1))), [path, isThere])
  return <img {...(isThere && { src: path })} alt="" draggable={false} width={width} height={height} />
}
