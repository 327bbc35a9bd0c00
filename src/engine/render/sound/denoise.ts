import { SoundGraph } from '../../media/sound/graph.ts'
import { type PcmSource, RATE } from '../../media/sound/pcm.ts'

/** Voices have nothing below, motors and wind have. Hz */
const RUMBLE = `highpass=f=80`
const WINDOW = RATE / 20
/** s of sound that are listened to for the noise */
const LISTEN = 30
/** The quietest tenth of the windows is taken for noise alone. */
const QUIETEST = 0.1
/** dB that the filter's floor stands above the measured one, so that noise as it wavers is caught too */
const MARGIN = 8

/** Samples by which what comes out of the filters is late: the window that FFmpeg's looks at, less one step of it. */
export const DENOISE_DELAY = (3 - 1) * (RATE / 80)

/** Filters that take steady noise away, set to the noise that the sound has. */
export function denoise(floor: number): string {
  return `${RUMBLE},afftdn=noise_reduction=24:noise_floor=${Math.max(-80, Math.min(-20, floor + MARGIN))}`
}

/** Listens to a sound's beginning and says how loud it is where it is quietest, dB below full scale. Closes it. */
export async function noiseFloor(source: PcmSource): Promise<number> {
  const graph = SoundGraph.ofPcm(RUMBLE, `asetnsamples=${WINDOW}`)
  const powers: number[] = []
  const drain = () => {
    for (let pcm = graph.pullPcm(); pcm; pcm = graph.pullPcm())
      powers.push(pcm.left.reduce((sum, sample) => sum + sample * sample, 0) / pcm.left.length)
  }
  for (let pcm = await source.read(); pcm && powers.length * WINDOW < LISTEN * RATE; pcm = await source.read()) {
    graph.pushPcm(pcm)
    drain()
  }
  graph.close()
  source.close()
  // Digital silence says nothing about the noise.
  const sounding = powers.filter((power) => power > 1e-9).sort((a, b) => a - b)
  return 10 * Math.log10(sounding[Math.floor(sounding.length * QUIETEST)] ?? 1e-8)
}
