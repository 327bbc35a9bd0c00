import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
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
import { fileHash } from '../../media/file-hash.ts'
import type { StorageSettings } from '../settings.ts'
import { copyTo } from './copy.ts'
import type { Storage } from './storage.ts'

/** Bytes of a part of a large upload; a few are in memory at a time. */
const PART_BYTES = 8 * 2 ** 20
const PARTS_AT_ONCE = 2
/** Tries of each request, by the client; a download that breaks off is begun anew as often. */
const TRIES = 4
/** ms without an answer, and before a download is tried again */
const PATIENCE = { connectionTimeout: 5000, requestTimeout: 60_000, throwOnRequestTimeout: true }
const PAUSE = 500

/**
 * A store that speaks S3. Who may use it is found by the AWS client, in its usual variables and places. A file's checksum goes
 * with it.
 */
export function s3Storage({ bucket, prefix, endpoint }: Extract<StorageSettings, { kind: 's3' }>): Storage {
  const client = new S3Client({
    region: process.env.AWS_REGION || 'us-east-1',
    // stores other than Amazon's have no names for buckets
    ...(endpoint && { endpoint, forcePathStyle: true }),
    maxAttempts: TRIES,
    requestHandler: PATIENCE,
    // our own goes with each file, and not all stores know of others
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  const at = (name: string) => ({ Bucket: bucket, Key: prefix ? `${prefix}/${name}` : name })

  async function fetchOnce(name: string, file: string): Promise<boolean> {
    const found = await there(client.send(new GetObjectCommand(at(name))))
    const sum = found?.Metadata?.sha256
    if (!(found?.Body instanceof Readable)) return false
    return (await copyTo(file, found.Body, (read) => read === sum)) !== undefined
  }

  return {
    has: async (name) => (await there(client.send(new HeadObjectCommand(at(name))))) !== undefined,
    async put(name, file) {
      const { size } = await stat(file)
      const upload = new Upload({
        client,
        params: {
          ...at(name),
          Body: createReadStream(file, { highWaterMark: 2 ** 20 }),
          ContentLength: size,
          Metadata: { sha256: await fileHash(file) },
        },
        partSize: PART_BYTES,
        queueSize: PARTS_AT_ONCE,
      })
      await upload.done()
    },
    async get(name, file) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await fetchOnce(name, file)
        } catch (error) {
          if (error instanceof S3ServiceException || attempt === TRIES) throw error
          await setTimeout(PAUSE * attempt)
        }
      }
    },
    async delete(name) {
      await client.send(new DeleteObjectCommand(at(name)))
    },
    link: (name, seconds) => getSignedUrl(client, new GetObjectCommand(at(name)), { expiresIn: seconds }),
  }
}

/** Nothing in place of an object that is not there. */
async function there<Value>(asking: Promise<Value>): Promise<Value | undefined> {
  try {
    return await asking
  } catch (error) {
    if (error instanceof NotFound || (error instanceof S3ServiceException && error.name === 'NoSuchKey'))
      return undefined
    throw error
  }
}
