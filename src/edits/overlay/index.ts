export const OVERLAY = {}
