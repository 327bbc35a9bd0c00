/** A value determined automatically when shown. Separate from the schemas, for workers without zod. */
export const AUTO = 'auto'
