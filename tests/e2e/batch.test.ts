import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { overhear } from '../overhear.ts'
import { MAIN, MEDIA, workplace } from './server.ts'

test('a film of each row of a table; what failed is tried again once it is set right', async () => {
  const { folder, env } = workplace()
  const desk = join(folder, 'desk')
  mkdirSync(join(desk, 'photos'), { recursive: true })
  for (const name of ['larch.jpg', 'elva.jpg']) copyFileSync(join(MEDIA, name), join(desk, 'photos', name))
  const document = {
    canvas: { width: 160, height: 90 },
    clips: [{ file: '{{photo}}', duration: 1 }],
    texts: [{ text: 'Hello {{name}}', start: 0, duration: 1, color: '{{colour}}' }],
  }
  writeFileSync(join(desk, 'film.json'), JSON.stringify(document))
  writeFileSync(
    join(desk, 'people.csv'),
    'name,photo,colour\nAda,photos/larch.jpg,gold\nBob,photos/elva.jpg,no colour\nCem,photos/gone.jpg,#00FF00\n',
  )
  const run = async () => {
    const args = [MAIN, 'engine', 'batch', join(desk, 'people.csv'), '--template', join(desk, 'film.json')]
    const child = spawn(process.execPath, [...args, '--name', 'name', '--at-once', '1'], {
      env: { PATH: process.env.PATH ?? '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const [stdout, stderr] = [overhear('batch', child.stdout), overhear('batch', child.stderr)]
    const [code] = await once(child, 'exit')
    return { code, said: stdout() + stderr() }
  }
  const films = join(desk, 'people-films')
  const report = () => JSON.parse(readFileSync(join(films, 'report.json'), 'utf8'))

  const first = await run()
  expect(first.said).toContain('1 of 3 films are in')
  expect(first.code).toBe(1)
  expect(report()).toMatchObject([
    { row: 1, status: 'completed', file: 'Ada.mp4', seconds: 1 },
    { row: 2, status: 'failed', error: expect.stringMatching(/colour/) },
    { row: 3, status: 'failed', error: expect.stringMatching(/gone\.jpg/) },
  ])
  expect(existsSync(join(films, 'Ada.mp4'))).toBe(true)

  const mended = readFileSync(join(desk, 'people.csv'), 'utf8').replace('no colour', 'red').replace('gone', 'larch')
  writeFileSync(join(desk, 'people.csv'), mended)
  const second = await run()
  expect(second.said).toContain('1 of 3 films are already there.')
  expect(second.code).toBe(0)
  expect(report().map(({ file }: { file: string }) => file)).toEqual(['Ada.mp4', 'Bob.mp4', 'Cem.mp4'])
})
