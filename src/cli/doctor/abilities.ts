import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import * as z from 'zod'
import { type Finding, missing, note, ok } from './finding.ts'

/** Encoders that exports need, by FFmpeg's names, and what does not work without them. */
const ENCODERS: Record<string, string> = {
  libx264: 'MP4, MOV and MKV',
  aac: 'sound in MP4, M4A',
  'libvpx-vp9': 'WebM',
  libopus: 'sound in WebM',
  libmp3lame: 'MP3',
  pcm_s16le: 'WAV',
  gif: 'GIF',
  libwebp_anim: 'WebP',
  mjpeg: 'JPG',
  png: 'PNG',
}
const NEEDED = ['libx264', 'aac']

/** A file of each font package, one for each script in which titles are drawn. */
const FONTS: Record<string, string> = {
  Latin: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  Chinese: '@fontsource-variable/noto-sans-sc/files/noto-sans-sc-4-wght-normal.woff2',
  emoji: '@fontsource/noto-color-emoji/files/noto-color-emoji-emoji-400-normal.woff2',
}

const TIMEOUT_MS = 60_000

const Abilities = z.object({ ffmpeg: z.string(), encoders: z.array(z.string()), fonts: z.array(z.string()) })

const SCRIPT = `
  const { Codec, getFFmpegInfo } = await import('node-av/lib')
  const { GlobalFonts } = await import('@napi-rs/canvas')
  const { join } = await import('node:path')
  const [encoders, fonts] = JSON.parse(process.argv[1])
  const registered = ([name, file]) => GlobalFonts.registerFromPath(join(process.cwd(), 'node_modules', file), name)
  console.log(JSON.stringify({
    ffmpeg: getFFmpegInfo().version,
    encoders: encoders.filter((name) => Codec.findEncoderByName(name)),
    fonts: Object.entries(fonts).filter(registered).map(([name]) => name),
  }))
`

/**
 * Which encoders and fonts the local engine has, determined by a separate process that loads them.
 * @param node the Node that runs the engine
 * @param folder the folder whose `node_modules` has the parts
 * @param fix the command that installs the parts
 */
export async function abilityFindings(node: string, folder: string, fix: string): Promise<Finding[]> {
  try {
    const args = ['--input-type=module', '--eval', SCRIPT, JSON.stringify([Object.keys(ENCODERS), FONTS])]
    const { stdout } = await promisify(execFile)(node, args, { cwd: folder, timeout: TIMEOUT_MS, windowsHide: true })
    const found = Abilities.parse(JSON.parse(stdout))
    return [encoderFinding(found.ffmpeg, found.encoders, fix), fontFinding(found.fonts, fix)]
  } catch {
    return [missing('Encoders and fonts', 'they can’t be checked: the native parts stopped while loading', fix)]
  }
}

export function encoderFinding(ffmpeg: string, encoders: readonly string[], fix: string): Finding {
  const lacking = Object.keys(ENCODERS).filter((name) => !encoders.includes(name))
  if (lacking.length === 0) return ok('Encoders', `${encoders.join(', ')} (FFmpeg ${ffmpeg})`)
  const said = `FFmpeg ${ffmpeg} lacks ${lacking.map((name) => `${name} (${ENCODERS[name]})`).join(', ')}`
  return lacking.some((name) => NEEDED.includes(name)) ? missing('Encoders', said, fix) : note('Encoders', said, fix)
}

export function fontFinding(fonts: readonly string[], fix: string): Finding {
  const lacking = Object.keys(FONTS).filter((name) => !fonts.includes(name))
  return lacking.length === 0
    ? ok('Fonts', `${fonts.join(', ')}: titles are drawn with the included fonts`)
    : missing('Fonts', `the fonts for ${lacking.join(', ')} can’t be read`, fix)
}
