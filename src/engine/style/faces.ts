import type { ThemeFace } from '../../protocol/faces.ts'

/** Typefaces that themes name: Inter, and those that packages bring. */
export type FaceName = 'Inter' | ThemeFace
