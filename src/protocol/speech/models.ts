import { programCommand } from '../program.ts'

/** A speech model that `engine install --speech` installs: Whisper, in ggml's format. */
export interface SpeechModel {
  /** name in the command */
  name: string
  file: string
  bytes: number
  sha256: string
  about: string
}

/** Licence of the weights, by OpenAI, and of their conversion published by whisper.cpp. */
export const SPEECH_LICENCE = 'MIT'

/** A fixed commit, whose files never change. */
const ADDRESS = 'https://huggingface.co/ggerganov/whisper.cpp/resolve/5359861c739e955e79d9a303bcbc70fb988958b1/'

/** From the smallest to the best. The hashes are those by which the hosting site identifies its files. */
export const SPEECH_MODELS: readonly SpeechModel[] = [
  {
    name: 'tiny',
    file: 'ggml-tiny.bin',
    bytes: 77_691_713,
    sha256: 'be07e048e1e599ad46341c8d2a135645097a538221678b7acdd1b1919c6e1b21',
    about: 'quick, for clear English',
  },
  {
    name: 'base',
    file: 'ggml-base.bin',
    bytes: 147_951_465,
    sha256: '60ed5bc3dd14eea856493d334349b405782ddcaf0028d4b5df4088345fba2efe',
    about: 'for clear speech in most languages',
  },
  {
    name: 'small',
    file: 'ggml-small.bin',
    bytes: 487_601_967,
    sha256: '1be3a9b2063867b937e64e2ec7483364a79917e157fa98c5d94b5c1fffea987b',
    about: 'better, and slower than base',
  },
  {
    name: 'turbo',
    file: 'ggml-large-v3-turbo-q5_0.bin',
    bytes: 574_041_195,
    sha256: '394221709cd5ad1f40c46e6031ca61bce88931e6e088c188294c6d5a55ffa7e2',
    about: 'the best of these, slow on few cores',
  },
]

export const addressOf = ({ file }: SpeechModel): string => ADDRESS + file

/** The one that advice recommends. */
export const USUAL_MODEL = 'base'

export const megabytesOf = ({ bytes }: SpeechModel): number => Math.round(bytes / 1e6)

/** `video-maker-mcp engine install --speech base (148 MB)` */
export function speechCommand(): string {
  const usual = SPEECH_MODELS.find(({ name }) => name === USUAL_MODEL)
  return `${programCommand(`engine install --speech ${USUAL_MODEL}`)}${usual ? ` (${megabytesOf(usual)} MB)` : ''}`
}

/** The folder in which `engine install --speech` installs them. */
export const speechFolder = (home: string): string => `${home}/speech`
