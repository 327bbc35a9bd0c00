/** Kinds of films that are made of whatever was uploaded. */
export const FILM_KINDS = ['promo', 'reel', 'memories', 'slideshow', 'highlights'] as const
export type FilmKind = (typeof FILM_KINDS)[number]
