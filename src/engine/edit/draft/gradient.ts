import * as z from 'zod'
import { color } from './kinds.ts'

/** A gradient. @param least minimum number of colours */
export const gradient = (least: number) =>
  z.object({
    colors: z.array(color).min(least).max(6),
    /** degrees as in CSS: 180 is from top to bottom, 90 from left to right */
    angle: z.number().min(0).max(360),
  })
