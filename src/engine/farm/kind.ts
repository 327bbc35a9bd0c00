import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FONTS_FOLDER } from '../../protocol/scripts.ts'
import { BUILD } from '../../version.ts'

/**
 * What machines must have in common for their parts to fit seamlessly into one film: the program version (which pins FFmpeg and
 * the fonts), the system, the processor's instruction set (encoder and scaler round differently with others), and whether fonts
 * were added. Machines of different kinds see neither each other's jobs nor each other's parts.
 */
export function machineKind(): string {
  const fonts = process.env[FONTS_FOLDER]
  const brought = fonts !== undefined && existsSync(join(fonts, 'node_modules'))
  const cpu = instructions(process.platform === 'linux' ? readFileSync('/proc/cpuinfo', 'utf8') : '')
  const build = BUILD.replace(/\W+$/, '').replace(/[^\w.]+/g, '-')
  return [build, process.platform, process.arch, cpu, brought ? 'fonts' : ''].filter(Boolean).join('-')
}

/**
 * The widest vector instructions of the processor. @param cpuinfo from Linux; elsewhere all processors of an architecture count
 * as equal
 */
export function instructions(cpuinfo: string): string {
  const flags = new Set(/^flags\s*:(.*)$/m.exec(cpuinfo)?.[1]?.trim().split(/\s+/))
  return ['avx512bw', 'avx2', 'avx', 'sse4_2'].find((flag) => flags.has(flag)) ?? ''
}
