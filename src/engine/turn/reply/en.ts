import { fontsCommand } from '../../../protocol/scripts.ts'
import type { Replaced } from '../../edit/make/replaced.ts'
import type { Loss } from '../loss.ts'
import { short } from './short.ts'
import { standsEn } from './standing-en.ts'
import type { Words } from './words.ts'

const s = (n: number) => `${Math.round(n * 100) / 100} s`
const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n')
const percent = (n: number) => `${Math.round(n * 100)}%`

const numbered = (lines: readonly string[]) => lines.map((line, i) => `${i + 1}. ${line}`).join('\n')
const quoted = (parts: readonly string[]) =>
  parts
    .slice(0, 3)
    .map((part) => `"${short(part, 80)}"`)
    .join(', ')
const listed = (names: readonly string[]) =>
  `${quoted(names)}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`

const several = (names: readonly string[]) =>
  `${names.slice(0, 8).join(', ')}${names.length > 8 ? ` and ${names.length - 8} more` : ''}`

const counted = (count: number, one: string) => (count === 0 ? [] : [`${count} ${count === 1 ? one : `${one}s`}`])
const filmParts = ({ clips, texts, sounds, others }: Replaced) =>
  [
    ...counted(clips, 'clip'),
    ...counted(texts, 'text'),
    ...counted(sounds, 'sound'),
    ...counted(others, 'other element'),
  ].join(', ')

function lossWords(loss: Loss): string {
  switch (loss.kind) {
    case 'words':
      return `This would cut ${loss.count} of the ${loss.of} words: “${loss.said.length > 600 ? `${loss.said.slice(0, 600)}…` : loss.said}”.`
    case 'length':
      return `This would make the video ${s(loss.to)} long instead of ${s(loss.from)}.`
    case 'found':
      return `This would delete ${listed(loss.names)}, which I found only by a word in the ${loss.names.length === 1 ? 'name' : 'names'}.`
    case 'film':
      return `This would replace the current video (${filmParts(loss)}); undo would bring it back.`
    case 'music':
      return `This would replace the music that plays now (${loss.name}).`
    case 'still':
      return loss.clip === 'all'
        ? `Photos have no speed. I can make the video ${s(loss.to)} long instead of ${s(loss.from)}.`
        : `Clip ${loss.clip} is a still picture and has no speed. I can show it for ${s(loss.to)} instead of ${s(loss.from)}.`
    case 'gone':
      return `This would also remove ${listed(loss.names)}.`
  }
}

const REFUSALS: Record<string, string> = {
  no_remote_download:
    'I cannot download from video sites or web pages. Upload the file itself, or give a direct link to a media file.',
  no_publishing: 'I cannot post, send or publish. I can export the file for you to share.',
  no_object_removal:
    'I cannot remove people or things from a picture. I can crop the edge away, blur a clip, or cut that part out.',
  no_tracking: 'I cannot find or follow faces or things in a picture. I can blur or crop a whole clip.',
  no_background_removal:
    'I cannot cut people out of their background. With a green screen I can: say "key out the green screen".',
  no_photo_retouch: 'I cannot retouch photos. I can crop, colour and animate them in a video.',
  no_voice_cloning: 'I cannot clone or imitate a voice. Record your own and upload it, or ask for a plain voice-over.',
  no_generation: 'I cannot generate footage, images or faces. Upload photos or clips and I will edit those.',
  no_translation: 'I cannot translate. Upload an .srt file in the language you want and I will burn it in.',
  no_upscaling: 'I cannot restore or upscale footage. I can sharpen it, adjust its colours and export up to 2160p.',
  copyright_or_not_available:
    'I do not have that song. Upload the file, or pick built-in music: calm, upbeat, lofi, cinematic, piano, energetic, dark, happy, corporate, ambient.',
  unsupported_or_opaque:
    'Videos with transparency are not supported. I can export MP4, MOV, WebM, MKV or GIF without it.',
  out_of_scope: 'That is not video editing. I can combine, cut, title, score and export your photos and clips.',
  empty_timeline: 'There is nothing on the timeline yet. Upload photos or clips first.',
  not_on_timeline:
    'That file is uploaded but not on the timeline, so I changed nothing there. Say "add it at the end" with its name to bring it in.',
  no_such_transition: 'There is no such transition here.',
  captions_of_part:
    'Captions show whenever someone speaks, so I cannot hide them for a part of the video. I can remove all of them.',
  no_unducking: 'I cannot remove only the ducking. Undo the step that added it, or set the level of the music.',
  no_such_clip: 'There is no such clip on the timeline, so I changed nothing there.',
  no_such_file: 'I have no file with that name. Upload it first.',
  no_such_text: 'I found no such text on the timeline.',
  no_text: 'There is no text on the timeline.',
  no_such_overlay: 'I found no such overlay on the timeline.',
  no_such_region: 'There is no such blurred, hidden or highlighted part of the picture.',
  no_such_callout: 'There is no such arrow, box or other callout on the timeline.',
  no_such_sound: 'There is no such sound on the timeline.',
  no_such_graphic: 'There is no such graphic on the timeline.',
  no_bgm: 'There is no music on the timeline.',
  no_captions: 'There are no captions on the timeline.',
  beyond_end: 'That time is after the end of the video, so I changed nothing there.',
  needs_two_files: 'That takes two pictures or clips. Upload another one.',
  no_music_for_beats: 'There is no music to cut to. Add music first.',
  speed_range: 'Speeds from 0.1x to 10x are possible.',
  speed_of_part:
    'I change the speed of whole clips. Split it first, for example: "split at 10 and 20 seconds", then "play clip 2 at 2x".',
  part_of_clip:
    'That can be done only to a whole clip. Split it first, for example: "split at 10 and 20 seconds", then "reverse clip 2".',
  rotation_step: 'Pictures turn by 90, 180 or 270 degrees.',
}

const QUESTIONS: Record<string, string> = {
  goal: 'What should be different: the length, the music, the look, the titles or the order? For example: "warmer colours and upbeat music".',
  'target duration': 'How long should it be? For example: "make it 20 seconds".',
  'split or trim':
    'Should I split there, or cut away what comes before or after? For example: "split at 10 s" or "cut everything after 10 s".',
  'which clip': 'Which clip do you mean? For example: "delete clip 2".',
  'which text': 'Which text do you mean? Quote it, for example: remove the text "Summer Sale".',
  'which region': 'Which part of the picture do you mean? Say its id, such as r1.',
  'which callout': 'Which callout do you mean? Quote its words, or say its id, such as k1.',
  'which sound': 'Which sound do you mean? Say its id, such as a2.',
  'which graphic': 'Which graphic do you mean? Say its id, such as g1.',
  where: 'Where in the picture? For example: "the top left corner" or "the left half".',
  'exact seconds': 'How many seconds exactly? For example: "cut the first 10 seconds".',
  'range order': 'The end comes before the start. Which range do you mean? For example: "keep 5 to 10 seconds".',
  'title text': 'What should the title say?',
  'hook text': 'What should the opening text say?',
  text: 'What should the text say? Put it in quotes, for example: add the title "Our Trip".',
  'voiceover text': 'What should the voice-over say? Put it in quotes.',
  'frame or design': 'Which frame should be the cover? For example: "show the frame at 3 s".',
  target: 'What should I change: a text, a clip or the music? Name it, for example: move the title to the left.',
  'which end': 'From the start or from the end? For example: "cut the first 5 seconds".',
  'how much': 'How many seconds? For example: "cut the first 5 seconds".',
  'where to split': 'Where should I split? For example: "split at 12 seconds".',
  'where to freeze': 'Where should the picture freeze? For example: "freeze at 8 s for 2 s".',
  'which transition': 'Which transition? For example: "use a 1 second fade between all clips".',
  'which music': 'Which music? For example: "calm piano", or the name of an uploaded song.',
  'which filter': 'Which filter? For example: black and white, sepia, vintage, warm, cool, vivid.',
  'which file to overlay': 'Which file should be shown over the picture? Upload it, or name it.',
  'highlight length': 'How long should the highlight be? For example: "the best 30 seconds".',
  'how much to crop': 'How much should I crop? For example: "crop 10% off the left".',
  'which side to crop': 'Which side should I crop? For example: "crop 10% off the left".',
  speed: 'How fast? For example: "2x" or "half speed".',
  captions: 'What should change about the captions? For example: "make the captions yellow".',
  'which clips': 'Which clips do you mean? For example: "between clip 1 and clip 2".',
  'which range': 'From when to when? Say whether the times are those of the video or of the clip.',
  range: 'What should stay, and what should go? For example: "keep 10 to 20 seconds" or "cut out 10 to 20 seconds".',
  'which shape': 'Which shape? For example: "9:16" or "square".',
  'which way': 'Which way? For example: "flip clip 1 horizontally".',
  'which files': 'Which files? Name them.',
  'how long': 'How long? For example: "make the fades 1 second long".',
  'how large': 'How large? For example: "make the logo 20% of the width".',
  which: 'Which of them do you mean? Name it, for example: clip 2.',
  'which part': 'Which part do you mean? For example: "the first 5 seconds of clip 2".',
  'when it happens':
    'When does that happen? Say the times, or quote what is said there. For example: "cut out 10 to 12 seconds" or "cut the words ‘excuse me’".',
  'which cuts': 'Which cuts do you mean? For example: "between clip 1 and clip 2".',
  'how to fit': 'How should pictures of another shape fit: cropped, with bars, or over a blurred copy?',
  'what to do': 'What should be done with it? For example: "remove the music".',
  'what to repeat': 'What should be done again? For example: "make clip 3 black and white, too".',
  when: 'When? For example: "from 3 to 6 seconds".',
  'earlier or later': 'Earlier or later? For example: "shift the captions half a second later".',
}

const ASSUMPTIONS: Record<string, string> = {
  add_text: 'I used the project’s title; tell me if it should be something else.',
  add_bgm: 'You named no music, so I chose some; name another piece to replace it.',
  set_volume: 'I assumed that you meant the music.',
  update_text: 'I assumed that you meant every text.',
  set_duration: 'You gave no length, so I chose one.',
  region: 'I chose a typical size; give a box to set it exactly.',
  update_region: 'I chose a typical size; give a box to set it exactly.',
  callout: 'It points at the middle of that area; give a box to set it exactly.',
  update_callout: 'It points at the middle of that area; give a box to set it exactly.',
}

const NOTHING_LEFT = { nothing_to_undo: 'There is nothing to undo.', nothing_to_redo: 'There is nothing to redo.' }

export const EN_WORDS: Words = {
  nothingChanged: () => 'Nothing was changed.',
  alreadySo: () => 'The video is already like that, so nothing was changed.',
  notUnderstood: (parts) => `I did not understand ${quoted(parts)}.`,
  ambiguous: (text, ways) =>
    `"${short(text, 80)}" can mean more than one thing${ways.length > 0 ? `; say which, or send its edits:\n${numbered(ways)}` : '.'}`,
  nearest: (signatures) =>
    `${signatures.length > 1 ? 'The nearest edits' : 'The nearest edit'}: ${signatures.join('; or ')}`,
  sayForExample: (messages) => `You could say, for example: ${messages.map((each) => `“${each}”`).join(' or ')}.`,
  partRead: () => 'The rest was understood; it is in edits, ready to send.',
  sayYes: () => 'If that is what you want, answer yes.',
  cannot: (why) => `That can't be done: ${why}`,
  loss: (loss) => lossWords(loss),
  noSuchWay: () => 'There are not that many ways to choose from.',
  remarked: (parts) => `I took ${quoted(parts)} as a remark, not as an edit.`,
  assumption: (op) => ASSUMPTIONS[op],
  textsProposed: (edits) =>
    `The names of the files were not put on the film. If they describe what is shown, send these edits, with better wording if you can: ${edits}`,
  refusal: (reason, alternative, detail) =>
    `${REFUSALS[reason] ?? `That cannot be done here${alternative ? `; what can: ${alternative}` : ''}.`}${reason === 'no_such_transition' && alternative ? ` The nearest are ${alternative}: say "use ${alternative.split(', ')[0]}".` : ''}${detail ? ` ${detail}` : ''}`,
  question: (about) => QUESTIONS[about] ?? `Please say more about: ${about}.`,
  reply: (kind) =>
    ({
      greeting: 'Hello! Upload photos, clips or music, and tell me what video you want.',
      ack: 'Good. Tell me if anything should change, or ask me to export.',
      ...NOTHING_LEFT,
      no_credits_local: 'The local engine works on this machine and costs no credits.',
      upload_urls: 'The file behind that link can be uploaded.',
      upload: 'Give me the files to upload.',
    })[kind] ?? 'OK.',
  undone: (steps, less, label) =>
    `Undone: ${steps === 1 ? label || 'the last change' : `the last ${steps} changes`}.${less ? ' There were no more.' : ''}`,
  redone: (steps, label) => `Redone: ${steps === 1 ? label || 'the change' : `${steps} changes`}.`,
  history: (reason, names) =>
    ({
      ...NOTHING_LEFT,
      nothing_to_reset: 'The timeline is already as it was at the beginning.',
      already_there: 'That is already the current version.',
      unknown_version:
        names && names.length > 0
          ? `There is no version with that name. Saved: ${names.join(', ')}.`
          : 'No version has been saved yet. Say: save this version as "draft A".',
    })[reason] ?? reason,
  resetDone: () => 'The timeline is as it was when the session began; undo reverses that.',
  editsDone: (count) => ['The edit is done.', 'Both edits are done.'][count - 1] ?? `All ${count} edits are done.`,
  checked: () => 'This was only a check, and nothing was changed. The answer would be:',
  stale: () => 'Somebody changed this in the meantime, so nothing was done. The newer version is shown now: try again.',
  tookBack: (n, label) => `Undid what version ${n} changed: ${label}`,
  noLetters: ({ scripts, characters, bringable }) => {
    const letters = scripts.length > 0 ? [`the letters of ${several(scripts)}`] : []
    const what = [...letters, ...(characters.length > 0 ? [several(characters)] : [])].join(', nor ')
    const fix = bringable
      ? `\`${fontsCommand()}\` installs fonts for them (49 MB)`
      : 'Write it another way, or install a font for it on this computer'
    return `No font here has ${what}, so they would appear as boxes. ${fix}; they then appear without another edit.`
  },
  textStands: standsEn,
  noFont: ({ wanted, nearest }) =>
    `There is no font "${wanted}" on this machine, so Inter is used instead${nearest === 'Inter' ? '' : `; the nearest installed name is "${nearest}"`}.`,
  saved: (name) => `This version is saved as "${name}".`,
  restored: (name) => `Back to version "${name}".`,
  exporting: (tool) => `To export, call ${tool} with these arguments.`,
  moreExports: (count) =>
    `${count} more ${count === 1 ? 'export was' : 'exports were'} asked for: ask for each again after this one.`,
  cancelling: () => 'To cancel the export, call export_render with these arguments.',
  noJob: () => 'No export is running.',
  previewing: () => 'To see it, call export_render with these arguments.',
  captionFile: (name) => `The captions are in ${name}.`,
  shorts: (lines) =>
    `${lines.length === 1 ? 'A short' : `${lines.length} shorts`} in 9:16, captioned: ${lines.join(' | ')}.`,
  short: ({ title, from, to, words, quote }) =>
    `“${title}”, ${s(from)} to ${s(to)}, words ${words[0]}-${words[1]}: “${quote}”`,
  fewerShorts: (wanted) => `${wanted} were asked for, but no other passage makes sense on its own.`,
  opened: (title, sessionId) => `“${title}” is session ${sessionId}.`,
  noCaptions: () => 'There are no captions to write out. Upload an .srt file and say: add captions.',
  noFormat: (format) => `${format.toUpperCase()} is not supported here; this exports MP4.`,
  widthAs: (width, resolution) => `A width of ${width} px is exported as ${resolution}, the nearest size.`,
  noShape: (aspect) => `Exports keep the canvas's shape; to export in ${aspect}, first say: make it ${aspect}.`,
  noSheet: () => 'I cannot make a contact sheet; a quick draft of the whole film shows every shot.',
  query: {
    empty: () => 'The timeline is empty. Upload photos or clips and say: combine them into a 30-second video.',
    duration: (seconds, clips) => `The video is ${s(seconds)} long, in ${clips} ${clips === 1 ? 'clip' : 'clips'}.`,
    timeline: (rows) => `On the timeline:\n${bullets(rows)}`,
    row: (kind, name, start, end, extra) =>
      `${{ clip: 'Clip', text: 'Text', audio: 'Sound', captions: 'Captions', overlay: 'Overlay' }[kind]} ${name}: ${s(start)} to ${s(end)}${extra ? `, ${extra}` : ''}`,
    canvas: (width, height, fps, fit) =>
      `The canvas is ${width}x${height} at ${fps} frames a second; pictures of another shape: ${fit}.`,
    uploads: (names) => (names.length === 0 ? 'Nothing has been uploaded yet.' : `Uploaded: ${names.join(', ')}.`),
    bgmVolume: (name, volume) => `The music (${name}) is at ${percent(volume)}.`,
    noBgm: () => 'There is no music yet.',
    moods: () =>
      'Built-in music, free to use: calm, upbeat, lofi, cinematic, piano, energetic, dark, happy, corporate, ambient. You can also upload a song.',
    transitions: () =>
      'Transitions: fade, dissolve, fade to black, fade to white, wipe, slide and smooth in four directions, circle open and close, radial, zoom in, pixelize, blur, squeeze, cover, reveal, and all other xfade names; "varied" mixes them.',
    capabilities: () =>
      'I combine photos and clips, trim, cut, split, reorder, change speed, add titles, captions, logos, transitions, filters, slow zooms and music, set volumes, fades and shapes such as 9:16, and undo any step. For example: combine these images into a 30-second promo video with text overlays and transitions.',
    exportStatus: (jobs, files) =>
      jobs.length > 0
        ? `An export is running: ${Math.round(jobs[0]?.progress ?? 0)}%.`
        : files.length > 0
          ? `The last export is finished: ${files.at(-1)}.`
          : 'No export is running.',
  },
}
