export const TEXT = {}
