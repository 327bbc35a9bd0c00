import { OutputError, type Target } from './output.ts'

/** Says what cannot be rendered, rather than leaving it out of the film. @throws {OutputError} */
export function refuseUnknown({ draft }: Target): void {
  if (draft.overlays.length > 0) throw new OutputError('overlays are not rendered yet')
  for (const clip of draft.clips) {
    const { look } = clip
    if (look.filters.length > 0 || look.brightness || look.contrast || look.saturation || look.temperature || look.lut)
      throw new OutputError('looks are not rendered yet')
    if (clip.chromaKey) throw new OutputError('chroma keys are not rendered yet')
    if (clip.stabilize) throw new OutputError('stabilizing is not rendered yet')
  }
}
