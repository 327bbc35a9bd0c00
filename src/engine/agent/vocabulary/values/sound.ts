/** Moods of music. */
export const SOUND = {
  mood: {
    calm: 'calm|calmer|softer|gentler|relaxing|peaceful|soft|gentle|soothing|chill|quiet|relaxed|tranquil|mellow|slow|laid back|serene|meditative|relax|chilled|舒缓|平静|安静|轻柔|柔和|放松|温柔|轻松|宁静|治愈|抒情|安静的|慢歌|轻音乐|纯音乐|民谣',
    upbeat:
      'upbeat|livelier|bouncier|lively|fun|catchy|bouncy|peppy|cheerful|feel good|欢快|轻快|动感|活泼|明快|活力|有活力|流行乐|流行音乐',
    lofi: 'lofi|lo fi|lowfi|lo-fi|low fi|低保真',
    cinematic:
      'cinematic|epic|dramatic|orchestral|film|movie like|grand|trailer|heroic|majestic|电影感|史诗|大气|震撼|恢弘|壮阔|电影|大片|磅礴|管弦乐|交响|交响乐',
    piano: 'piano|钢琴|钢琴曲',
    energetic:
      'energetic|intense|fast|rock|edm|pumping|powerful|driving|hype|dance|electronic|high energy|exciting|workout|sporty|techno|aggressive|fast paced|metal|hip hop|激情|有激情|劲爆|燃|热血|激烈|快节奏|电子|摇滚|运动|动感十足|激昂|炸|嗨|强节奏|更有激情|节奏感强|说唱|嘻哈|电子乐|电子音乐|摇滚乐|摇滚音乐|电音|舞曲',
    dark: 'dark|darker|gloomier|moody|mysterious|scary|spooky|ominous|tense|suspense|suspenseful|sinister|eerie|horror|gloomy|sad|melancholic|somber|melancholy|暗黑|阴暗|神秘|紧张|恐怖|悬疑|忧伤|伤感|悲伤|阴沉|黑暗|压抑|惊悚|低沉|诡异',
    happy:
      'happy|happier|cheerier|joyful|joyous|sunny|positive|playful|cute|birthday|whistling|ukulele|fun and happy|merry|开心|快乐|欢乐|喜庆|可爱|愉快|俏皮|喜悦|幸福|阳光|温馨',
    corporate:
      'corporate|business|professional|motivational|inspiring|inspirational|uplifting|tech|commercial|presentation|商务|企业|励志|科技|科技感|正式|商业|积极|鼓舞人心|振奋',
    ambient:
      'ambient|atmospheric|background pad|dreamy|ethereal|airy|space|drone|spacey|nature|minimal|氛围|空灵|环境|梦幻|飘渺|自然|太空',
  },
} as const
