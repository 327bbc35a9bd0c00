import type { Channels } from '../../../edits/values/channels.ts'
import type { Pcm, PcmSource } from '../../media/sound/pcm.ts'

/** Remaps a source's channels. */
export function inChannels(source: PcmSource, channels: Channels): PcmSource {
  if (channels === 'stereo') return source
  return {
    async read() {
      const pcm = await source.read()
      return pcm && routed(pcm, channels)
    },
    close: () => source.close(),
  }
}

function routed({ left, right }: Pcm, channels: Exclude<Channels, 'stereo'>): Pcm {
  switch (channels) {
    case 'left':
      return { left, right: left.slice() }
    case 'right':
      return { left: right.slice(), right }
    case 'swap':
      return { left: right, right: left }
    case 'mono': {
      const both = left.map((sample, i) => (sample + (right[i] ?? 0)) / 2)
      return { left: both, right: both.slice() }
    }
  }
}
