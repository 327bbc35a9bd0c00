import {
  FF_ENCODER_H264_NVENC,
  FF_ENCODER_H264_QSV,
  FF_ENCODER_H264_VAAPI,
  FF_ENCODER_H264_VIDEOTOOLBOX,
  type FFVideoEncoder,
} from 'node-av/constants'
import type { HardwareName } from '../../../protocol/hardware.ts'
import type { Intake } from './hardware-feed.ts'

/** How to ask a hardware encoder for the quality of an x264 crf. */
interface HardwareEncoding {
  encoder: FFVideoEncoder
  intake: Intake
  options(crf: number): Record<string, string>
}

/** FFmpeg's FF_QP2LAMBDA */
const LAMBDA = 118

/** All without B-frames, which not all devices support. */
export const HARDWARE_ENCODINGS: Record<HardwareName, HardwareEncoding> = {
  videotoolbox: {
    encoder: FF_ENCODER_H264_VIDEOTOOLBOX,
    intake: 'planes',
    // 0 to 100, higher is better
    options: (crf) => ({ flags: '+qscale', global_quality: String(LAMBDA * (105 - 2 * crf)), allow_sw: '0' }),
  },
  nvenc: {
    encoder: FF_ENCODER_H264_NVENC,
    intake: 'planes',
    options: (crf) => ({ preset: 'p4', rc: 'vbr', cq: String(crf), b: '0' }),
  },
  qsv: {
    encoder: FF_ENCODER_H264_QSV,
    intake: 'nv12',
    options: (crf) => ({ preset: 'medium', global_quality: String(crf) }),
  },
  vaapi: {
    encoder: FF_ENCODER_H264_VAAPI,
    intake: 'vaapi',
    options: (crf) => ({ rc_mode: 'CQP', qp: String(crf) }),
  },
}
