import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FONTS_FOLDER } from '../../protocol/scripts.ts'
import { BUILD } from '../../version.ts'

/**
 * What machines must have in common for their parts to fit into one film without a trace: the program, which pins its FFmpeg
 * and its fonts, the system, the processor's instructions, since encoder and scaler round otherwise with others, and
 * whether fonts were brought (of the workers that this process has made). Machines of another kind see neither each other's orders nor each other's parts.
 */
export function machineKind(): string {
  const fonts = process.env[FONTS_FOLDER]
  const brought = fonts !== undefined && existsSync(join(fonts, 'node_modules'))
  const cpu = instructions(process.platform === 'linux' ? readFileSync('/proc/cpuinfo', 'utf8') : '')
  const build = BUILD.replace(/\W+$/, '').replace(/[^\w.]+/g, '-')
  return [build, process.platform, process.arch, cpu, brought ? 'fonts' : ''].filter(Boolean).join('-')
}

/** The widest vectors that a processor has. @param cpuinfo of Linux; elsewhere all of an architecture are taken for equal */
export function instructions(cpuinfo: string): string {
  const flags = new Set(/^flags\s*:(.*)$/m.exec(cpuinfo)?.[1]?.trim().split(/\s+/))
  return ['avx512bw', 'avx2', 'avx', 'sse4_2'].find((flag) => flags.has(flag)) ?? ''
}
