import { adjustColor } from './adjust-color.ts'
import { applyFilter } from './apply-filter.ts'
import { blurBackground } from './blur-background.ts'
import { chromaKey } from './chroma-key.ts'
import { crop } from './crop.ts'
import { fadeVideo } from './fade-video.ts'
import { fitClip } from './fit-clip.ts'
import { flip } from './flip.ts'
import { kenBurns } from './ken-burns.ts'
import { mask } from './mask.ts'
import { matchColors } from './match-colors.ts'
import { removeFilter } from './remove-filter.ts'
import { removeTransition } from './remove-transition.ts'
import { rotate } from './rotate.ts'
import { setCanvas } from './set-canvas.ts'
import { setTransition } from './set-transition.ts'
import { stabilize } from './stabilize.ts'
import { theme } from './theme.ts'

export const LOOK = {
  theme,
  set_transition: setTransition,
  remove_transition: removeTransition,
  set_canvas: setCanvas,
  fit_clip: fitClip,
  apply_filter: applyFilter,
  adjust_color: adjustColor,
  match_colors: matchColors,
  remove_filter: removeFilter,
  ken_burns: kenBurns,
  blur_background: blurBackground,
  chroma_key: chromaKey,
  mask,
  stabilize,
  fade_video: fadeVideo,
  rotate,
  flip,
  crop,
}
