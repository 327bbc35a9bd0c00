// The promo as other programs make it, where they are on this machine: measured beside ours, or said to be missing.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MEDIA } from './drafts.mjs'

const PHOTOS = ['red-panda.jpg', 'larch.jpg', 'elva.jpg'].map((name) => MEDIA[name].path)
const MUSIC = MEDIA['viper.mp3'].path

/** Each by its program: arguments that make the promo in a folder. */
const PROGRAMS = { ffmpeg, melt, editly }
/** These draw texts only with parts that are often left out. */
const UNTITLED = ['ffmpeg', 'melt']

function ffmpeg(folder) {
  const zoom = (out) =>
    `scale=2880:1620:force_original_aspect_ratio=increase,crop=2880:1620,zoompan=z='1+0.1*on/300':x='iw/2-iw/zoom/2':y='ih/2-ih/zoom/2':d=315:s=1920x1080:fps=30,format=yuv420p[${out}]`
  const graph = `[0]${zoom('a')};[1]${zoom('b')};[2]${zoom('c')};[a][b]xfade=transition=fade:duration=1:offset=9.5[d];[d][c]xfade=transition=slideleft:duration=1:offset=19.5,trim=duration=30[v]`
  const inputs = [...PHOTOS, MUSIC].flatMap((path) => ['-i', path])
  const encoding = '-t 30 -c:v libx264 -preset veryfast -crf 21 -c:a aac'.split(' ')
  const maps = ['-filter_complex', graph, '-map', '[v]', '-map', '3:a']
  return ['-v', 'error', '-y', ...inputs, ...maps, ...encoding, join(folder, 'ffmpeg.mp4')]
}

function melt(folder) {
  const photo = (path, out) => [
    path,
    `out=${out}`,
    '-attach',
    'affine',
    'transition.rect=0=0 0 100% 100%; 299=-5% -5% 110% 110%',
  ]
  const [a, b, c] = PHOTOS
  const fade = ['-mix', '30', '-mixer', 'luma']
  const film = ['-profile', 'atsc_1080p_30', ...photo(a, 314), ...photo(b, 329), ...fade, ...photo(c, 314), ...fade]
  const music = ['-audio-track', MUSIC, 'out=899']
  const encoding = ['vcodec=libx264', 'preset=veryfast', 'crf=21', 'acodec=aac', 'real_time=-2']
  return ['-silent', ...film, ...music, '-consumer', `avformat:${join(folder, 'melt.mp4')}`, ...encoding]
}

function editly(folder) {
  const titled = { type: 'title', text: 'Wild Days', start: 1, stop: 4 }
  const clips = PHOTOS.map((path, i) => ({
    duration: i === 1 ? 11 : 10.5,
    layers: [{ type: 'image', path, zoomDirection: 'in', zoomAmount: 0.1 }, ...(i === 0 ? [titled] : [])],
    transition: { name: i === 0 ? 'fade' : 'directional-left', duration: 1 },
  }))
  const spec = { outPath: join(folder, 'editly.mp4'), width: 1920, height: 1080, fps: 30, audioFilePath: MUSIC, clips }
  const file = join(folder, 'spec.json5')
  writeFileSync(file, JSON.stringify(spec))
  return [file]
}

/** @param say prints a name and a value */
export function measureOthers(say) {
  for (const [program, arguments_] of Object.entries(PROGRAMS)) {
    const name = `the promo${UNTITLED.includes(program) ? ', without its title,' : ''} by ${program}`
    if (spawnSync(program, ['--version'], { timeout: 10_000 }).error) {
      say(name, 'not on this machine')
      continue
    }
    const folder = mkdtempSync(join(tmpdir(), 'bench-'))
    const begin = performance.now()
    const { status, stderr } = spawnSync(program, arguments_(folder), { encoding: 'utf8', timeout: 600_000 })
    const seconds = (performance.now() - begin) / 1000
    rmSync(folder, { recursive: true, force: true })
    say(name, status === 0 ? `${seconds.toFixed(2)} s` : `failed: ${stderr.trim().split('\n').at(-1)}`)
  }
}
