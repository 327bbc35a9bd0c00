import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  ListMultipartUploadsCommand,
  type MultipartUpload,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3'
import { type Old, OWN_FOLDERS } from './storage.ts'

/**
 * Removes our old objects from a bucket, by when they were stored (S3 does not say when one was last read), and multipart
 * uploads whose sender died. Anything else in the bucket is left alone.
 * @param place bucket and prefix of our folders
 * @returns how many
 */
export async function tidyBucket(
  client: S3Client,
  { bucket, prefix }: { bucket: string; prefix: string },
  { unused, films, unfinished }: Old,
): Promise<number> {
  let removed = 0
  for (const folder of OWN_FOLDERS) {
    const place = { Bucket: bucket, Prefix: `${prefix ? `${prefix}/` : ''}${folder}/` }
    for await (const { Contents = [] } of paginateListObjectsV2({ client }, place))
      for (const { Key, LastModified } of Contents) {
        if (!isBefore(LastModified, folder === 'films' ? films : unused)) continue
        await client.send(new DeleteObjectCommand({ Bucket: bucket, Key }))
        removed++
      }
    for (const { Key, UploadId, Initiated } of await uploadsIn(client, place)) {
      if (!isBefore(Initiated, unfinished)) continue
      await client.send(new AbortMultipartUploadCommand({ Bucket: bucket, Key, UploadId }))
      removed++
    }
  }
  return removed
}

async function uploadsIn(client: S3Client, place: { Bucket: string; Prefix: string }): Promise<MultipartUpload[]> {
  const uploads: MultipartUpload[] = []
  let next: { KeyMarker?: string; UploadIdMarker?: string } = {}
  for (;;) {
    const listed = await client.send(new ListMultipartUploadsCommand({ ...place, ...next }))
    uploads.push(...(listed.Uploads ?? []))
    const { IsTruncated, NextKeyMarker, NextUploadIdMarker } = listed
    if (!IsTruncated || NextKeyMarker === undefined) return uploads
    next = {
      KeyMarker: NextKeyMarker,
      ...(NextUploadIdMarker !== undefined && { UploadIdMarker: NextUploadIdMarker }),
    }
  }
}

function isBefore(date: Date | undefined, time: number): boolean {
  return date !== undefined && date.getTime() < time
}
