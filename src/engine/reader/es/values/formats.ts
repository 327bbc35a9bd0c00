import type { Language } from '../../grammar/language.ts'

/** Spanish shapes of the film, and formats of its file. */
export const FORMATS = {
  aspect: {
    ratio: '<r:ratio>',
    figures: '',
    vertical: 'vertical',
    square: 'cuadrado',
    wide: 'horizontal | panoramico',
    cinema: '',
  },
  named_aspect: { vertical: 'vertical', square: 'cuadrado', wide: 'horizontal | panoramico' },
  ratio_aspect: { ratio: '<r:ratio>' },
  fit: {
    auto: '[con] encuadre automatico',
    crop: 'recortado | recorta | llenando la pantalla',
    blur: '[el] fondo (desenfocado|borroso)',
    pad: '[las] (bandas|barras) negras',
  },
  resolution: {
    lines: '<n:digits> p',
    figures: '<w:digits> (x|por) <h:digits>',
    uhd: '4 k',
    qhd: '2 k',
    full_hd: 'full hd',
    hd: 'hd',
    eight_k: '8 k',
  },
  format: { gif: 'gif animado' },
  caption_format: { srt: 'srt', vtt: 'vtt', ass: 'ass' },
  preset: {
    tiktok: 'tiktok',
    reels: 'reels | instagram',
    shorts: 'shorts',
    youtube: 'youtube',
    square: '',
    whatsapp: 'whatsapp',
  },
  quality: { low: 'baja', standard: 'media', high: 'alta | maxima' },
} satisfies Partial<Language['values']>
