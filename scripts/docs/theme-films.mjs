// What the films of the gallery say: one a theme, of the same photos and clip.

/** s of each */
const duration = 12

export const THEME_FILMS = [
  {
    theme: 'clean',
    kind: 'promo',
    title: 'Wild Days',
    texts: ['Into the forest', 'Meet the locals'],
    closing: 'Come along',
  },
  {
    theme: 'editorial',
    kind: 'memories',
    title: 'A week in the larches',
    texts: ['Slow mornings', 'Old friends'],
    closing: 'Until next year',
  },
  { theme: 'bold', kind: 'promo', title: 'Go wild', texts: ['No plans', 'No limits'], closing: 'This summer' },
  {
    theme: 'cinematic',
    kind: 'highlights',
    title: 'The Valley',
    texts: ['Before the snow', 'They wait'],
    closing: 'Autumn 2026',
  },
  {
    theme: 'playful',
    kind: 'promo',
    title: 'Hello, panda!',
    texts: ['Snack time', 'Nap time'],
    closing: 'See you soon',
  },
  {
    theme: 'elegant',
    kind: 'memories',
    title: 'Elva',
    texts: ['A walk in the woods', 'The light at noon'],
    closing: 'With love',
  },
  { theme: 'neon', kind: 'promo', title: 'Night Zoo', texts: ['Doors at nine', 'Bring your torch'], closing: 'Friday' },
  {
    theme: 'news',
    kind: 'highlights',
    title: 'Red pandas return',
    texts: ['Seen near the lake', 'Rangers are pleased'],
    closing: 'More at eight',
  },
  {
    theme: 'documentary',
    kind: 'highlights',
    title: 'Life among larches',
    texts: ['High in the valley', 'Every leaf counts'],
    closing: 'A film by the forest',
  },
].map((film) => ({ ...film, duration }))
