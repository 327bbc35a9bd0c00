import { describe, expect, test } from 'vitest'
import { instructions } from '../../../src/engine/farm/kind.ts'
import { problemIn } from '../../../src/engine/farm/redis.ts'
import { farmSettings } from '../../../src/engine/farm/settings.ts'

describe('what the environment says of a farm', () => {
  test('nothing, on a machine of its own', () => {
    expect(farmSettings({ NEMO_QUEUE_URL: ' ', NEMO_STORAGE: '/films' })).toBeUndefined()
  })

  test.each([
    ['/mnt/films', { kind: 'folder', folder: '/mnt/films' }],
    ['s3://films', { kind: 's3', bucket: 'films', prefix: '' }],
    ['s3://films/a/b/', { kind: 's3', bucket: 'films', prefix: 'a/b' }],
  ])('%s', (NEMO_STORAGE, storage) => {
    const queueUrl = 'rediss://user:secret@example.org:6380/2'
    expect(farmSettings({ NEMO_QUEUE_URL: queueUrl, NEMO_STORAGE })).toEqual({ queueUrl, storage })
  })

  test('an endpoint that speaks S3', () => {
    const env = { NEMO_QUEUE_URL: 'redis://r', NEMO_STORAGE: 's3://films', NEMO_S3_ENDPOINT: 'http://store:9000' }
    expect(farmSettings(env)?.storage).toMatchObject({ endpoint: 'http://store:9000' })
  })

  test.each([
    [{ NEMO_QUEUE_URL: 'redis://r' }, /NEMO_STORAGE is needed/],
    [{ NEMO_QUEUE_URL: 'http://:secret@r', NEMO_STORAGE: '/films' }, /NEMO_QUEUE_URL must .*redis:\/\/ or rediss:/],
    [{ NEMO_QUEUE_URL: 'redis://r', NEMO_STORAGE: 'films' }, /NEMO_STORAGE must be an absolute folder or s3:/],
    [{ NEMO_QUEUE_URL: 'redis://r', NEMO_STORAGE: 's3://' }, /NEMO_STORAGE must/],
  ])('%j can’t be used', (env, problem) => {
    expect(() => farmSettings(env)).toThrow(problem)
    expect(() => farmSettings(env)).not.toThrow(/secret/)
  })
})

describe('a Redis', () => {
  const info = (facts: object) =>
    Object.entries({ redis_version: '7.0.15', role: 'master', maxmemory_policy: 'noeviction', ...facts })
      .map(([name, value]) => `${name}:${value}`)
      .join('\r\n')

  test('that can be used', () => {
    expect(problemIn(info({}))).toBeUndefined()
  })

  test.each([
    [{ maxmemory_policy: 'allkeys-lru' }, /maxmemory-policy allkeys-lru.*Set maxmemory-policy to noeviction/],
    [{ role: 'slave' }, /replica/],
    [{ redis_version: '5.0.7' }, /Redis 5\.0\.7 is too old/],
  ])('%j', (facts, problem) => {
    expect(problemIn(info(facts))).toMatch(problem)
  })
})

test('processors count by the widest vectors that they have', () => {
  const cpuinfo = (flags: string) => `processor\t: 0\nmodel name\t: Some CPU\nflags\t\t: fpu ${flags} lm\nbugs\t\t:\n`
  expect(instructions(cpuinfo('sse4_2 avx avx2 avx512f avx512bw'))).toBe('avx512bw')
  expect(instructions(cpuinfo('sse4_2 avx avx2'))).toBe('avx2')
  expect(instructions('')).toBe('')
})
