export const SOUND = {}
