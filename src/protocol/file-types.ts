/** MIME types of the files that the engines make, by extension. */
const TYPES: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  webm: 'video/webm',
  mkv: 'video/x-matroska',
  gif: 'image/gif',
  webp: 'image/webp',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  m4a: 'audio/mp4',
  jpg: 'image/jpeg',
  png: 'image/png',
}

/** The MIME type of a finished file, by its name; undefined for one that is no render's. */
export function mimeType(file: string): string | undefined {
  return TYPES[file.slice(file.lastIndexOf('.') + 1).toLowerCase()]
}
