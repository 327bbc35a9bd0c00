export const ANALYSIS = {}
