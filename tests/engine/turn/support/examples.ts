import type { WishName } from '../../../../src/engine/reader/wish.ts'

/** What an operation does, and two ways in each language of asking for it. */
interface Example {
  does: string
  en: [string, string]
  zh: [string, string]
  /** in which situation they are said; `timeline` unless said */
  where?: 'uploads' | 'nothing'
}

type Name = WishName
const example = (does: string, en: [string, string], zh: [string, string], where?: Example['where']): Example => ({
  does,
  en,
  zh,
  ...(where ? { where } : {}),
})

/** Every operation, by what it is about. */
export const EXAMPLES: { title: string; operations: { [name in Name]?: Example } }[] = [
  {
    title: 'The sequence',
    operations: {
      build_sequence: example(
        'puts the uploads one after another',
        ['Combine these photos into a 30-second video', 'Use beach.mp4 first, then cat.jpg'],
        ['把这些照片做成30秒的视频', '用 beach.mp4 和 cat.jpg 做视频'],
        'uploads',
      ),
      append: example(
        'adds a file at the end',
        ['Add dog.jpg at the end', 'append dog.jpg'],
        ['把 dog.jpg 加到最后面', '最后加上 dog.jpg'],
      ),
      insert: example(
        'puts a file between the clips',
        ['Insert dog.jpg after clip 1', 'Put dog.jpg before the second clip'],
        ['在第一段后面插入 dog.jpg', '把 dog.jpg 加到第二段前面'],
      ),
      replace_clip: example(
        'shows another file in a clip’s place',
        ['Replace clip 2 with dog.jpg', 'Use dog.jpg instead of clip 2'],
        ['把第二段换成 dog.jpg', '第二段替换成 dog.jpg'],
      ),
      trim: example(
        'takes time off the ends of a clip',
        ['Cut two seconds off the start of the beach clip', 'Trim 3 seconds off the end of clip 1'],
        ['第一段前2秒剪掉', '第一段结尾去掉1秒'],
      ),
      cut_range: example(
        'cuts a range out of the video',
        ['Cut from 0:05 to 0:08', 'Remove the last 4 seconds'],
        ['把5秒到8秒剪掉', '去掉开头三秒'],
      ),
      split: example(
        'cuts a clip in two',
        ['Split the video at 6 seconds', 'Cut clip 1 in half'],
        ['在第6秒切一刀', '把第一段从中间切开'],
      ),
      delete: example(
        'removes clips',
        ['Delete the second clip', 'Get rid of clips 1 and 3'],
        ['删掉第二段', '把第一段和第三段去掉'],
      ),
      move: example(
        'moves a clip',
        ['Move the last clip to the start', 'Put clip 3 after clip 1'],
        ['把第三段移到最前面', '第一段放到结尾'],
      ),
      swap: example(
        'swaps two clips',
        ['Swap clips 1 and 2', 'Swap the first and last clips'],
        ['第一段和第二段互换', '前两段对调'],
      ),
      sort: example(
        'sorts the clips',
        ['Shuffle the clips', 'Sort the clips by length'],
        ['打乱顺序', '按时长从短到长排序'],
      ),
      duplicate: example(
        'repeats a clip',
        ['Duplicate clip 2', 'Loop the beach clip three times'],
        ['复制第二段', '把第二段复制一份'],
      ),
      set_duration: example(
        'sets how long a clip lasts',
        ['Make every clip last 4 seconds', 'Clip 2 should be 5 seconds long'],
        ['每段停留4秒', '第二段改成5秒'],
      ),
      set_total_duration: example(
        'sets how long the video is',
        ['Make the whole video 20 seconds long', 'Cut it down to 15 seconds'],
        ['整个视频缩短到20秒', '总时长改成15秒'],
      ),
      set_speed: example(
        'plays faster or slower, 0.1x to 10x',
        ['Play clip 1 at half speed', 'Speed it up 2x'],
        ['第一段放慢一半', '全部加速1.5倍'],
      ),
      reverse: example(
        'plays backwards',
        ['Play the first clip backwards', 'Reverse clip 2'],
        ['第一段倒放', '把第二段倒着放'],
      ),
      freeze: example(
        'freezes a frame',
        ['Freeze frame at 0:08 for two seconds', 'Hold the last frame for 2 seconds'],
        ['在第8秒定格2秒', '最后一帧定格三秒'],
      ),
      rotate: example(
        'rotates the picture',
        ['Rotate clip 1 by 90 degrees', 'Turn clip 1 by 180 degrees'],
        ['第一段旋转90度', '把第二段顺时针转90度'],
      ),
      flip: example(
        'mirrors the picture',
        ['Mirror clip 1 horizontally', 'Flip the last clip vertically'],
        ['第一段左右翻转', '把第三段上下翻转'],
      ),
      crop: example(
        'cuts off the edges of the picture',
        ['Crop 10% off the left of clip 1', 'Crop the top 20% of clip 2'],
        ['第一段左边裁掉10%', '第二段上面裁掉20%'],
      ),
    },
  },
  {
    title: 'Sound',
    operations: {
      set_volume: example(
        'sets a volume',
        ['Set the music to 35%', 'Turn clip 1 down by 6 dB'],
        ['音乐音量调到35%', '第一段音量调到一半'],
      ),
      mute: example(
        'mutes a sound',
        ['Mute clip 1', 'Mute the clips from 5 to 8 seconds'],
        ['第一段静音', '音乐5秒到8秒静音'],
      ),
      fade_audio: example(
        'fades sound in or out',
        ['Fade out the music over 3 seconds', 'Fade the music in and out'],
        ['音乐淡出3秒', '音乐淡入淡出'],
      ),
      duck: example(
        'lowers the music while someone speaks',
        ['Duck the music when someone talks', 'Lower the music under the speech'],
        ['说话的时候自动压低音乐', '有人说话时音乐自动变小'],
      ),
      normalize_audio: example(
        'evens out the loudness',
        ['Normalize the loudness to -14 LUFS', 'Even out the volume'],
        ['响度统一到-14 LUFS', '响度统一'],
      ),
      denoise_audio: example(
        'removes background noise',
        ['Remove the background noise', 'Clean up the audio of clip 1'],
        ['去掉背景噪音', '给第一段降噪'],
      ),
      add_bgm: example(
        'adds music: a file, or built-in music',
        ['Add calm piano music at 40%', 'Use song.mp3 as background music'],
        ['加一首舒缓的音乐，音量40%', '用 song.mp3 做背景音乐'],
        'uploads',
      ),
      replace_bgm: example(
        'replaces the music',
        ['Change the music to something calm', 'Swap the music for something darker'],
        ['换成欢快的音乐', '把音乐换成钢琴曲'],
      ),
      remove_bgm: example('removes the music', ['Remove the music', 'No music please'], ['去掉背景音乐', '不要音乐']),
      move_audio: example(
        'starts the music at another time',
        ['Start the music at 5 seconds', 'The music should start at 0:03'],
        ['把音乐移到5秒', '让音乐在第3秒进来'],
      ),
      add_voiceover: example(
        'reads a text aloud, if the machine has a voice',
        ['Add a voice-over saying "Welcome to our shop"', 'Narration: Welcome to our shop'],
        ['加一段配音：欢迎光临本店', '配音“欢迎光临”'],
      ),
      detach_audio: example(
        'moves a clip’s sound to a separate track',
        ['Detach the audio from clip 1', 'Separate the audio of clip 1'],
        ['分离第一段的声音', '把第一段的音频分离'],
      ),
      extract_audio: example(
        'exports only the sound',
        ['Extract the audio as mp3', 'Give me just the audio'],
        ['提取音频存成mp3', '提取音频'],
      ),
    },
  },
  {
    title: 'Text and captions',
    operations: {
      add_text: example(
        'adds a title or any text',
        [
          'Add the title "Our Trip" at the start for 3 seconds',
          'Put "Hello" at the bottom from 2 to 5 seconds in yellow',
        ],
        ['在开头加标题“我们的旅行”', '在2到5秒底部显示“你好”'],
      ),
      update_text: example(
        'changes a text',
        ['Make the title red and bigger', 'Change the title to "Winter Sale"'],
        ['标题改成红色', '把标题改成“冬日大促”'],
      ),
      remove_text: example('removes text', ['Delete all text', 'Remove the title'], ['去掉所有文字', '去掉标题']),
      add_captions: example(
        'shows an uploaded subtitle file',
        ['Add captions from talk.srt', 'Burn in talk.srt in yellow'],
        ['加上 talk.srt 的字幕', '用 talk.srt 加字幕，白色'],
        'uploads',
      ),
      update_captions: example(
        'restyles the captions',
        ['Make the captions yellow and bigger', 'Move the captions to the top'],
        ['字幕改成黄色', '字幕字号调大'],
      ),
      remove_captions: example(
        'removes the captions',
        ['Remove the captions', 'Captions off'],
        ['不要字幕了', '去掉字幕'],
      ),
      shift_captions: example(
        'moves the captions in time',
        ['The subtitles are half a second late', 'Delay the captions by 1 second'],
        ['字幕提前0.5秒', '字幕延后1秒'],
      ),
      export_captions: example(
        'writes the captions to a file',
        ['Export the captions as srt', 'Give me the captions as vtt'],
        ['导出srt字幕', '把字幕导出成vtt'],
      ),
    },
  },
  {
    title: 'Picture',
    operations: {
      set_transition: example(
        'joins clips with a transition',
        ['Add a 1 second fade between all clips', 'Wipe left between clip 1 and 2'],
        ['全部加1秒淡化转场', '第一段和第二段之间加叠化'],
      ),
      remove_transition: example(
        'removes a transition',
        ['Remove all transitions', 'Remove the transition between 1 and 2'],
        ['去掉所有转场', '第一段和第二段之间不要转场'],
      ),
      set_canvas: example(
        'sets shape, size and frame rate',
        ['Make it 9:16', 'Set it to 1280x720 at 24 fps'],
        ['做成竖屏', '分辨率1280x720，帧率24'],
      ),
      apply_filter: example(
        'applies a look',
        ['Make it black and white', 'Give clip 1 a vintage look'],
        ['变成黑白', '第一段加复古滤镜'],
      ),
      adjust_color: example(
        'adjusts brightness, contrast, saturation, warmth',
        ['More contrast on clip 1', 'Make it a bit brighter'],
        ['对比度加强', '第一段调亮一点'],
      ),
      remove_filter: example(
        'removes the look',
        ['Remove the filter from clip 1', 'Remove all filters'],
        ['去掉第一段的滤镜', '去掉所有滤镜'],
      ),
      ken_burns: example(
        'zooms or pans slowly over a picture',
        ['Zoom in slowly on clip 2', 'Pan left to right across clip 2'],
        ['第二段慢慢放大', '第二段从左往右平移'],
      ),
      fade_video: example(
        'fades the picture in or out',
        ['Fade to black at the end', 'Fade in from black over 2 seconds'],
        ['开头加淡入', '结尾黑场淡出'],
      ),
      add_overlay: example(
        'shows a logo or picture over the video',
        ['Put logo.png in the top right at 20% size', 'Add the logo watermark bottom left at 50% opacity'],
        ['把 logo.png 放右上角', '加水印 logo.png，透明度50%'],
      ),
      update_overlay: example(
        'changes an overlay',
        ['Move badge.png to the bottom left', 'Make badge.png bigger'],
        ['把 badge.png 移到左下角', 'badge.png 透明度50%'],
      ),
      remove_overlay: example(
        'removes an overlay',
        ['Remove badge.png', 'Take badge.png off'],
        ['去掉 badge.png', '删掉 badge.png'],
      ),
      layout: example(
        'shows several pictures at once',
        ['Put clip 1 and clip 3 side by side', 'Put clip 1 and clip 3 one above the other'],
        ['第一段和第三段左右分屏', '第一段和第三段上下分屏'],
      ),
      blur_background: example(
        'fills the bars with a blurred copy',
        ['Use a blurred background', 'Add a blurred background'],
        ['加模糊背景', '用模糊背景'],
      ),
      chroma_key: example(
        'replaces a green screen',
        ['Key out the green screen of clip 1', 'Chroma key clip 1'],
        ['第一段抠掉绿幕', '给第一段抠绿幕'],
      ),
      match_colors: example(
        'evens out brightness and colour across photos and clips',
        ['Match the colours of all clips', 'match the exposure across all clips'],
        ['统一所有片段的色调', '匹配全部片段的曝光'],
      ),
      stabilize: example(
        'steadies a shaky clip, which enlarges its picture a little',
        ['Stabilize clip 1', 'Clip 1 is shaky, stabilize it'],
        ['第一段防抖', '给第一段增稳'],
      ),
    },
  },
  {
    title: 'Analysis',
    operations: {
      remove_silence: example(
        'cuts the silences',
        ['Remove the silences', 'Cut pauses longer than 1 second'],
        ['把停顿剪掉', '超过0.7秒的停顿剪掉'],
      ),
      beat_sync: example('cuts on the beat', ['Cut to the beat', 'Sync the cuts to the music'], ['跟着节拍剪', '卡点']),
      highlight: example(
        'keeps the best part',
        ['Find the best 10 seconds', 'Make a 10 second highlight'],
        ['剪出最精彩的10秒', '保留最精彩的10秒'],
      ),
    },
  },
  {
    title: 'Versions, export and questions',
    operations: {
      undo: example('goes back', ['Undo', 'Undo the last two changes'], ['撤销', '撤回前两步']),
      redo: example('goes forward again', ['Redo', 'Redo that'], ['重做', '恢复撤销']),
      reset: example('starts over', ['Start over', 'Reset everything'], ['重新开始', '全部重来']),
      save_version: example(
        'names the current version',
        ['Save this version as "draft A"', 'Save it as v1'],
        ['把这个版本保存为“初稿”', '把这个版本存为“第二稿”'],
      ),
      restore_version: example(
        'returns to a named version',
        ['Go back to "draft A"', 'Restore version "draft A"'],
        ['恢复到“初稿”', '回到“初稿”版本'],
      ),
      rename: example(
        'names the film',
        ['Call the film "Wild Days"', 'Rename the project to "Summer"'],
        ['把影片命名为“野外”', '给这个视频改名为“夏天”'],
      ),
      export: example(
        'makes the file',
        ['Export 1080p MP4', 'Export the first 5 seconds as a gif'],
        ['导出1080p', '导出gif'],
      ),
      cancel_export: example('stops an export', ['Cancel the export', 'Stop rendering'], ['取消导出', '停止渲染']),
      preview: example(
        'shows a frame or a quick draft',
        ['Show me the frame at 3 seconds', 'A quick low-res preview'],
        ['看一下第3秒的画面', '先出个低清小样'],
      ),
      query: example(
        'answers a question',
        ['What is on the timeline?', 'How long is the video?'],
        ['现在多长？', '有哪些转场？'],
      ),
      clarify: example('asks when a guess could lose work', ['Make it better', 'Delete that'], ['短一点', '删掉那段']),
      refuse: example(
        'says what cannot be done, and suggests the nearest thing that can',
        ['Post it to TikTok', 'Remove the person in the background'],
        ['把背景里的路人去掉', '帮我发到抖音'],
      ),
      reply: example('answers a greeting or thanks', ['Hello', 'Thanks'], ['你好', '谢谢']),
    },
  },
]

/** The page of what can be said. */
export function page(): string {
  const rows = (operations: { [name in Name]?: Example }) =>
    Object.entries(operations).flatMap(([name, { does, en, zh }]) => [
      `| \`${name}\` | ${does} | ${en.join('<br>')} | ${zh.join('<br>')} |`,
    ])
  const sections = EXAMPLES.map(({ title, operations }) =>
    [
      `## ${title}`,
      '',
      '| operation | what it does | English | Chinese |',
      '|---|---|---|---|',
      ...rows(operations),
      '',
    ].join('\n'),
  )
  const head = [
    '# What you can say',
    '',
    'The local engine understands requests in English and Chinese, and simple ones in Spanish; one message can hold several. Refer to clips',
    'by number, by file, or by what they show, and give times as seconds, `1:30`, frames or fractions. Text in quotes is never a command.',
    'The tables give examples for the most common operations, all of them run by tests. They are not commands to learn: other wordings work, too.',
    '',
    'This page is written by `npx vitest run tests/engine/turn/what-you-can-say.test.ts -u` from `tests/engine/turn/support/examples.ts`.',
    '',
  ]
  return `${[...head, ...sections].join('\n').trimEnd()}\n`
}
