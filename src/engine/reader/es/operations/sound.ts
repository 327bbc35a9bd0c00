import type { Language } from '../../grammar/language.ts'

/** Spanish requests about sound. */
export const SOUND_WORDS = {
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
    say: 'add asset as_music? way* | add music way* | with_music way* | asset as_music way*',
    phrases: {
      add: '(anade|agrega|pon|usa|mete)',
      asset: '<asset:music>',
      as_music: '(como|de) (musica [de fondo]|fondo|banda sonora)',
      with_music:
        'con [la] musica [de fondo] <mood:mood> [de fondo] | con <asset:music> [de (fondo|musica|musica de fondo)] | con <asset:music> como musica [de fondo]',
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
} satisfies Partial<Language['operations']>
