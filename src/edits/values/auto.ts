/** What is left to be found out where it is shown. Apart from the schemas, for the workers that do without zod. */
export const AUTO = 'auto'
