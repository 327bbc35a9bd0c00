import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { MEDIA, type RunningServer, startServer, workplace } from './server.ts'

let server: RunningServer
beforeAll(async () => {
  server = await startServer(workplace().env)
  await server.call('create_session', { title: 'Rabbit' })
  await server.call('upload_media', { files: ['rabbit.mp4', 'viper.mp3'].map((name) => join(MEDIA, name)) })
})

async function exported(args: Record<string, unknown>): Promise<Buffer> {
  let { facts, text } = await server.call('export_render', args)
  while (/^(pending|processing)$/.test(String(facts.status))) {
    ;({ facts, text } = await server.call('export_render', { render_id: facts.render_id }))
  }
  expect(facts.status, text).toBe('completed')
  return readFileSync(String(facts.file))
}

/** Each loads a module of its own into the built worker. */
describe('what the built engine has its workers do', () => {
  const said = async (message: string) => {
    const { facts, text } = await server.call('chat_edit', { message })
    expect(facts.status, text).toBe('completed')
    return text
  }
  const answered = async (message: string) => (await server.call('chat_edit', { message })).text

  test('copies a clip that nothing was done to', async () => {
    expect(await said('Use rabbit.mp4')).toContain('Video: rabbit.mp4 (0-7.8s)')
    await said('Make it 720x480')
    expect((await exported({})).subarray(4, 8).toString()).toBe('ftyp')
  })

  test('finds shake, speech, beats and silences', async () => {
    expect(await said('Steady the clip')).toContain('stabilised')
    // done where the machine can speak, else told
    expect(await answered('Add the voiceover "Here comes the rabbit."')).toMatch(/voice-over/i)
    expect(await said('Add viper.mp3 as music')).toContain('Music viper.mp3 added')
    expect(await said('Cut to the beat')).toContain('on the beat')
    expect(await answered('Remove the silences')).toContain('no pause')
  })

  test('makes animations and single pictures', async () => {
    expect((await exported({ format: 'gif', resolution: '360p', to_ms: 500 })).subarray(0, 4).toString()).toBe('GIF8')
    expect((await exported({ format: 'png', at_ms: 500 })).subarray(1, 4).toString()).toBe('PNG')
  })
})
