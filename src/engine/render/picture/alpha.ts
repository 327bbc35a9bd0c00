import type { AVPixelFormat } from 'node-av/constants'
import { avGetPixFmtName } from 'node-av/lib'

/** Whether a pixel format has alpha. */
export function hasAlpha(format: AVPixelFormat): boolean {
  const name = avGetPixFmtName(format) ?? ''
  return /^(yuva|gbrap|rgba|bgra|argb|abgr|ya\d|ya16|pal8|ayuv|vuya)/.test(name)
}
