/** What stands about in a picture and is to vanish from it, in Chinese. */
const THING =
  '(?:路人|行人|游客|路过的人|人影|背影|陌生人|闲人|别人|人|杂物|电线杆|电线|垃圾桶|垃圾|汽车|轿车|自行车|电动车|摩托车|车辆|车|招牌|广告牌|广告|物体|东西|倒影|反光|影子|树枝|狗|猫|手指|手|摄影师|话筒|麦克风|三脚架)(?:们)?'
/** Verbs that say only that, and those that say it of things in the picture alone. */
const WIPED = '(?:[抹擦p抠涂消][掉除去没]|弄没|擦没)'
const TAKEN = `(?:${WIPED}|去掉|删掉|删了|去了|去除|移除|弄掉|拿掉|处理掉|修掉)`
const PASSED = '(?:都|全都|全|也|能不能|能否|可以|能)*(?:给我|帮我|给|帮)?'
const IN_PICTURE = '(?:背景|画面|视频|镜头|照片|图片|图|身后|后面|旁边|左边|右边|远处|角落|路边|里面)'
const REMOVED_THING = [
  `${THING}${PASSED}${WIPED}`,
  `${WIPED}.{0,8}${THING}(?!那|这|的)`,
  `${IN_PICTURE}(?:里|中|上)?面?的?.{0,8}(?:${THING}|水印)${PASSED}${TAKEN}`,
  `[那这](?:个|位|辆|只|根|些|块|群)${THING}${PASSED}${TAKEN}`,
  '去掉?(?:路人|行人|游客|电线杆)',
].join('|')

/** What cannot be done here: how it is asked for, why not, and the nearest that can. */
export const IMPOSSIBLE: readonly { pattern: RegExp; reason: string; alternative: string }[] = [
  {
    pattern:
      /\b(?:clone|cloning|deepfake|imitate|mimic)\b.*\b(?:voice|me|narrat\w*)|\b(?:copy|replicate|fake|recreate)\b.{0,12}\b(?:my|his|her|their|'s) voice|\bin (?:my|the) (?:own )?voice of\b|(?:my|celebrity|'s) (?:ai )?voice clon|克隆.{0,8}(?:声音|嗓音|音色|配音)|(?:声音|音色|嗓音).{0,4}克隆|模仿.{0,8}(?:声音|嗓音)|用我的声音|sound like (?:me|morgan|obama|trump)|变声/,
    reason: 'no_voice_cloning',
    alternative: 'record and upload',
  },
  {
    pattern:
      /\b(?:post|publish|share|tweet|upload)\b.{0,40}\b(?:to|on)\b.{0,20}\b(?:tiktok|instagram|youtube|facebook|twitter|linkedin|my (?:account|channel|page|profile)|social|x\.com|snapchat|reels|bilibili|wechat|weibo)\b|\b(?:email|e mail|mail|whatsapp|dm)\b (?:it|this|that|them|(?:the|my|this) (?:\w+ ){0,2}(?:video|film|clip|file|movie|result|edit)) |(?:^|\band |\bthen )text (?:it|this|the video) |\bschedule (?:a|the|this)? ?post|\blive ?stream\b|(?:发布|发表|上传|发送|分享|同步|投稿|发|传)到?.{0,6}(?:抖音|快手|b站|小红书|微博|朋友圈|youtube|tiktok|视频号|instagram|我的账号|账号|微信群)(?!的?(?:尺寸|比例|格式|版|规格))(?=.*(?:上$|账号|去|吧|号|发布|投稿|上传|分享|$))/,
    reason: 'no_publishing',
    alternative: 'export file',
  },
  {
    pattern:
      /\bmake (?:the|that|this) (?:\w+ )?(?:person|people|man|woman|guy|girl|stranger|tourists?|object|car|pole|crowd|dog|cat)\b.{0,30}\b(?:disappear|vanish|go away)\b/,
    reason: 'no_object_removal',
    alternative: 'crop or blur',
  },
  {
    pattern: new RegExp(
      `${/\b(?:remove|erase|delete|get rid of|take out|cut out|edit out|hide)\b.{0,40}\b(?:person|people|man|woman|guy|girl|stranger|passer ?by|passers ?by|bystander|tourists?|object|watermark from|car|pole|wires?|tree|sign|reflection|crowd|photobomber|ex|ads?|dog|someone|shadow of|trash|cat|bird|kid|fence)\b.{0,30}(?:\b(?:background|behind|from|in|out of|standing|walking|next to|of)\b)/.source}|${REMOVED_THING}`,
    ),
    reason: 'no_object_removal',
    alternative: 'crop or blur',
  },
  {
    pattern:
      /\b(?:blur|pixelate|censor|hide|cover|track|follow)\b (?:out )?(?:my|the|his|her|their|a|all|every)? ?(?:faces?|license plates?|licence plates?|number plates?|person|eyes?)\b|(?:人脸|脸|车牌|面部).{0,6}(?:打码|模糊|马赛克|遮住)|给?(?:人脸|脸|车牌)打|跟踪/,
    reason: 'no_tracking',
    alternative: 'blur the whole clip',
  },
  {
    pattern:
      /\b(?:remove|delete|erase|replace|change|cut out)\b (?:the |my )?background\b(?! (?:music|noise|sound|audio|song|track|colou?r|blur|box|of the (?:text|title|captions?)))|(?<!的)背景(?:图|画面)?(?:给我|帮我)?(?:换成|换为|替换成|改成|变成)(?!.{0,3}(?:色|模糊|虚化|黑|白|透明|音乐|歌|曲))|(?:去掉|去除|移除|换|替换|更换|扣掉|抠掉)(?:掉)?(?:视频|画面|人物)?的?背景(?!音|噪|声|色|模糊|框|乐|歌|杂|里|中|上)/,
    reason: 'no_background_removal',
    alternative: 'chroma key with a green screen',
  },
  {
    pattern:
      /\b(?:insert|add|put|place)\b.{0,25}\b(?:black|blank|white|empty|plain) (?:screen|frame|slate|clip|card)s?\b|(?:插入?|加入?|加上|补|放)[一个段张条]*(?:[\d.一二两三四五六七八九十半]+秒的?)?(?:黑场|黑屏|白屏|白场|空白片段|空白画面|空镜头|纯色(?:片段|画面|背景))(?!转|过|淡)/,
    reason: 'no_blank_clip',
    alternative: 'fade through black between two clips',
  },
  {
    pattern: /\b(?:filler words?|stutter\w*|(?:ums|uhs|ahs)\b|ums? and (?:ahs?|uhs?))|语气词|口头禅|结巴/,
    reason: 'no_word_cutting',
    alternative: 'remove the silences',
  },
  {
    pattern:
      /\bphotoshop\b|\bretouch\b|\bsmooth (?:my|her|his|the) (?:skin|face)|\b(?:skin|face) (?:smoothing|retouch\w*)|\bbeautify\b|\bwhiten (?:my|the|her|his) (?:teeth|skin)|\bremove (?:the )?(?:acne|pimples?|wrinkles|blemish\w*|red eye)|修图|美颜|磨皮|瘦脸|瘦身|祛痘|p图|p掉|祛斑|去皱|美白牙|(?:图片|照片|图)(?:里|上|中)的?.{0,10}(?:p掉|修掉|抠掉)/,
    reason: 'no_photo_retouch',
    alternative: 'slideshow',
  },
  {
    pattern:
      /\b(?:swap|replace|change)\b.{0,25}\b(?:faces?|heads?|outfits?|clothes|shirts?|hair)\b|\bface ?swap\b|\blip ?sync|\bmake (?:him|her|me|them) (?:say|smile|dance)\b|换脸|换头|对口型|换衣服|换装|让他说|让她说/,
    reason: 'no_generation',
    alternative: 'upload footage',
  },
  {
    pattern:
      /\b(?:generate|create|make|produce|render|animate|imagine|add|use|make me|give me)\b (?:me )?(?:an? |some |the )?(?:new |brand new )?(?:ai |ai generated |3d )?(?:\w+ ){0,3}?(?:b ?roll|ai (?:video|footage|clip|avatar|image|presenter|voice|actor|character|b ?roll)|stock footage|stock video|stock (?:photos?|clips?)|avatar|footage of|video of (?:a|an|the)|clip of (?:a|an)|image of|picture of|scene of|talking head|animation of|cartoon of|3d (?:model|animation)|drone shot|(?:shot|photo) of (?:an?|some))|\btext to video\b|\bimage to video\b|\b(?:generate|create|make|design)\b.{0,40}\b(?:with|using|by) ai\b|\bai (?:avatar|generated (?:footage|video|clip|scene|image))|\bfrom (?:a|this|my) (?:prompt|script|blog ?post|article|website|pdf)\b|(?:用ai|ai)(?:生成|画|做)|生成.{0,8}(?:一段|一个|一张|一只)?.{0,12}(?:的视频|的画面|的镜头|素材|的图片|数字人|虚拟人|空镜|的动画)|文生视频|图生视频|数字人|虚拟主播|让(?:照片|图片|图|人物|她|他|它).{0,4}(?:动起来|说话|跳舞|眨眼|微笑)|空镜头|照片.{0,3}开口说话/,
    reason: 'no_generation',
    alternative: 'upload footage',
  },
  {
    pattern:
      /\bhologram|\b(?:3d|three dimensional) (?:character|avatar|object|effect|version)|\bcgi\b|全息|(?:三维|3d)(?:人物|模型|效果|动画)/,
    reason: 'no_generation',
    alternative: 'upload footage',
  },
  {
    pattern:
      /\b(?:translate|dub)\b|\bin(?:to)? (?:spanish|french|german|japanese|korean|hindi|portuguese|italian|russian|arabic) (?:subtitles|captions|voice ?over)|\b(?:spanish|french|german|japanese|korean|hindi|italian) (?:subtitles|captions|voice ?over|dub)|(?:翻译|译)成|(?:英文|日文|日语|英语|双语|韩语|法语)(?:字幕|配音)|配音成|译制/,
    reason: 'no_translation',
    alternative: 'upload a translated .srt',
  },
  {
    pattern:
      /\b(?:upscale|enhance)\b.{0,30}\b(?:to|4k|8k|resolution|ai|quality)\b|\bai (?:upscal\w+|enhanc\w+)|\bsuper resolution|\brestore (?:the|this|my) (?:old |blurry )|\b8k\b|\bdeblur|\bunblur|ai(?:修复|增强|放大)|超分|画质修复|修复(?:画质|老照片|模糊)|去模糊|老照片修复|提升画质|画质增强/,
    reason: 'no_upscaling',
    alternative: 'sharpen',
  },
  {
    pattern:
      /\b(?:add|use|play|put|with|get|from)\b.{0,40}\b(?:spotify|apple music|soundcloud|taylor swift|drake|beyonce|adele|the beatles|ed sheeran|billie eilish|coldplay|bts|eminem|rihanna|kanye|queen's|michael jackson|the weeknd|dua lipa|bruno mars|trending (?:song|sound|audio))|\b(?:song|music|track) by [a-z]|(?:网易云|qq音乐|spotify|酷狗|酷我)|(?:周杰伦|林俊杰|陈奕迅|邓紫棋|王菲|五月天|薛之谦|李荣浩|泰勒|毛不易|孙燕姿|蔡依林|张学友|刘德华|邓丽君|热门歌曲|抖音神曲|热歌|抖音热门).{0,12}(?:歌|音乐|曲|《)?/,
    reason: 'copyright_or_not_available',
    alternative: 'built-in music or upload',
  },
  {
    pattern:
      /\b(?:fact check|copyright check|monetize|how many views|go viral|make money|seo|hashtags?|video description|write (?:me )?(?:a|an) (?:script|essay|poem|story|email|code|caption for)|thumbnail (?:title|text) ideas|title ideas)\b|(?:涨粉|变现|写(?:一个|个|一份|篇|一篇)?(?:脚本|文案|作文|诗|代码|剧本)|话题标签)/,
    reason: 'out_of_scope',
    alternative: 'video editing',
  },
]
