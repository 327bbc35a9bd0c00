import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TryHardwareInput, TryHardwareOutput } from '../../../protocol/hardware.ts'
import type { Task } from '../../workers/task.ts'
import { SegmentEncoder } from '../av/encoder.ts'
import { TEST_CANVAS, verifyEncoder } from './verify.ts'

/** The usual encoding of films. */
const USUAL = { codec: 'h264', preset: 'veryfast', crf: 21 } as const

/** Tests an encoder of this machine's hardware. @throws why it can't be used */
export const tryHardware: Task<TryHardwareInput, TryHardwareOutput> = async ({ name }) => {
  const folder = await mkdtemp(join(tmpdir(), 'nemo-hardware-'))
  const encoding = { ...USUAL, hardware: { name, sign: '' } }
  try {
    const open = (file: string) => SegmentEncoder.open(file, { canvas: TEST_CANVAS, encoding })
    return { sign: await verifyEncoder(open, join(folder, 'test.mp4')) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
