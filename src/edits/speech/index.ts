import { cleanSpeech } from './clean-speech.ts'
import { correctWords } from './correct-words.ts'
import { cutWords } from './cut-words.ts'
import { keepWords } from './keep-words.ts'
import { transcribe } from './transcribe.ts'

export const SPEECH = {
  transcribe,
  cut_words: cutWords,
  keep_words: keepWords,
  clean_speech: cleanSpeech,
  correct_words: correctWords,
}
