export const TIME = {}
