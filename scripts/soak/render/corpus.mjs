// Whole files of every kind that the engine takes, to be damaged.
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './code.mjs'

const PICTURE = 'testsrc2=s=128x96:r=25:d=1.2,noise=alls=8:allf=t'
const video = (encoder, format = 'yuv420p', options = undefined) => ({
  graph: `${PICTURE},format=${format}`,
  encoder,
  options,
})
const still = (encoder, format) => ({ graph: `testsrc2=s=320x240:d=0.04:r=25,format=${format}`, encoder })
const audio = (encoder, format = 'fltp', rate = 48000) => ({
  graph: `sine=f=440:d=2:r=${rate},aformat=${format}`,
  encoder,
})

/** The thirteen formats of uploads, most of them with several codecs, and what else the engine reads. */
const KINDS = {
  'h264-aac.mp4': { video: video('libx264', 'yuv420p', { g: '10' }), audio: audio('aac') },
  'fragments.mp4': { video: video('libx264'), audio: audio('aac'), options: { movflags: 'frag_keyframe+empty_moov' } },
  'hevc.mp4': { video: video('libx265', 'yuv420p10le', { 'x265-params': 'log-level=none' }) },
  'av1.mp4': { video: video('libsvtav1', 'yuv420p', { preset: '10' }) },
  'prores.mov': { video: video('prores_ks', 'yuv422p10le'), audio: audio('pcm_s16le', 's16') },
  'alpha.mov': { video: video('qtrle', 'argb') },
  'motion-jpeg.mov': { video: video('mjpeg', 'yuvj420p'), audio: audio('alac', 's16p') },
  'mpeg4-mp3.avi': { video: video('mpeg4'), audio: audio('libmp3lame') },
  'motion-jpeg.avi': { video: video('mjpeg', 'yuvj420p'), audio: audio('pcm_s16le', 's16', 8000) },
  'vp8-vorbis.webm': { video: video('libvpx'), audio: audio('libvorbis') },
  'vp9-opus.webm': { video: video('libvpx-vp9', 'yuva420p'), audio: audio('libopus', 'flt') },
  'h264-flac.mkv': { video: video('libx264'), audio: audio('flac', 's16') },
  'ffv1-ac3.mkv': { video: video('ffv1', 'yuv444p'), audio: audio('ac3') },
  'baseline.jpg': { video: still('mjpeg', 'yuvj444p'), format: 'image2' },
  'rgb.png': { video: still('png', 'rgb24'), format: 'image2' },
  'deep-alpha.png': { video: still('png', 'rgba64be'), format: 'image2' },
  'moving.png': { video: video('apng', 'rgba'), format: 'apng' },
  'moving.gif': { video: video('gif', 'bgr8') },
  'lossy.webp': { video: still('libwebp', 'yuva420p') },
  'lossless.webp': { video: still('libwebp', 'bgra') },
  'moving.webp': { video: video('libwebp_anim', 'yuva420p') },
  'sound.mp3': { audio: audio('libmp3lame') },
  'sound.wav': { audio: audio('pcm_s24le', 's32', 96000) },
  'sound.m4a': { audio: audio('aac') },
  'sound.aac': { audio: audio('aac') },
  'sound.flac': { audio: audio('flac', 's16') },
  'sound.ogg': { audio: audio('libopus', 'flt') },
  'h264.ts': { video: video('libx264'), audio: audio('aac') },
  'mpeg2.mpg': {
    video: video('mpeg2video'),
    audio: audio('mp2', 's16'),
  },
  'wmv2.wmv': { video: video('wmv2'), audio: audio('wmav2') },
  'sorenson.flv': { video: video('flv'), audio: audio('libmp3lame', 'fltp', 44100) },
  'picture.bmp': { video: still('bmp', 'bgr24'), format: 'image2' },
  'picture.tiff': { video: still('tiff', 'rgb24'), format: 'image2' },
}

const GIVEN = ['rabbit.mp4', 'viper.mp3', 'larch.jpg']

/** @returns name and bytes of each */
export async function makeCorpus(makeMedia, folder) {
  mkdirSync(folder, { recursive: true })
  const made = []
  for (const [name, streams] of Object.entries(KINDS)) {
    const file = join(folder, name)
    const muxer = streams.format === 'image2' ? { options: { update: '1' } } : {}
    await makeMedia(file, { ...muxer, ...streams })
    made.push({ name, bytes: readFileSync(file) })
  }
  return [...made, ...GIVEN.map((name) => ({ name, bytes: readFileSync(join(root, 'tests/media', name)) }))]
}
