import type { Language } from '../../grammar/language.ts'

/** Spanish requests about the session. */
export const SESSION_WORDS = {
  undo: {
    say: 'undo steps?',
    phrases: {
      undo: '(deshaz|deshacer)',
      steps: '[los] ultimos <steps:number> (cambios|pasos) | [el] ultimo (cambio|paso)',
    },
  },
  redo: {
    say: 'redo steps?',
    phrases: {
      redo: '(rehaz|rehacer)',
      steps: '[los] ultimos <steps:number> (cambios|pasos) | [el] ultimo (cambio|paso)',
    },
  },
  export: {
    say: 'export how*',
    phrases: {
      export: '(exporta|renderiza|descarga) [el video|todo]',
      how: '(en|a|como) <resolution:resolution> | (en|como) <format:format> | a <fps:number> fps | (para) <preset:preset> | (en|con) calidad <quality:quality>',
    },
  },
  reply: {
    say: 'ack',
    phrases: {
      ack: '(gracias|perfecto|genial|vale) => kind: ack | (hola|buenos dias|buenas tardes) => kind: greeting',
    },
  },
} satisfies Partial<Language['operations']>
