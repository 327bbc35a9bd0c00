import { open } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import { looksLikeScript } from './align/looks-like-script.ts'
import { looksLikeLut } from './lut.ts'
import { MediaError } from './media.ts'
import { looksLikeSubtitles } from './subtitles/parse.ts'

/** The type of a file by its first bytes. */
export type Identified =
  | { kind: 'subtitle' }
  | { kind: 'script' }
  | { kind: 'lut' }
  | { kind: 'media'; demuxer: string }

/**
 * FFmpeg's demuxer for each content type. A file is read with the demuxer named here and no other, so that its content can't
 * select one that opens further files (playlists, concat lists, image sequences).
 */
const DEMUXERS: Record<string, string> = {
  mp4: 'mov',
  m4v: 'mov',
  m4a: 'mov',
  m4b: 'mov',
  m4p: 'mov',
  f4v: 'mov',
  f4a: 'mov',
  mov: 'mov',
  qt: 'mov',
  '3gp': 'mov',
  '3g2': 'mov',
  avif: 'mov',
  webm: 'matroska',
  mkv: 'matroska',
  mka: 'matroska',
  avi: 'avi',
  mts: 'mpegts',
  flv: 'flv',
  asf: 'asf',
  wmv: 'asf',
  mpg: 'mpeg',
  ogv: 'ogg',
  ogg: 'ogg',
  oga: 'ogg',
  opus: 'ogg',
  spx: 'ogg',
  mp3: 'mp3',
  mp2: 'mp3',
  aac: 'aac',
  wav: 'wav',
  flac: 'flac',
  aif: 'aiff',
  amr: 'amr',
  jpg: 'jpeg_pipe',
  png: 'png_pipe',
  apng: 'apng',
  gif: 'gif',
  webp: 'webp_pipe',
  bmp: 'bmp_pipe',
  tif: 'tiff_pipe',
}

const HEAD_BYTES = 64 * 1024

/**
 * Identifies a file by its content; its name does not matter.
 * @throws {MediaError} if the engine can't read it
 */
export async function identify(path: string): Promise<Identified> {
  const head = await readHead(path)
  if (head.length === 0) throw new MediaError('the file is empty')
  if (looksLikeSubtitles(head)) return { kind: 'subtitle' }
  if (looksLikeLut(head)) return { kind: 'lut' }
  const ext = (await fileTypeFromFile(path).catch(() => undefined))?.ext
  const demuxer = ext && DEMUXERS[ext]
  if (demuxer) return { kind: 'media', demuxer: isAnimatedWebp(head) ? 'webp_anim' : demuxer }
  if (ext === undefined && isTiff(head)) return { kind: 'media', demuxer: 'tiff_pipe' }
  if (isMp3WithoutHeader(head)) return { kind: 'media', demuxer: 'mp3' }
  if (ext === undefined && looksLikeScript(head)) return { kind: 'script' }
  throw new MediaError(ext && ext !== 'xml' ? otherFile(ext) : unknownFile(head))
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function isAnimatedWebp(head: Buffer): boolean {
  return head.toString('latin1', 8, 16) === 'WEBPVP8X' && ((head[20] ?? 0) & 2) !== 0
}

/** The beginning is that of any TIFF; what tells it from raw photos comes after the picture, which a truncated file lacks. */
function isTiff(head: Buffer): boolean {
  return ['II*\0', 'MM\0*'].includes(head.toString('latin1', 0, 4))
}

/** Some recorders begin an MP3 with zeros or the rest of a frame. */
function isMp3WithoutHeader(head: Buffer): boolean {
  const first = head.findIndex((byte, i) => byte === 0xff && ((head[i + 1] ?? 0) & 0xe6) === 0xe2)
  return first > 0 && first < 4096 && head.subarray(0, first).every((byte) => byte === 0)
}

function otherFile(ext: string): string {
  if (ext === 'heic' || ext === 'heif') return 'it is a HEIC photo, which cannot be read here: export it as JPEG'
  if (ext === 'pdf') return 'it is a PDF document, not a video, photo or sound'
  if (['zip', 'rar', '7z', 'gz', 'tar', 'docx', 'xlsx', 'pptx', 'epub', 'jar', 'apk'].includes(ext))
    return `it is an archive or document (${ext}), not a video, photo or sound`
  return `it is a ${ext} file, which is none of the formats that can be used`
}

function unknownFile(head: Buffer): string {
  const text = asText(head)
  if (text === undefined) return 'its content is no video, photo or sound format that is known here'
  if (
    /^\s*(#EXTM3U|ffconcat\b|\[playlist\]|<asx\b|<smil\b|(<\?xml[^>]*>\s*)?<(MPD|SmoothStreamingMedia|playlist)\b)/i.test(
      text,
    )
  )
    return 'it is a playlist that names other files: upload those files themselves'
  if (/<svg\b|^\s*push graphic-context/i.test(text))
    return 'it is a vector drawing, not a picture of pixels: export it as PNG'
  if (/^\s*<(!doctype html|html)\b/i.test(text)) return 'it is a web page, not a video, photo or sound'
  return 'it is a text file, not a video, photo or sound'
}

/** The bytes as text, or undefined if they are not text. */
function asText(head: Buffer): string | undefined {
  const text = new TextDecoder('utf-8').decode(head)
  const strange = text.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0
  return strange <= text.length / 100 ? text : undefined
}
