import { SoundGraph } from '../../media/sound/graph.ts'
import { type PcmSource, RATE } from '../../media/sound/pcm.ts'

/** Hz: below are motors and wind, but no voices */
const RUMBLE = `highpass=f=80`
const WINDOW = RATE / 20
/** s of sound analysed for noise */
const LISTEN = 30
/** The quietest tenth of the windows counts as pure noise. */
const QUIETEST = 0.1
/** dB between the measured noise floor and the filter's, to catch fluctuating noise */
const MARGIN = 8

/** Delay of the filters in samples: FFmpeg's analysis window less one hop. */
export const DENOISE_DELAY = (3 - 1) * (RATE / 80)

/** Filters that remove steady noise. @param floor the sound's noise floor */
export function denoise(floor: number): string {
  return `${RUMBLE},afftdn=noise_reduction=24:noise_floor=${Math.max(-80, Math.min(-20, floor + MARGIN))}`
}

/** Measures the noise floor at the beginning of a sound, dBFS. Closes it. */
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
  // Digital silence tells nothing about the noise.
  const sounding = powers.filter((power) => power > 1e-9).sort((a, b) => a - b)
  return 10 * Math.log10(sounding[Math.floor(sounding.length * QUIETEST)] ?? 1e-8)
}
