import { animate } from './animate.ts'

export const MOTION = { animate }
