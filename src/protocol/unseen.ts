/**
 * Runs of control and format characters and of white space, for names and texts that are shown on one line. The joiners
 * U+200C and U+200D are none of them: 👩‍🚀, Persian and Sinhala are written with them.
 */
export const UNSEEN = /(?:(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Z}\s])+/gu
