export const LOOK = {}
