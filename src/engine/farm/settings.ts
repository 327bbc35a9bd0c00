import { isAbsolute } from 'node:path'
import * as z from 'zod'
import { FarmProblem } from './problem.ts'

/** The queue and the storage that the machines of a farm share. */
export interface FarmSettings {
  /** Redis; may hold a password, so it is never shown */
  queueUrl: string
  storage: StorageSettings
}

export type StorageSettings =
  | { kind: 'folder'; folder: string }
  /**
   * @property endpoint of an S3-compatible store; Amazon's by default
   * @property publicEndpoint the same store as people reach it
   */
  | { kind: 's3'; bucket: string; prefix: string; endpoint?: string; publicEndpoint?: string }

const S3 = /^s3:\/\/([a-z\d][a-z\d.-]{1,61}[a-z\d])(?:\/(.*?))?\/*$/

const storage = z
  .string()
  .refine(
    (value) => isAbsolute(value) || S3.test(value),
    'NEMO_STORAGE must be an absolute folder or s3://BUCKET/PREFIX',
  )

const address = (variable: string, ...protocols: string[]) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
      `${variable} must be an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
    )

const Environment = z.object({
  NEMO_QUEUE_URL: address('NEMO_QUEUE_URL', 'redis:', 'rediss:').optional(),
  NEMO_STORAGE: storage.optional(),
  NEMO_S3_ENDPOINT: address('NEMO_S3_ENDPOINT', 'http:', 'https:').optional(),
  NEMO_S3_PUBLIC_ENDPOINT: address('NEMO_S3_PUBLIC_ENDPOINT', 'http:', 'https:').optional(),
})

export const FARM_VARIABLES: readonly string[] = Object.keys(Environment.shape)

/**
 * The farm's settings from the environment; an empty variable counts as unset.
 * @returns undefined without a farm: everything is then rendered on this machine
 * @throws {FarmProblem} for an invalid setting, without its value
 */
export function farmSettings(env: NodeJS.ProcessEnv): FarmSettings | undefined {
  const given = FARM_VARIABLES.map((name) => [name, env[name]?.trim() || undefined])
  const parsed = Environment.safeParse(Object.fromEntries(given))
  if (!parsed.success) throw new FarmProblem(`${parsed.error.issues[0]?.message}.`)
  const { NEMO_QUEUE_URL: queueUrl, NEMO_STORAGE: place } = parsed.data
  const { NEMO_S3_ENDPOINT: endpoint, NEMO_S3_PUBLIC_ENDPOINT: publicEndpoint } = parsed.data
  if (queueUrl === undefined) return undefined
  if (place === undefined)
    throw new FarmProblem(
      'NEMO_STORAGE is needed as well as NEMO_QUEUE_URL: a folder that all machines share, or s3://BUCKET/PREFIX.',
    )
  const [, bucket, prefix = ''] = S3.exec(place) ?? []
  if (bucket === undefined) return { queueUrl, storage: { kind: 'folder', folder: place } }
  const endpoints = { ...(endpoint && { endpoint }), ...(publicEndpoint && { publicEndpoint }) }
  return { queueUrl, storage: { kind: 's3', bucket, prefix, ...endpoints } }
}
