import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NotFound,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { mimeType } from '../../../protocol/formats.ts'
import { fileHash } from '../../media/file-hash.ts'
import type { StorageSettings } from '../settings.ts'
import { copyTo } from './copy.ts'
import { RETRY_DELAYS, retrying } from './retry.ts'
import type { Storage } from './storage.ts'
import { tidyBucket } from './tidy-bucket.ts'

/** Bytes of a part of a large upload, and how many parts are sent at once: no more of the file is in memory. */
const PART_BYTES = 8 * 2 ** 20
const PARTS_AT_ONCE = 2
/** ms to wait for an answer */
const TIMES = { connectionTimeout: 5000, requestTimeout: 60_000, throwOnRequestTimeout: true }

/**
 * An S3-compatible store. The AWS client finds the credentials in the usual variables and places. A file's checksum is stored
 * with it. Requests that fail, time out or break off are retried for about two minutes. A large file whose sender died is sent
 * again, and `tidy` aborts the unfinished upload.
 */
export function s3Storage(
  { bucket, prefix, endpoint, publicEndpoint }: Extract<StorageSettings, { kind: 's3' }>,
  delays: readonly number[] = RETRY_DELAYS,
): Storage {
  const client = clientOf(endpoint)
  // the address of a store other than Amazon's may be known in this network only
  const linking = publicEndpoint ? clientOf(publicEndpoint) : endpoint ? undefined : client
  const at = (name: string) => ({ Bucket: bucket, Key: prefix ? `${prefix}/${name}` : name })
  const lasting = <Value>(work: () => Promise<Value>) => retrying(work, passes, delays)

  return {
    has: async (name) => (await lasting(() => there(client.send(new HeadObjectCommand(at(name)))))) !== undefined,
    async put(name, file) {
      const { size } = await stat(file)
      const Metadata = { sha256: await fileHash(file) }
      await lasting(async () => {
        const Body = createReadStream(file, { highWaterMark: 2 ** 20 })
        const params = { ...at(name), Body, ContentLength: size, Metadata }
        await new Upload({ client, params, partSize: PART_BYTES, queueSize: PARTS_AT_ONCE }).done()
      })
    },
    get: (name, file) =>
      lasting(async () => {
        const found = await there(client.send(new GetObjectCommand(at(name))))
        if (!(found?.Body instanceof Readable)) return false
        const sum = found.Metadata?.sha256
        return (await copyTo(file, found.Body, (read) => read === sum)) !== undefined
      }),
    async delete(name) {
      await lasting(() => client.send(new DeleteObjectCommand(at(name))))
    },
    ...(linking && {
      link(name: string, seconds: number) {
        const ResponseContentType = mimeType(name) ?? 'application/octet-stream'
        const command = new GetObjectCommand({ ...at(name), ResponseContentType })
        return getSignedUrl(linking, command, { expiresIn: seconds })
      },
    }),
    tidy: (old) => lasting(() => tidyBucket(client, { bucket, prefix }, old)),
  }
}

function clientOf(endpoint?: string): S3Client {
  return new S3Client({
    region: process.env.AWS_REGION || 'us-east-1',
    // other stores have no host name for each bucket
    ...(endpoint && { endpoint, forcePathStyle: true }),
    maxAttempts: 1,
    requestHandler: TIMES,
    // each file has our own checksum, and not all stores support others
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
}

/** Undefined if the object does not exist. */
async function there<Value>(asking: Promise<Value>): Promise<Value | undefined> {
  try {
    return await asking
  } catch (error) {
    if (error instanceof NotFound || (error instanceof S3ServiceException && error.name === 'NoSuchKey'))
      return undefined
    throw error
  }
}

/** Whether an error is transient: any but a definite refusal by the store or an error of our own disk. */
function passes(error: unknown): boolean {
  if (!(error instanceof S3ServiceException)) return !isOfDisk(error)
  const status = error.$metadata.httpStatusCode ?? 500
  return status >= 500 || status === 429 || status === 408
}

function isOfDisk(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    /^(ENOSPC|EDQUOT|EACCES|EPERM|EROFS|ENOENT|EIO)$/.test(String(error.code))
  )
}
