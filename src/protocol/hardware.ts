/** Encoders of graphics hardware, by their usual names, the best of each platform first. */

export const HARDWARE_NAMES = ['videotoolbox', 'nvenc', 'qsv', 'vaapi'] as const
export type HardwareName = (typeof HARDWARE_NAMES)[number]

/** @param platform as in Node */
export function hardwareOf(platform: NodeJS.Platform): readonly HardwareName[] {
  if (platform === 'darwin') return ['videotoolbox']
  if (platform === 'win32') return ['nvenc', 'qsv']
  return platform === 'linux' ? ['nvenc', 'qsv', 'vaapi'] : []
}

/** The worker task that tries one, and its result: a signature of the pictures that it makes. @throws why it can't be used */
export const TRY_HARDWARE = 'tryHardware'
export interface TryHardwareInput {
  name: HardwareName
}
export interface TryHardwareOutput {
  sign: string
}
