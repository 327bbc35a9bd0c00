/** Encoders of graphics hardware that a machine may have, each by its usual name, those of a platform best first. */

export const HARDWARE_NAMES = ['videotoolbox', 'nvenc', 'qsv', 'vaapi'] as const
export type HardwareName = (typeof HARDWARE_NAMES)[number]

/** @param platform as Node names it */
export function hardwareOf(platform: NodeJS.Platform): readonly HardwareName[] {
  if (platform === 'darwin') return ['videotoolbox']
  if (platform === 'win32') return ['nvenc', 'qsv']
  return platform === 'linux' ? ['nvenc', 'qsv', 'vaapi'] : []
}

/** The worker's task that tries one, and what it says: a sign of the pictures that it makes. @throws why it can't be used */
export const TRY_HARDWARE = 'tryHardware'
export interface TryHardwareInput {
  name: HardwareName
}
export interface TryHardwareOutput {
  sign: string
}
