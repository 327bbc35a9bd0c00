import type { Language } from '../grammar/language.ts'

/** Common Spanish phrases. Words are written without accents. */
export const PHRASES: Language['phrases'] = {
  noise: `por favor|porfa|gracias|hola|oye|bueno|vale|ok|perfecto|genial|ahora|tambien|solo un momento|si puedes|a ser posible|ademas|simplemente|un poco antes|por ultimo
    | (puedes|podrias|podemos|puede|podria|quiero|quisiera|queremos|me gustaria|necesito|necesitamos|hay que|ayudame a) [que]
    | el|la|los|las|lo|un|una|unos|unas|mi|mis|su|sus|este|esta|al video|en el video|del video|de la pelicula|aproximadamente|mas o menos|unos|que|me|¿|¡|entonces|por cierto|aqui|alli|ya`,
  lead: '(primero|luego|despues|entonces|por ultimo|finalmente|ademas|tambien|en segundo lugar) [,|:]',
  joint: '(&|+)',
  link: '(,|y|e|&|luego|despues|pero|ademas|tambien|:|-|/|+|\\(|\\)|.|…|asi como|y luego|y despues)',
  do: '(pon|haz|hazlo|ponlo|cambia|cambialo|convierte|conviertelo|deja|dejalo|usa|quiero|ajusta|pasa|modifica|que) [que] [sea|este|quede]',
  add: '(anade|agrega|pon|incluye|inserta|escribe|muestra|mete|coloca|superpon|aplica|usa|crea|haz)',
  remove: '(elimina|borra|quita|suprime|saca|retira|descarta|deshazte de|no quiero|sin)',
}
