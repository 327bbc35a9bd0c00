/**
 * Properties of a clip that only tell later edits what to follow, the music or the canvas, so that words about the clip leave
 * them out. A draft names them one way, a film document another.
 */
export const FOLLOWED = { draft: ['onBeat', 'showing'], document: ['beat', 'showing'] } as const

/** A clip of a film document without them. */
export function withoutFollowed<Clip extends object>(clip: Clip): Omit<Clip, (typeof FOLLOWED.document)[number]> {
  const { beat: _, showing: __, ...facts }: Clip & Partial<Record<(typeof FOLLOWED.document)[number], unknown>> = clip
  return facts
}
