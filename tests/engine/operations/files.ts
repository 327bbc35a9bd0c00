import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type MadeStream, makeMedia } from '../media/make.ts'

/**
 * The files that operations work on, made so that content tells what it is: the colour of a picture says which clip it
 * is from and its brightness which frame of it, the pitch of a sound which file.
 */

/** Luma of a clip's n-th frame. */
export const FIRST_LUMA = 40
export const LUMA_STEP = 2

/** U and V of each clip. */
export const CLIP_COLORS = {
  red: [108, 172],
  green: [98, 98],
  blue: [172, 108],
  gray: [128, 128],
  violet: [158, 158],
} as const
export type ClipColor = keyof typeof CLIP_COLORS

const LOSSLESS = { encoder: 'libx264', options: { qp: '0', preset: 'ultrafast', 'x264-params': 'colormatrix=bt709' } }
const sine = (hertz: number, seconds: number) => `sine=f=${hertz}:d=${seconds}:r=48000,volume=4`
const plain = (source: string) => `${source},pan=stereo|c0=c0|c1=c0,aformat=s16`

/** A clip of 160x90 at 30 frames a second. @param sound a source of FFmpeg's @param sides its channels on the left and the right */
function clip(color: ClipColor, seconds: number, sound?: string, sides = 'c0=c0|c1=c0'): Made {
  const [u, v] = CLIP_COLORS[color]
  const count = `color=s=16x9:r=30:d=${seconds},format=yuv420p,geq=lum=${FIRST_LUMA}+${LUMA_STEP}*N:cb=${u}:cr=${v}`
  const video = { graph: `${count},scale=160:90:flags=neighbor`, ...LOSSLESS }
  const audio = sound && { graph: `${sound},pan=stereo|${sides},aformat=fltp`, encoder: 'aac' }
  return { video, ...(audio ? { audio } : {}) }
}

const wav = (sound: string): Made => ({ audio: { graph: plain(sound), encoder: 'pcm_s16le' } })
const png = (graph: string): Made => ({ video: { graph, encoder: 'png' } })

/** One frame of a colour. */
const card = (color: string, size: string) => `color=${color}:s=${size}:r=25:d=0.04,format=rgba`
const half = (size: string, top: string, bottom: string) =>
  `${card(top, size)}[top];${card(bottom, size)}[bottom];[top][bottom]vstack,format=rgb24`

const secret = (...bars: string[]): Made =>
  png(
    [
      card('0x00B040', '160x90'),
      'drawbox=x=80:y=27:w=64:h=36:color=white:t=fill',
      ...bars.map((bar) => `drawbox=${bar}:color=black:t=fill`),
      'format=rgb24',
    ].join(','),
  )

/** Streams, the text or the bytes of a file, or a file that there is. */
type Made = { video?: MadeStream; audio?: MadeStream } | string | Buffer | URL

const FILES = {
  'red.mp4': clip('red', 2, sine(440, 2)),
  'green.mp4': clip('green', 2, sine(660, 2)),
  'blue.mp4': clip('blue', 2, sine(880, 2)),
  /** 440 Hz, then from the middle on 880 Hz */
  'rising.mp4': clip('violet', 2, 'aevalsrc=0.5*sin(2*PI*t*if(lt(t\\,1)\\,440\\,880)):d=2:s=48000'),
  /** 440 Hz on the left, and on the right 880 Hz at half of that */
  'sides.mp4': clip('gray', 1, 'aevalsrc=0.5*sin(2*PI*440*t)|0.25*sin(2*PI*880*t):d=1:s=48000', 'c0=c0|c1=c1'),
  /** speaks until 0.8 s and from 2 s on */
  'talk.mp4': clip('gray', 3, 'aevalsrc=0.5*sin(2*PI*440*t)*(lt(t\\,0.8)+gt(t\\,2)):d=3:s=48000'),
  /** says Hello at 440 Hz, um at 880 Hz and Kyoto at 660 Hz, half a second each, from 0.3, 1.2 and 2.2 s on */
  'said.mp4': clip(
    'gray',
    3,
    'aevalsrc=0.5*sin(2*PI*440*t)*between(t\\,0.3\\,0.8)+0.5*sin(2*PI*880*t)*between(t\\,1.2\\,1.7)+0.5*sin(2*PI*660*t)*between(t\\,2.2\\,2.7):d=3:s=48000',
  ),
  /** a tone of 440 Hz in the second half, all in noise */
  'noisy.mp4': clip('gray', 3, 'aevalsrc=0.04*(random(0)-0.5)+0.4*sin(2*PI*440*t)*gt(t\\,1.5):d=3:s=48000'),
  /** white for 0.2 s at 0.5, 1.3 and 2.1 s, with a tone each time */
  'flash.mp4': {
    video: {
      graph:
        "color=s=16x9:r=30:d=2.5,format=yuv420p,geq=lum='if(gte(N,15)*lt(mod(N-15,24),6),235,30)':cb=128:cr=128," +
        'scale=160:90:flags=neighbor',
      ...LOSSLESS,
    },
    audio: {
      graph:
        'aevalsrc=0.5*sin(2*PI*1000*t)*gte(t\\,0.5)*lt(mod(t-0.5\\,0.8)\\,0.2):d=2.5:s=48000,' +
        'pan=stereo|c0=c0|c1=c0,aformat=fltp',
      encoder: 'aac',
    },
  },
  /** texture with a white lamp, held by an unsteady hand */
  'shaky.mp4': {
    video: {
      graph:
        'color=0x606060:s=200x120:r=30:d=1.5,format=yuv444p,noise=c0s=100:all_seed=3,gblur=sigma=2,' +
        'drawbox=x=97:y=57:w=6:h=6:color=white:t=fill,crop=160:90:exact=1:' +
        "x='20-round(4*sin(n*1.3)+2*sin(n*2.9))':y='15-round(2*sin(n*1.7)+cos(n*3.1))',format=yuv420p",
      ...LOSSLESS,
    },
  },
  /** a red square that wanders to the right before green */
  'screen.mp4': {
    video: {
      graph:
        'color=0x00FF00:s=160x90:r=30:d=2[green];color=0xE01010:s=40x40:r=30:d=2[square];' +
        "[green][square]overlay=x='20+40*t':y=25,format=yuv420p",
      ...LOSSLESS,
    },
  },
  /** red, lime over blue, yellow */
  'corners.png': png(
    `${card('red', '160x90')}[a];${card('lime', '160x90')}[b];${card('blue', '160x90')}[c];` +
      `${card('yellow', '160x90')}[d];[a][b]hstack[top];[c][d]hstack[bottom];[top][bottom]vstack,format=rgb24`,
  ),
  'sunset.png': png(half('90x80', 'red', 'yellow')),
  'gray.png': png(card('0x606060', '160x90')),
  /** a white box, half as wide and high as the picture, in its middle */
  'box.png': png(`${card('0x202020', '320x180')},drawbox=x=80:y=45:w=160:h=90:color=white:t=fill,format=rgb24`),
  /** bars in a white box on green, standing in the one and lying in the other */
  'secret-a.png': secret('x=100:y=36:w=4:h=18', 'x=112:y=36:w=4:h=18'),
  'secret-b.png': secret('x=100:y=38:w=24:h=3', 'x=100:y=48:w=24:h=3'),
  'lime.png': png(card('lime', '160x90')),
  'magenta.png': png(card('magenta', '64x64')),
  'larch.jpg': new URL('../../media/larch.jpg', import.meta.url),
  /** magenta on the left, nothing on the right */
  'logo.png': png(
    "color=magenta:s=64x64:r=25:d=0.04,format=rgba,geq=r=255:g=0:b=255:a='if(lt(X,32),255,0)',format=rgba",
  ),
  /** a white disc before nothing, whose transparent pixels are black */
  'disc.png': png(
    "color=black:s=200x200:r=25:d=0.04,format=rgba,geq=r='if(lte(hypot(X-99.5\\,Y-99.5)\\,81)\\,255\\,0)':g='if(lte(hypot(X-99.5\\,Y-99.5)\\,81)\\,255\\,0)':b='if(lte(hypot(X-99.5\\,Y-99.5)\\,81)\\,255\\,0)':a='255*clip(80.5-hypot(X-99.5\\,Y-99.5)\\,0\\,1)'," +
      'format=rgba',
  ),
  'white.png': png(card('white', '160x90')),
  'music.wav': wav(sine(300, 3)),
  'other.wav': wav(sine(500, 3)),
  /** 10 ms clicks, two a second from 0.3 s on */
  'song.wav': wav('aevalsrc=0.7*sin(2*PI*1500*t)*lt(mod(t+0.2\\,0.5)\\,0.01):d=8:s=48000'),
  'words.srt': '1\n00:00:00,500 --> 00:00:01,000\nGood morning\n\n2\n00:00:01,500 --> 00:00:02,000\nand good night\n',
  'said.vtt':
    'WEBVTT\n\n00:00.300 --> 00:02.700\n<00:00.300><c>Hello</c> <00:01.200><c>um</c> <00:02.200><c>Kyoto</c>\n',
  'words.vtt': 'WEBVTT\n\n00:00.500 --> 00:01.000\nGood morning\n\n00:01.500 --> 00:02.000\nand good night\n',
  'words.ass':
    '[Script Info]\nScriptType: v4.00+\n\n[Events]\n' +
    'Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n' +
    'Dialogue: 0,0:00:00.50,0:00:01.00,Default,,0,0,0,,Good morning\n' +
    'Dialogue: 0,0:00:01.50,0:00:02.00,Default,,0,0,0,,and good night\n',
  /** two together at the bottom from 1 to 2 s, and one at the top */
  'together.srt':
    '1\n00:00:00,500 --> 00:00:02,000\nGood morning\n\n2\n00:00:01,000 --> 00:00:03,000\nand good night\n\n' +
    '3\n00:00:01,000 --> 00:00:02,000\n{\\an8}from above\n',
  /** in GBK: 你好，世界 */
  'old.srt': Buffer.from('1\n00:00:00,500 --> 00:00:01,000\n\xc4\xe3\xba\xc3\xa3\xac\xca\xc0\xbd\xe7\n', 'latin1'),
  /** lime in a blue box, flush right at 40 % from the top */
  'placed.ass':
    '[Script Info]\nPlayResX: 100\nPlayResY: 100\n\n[V4+ Styles]\n' +
    'Format: Name, PrimaryColour, OutlineColour, BorderStyle, Alignment, MarginL, MarginR, MarginV\n' +
    'Style: Default,&H0000FF00,&H00FF0000,3,9,10,10,40\n\n[Events]\n' +
    'Format: Start, End, Style, MarginL, MarginR, MarginV, Text\n' +
    'Dialogue: 0:00:00.50,0:00:01.00,Default,0,0,0,Hi\n',
  /** swaps red and blue */
  'swap.cube': `LUT_3D_SIZE 2\n${[0, 1].flatMap((b) => [0, 1].flatMap((g) => [0, 1].map((r) => `${b} ${g} ${r}`))).join('\n')}\n`,
} satisfies Record<string, Made>

export type FileName = keyof typeof FILES

/** Makes one of the files in a folder. @returns its path */
export async function makeFile(folder: string, name: FileName): Promise<string> {
  const path = join(folder, name)
  const made: Made = FILES[name]
  if (typeof made === 'string' || Buffer.isBuffer(made)) await writeFile(path, made)
  else if (made instanceof URL) await copyFile(made, path)
  else await makeMedia(path, made)
  return path
}
