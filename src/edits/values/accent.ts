/** Colour of what stands out, unless another is given or a theme has one. */
export const ACCENT = '#FFC53D'
