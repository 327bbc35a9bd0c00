import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { farmSettings } from '../src/engine/farm/settings.ts'

const ROOT = join(import.meta.dirname, '..')
const read = (name: string) => readFileSync(join(ROOT, 'deploy', name), 'utf8')

describe('deploy/', () => {
  const { services, volumes } = parse(read('compose.yaml'), { merge: true })

  test('the services have a farm that the program can use', () => {
    for (const name of ['server', 'worker']) {
      const given = Object.entries<string>(services[name].environment)
      const unset = given.map(([key, value]) => [key, value.replace(/\$\{\w+:-(.*)\}/, '$1')])
      expect(farmSettings(Object.fromEntries(unset)), name).toEqual({
        queueUrl: 'redis://queue:6379',
        storage: { kind: 's3', bucket: 'films', prefix: 'farm', endpoint: 'http://store:9000' },
      })
    }
  })

  test('the store is one of the services, takes the farm’s credentials, and has its bucket before anybody needs it', () => {
    const { NEMO_S3_ENDPOINT, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = services.server.environment
    const { store, bucket } = services
    const unset = (value: string) => value.replaceAll(/\$\{\w+:-/g, '').replace(/\}+$/, '')
    expect(new URL(unset(NEMO_S3_ENDPOINT)).hostname).toBe('store')
    const { MINIO_ROOT_USER: user, MINIO_ROOT_PASSWORD: password } = store.environment
    expect([unset(AWS_ACCESS_KEY_ID), unset(AWS_SECRET_ACCESS_KEY)]).toEqual([user, unset(password)])
    expect(bucket.environment.MC_HOST_store.replace(/\$\{\w+:-(.*?)\}/, '$1')).toBe(
      `http://${user}:${unset(password)}@store:9000`,
    )
    expect(bucket.command).toContain('store/films')
    for (const name of ['server', 'worker'])
      expect(services[name].depends_on.bucket.condition, name).toBe('service_completed_successfully')
  })

  test('the queue keeps what it holds, and volumes are there', () => {
    expect(services.queue.command).toContain('--maxmemory-policy noeviction')
    const named = [services.server, services.worker, services.store]
      .flatMap(({ volumes }) => volumes)
      .map((each: string) => each.split(':')[0])
    for (const name of named) expect(name?.startsWith('/') || Object.hasOwn(volumes, name ?? ''), name).toBe(true)
  })

  test('flags are those of the program', () => {
    const known = { server: 'src/cli/engine/serve.ts', worker: 'src/cli/worker.ts' }
    for (const [name, file] of Object.entries(known)) {
      const flags = services[name].command.match(/--[\w-]+/g)
      for (const flag of flags) expect(readFileSync(join(ROOT, file), 'utf8'), flag).toContain(flag)
    }
  })

  test('the image is built of what is in the repository', () => {
    const lines = read('Dockerfile').split('\n')
    const copied = lines.flatMap((line) => /^COPY (?!--)(.*) \S+$/.exec(line)?.[1]?.split(' ') ?? [])
    expect(copied).toEqual(['package.json', 'package-lock.json', '.'])
    for (const file of copied) expect(existsSync(join(ROOT, file)), file).toBe(true)
    expect(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts.build).toBeDefined()
    const from = lines.filter((line) => line.startsWith('FROM')).map((line) => line.split(' ')[1])
    expect(new Set(from).size).toBe(1)
  })
})
