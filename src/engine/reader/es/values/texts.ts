import type { Language } from '../../grammar/language.ts'

/** Spanish names of texts. */
export const TEXTS = {
  text_ref: {
    placed: '',
    both: '',
    quoted: '[el] [texto|titulo|rotulo] <q:quote>',
    written: '[el] [texto|titulo] <w:wording>',
    id: '<i:id>',
    title: '[el] (titulo|rotulo)',
    only: '[el] texto',
    nth_one: '',
    nth: '[el] <n:ordinal> (texto|titulo)',
    part: '[el|la] (texto|titulo|rotulo) [de|del] [el|la] <p:wording_part>',
    phone: '[el] (numero de telefono|telefono)',
    date: 'la fecha',
    price: 'el precio',
    address: 'la (direccion web|pagina web|web)',
    handle: '',
    opening: '[el] texto del principio',
    closing: '[el] (texto|titulo) (del final|final)',
    all: 'todos los (textos|titulos) | los textos',
    all_but: 'todos los textos [,] (excepto|salvo|menos) <t:text_ref>',
    glossed: '',
    list: '<a:text_one> (,|y) <b:text_ref>',
    it: '(este|ese) texto',
  },
  text_called: { title: '', only: '' },
  text_it: { it: '(este|ese) texto | lo' },
  text_one: { quoted: '[el] [texto|titulo] <q:quote>', nth: '[el] <n:ordinal> texto', title: 'el titulo' },
  text_order: { nth: '[el] <n:ordinal>' },
} satisfies Partial<Language['values']>
