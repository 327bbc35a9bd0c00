import {
  FF_ENCODER_H264_NVENC,
  FF_ENCODER_H264_QSV,
  FF_ENCODER_H264_VAAPI,
  FF_ENCODER_H264_VIDEOTOOLBOX,
  type FFVideoEncoder,
} from 'node-av/constants'
import type { HardwareName } from '../../../protocol/hardware.ts'
import type { Intake } from './hardware-feed.ts'

/** How an encoder of graphics hardware is asked for what x264 is asked for by a crf. */
interface HardwareEncoding {
  encoder: FFVideoEncoder
  intake: Intake
  options(crf: number): Record<string, string>
}

/** FFmpeg counts qualities in 118ths. */
const LAMBDA = 118

/** All without pictures that wait for others, which the devices do not all have. */
export const HARDWARE_ENCODINGS: Record<HardwareName, HardwareEncoding> = {
  videotoolbox: {
    encoder: FF_ENCODER_H264_VIDEOTOOLBOX,
    intake: 'planes',
    // of 100, the more the better
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
