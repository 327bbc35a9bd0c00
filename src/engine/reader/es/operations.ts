import type { OperationWords, Phrase } from '../grammar/language.ts'

const STYLE: Phrase = `[en|a|hasta|abajo en] <position:position> | (en|de color) <color:color> | <color:color> | [en] <size:size> | [mas] grande => grow: up
  | mas pequeno => grow: down | en negrita => weight: 700 | con (efecto|animacion) [de] <animation:animation> | con fondo <plate:color>`

const CUT: Phrase = `entre <pair:clips> | (entre|en) (todos|cada uno|ellos|todas|los cortes|todos los cortes) => scope: all
  | entre (los|las|todos los|todas las) (clips|fotos|planos|escenas) => scope: all | en todo el video => scope: all`

/** Spanish requests for the most common edits. */
export const OPERATIONS = {
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
  delete: { say: 'remove clip', phrases: { clip: '<clip:clips>' } },
  cut_range: {
    say: 'cut stretch# of_clip?',
    phrases: {
      cut: '(corta|elimina|quita|borra|recorta|suprime|saca)',
      stretch: '[la parte|el tramo|todo lo que hay] <stretch>',
      of_clip: '(del|de|de el) <clip:clips>',
    },
  },
  trim: {
    say: 'keep stretch# of_clip?',
    phrases: {
      keep: '(quedate|conserva|deja|manten|usa) [solo|solamente|unicamente] [con]',
      stretch: '<stretch>',
      of_clip: '(del|de) <clip:clips>',
    },
  },
  split: {
    say: 'split clip? at#',
    phrases: { split: '(divide|parte|corta) [en dos]', clip: '<clip:clips>', at: '(en|a|al) <time> | en el <time>' },
  },
  move: {
    say: 'move clip place',
    phrases: {
      move: '(mueve|pon|coloca|lleva|pasa)',
      clip: '<clip:clips>',
      place: `(al|hasta el) (principio|inicio|comienzo) => to: 1 | al final => to: -1 | (antes de|antes del|delante de|delante del) [el|la] (<before:clips>|<before:clip_order>)
        | (despues de|despues del|detras de|detras del|tras) [el|la] (<after:clips>|<after:clip_order>) | a la posicion <to:number>`,
    },
  },
  swap: { say: 'swap both', phrases: { swap: '(intercambia|cambia de sitio)', both: '<both:clips>' } },
  duplicate: { say: 'copy clip n?', phrases: { copy: '(duplica|copia|repite)', clip: '<clip:clips>', n: '<n:times>' } },
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
  mute: {
    say: 'mute target | remove sound_of',
    phrases: { mute: '(silencia|mutea|enmudece)', target: '<target:sound>', sound_of: '<target:own_sound>' },
  },
  set_volume: {
    say: 'set target level | lower target level? | raise target level? | some lower target | target complaint | lower some target | raise some target',
    phrases: {
      set: '(pon|ajusta|cambia|deja)',
      target: '[el volumen (de|del)] <target:sound>',
      level: '(a|al|hasta el|hasta) <level:share> [de volumen]',
      lower: '(baja|reduce|disminuye) => direction: down',
      raise: '(sube|aumenta) => direction: up',
      some: '<amount:amount>',
      complaint:
        '(esta|suena) (demasiado|muy) (alta|alto|fuerte) => direction: down | (esta|suena) (demasiado|muy) (baja|bajo|floja) => direction: up',
    },
  },
  add_bgm: {
    say: 'add asset as_music? way* | add music way*',
    phrases: {
      add: '(anade|agrega|pon|usa|mete)',
      asset: '<asset:music>',
      as_music: '(como|de) (musica [de fondo]|fondo|banda sonora)',
      music: 'musica [de fondo] <mood:mood> | [una] cancion <mood:mood> | musica [de fondo]',
      way: '(al|a|con un volumen del) <volume:share> [de volumen] | (desde|a partir del) (segundo <offset:number>|<offset:length>) de la cancion | en bucle => loop: true',
    },
  },
  replace_bgm: {
    say: 'change music to',
    phrases: {
      change: '(cambia|reemplaza|sustituye)',
      music: '[la] (musica|cancion) [de fondo]',
      to: '(por|a) [algo|una|musica] [mas] [de] <mood:mood> | por <asset:music>',
    },
  },
  remove_bgm: { say: 'remove music', phrases: { music: '[la|toda la] musica [de fondo]' } },
  fade_audio: {
    say: 'make target way',
    phrases: {
      make: '(que|haz que|pon)',
      target: '[a] <target:fadeable>',
      way: `(termine|acabe) con [un] fundido [de <out:length>] | (empiece|comience) con [un] fundido [de <in:length>]
        | [un] fundido de salida [de <out:length>] | [un] fundido de entrada [de <in:length>]`,
    },
  },
  duck: {
    say: 'lower target under',
    phrases: {
      lower: '(baja|atenua|reduce)',
      target: '<target:sound>',
      under:
        '(cuando|mientras) (alguien|se|el|ella) (habla|hable|habla alguien) => under: original | cuando suene la voz en off => under: voice',
    },
  },
  normalize_audio: {
    say: 'normalize',
    phrases: { normalize: '(normaliza|iguala) [el|todo el] (audio|sonido|volumen)' },
  },
  denoise_audio: {
    say: 'remove noise from?',
    phrases: { noise: '[el] ruido [de fondo]', from: '(de|del) <target:sound>' },
  },
  add_text: {
    say: 'add what style* when*',
    phrases: {
      add: '(anade|agrega|escribe|pon|muestra|inserta)',
      what: '[el|un] [titulo|texto|rotulo] [que diga] [:] <text:quote>',
      style: STYLE,
      when: '<span:span>',
    },
  },
  update_text: {
    say: 'do match style+ | change match wording',
    phrases: {
      do: '(pon|cambia|mueve|haz|pasa|coloca|deja)',
      match: '[el color (de|del)] <match:text_ref>',
      style: STYLE,
      change: '(cambia|reemplaza|sustituye)',
      wording: '(por|a) <text:quote>',
    },
  },
  remove_text: { say: 'remove match', phrases: { match: '<match:text_ref>' } },
  add_captions: {
    say: 'add captions from? auto? style*',
    phrases: {
      add: '(genera|anade|agrega|crea|pon)',
      captions: '[los] subtitulos',
      from: '(de|desde|con) <source:captions_file>',
      auto: '(automaticos|automaticamente) => auto: true',
      style: STYLE,
    },
  },
  remove_captions: { say: 'remove captions', phrases: { captions: '[los|todos los] subtitulos' } },
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
} satisfies Readonly<Record<string, OperationWords>>
