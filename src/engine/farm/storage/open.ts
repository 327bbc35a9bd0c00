import type { StorageSettings } from '../settings.ts'
import { folderStorage } from './folder.ts'
import type { Storage } from './storage.ts'

/** The storage that the settings name; the S3 client is loaded only when needed. */
export async function openStorage(settings: StorageSettings): Promise<Storage> {
  if (settings.kind === 'folder') return folderStorage(settings.folder)
  const { s3Storage } = await import('./s3.ts')
  return s3Storage(settings)
}
