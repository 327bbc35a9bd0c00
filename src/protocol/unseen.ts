/**
 * Runs of control and format characters and white space, for names and texts shown on one line. The joiners U+200C and U+200D are
 * excluded, as 👩‍🚀, Persian and Sinhala need them.
 */
export const UNSEEN = /(?:(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Z}\s])+/gu
