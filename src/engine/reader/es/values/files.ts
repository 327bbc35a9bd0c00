import type { Language } from '../../grammar/language.ts'

/** Spanish names of files. */
export const FILES = {
  files: {
    it: '',
    leading: '',
    ahead: '',
    behind: '',
    stem: '',
    all: '(todo|todos los archivos|todas las fotos y videos|todo el material|mis archivos)',
    of_kind: '[todas|todos] [las|los|mis|estas|estos] <k:nouns>',
    counted: '[las|los|estas|estos] <n:number> <k:nouns>',
    both: '',
    nth: 'la <n:ordinal> <k:noun>',
    first_few: '',
    one: '<f:picture>',
    range: '',
    of_numbers: '',
    list: '<a:file_item> (,|y|, y|y luego|luego) <b:files>',
    except: '<a:file_item> (excepto|salvo|menos) <b:files>',
  },
  file_item: {
    stem: '',
    all: 'todo',
    of_kind: '[las|los|mis] <k:nouns>',
    counted: '[las|los] <n:number> <k:nouns>',
    nth: 'la <n:ordinal> <k:noun>',
    one: '<f:picture>',
  },
  picture: {
    file: '[la|el] [foto|imagen|video|archivo] <f:filename>',
    quoted: '<q:quote>',
    stem: '[la|el] [foto|imagen|video] [de] <s:stem>',
    only: '',
    webcam: '',
    unused: '(el|mi) (logo|logotipo) | la marca de agua',
  },
  music: {
    file: '[la|el] [cancion|musica|archivo] <f:filename>',
    quoted: '<q:quote>',
    stem: '[la] cancion <s:stem>',
    only: '(la|mi) (cancion|musica) [que (subi|he subido)]',
    unused: 'la otra cancion',
    bare: '',
  },
  captions_file: {
    file: '[los|el] [subtitulos|archivo] <f:filename>',
    quoted: '<q:quote>',
    stem: '',
    only: '(el|mi) (srt|archivo de subtitulos)',
    unused: '',
  },
} satisfies Partial<Language['values']>
