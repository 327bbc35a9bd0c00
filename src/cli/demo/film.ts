/** The demo's messages and films, shared with the README's pictures and the tests. */

/** In `tests/media`. */
export const MEDIA = ['red-panda.jpg', 'larch.jpg', 'elva.jpg', 'rabbit.mp4', 'viper.mp3']

export const WISH = 'Combine these images and the clip into a 30-second promo video with text overlays and transitions'

/** The assistant's translation of that message: it chooses the texts and the theme. */
export const FILM = {
  op: 'make',
  kind: 'promo',
  duration: 30,
  theme: 'playful',
  title: 'Wild Days',
  texts: ['Into the forest', 'Meet the locals'],
  closing: 'See you out there',
}

/** The person's next message. */
export const REFINED = 'Change the title "Wild Days" to "Wild Days 🐾"'
