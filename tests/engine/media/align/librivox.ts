/** Sentences of Debian's pocketsphinx-testdata (LibriVox, public domain): when each word begins, in 10 ms, as a forced alignment by a recogniser has it. */
export const SENTENCES = [
  {
    file: '0870',
    text: 'and mister john dashwood had then leisure to consider how much there might be prudently in his power to do for them',
    starts: [15, 37, 63, 100, 156, 184, 222, 272, 290, 345, 390, 433, 453, 479, 494, 546, 556, 575, 604, 614, 635, 661],
  },
  { file: '0880', text: 'he was not an ill disposed young man', starts: [21, 33, 56, 115, 130, 148, 212, 233] },
  {
    file: '0890',
    text: 'unless to be rather cold hearted and rather selfish is to be ill disposed',
    starts: [25, 59, 70, 86, 122, 174, 221, 241, 278, 362, 388, 398, 416, 437],
  },
  {
    file: '0920',
    text: 'had he married a more a amiable woman he might have been made still more respectable than he was',
    starts: [22, 44, 55, 98, 103, 142, 146, 201, 250, 272, 298, 319, 336, 370, 406, 427, 500, 513, 520],
  },
  { file: '0930', text: 'he might even have been made amiable himself', starts: [20, 39, 64, 93, 107, 132, 168, 227] },
] as const
