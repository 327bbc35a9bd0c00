/** English words in file names, by the Spanish words for what they show. */
export const NOUNS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    bosque: 'forest',
    boda: 'wedding',
    charla: 'talk',
    ciudad: 'city',
    cocina: 'kitchen',
    entrevista: 'interview',
    gato: 'cat',
    perro: 'dog',
    playa: 'beach',
    montana: 'mountain',
    rio: 'river',
    atardecer: 'sunset',
  }).map(([word, name]) => [word, [name]]),
)
