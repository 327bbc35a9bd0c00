import type { Language } from '../../grammar/language.ts'

/** Spanish positions, directions, sizes and shapes. */
export const PLACING = {
  position: {
    top: '[en la] [parte] (arriba|superior) [en el centro]',
    'top-left': 'arriba a la izquierda | [la] esquina superior izquierda',
    'top-right': 'arriba a la derecha | [la] esquina superior derecha',
    left: '[la] izquierda',
    center: '[el] centro [de la (pantalla|imagen)] | centrado',
    right: '[la] derecha',
    bottom: '[en la] [parte] (abajo|inferior) [en el centro]',
    'bottom-left': 'abajo a la izquierda | [la] esquina inferior izquierda',
    'bottom-right': 'abajo a la derecha | [la] esquina inferior derecha',
    'lower-third': '[el] tercio inferior',
  },
  size: { small: 'pequeno | pequena', medium: 'mediano | mediana', large: 'grande' },
  animation: {
    none: '',
    fade: 'fundido',
    slide: 'deslizamiento',
    rise: 'subida',
    lines: 'linea por linea',
    words: 'palabra por palabra',
    mask: 'mascara',
    spring: 'resorte',
    karaoke: 'karaoke',
    typewriter: 'maquina de escribir',
    pop: 'rebote',
  },
  direction: {
    left: '[a|hacia] la izquierda',
    right: '[a|hacia] la derecha',
    up: 'hacia arriba',
    down: 'hacia abajo',
  },
  axis: { horizontal: 'horizontalmente | horizontal', vertical: 'verticalmente | vertical' },
  side: { left: 'izquierda', right: 'derecha', top: 'arriba', bottom: 'abajo' },
  shape: { rectangle: 'rectangular', rounded: 'con esquinas redondeadas', circle: 'en circulo | circular' },
  known_family: {},
} satisfies Partial<Language['values']>
