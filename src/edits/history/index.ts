export const HISTORY = {}
