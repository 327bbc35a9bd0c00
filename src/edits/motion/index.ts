import { animate } from './animate.ts'
import { punchIn } from './punch-in.ts'
import { zoomTo } from './zoom-to.ts'

export const MOTION = { animate, zoom_to: zoomTo, punch_in: punchIn }
