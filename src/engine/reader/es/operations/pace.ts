import type { Language } from '../../grammar/language.ts'

/** Spanish requests about lengths and speeds. */
export const PACE_WORDS = {
  set_duration: {
    say: 'clip lasts | make clip lasts',
    phrases: {
      make: '(que|haz que|pon)',
      clip: '<clip:clips>',
      lasts:
        '(dure|duren|debe durar|deben durar|a|muestre|muestrese) <duration:length> | <duration:length> cada (una|uno)',
    },
  },
  set_total_duration: {
    say: 'film lasts | make film lasts',
    phrases: {
      make: '(que|haz que|ajusta|acorta|recorta)',
      film: '<film:clips>',
      lasts: '(dure|debe durar|tiene que durar|a) <duration:length> [en total]',
    },
  },
  set_speed: {
    say: 'play clip? speed | fast clip? speed? | slow clip? speed? | play clip? step',
    phrases: {
      play: '(reproduce|pon|haz que vaya|haz)',
      clip: '[la velocidad (de|del)] <clip:clips>',
      speed: '[a|al|a la|por] <factor:speed>',
      fast: '(acelera) => direction: up',
      slow: '(ralentiza|desacelera|frena) => direction: down',
      step: '[<amount:amount>] mas rapido => direction: up | [<amount:amount>] mas (lento|despacio) => direction: down',
    },
  },
  reverse: {
    say: 'reverse clip | play clip backwards',
    phrases: {
      reverse: '(invierte|revierte)',
      play: '(pon|reproduce)',
      clip: '<clip:clips>',
      backwards: '(al reves|hacia atras|marcha atras)',
    },
  },
  freeze: {
    say: 'freeze edge for',
    phrases: {
      freeze: '(congela|deten|para)',
      edge: '[el] ultimo (fotograma|cuadro) [(de|del) <clip:clips>] => edge: end | [el] primer (fotograma|cuadro) [(de|del) <clip:clips>] => edge: start',
      for: '[durante] <duration:length>',
    },
  },
} satisfies Partial<Language['operations']>
