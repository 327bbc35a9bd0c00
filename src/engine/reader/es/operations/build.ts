import type { Language } from '../../grammar/language.ts'

/** Spanish requests for a film of files. */
export const BUILD_WORDS = {
  build_sequence: {
    say: 'make a_film detail* from detail* | from make a_film detail* | join files detail* | join files film detail* | join film files detail*',
    phrases: {
      make: '(haz|hazme|hace|crea|creame|monta|montame|genera|generame|prepara|preparame|arma|armame|edita|editame|quiero|quisiera|necesito)',
      a_film:
        '(un|una) [nuevo|nueva] [<aspect:named_aspect>] (video|pelicula|montaje|presentacion|pase de diapositivas) [nuevo|nueva] [<aspect:named_aspect>|<aspect:ratio_aspect>] => fresh: true',
      from: '(con|de|usando|utilizando|a partir de) <assets:files> => made_of: true',
      join: '(une|junta|combina|monta|concatena|empalma|pega)',
      files: '<assets:files>',
      film: 'en (un|una) [solo|unico|sola|unica] [<aspect:named_aspect>] (video|pelicula|montaje|presentacion) [<aspect:named_aspect>]',
      detail: `[de|que dure|con una duracion de|con duracion de|duracion] [unos] <total:length> [de (duracion|largo)|en total]
        | <each:length> (cada una|cada uno|por (foto|imagen|clip)|cada (foto|imagen))
        | [que|con|y] cada (una|uno|foto|imagen) [dure|durante|de] <each:length>
        | [en] [formato] <aspect:named_aspect> | [en] [formato] <aspect:ratio_aspect>
        | en (este|ese) orden`,
    },
  },
} satisfies Partial<Language['operations']>
