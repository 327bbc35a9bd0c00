/** How much of a fade is over the picture, 0-1: the first frame in and the last one out are gone. @param frame from its start */
export function fadeAmount(fade: { in: number; out: number; length: number }, frame: number): number {
  const fadeIn = fade.in > 0 ? 1 - frame / fade.in : 0
  const fadeOut = fade.out > 0 ? 1 - (fade.length - 1 - frame) / fade.out : 0
  return Math.min(1, Math.max(0, fadeIn, fadeOut))
}
