/** Two channels of equal length, 48 kHz. */
export interface Stereo {
  left: Float32Array
  right: Float32Array
}

/** The same on both channels. */
export function both(channel: Float32Array): Stereo {
  return { left: channel, right: channel.slice() }
}
