import { trim } from './trim.ts'

export const SEQUENCE = { trim }
