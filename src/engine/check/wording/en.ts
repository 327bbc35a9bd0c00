import { MOST_TIMES, type Sentences } from './sentences.ts'

export const en: Sentences = {
  text_too_short: ({ characters, needed }, [id], { lasts }) =>
    `${id} is shown for ${lasts} s, too short for ${characters} characters: give it ${needed} s`,
  captions_too_quick: ({ count, pace }, [id]) =>
    count === 1
      ? `${id} is too quick to read, with ${pace} characters a second: there is room for it to stay longer`
      : `${count} captions are too quick to read; the quickest, ${id}, has ${pace} characters a second: there is room for them to stay longer`,
  texts_overlap: (_, [id, other], { from, to }) => `${id} and ${other} overlap from ${from} to ${to} s`,
  text_outside_safe_area: ({ side, apps }, [id]) =>
    apps
      ? `${id} is where TikTok, Reels and Shorts put their own buttons and text, at the ${side}`
      : `${id} is too close to the ${side} edge, which some screens cut off`,
  enlarged: ({ times, name }, [id]) =>
    `${id} (${name}) is enlarged to ${times} times the size of its file, and looks soft`,
  flash: ({ name, beside }, ids, { from, lasts }) =>
    beside
      ? `${name} (${ids[1]}) is shown for only ${lasts} s at ${from} s, next to ${beside}`
      : `${ids[0]} (${name}) is shown for only ${lasts} s at ${from} s`,
  silence: ({ ended, stretches }) => {
    const times = stretches.slice(0, MOST_TIMES).map(({ from, to }) => `from ${from} to ${to} s`)
    const more = stretches.length - times.length
    const when = [...times, ...(more > 0 ? [`${more} more times`] : [])].join(' and ')
    return `nothing is heard ${when}${ended ? `: the music (${ended}) is over` : ''}`
  },
  overdriven: ({ over }, [id], { from, to }) =>
    `${id} is too loud from ${from} to ${to} s: the mix is ${over} dB over full scale, so the limiter audibly squeezes it`,
  music_over_speech: ({ below }, [id, speaker], { from, to }) =>
    below < 0
      ? `the music (${id}) is ${-below} dB louder than what ${speaker} says from ${from} to ${to} s`
      : `the music (${id}) is only ${below} dB below what ${speaker} says from ${from} to ${to} s`,
  loudness_jump: ({ by, louder }, ids, { from }) =>
    `the sound jumps by ${by} dB at the cut at ${from} s between ${ids.join(' and ')}: ${louder} is louder`,
  dead_picture: ({ how, name }, [id], { from, to }) =>
    ({
      black: `${id} (${name}) is black from ${from} to ${to} s`,
      flat: `${id} (${name}) is a single colour from ${from} to ${to} s`,
      frozen: `the picture of ${id} (${name}) is frozen from ${from} to ${to} s`,
    })[how],
  low_contrast: ({ contrast }, [id]) =>
    `${id} is hard to read on what is behind it: its contrast falls to ${contrast}; 4.5 or more is good`,
  text_over_face: ({ name }, [id, clip], { from, to }) =>
    `${id} covers a face in ${clip} (${name}) from ${from} to ${to} s`,
  head_cut: ({ name }, [id], { from, to }) => `the crop of ${id} (${name}) cuts through a head from ${from} to ${to} s`,
  double_bars: ({ name }, [id]) => `${id} (${name}) has black bars of its own inside the bars of the film`,
}
