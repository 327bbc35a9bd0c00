import type * as z from 'zod'
import type { UploadedFile } from '../client/client.ts'
import type { media } from './parameters.ts'
import { duration, line, size } from './text.ts'

type Media = z.infer<typeof media>

export function mediaFacts(file: UploadedFile): Media {
  return {
    name: line(file.name),
    kind: file.kind,
    duration_ms: file.durationMs,
    width: file.width,
    height: file.height,
    size_bytes: file.sizeBytes,
  }
}

/** beach.mp4 (video, 1920x1080, 7.8 s, 1.2 MB) */
export function mediaWords(file: Media): string {
  const facts = [
    file.kind,
    file.width && file.height ? `${file.width}x${file.height}` : undefined,
    file.duration_ms === undefined ? undefined : duration(file.duration_ms),
    file.size_bytes === undefined ? undefined : size(file.size_bytes),
  ]
  return `${file.name} (${facts.filter(Boolean).join(', ')})`
}
