import * as z from 'zod'
import { color } from './kinds.ts'

/** Colours that run into each other. @param least how many there are at least */
export const gradient = (least: number) =>
  z.object({
    colors: z.array(color).min(least).max(6),
    /** degrees as in CSS: 180 runs from top to bottom, 90 from left to right */
    angle: z.number().min(0).max(360),
  })
