// The media of the soak's films: the repository's own, and files made of them that have a fault or need none.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const MEDIA = join(import.meta.dirname, '../../../tests/media')

/** 720x480, 30 fps */
const X264 = { encoder: 'libx264', options: { preset: 'ultrafast', crf: '20', g: '30' } }
const AAC = 'aac'

/** @returns paths of all files, by their names */
export async function makeFiles(folder, makeMedia) {
  mkdirSync(folder, { recursive: true })
  const files = {}
  for (const name of ['elva.jpg', 'larch.jpg', 'red-panda.jpg', 'rabbit.mp4', 'viper.mp3']) {
    files[name] = join(folder, name)
    copyFileSync(join(MEDIA, name), files[name])
  }
  const movie = (name) => `movie=${files[name]}`
  const rabbit = (chain) => `${movie('rabbit.mp4')},${chain ? `${chain},` : ''}format=yuv420p`
  const heard = (volume, of) =>
    `amovie=${files[of]},atrim=0:7.8,volume=${volume},aresample=48000,aformat=channel_layouts=stereo:sample_fmts=fltp`
  const clip = async (name, graph, volume = 1, of = 'rabbit.mp4') => {
    files[name] = join(folder, name)
    await makeMedia(files[name], {
      video: { ...X264, graph },
      ...(volume > 0 && { audio: { graph: heard(volume, of), encoder: AAC } }),
    })
  }
  const photo = async (name, graph) => {
    files[name] = join(folder, name)
    await makeMedia(files[name], {
      video: { graph, encoder: 'mjpeg', options: { global_quality: '300' } },
      format: 'image2',
    })
  }
  await clip('plain.mp4', rabbit(''))
  // colours are looked up: what is drawn into a decoder's own pictures breaks its memory now and then
  await clip('silent.mp4', rabbit('trim=2:7,setpts=PTS-STARTPTS'), 0)
  await clip('black-start.mp4', rabbit("lutyuv=y=16:u=128:v=128:enable='lt(t,1.6)'"))
  await clip('black-end.mp4', rabbit("lutyuv=y=16:u=128:v=128:enable='gt(t,6)'"))
  await clip('black-middle.mp4', rabbit("lutyuv=y=16:u=128:v=128:enable='between(t,3,4.8)'"))
  await clip('flat-middle.mp4', rabbit("lutyuv=y=84:u=168:v=108:enable='between(t,2.5,4.5)'"))
  await clip('frozen-end.mp4', rabbit('trim=0:3.4,setpts=PTS-STARTPTS,tpad=stop_mode=clone:stop_duration=4.2'))
  await clip('frozen-middle.mp4', rabbit('loop=loop=110:size=1:start=70,setpts=N/(30*TB),fps=30'))
  await clip('letterbox.mp4', rabbit('scale=720:320,setsar=1,pad=720:480:0:80'), 1)
  await clip('pillarbox.mp4', rabbit('scale=440:480,setsar=1,pad=720:480:140:0'), 1)
  await clip('night.mp4', rabbit('eq=brightness=-0.28:contrast=0.8'))
  await clip('loud.mp4', rabbit('hflip'), 1, 'viper.mp3')
  await clip('soft.mp4', rabbit(''), 0.12, 'viper.mp3')
  await photo('bright.jpg', `${movie('elva.jpg')},scale=1920:1112,eq=brightness=0.42:contrast=0.5,format=yuvj420p`)
  await photo('dim.jpg', `${movie('larch.jpg')},scale=1920:1280,eq=brightness=-0.4:contrast=0.6,format=yuvj420p`)
  await photo('grey.jpg', 'color=c=0x777777:s=1280x720:r=1:d=1,format=yuvj420p')
  await photo('small.jpg', `${movie('larch.jpg')},scale=240:160,format=yuvj420p`)
  files['quick.srt'] = join(folder, 'quick.srt')
  writeFileSync(
    files['quick.srt'],
    '1\n00:00:00,600 --> 00:00:01,100\nA quiet morning by the lake, before anyone is up.\n\n2\n00:00:04,000 --> 00:00:05,000\nOpen all day.\n',
  )
  files['voice.wav'] = join(folder, 'voice.wav')
  await makeMedia(files['voice.wav'], {
    audio: {
      graph:
        "aevalsrc='0.5*sin(2*PI*170*t)*(0.4+0.6*gt(sin(2*PI*3.1*t),-0.3))*gt(mod(t,2.3),0.35)+0.2*sin(2*PI*520*t)*gt(sin(2*PI*4.7*t),0)':s=48000:d=7,aformat=channel_layouts=stereo:sample_fmts=s16",
      encoder: 'pcm_s16le',
    },
  })
  return files
}
