import type { Language } from '../../grammar/language.ts'

/** Spanish requests for whole films. */
export const FILM_WORDS = {
  rename: {
    say: 'call named',
    phrases: {
      call: '(llamalo|renombralo) [a|como] | (llama|renombra) [a] (al|el|este|esta|la) (video|proyecto|pelicula) [a|como] | ponle [el|de] nombre',
      named: '<title:quote> | <title:capital>',
    },
  },
  shorts: {
    say: 'make shorts lengths? source? | turn shorts lengths?',
    phrases: {
      make: '(haz|hazme|crea|creame|genera|saca|sacame|prepara|corta)',
      shorts: '<count:number> (shorts|tiktoks|reels|videos cortos|clips cortos) [verticales]',
      source:
        '(de|desde|con|a partir de) (esta|este|la|el|mi) (charla|entrevista|conferencia|clase|ponencia|grabacion|podcast|video)',
      turn: '(convierte|corta|divide|transforma) (esto|(esta|este|la|el|mi) (charla|entrevista|conferencia|clase|ponencia|grabacion|podcast|video)) en',
      lengths:
        '[,] [cada uno] (de|entre) <shortest:number> (a|y|-) <longest:number> (segundos|segundo|s|seg) [cada uno]',
    },
  },
} satisfies Partial<Language['operations']>
