import type { Language, Phrase } from '../../grammar/language.ts'

const CUT: Phrase = `entre <pair:clips> | (entre|en) (todos|cada uno|ellos|todas|los cortes|todos los cortes) => scope: all
  | entre (los|las|todos los|todas las) (clips|fotos|planos|escenas) => scope: all | en todo el video => scope: all`

/** Spanish requests about pictures. */
export const LOOK_WORDS = {
  set_transition: {
    say: 'add kind lasting? where? | add kind where lasting?',
    phrases: {
      add: '(anade|agrega|pon|usa|inserta|aplica)',
      kind: '[una] transicion (de|en|con) <type:transition> | [un] <type:transition> | transiciones [de] <type:transition> | [una|] (transicion|transiciones) => type: fade',
      lasting: '(de|durante) <duration:length>',
      where: CUT,
    },
  },
  remove_transition: {
    say: 'remove transitions where?',
    phrases: { transitions: '[todas] [las] transiciones', where: CUT },
  },
  set_canvas: {
    say: 'do frame? shape with*',
    phrases: {
      do: '(pon|haz|hazlo|ponlo|convierte|conviertelo|cambia|pasa)',
      frame: '[el] (video|formato|lienzo) | [la] (pelicula|relacion de aspecto)',
      shape: '[a|en] [formato] <aspect:aspect>',
      with: '[con] <fit:fit> | con fondo <background:color> | a <fps:number> (fps|fotogramas por segundo)',
    },
  },
  apply_filter: {
    say: 'do target? look much? | add a_look much? to_target? | add a_look to_target much',
    phrases: {
      do: '(convierte|pon|pasa|haz)',
      target: '<target:clips>',
      look: '[a|en] <name:filter>',
      add: '(aplica|anade|agrega|pon|usa)',
      a_look: '[un] filtro [de] <name:filter> | [un] efecto [de] <name:filter>',
      to_target: '(a|al|en) <target:clips>',
      much: '(al|a|con) [una intensidad del] <strength:share> [de intensidad|de fuerza]',
    },
  },
  rotate: {
    say: 'rotate clip? by',
    phrases: {
      rotate: '(gira|rota)',
      clip: '<clip:clips>',
      by: '<turn:number> (grados|°) [a la derecha|en sentido horario] | <back:number> (grados|°) (a la izquierda|en sentido antihorario)',
    },
  },
  flip: {
    say: 'flip clip axis?',
    phrases: { flip: '(voltea|refleja) => mirrors: true', clip: '<clip:clips>', axis: '<axis:axis>' },
  },
  adjust_color: {
    say: 'raise tone# of_target? | lower tone# of_target?',
    phrases: {
      raise: '(aumenta|sube) => direction: up',
      lower: '(reduce|baja|disminuye) => direction: down',
      tone: '[el|la] <tone:tone>',
      of_target: '(de|del) <target:clips>',
    },
  },
  fade_video: {
    say: 'add way lasting? | add way from lasting?',
    phrases: {
      add: '(haz|anade|agrega|pon)',
      way: '[un] fundido de entrada => in: true | [un] fundido de salida => out: true | [un] fundido de entrada y [de] salida => in: true, out: true',
      from: '(desde|a) <color:color>',
      lasting: 'de <lasting:length>',
    },
  },
  add_overlay: {
    say: 'add asset place+',
    phrases: {
      add: '(pon|anade|agrega|coloca|superpon)',
      asset: '<asset:picture>',
      place:
        '[en] <position:position> | (al|a) <scale:share> [de tamano] | con [una] opacidad (del|de) <opacity:share>',
    },
  },
} satisfies Partial<Language['operations']>
