/** The default accent colour, unless a theme has one. */
export const ACCENT = '#FFC53D'
