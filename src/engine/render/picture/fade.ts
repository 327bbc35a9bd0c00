/** Opacity of the fade colour, 0-1: 1 at the first frame of a fade-in and the last of a fade-out. @param frame from the start */
export function fadeAmount(fade: { in: number; out: number; length: number }, frame: number): number {
  const fadeIn = fade.in > 0 ? 1 - frame / fade.in : 0
  const fadeOut = fade.out > 0 ? 1 - (fade.length - 1 - frame) / fade.out : 0
  return Math.min(1, Math.max(0, fadeIn, fadeOut))
}
