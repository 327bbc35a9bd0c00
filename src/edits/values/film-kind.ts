/** Kinds of films made automatically from the uploads. */
export const FILM_KINDS = ['promo', 'reel', 'memories', 'slideshow', 'highlights'] as const
export type FilmKind = (typeof FILM_KINDS)[number]
