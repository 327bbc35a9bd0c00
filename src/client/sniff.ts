import type { FileHandle } from 'node:fs/promises'

/** The type of a file by its content. */
export interface FileType {
  /** the usual extension, without a dot */
  ext: string
  mime: string
}

/** Enough for every signature. */
const HEAD_BYTES = 64 * 1024

/** A file's first bytes, at most 64 KiB, and its type; undefined for an unknown signature. */
export async function sniff(file: FileHandle): Promise<{ head: Uint8Array; type?: FileType }> {
  const buffer = new Uint8Array(HEAD_BYTES)
  const { bytesRead } = await file.read(buffer, 0, HEAD_BYTES, 0)
  const head = buffer.subarray(0, bytesRead)
  const { fileTypeFromBuffer } = await import('file-type')
  const type = (await fileTypeFromBuffer(head).catch(() => undefined)) ?? tiff(head)
  return { head, type }
}

/** What tells a TIFF from a camera's raw file may be anywhere, often at its end. */
function tiff(head: Uint8Array): FileType | undefined {
  const mark = Buffer.from(head.subarray(0, 4)).toString('latin1')
  return mark === 'II*\0' || mark === 'MM\0*' ? { ext: 'tif', mime: 'image/tiff' } : undefined
}

export function isMedia(type: FileType | undefined): type is FileType {
  return type !== undefined && /^(video|audio|image)\//.test(type.mime)
}
