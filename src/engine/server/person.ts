/** The user of the studio: the owner of sessions opened in the page. */
export const PERSON = 'studio'
