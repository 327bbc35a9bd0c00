import type { FILM_EDITS } from '../../../edits/film/index.ts'
import type { HISTORY } from '../../../edits/history/index.ts'
import { type Language, NO_WORDS } from '../grammar/language.ts'
import type { SessionName } from '../wish.ts'

type Name = keyof typeof HISTORY | keyof typeof FILM_EDITS | SessionName

/** How Chinese goes through the versions, asks for other tools, and asks. */
export const SESSION_WORDS: Pick<Language['operations'], Name> = {
  make: NO_WORDS,
  compose: NO_WORDS,
  shorts: {
    say: 'source? cut shorts each?',
    phrases: {
      source:
        '[把|将|从|用|给](这|这段|这个|这场|这期|该|整段|整个)[的](演讲|讲话|访谈|采访|播客|课|课程|讲座|录音|录像|视频)[里|中|里面]',
      cut: '[剪|做|切|拆|剪辑|制作|生成|截|截取](成|出)[来]',
      shorts:
        '<count:number>(条|个|段|支)[<shortest:number>[秒](到|至|-)<longest:number>秒[长][的]][竖屏|竖版][的](短视频|短片|shorts|切片|抖音视频|抖音短视频|竖屏短视频|tiktok|reels)',
      each: '[,](每条|每个|每段|每支)[时长|长度|长|在]<shortest:number>[秒](到|至|-)<longest:number>秒[之间|长]',
    },
  },
  undo: {
    say: 'undo steps? | undo_it | undo_version',
    phrases: {
      undo: '(撤销|撤回|撤消|回退|退回|撤|退|返回|取消|往回退|后退|倒回)[掉|到|去|了]',
      steps:
        '(上|前|最近|刚才|刚刚|最后|上一|刚|最近的|前面)[的|那]<steps:number>(步|个|次|个操作|次修改|步操作)[操作|修改|改动] | <steps:number>步[操作] | (刚才|刚刚|上次|最近)[做|改]的 | [上|刚才|刚刚|最近|最后|上面][的][那|这|一|的那|这一|那一](步|个|次|个操作|个修改|操作|修改|改动)[操作|修改|改动][,][退回去]',
      undo_version: '[只](撤销|撤回)版本<version:number>的(改动|修改|操作|变化)',
      undo_it:
        '(刚才|刚刚|上|最近|前面)[的|那|这]<steps:number>(步|个|次)[操作|修改|改动][都|全](不要|不算|撤销|撤掉|作废|取消|撤回)[了|掉][,][退回去|撤回|撤销|退回|恢复] | (刚才|刚刚|上)[那|的][一](步|个|次)[操作|修改](不算|不要|错了|不对)[了][,][退回去|撤回|撤销|退回|撤了] | 退回去 | 回到上一步 | (恢复|回到|还原)[到](之前|上一步|刚才|修改前)[的][样子|状态|版本]',
    },
  },
  redo: {
    say: 'redo steps? | restore undone | too_far',
    phrases: {
      redo: '(重做|取消撤销|恢复撤销|前进)',
      steps: '<steps:number>步',
      restore: '(恢复|还原|重做|弄回来|再恢复|找回)[回来|过来]',
      undone: '[刚才|刚刚|刚|上次|我](撤销|撤回|撤掉|撤)[掉|了]的[那][一][步|个|次|操作|修改|改动][操作|修改]',
      too_far: '撤(多|过头)了[,]恢复<steps:number>步 | 撤(多|过头)了[,](重做|恢复)[一下]',
    },
  },
  reset: {
    say: 'reset_it',
    phrases: {
      reset_it: `[把](全部|所有|一切|统统)[的][修改|操作|编辑|改动|内容](清空|清掉|撤销|不要|推倒|重置|取消|作废|重来)[了][,][重新来过|从头来过|重来|重新开始|从头开始|从头再来] | (从头来过|从头再来|重新来过|推倒重来|从头开始|重新开始|重头再来|重来|全部重来)
        | (恢复|还原|回到)[到|成](最初|最开始|一开始|初始|原始|最原始)[的][状态|样子|版本] | 重置[项目|视频|时间线|全部]`,
    },
  },
  save_version: {
    say: 'save as | save_as',
    phrases: {
      save: '[先](存|保存|存下|留|备份|存一下|存个|存档)[个|一个|下|成|为|一][当前|现在|这个|目前][的][版本|档|状态|进度|版][存成|保存为|成|为][,]',
      as: '(为|成)<name:quote>[这个|的][版本] | [一个](叫|叫做|名为|命名为|名字叫|取名|名称为|起名|存成|存为|名字是|名叫)[做|一个名为][:]<name:quote>[的][版本] | (叫|叫做|名为|命名为|名字叫|取名|起名|名叫)<name:version_name>',
      save_as:
        '[把](当前|现在|这个|目前|这)[的][状态|版本|版|进度](存|保存|存储)(成|为)[一个|个][名为|叫|叫做][的][版本]<name:quote>[的][版本]',
    },
  },
  restore_version: {
    say: 'back_to version',
    phrases: {
      back_to: '(回到|恢复到|恢复|退回到|退到|还原到|切回|回退到|打开|用回|切换到|回退至|换回)',
      version:
        '版本<name:number> | [之前|我|存|保存|的|以前|存的|保存的|上次|之前保存的|之前存的|以前保存的|我保存的|我存的|上次保存的|已保存的][版本][叫]<name:quote>[的|那|这][个|一][版本|版] | <name:free>那[个|一](版|版本)',
    },
  },
  export_captions: {
    say: 'export? as captions',
    phrases: {
      export: '(导出|输出|导|给|存|保存|要|下载|生成|来|出)[成|为|一份|个|份|出]',
      captions: '[的|把]字幕[文件][单独|导出来]',
      as: '[成|为|一份|个]<format:caption_format>[的][格式|文件][的][给]',
      as_of: '<format:caption_format>[格式]的',
    },
  },
  export: {
    say: 'export how* | > export shaped how* | how+ export how* | how+ export_weak | format_only',
    phrases: {
      export:
        '[成片|视频|影片|片子|项目|时间线|全片|整个视频|这个视频][直接|再|开始|最后|然后|可以|最终](导出|输出|渲染|出片|导|导一|导个|导一个|生成成片|出个|出一个|渲)[成|为|一|个|一个|一份|成片|视频|影片|片子|文件|全片|整个视频|到]',
      shaped: '[个|一个|成|为]<aspect:named_aspect>[的](版|版本|视频|格式)',
      export_weak: '(给|要|出|存)[一份|个|一个|一份]',
      how: `[成|为|分辨率|个|要|用|以|按|,|画质]<resolution:resolution>[的][视频|分辨率|版本|格式|画质|片子|成片|文件] | [成|为|个|格式]<format:format>[的][格式|文件|视频|导出] | [帧率|,][为|是]<fps:number>(帧|fps|帧率) | 帧率[改|设|调|用|为|是|改成|改为|设为|调到]<fps:number>[帧|fps] | 分辨率[改|设|调|用|为|是|改成|改为|设为|调到]<resolution:resolution> | 画质[调|设|要|用][到|成|为]<quality:quality> | 画质(最高|最好|拉满|高) => quality: high | [用|以|,|画质]<quality:quality>[的][画质|质量|版]
        | (体积|文件)(小|小一点|尽量小|别太大) => quality: low | 宽[度]<width:digits>[像素|px] | 高码率 => quality: high | (只|就|仅)(要|导|导出|截|截取|要导)<of_clip:clips> | [只|截取|只要|只导|只截取]前<first:length> | [用于|按|给|发]<preset:preset>[的][预设|版|规格] | (文件名|名字|取名|命名|名称|文件)[叫|叫做|为|是|取|取名|命名为|起名][:]<filename:filename> | (文件名|取名|命名)[叫|叫做|为|是|取][:]<filename:version_name> | (文件名|名字|取名|命名)[叫|为|是|取][:]<filename:quote> | (叫|命名为|名为|存成)<filename:filename>
        | [从]<from:length>(到|至|-)<to:length>[这段|的部分] | (小一点|体积小一点)[,][方便][发微信] => quality: low | [个|一个](小一点|小点|体积小|体积小一点)[的](文件|版本|体积) => quality: low | [方便|用来|好](发|传)(微信|朋友圈|群里|邮箱|邮件) | <aspect:ratio_aspect>[的]`,
      format_only: '<resolution:resolution><format:format> | <format:format>[,]<resolution:resolution>',
    },
  },
  cancel_export: {
    say: 'cancel_it+',
    phrases: {
      cancel_it:
        '[先|,](取消|停止|终止|停掉|中止)[正在][当前][的](导出|渲染|输出)[任务] | [先]别(导|渲染|导出|渲)[出][了][,停[下|掉][来][吧]] | [,]取消[导出] | (导出|渲染)(取消|停掉|停止|停)',
    },
  },
  extract_audio: {
    say: 'extract audio format? | to_audio format',
    phrases: {
      extract: '[只|单独|帮忙](提取|抽|导|分离|提|抽取|扒|导出|提取出来|拿|存|保存)[出来|出|成|为|下来]',
      audio:
        '[只|单独|里的|里|视频的|视频|这段视频的|这个视频的|这段<_:aside>视频的|这个<_:aside>视频的](音频|声音|音轨|声轨)[单独|部分|给我]',
      to_audio: '(转|转换|导|导出|存)(成|为)',
      format: '[,][存|保存|成|为|要|格式|导|导出|转|输出|存为|存成]<format:format>[格式|文件][给]',
    },
  },
  preview: {
    say: 'preview_it | look+ frame_at seen? | frame_at seen look+ | rough look* | look* rough | sheet look*',
    phrases: {
      preview_it: `(预览|试看)[整个视频|整片|全片|视频|效果|一遍] | (预览|看|放|播放|看看)[从][第]<from:length>(到|至|-)<to:length>[这段][看看|的效果|效果] | (预览|看|放|看看|试看)前<to:length>[看看|效果|的效果] => from: 0 | 前<to:length>[先](预览|试看|看看|放)[一下|看看|效果|一遍] => from: 0 | 导出前<to:length>[先][给我|给我们](看看|看一下|看下)[效果] => from: 0`,
      look: '[我](看|截|显示|预览|截取|瞧|截图|瞅|出|渲|渲染|做|弄|导|生成)[看|瞅|瞧|一眼|一张|下|张|个|一版|版|一个|出来|下来|图]',
      frame_at: '[第]<at:length>[那|的|处|这|那里|是|长]',
      seen: '[一](画面|帧|样子|截图|图|啥样|什么样|效果|长啥样)',
      rough: '(低清|低画质|低质量|草稿|低分辨率|粗略)[的](小样|预览|样片|版本|样) => quality: low',
      sheet:
        '[生成|做|来|给|出][一张|张|个][全片|整体|视频|整个视频][的](缩略图|缩略图总览|总览图|缩略图一览|联系表|接触印样|总览)[图|总览][\\(contact sheet\\)][供用户确认] => contact_sheet: true',
    },
  },
  query: {
    say: 'look? question',
    phrases: {
      look: '(看看|看一下|看下|告诉我|查一下|查询|说说)',
      question: `[查询][当前|现在|目前][整个|这个|这|当前时间线的|时间线的][视频|片子|影片|时间线|成片][的][现在|一共|总共|总|有|总时长|时长](多长|几秒|多少秒|多久|有多长|几分钟|多长时间|是多长|是多少|总时长)[时间][了] => what: duration | 查询[当前|目前][时间线|视频][的][总]时长 => what: duration
        | [现在](时间线|时间轴|轨道|片子)[上|里][现在|都|目前](有|是|放了)(啥|什么|哪些)[内容|素材|片段|东西] => what: timeline | [现在][一共|有](几个|几段|哪些|多少个)(片段|镜头) => what: timeline
        | [这][视频|画面|现在|画布|片子][的|是](多大尺寸|什么比例|什么尺寸|多少分辨率|分辨率是多少|什么分辨率|尺寸是多少|比例是多少|多大|帧率是多少|多少帧|几比几)[的][比例] => what: canvas
        | [我](上传|传|都传|都上传)[了][哪些|几个|什么|多少|哪几个|多少个][文件|素材|东西|照片|视频][来着] => what: uploads | [我](有哪些|有几个)(素材|文件) => what: uploads
        | [现在|当前][背景](音乐|bgm)[现在|的][音量][是](多大|多大声|多少|是多少|有多大)[声|音量] => what: bgm_volume | [现在|当前][背景](音乐|bgm)音量[是](多少|多大) => what: bgm_volume
        | [你|你们|这里][都](有|能用)[哪些|什么|啥|多少][内置][的](音乐|曲子|配乐|曲风|bgm)[可以用|可以选|可选|能用] => what: bgm_library
        | [你|你们|这里][都](有|支持|能用|会|能做)(哪些|什么|啥|多少|几种)[种]转场[效果][可以用|可选|能用] => what: transitions | 转场[效果][都]有(哪些|什么|啥|几种)[可以用] => what: transitions
        | [你|您|这个][都](能|会|可以)[做|干|帮我做|帮我干][些|点](什么|啥|哪些|些什么|啥呢) => what: capabilities | (怎么用|帮助|有什么功能|你有哪些功能) => what: capabilities
        | [导出|渲染](导|导出|渲染|出)好(了没|了吗|了没有|没) => what: export_status | (导出|渲染|视频)[进度|任务][现在|到|怎么|进行](哪了|多少了|到哪了|到多少了|怎么样了|好了没|好了吗|完成了吗|完了吗|导完了吗|多少|到哪一步了|到百分之多少了|百分之多少了|百分之几了|完成了没|导好了吗) => what: export_status | [导出|渲染]进度 => what: export_status`,
    },
  },
  clarify: {
    say: 'vague | shorter',
    phrases: {
      vague: `[帮忙|把][这个|整个|这][视频|片子|它][弄|做|改|变|剪|搞|整][得|的|成][再|更](高级|好看|酷|精彩|专业|有意思|高大上|炫|好|有感觉|吸引人|炫酷|漂亮|有质感|大气)[一点|点|一些|些|点儿] => about: goal | [剪|改|优化|美化|剪辑|弄|修改|修][一][下][这个|我的][视频|片子|它] => about: goal
        | [感觉][这里|这个|这|视频](不太对|不对劲|怪怪的|有点怪|不太好|太无聊|有点平|差点意思)[,][改|改一下|调整] => about: goal`,
      shorter:
        '[再|视频|片子|整个|整体|弄|剪|做|太](短|长)(一点|点|一些|些|点儿) => about: target duration | [视频|片子]太长了[,][剪短|缩短][一点|点] => about: target duration',
    },
  },
  refuse: {
    say: 'impossible | film* share to_app ask?',
    phrases: {
      film: '[把|能|能不能](成片|视频|片子|影片|成品|作品|它|这个|做好的视频)[直接|自动|帮忙] | (直接|自动|导出后|做好后|完成后|能)',
      share: '(发布|上传|分享|投稿|推送|发送|发|传)(到|去|给|至) | (发布|上传|分享)',
      to_app:
        '[用户的|我的|我们的|公司的|他的|她的](抖音|小红书|b站|哔哩哔哩|快手|视频号|朋友圈|微信|微博|youtube|油管|tiktok|instagram|公众号|微信群)[账号|频道|号|主页][上|里|上面] => reason: no_publishing',
      ask: '(不|吗|么)',
      impossible: `[把][这个][b站|油管|抖音|youtube|视频|从][链接](<_:link>)[这个|链接][视频][帮忙|下载|扒|下|抓]<_:free> => reason: no_remote_download | <_:free><_:link> => reason: no_remote_download
        | [这个|成片|直接|自动|做好|视频|导出后](发|上传|发布|分享|传|发送)(到|去|给)[我|我的|他的|他|到](抖音|小红书|b站|快手|视频号|朋友圈|微信|微博|youtube|youtube频道|公众号|群里|朋友)[账号|上|频道][不|吗] => reason: no_publishing
        | (去掉|抹掉|p掉|消掉|去除|擦掉|移除|删掉)[画面|照片|背景|视频|图][里|中][的][那|这][个|根|辆|位|些](路人|行人|人|电线杆|车|杂物|游客|垃圾桶|字样|反光) => reason: no_object_removal | [画面|照片|背景|视频|图](里|中)[的][那|这][个|根|辆|位|些](路人|行人|人|电线杆|车|杂物|游客|垃圾桶)[给](去掉|抹掉|p掉|消掉|去除|擦掉|移除|删掉|p了) => reason: no_object_removal
        | [用|把][老师|我|他|她][的](声音|嗓音)(克隆|复制|模仿)[出来]<_:free> => reason: no_voice_cloning | (克隆|模仿)[老师|我|他|她][的](声音|嗓音)[<_:free>] => reason: no_voice_cloning
        | [字幕|语音|配音|视频](翻译|翻)(成|为)(英文|英语|日文|日语|中文|韩文|法语) => reason: no_translation | 背景(换|改|替换)成<_:free> => reason: no_background_removal
        | [把]<_:free>[的]脸(换|改)(成|为)<_:free> => reason: no_generation | (生成|画)(一张|一个|一段)<_:free>[的](图|图片|照片|视频|画面)[放|加|插|接][在|到](最后|开头|片尾|片头|前面|后面) => reason: no_generation | (生成|画)(一张|一个|一段)<_:free>[的](图|图片|照片|视频|画面) => reason: no_generation | [给|把|帮]<_:aside>[的][脸|皮肤|人][给|都](磨皮|磨磨皮|美颜|瘦脸|祛痘|瘦身|美白)[一下] => reason: no_photo_retouch
        | <_:stretch>[这一段|这段|那段|的部分|之间](倒放|倒着放|放慢|加速|慢放|快进|慢一点|快一点|倒着播)[到|成][<_:speed>] => reason: part_of_clip
        | [今天]天气(怎么样|如何) => reason: out_of_scope | (讲个笑话|写首诗) => reason: out_of_scope`,
    },
  },
  reply: {
    say: 'greeting+ | thanks+ | credits',
    phrases: {
      greeting: '(你好|您好|哈喽|嗨|早上好|晚上好|下午好|在吗|hi|hello) => kind: greeting',
      thanks:
        '(谢谢|谢啦|多谢|很好|不错|可以|辛苦|棒|完美|挺好|好看|满意|就这样|ok|没问题|太好|太棒|好的)[你|了|啦|挺好|可以|,] => kind: ack',
      credits:
        '[我][现在][还](剩|有)[多少|几个|下多少](积分|点数|额度|余额) => kind: no_credits_local | (积分|余额|点数)[还][剩|有]多少 => kind: no_credits_local',
    },
  },
  again: {
    say: 'clip the_same',
    phrases: {
      clip: '[给|对]<clip:clips>',
      the_same:
        '[也|都](一样|这样|照做|同样处理|这么弄|这么做|照此处理|同理|如此|这样弄|这样处理|来一个|来一遍|一样处理)[处理|弄|做] | 做同样的(处理|调整|修改)',
    },
  },
  nothing: {
    say: 'thing# unchanged | dont_change thing# | just_that | correcting | ~ thing# like_this',
    phrases: {
      thing: `<clip:clips>[的] | <text:text_ref>[的] | <overlay:overlay_ref>[的] | <target:fadeable>[的] | [所有|全部]字幕[的] => captions: true | [所有|全部]转场[效果][的] => cuts: true | <+property>[的] | <+others>[的]`,
      property: '<+property>',
      unchanged: `[保持|维持|请保持](不变|不动|原样|原状|原速|现状|照旧|一样) => kind: kept | [请](不用|别|不要|不需要|无需|先不|暂时不|不|先别)(动|改|修改|调整|处理|变|改动|受影响|做|做任何修改|做修改|放) => kind: kept
        | 原速不变 => kind: kept | [请]保留[不变|原样|着] => kind: kept | (留|保留|留下)(着|住|下来|不动) => kind: kept`,
      dont_change:
        '(不要|别|无需|不用|请勿|勿|不需要|不)(动|改|修改|调整|改动|改变|更动|更改|处理|变动|裁切|影响)[到|任何] => kind: kept',
      just_that: `[完成后|暂时|现在](不要|不用|不需要|先不|先别|别|不)(导出|渲染|输出) | (只|仅)(处理|改|调整|要|动)(画面|声音|音乐|视频) | 两边都留着 | 就这样 | 不删除 | (声音|音调|音高)(不要|别|不)变调 | 不变调 | (保持|维持)(音调|音高|原调)[不变] | (精华|集锦|精华集锦|字幕|音乐|转场|滤镜|标题|片头|片尾|配乐|旁白)[暂时](先不|先别|暂不|先不用)(做|加|弄|管)[了] | 只分割 | 没有更多信息 | (其他|其余|别)的(都|就)[先]这样 | 不做(其他|任何)(修改|编辑) | (不要|别|不)(删除|删|剪掉|去掉)任何(内容|东西|片段|部分) | (无需|不要|不用|不需要|不)[进行|做|作]任何[其他](编辑|修改|操作|改动) | (不加|别加|不要加|不用加|不配)[任何][背景](音乐|字幕|转场|文字|滤镜|特效|配乐|旁白) | (其他|其余)[的](片段|照片|部分|地方|画面)(不要|不用|别|不)(加|做)[字|文字|效果|滤镜|转场|特效] | (其他|其余)[的](地方|片段|部分|时间|时候)[都|请](保持|维持)(硬切|不变|原样|原声)`,
      correcting: '(不对|错了|搞错了|说错了|打错了|哦不|等等|不是)[,] => kind: correction',
      like_this:
        '[都|就|还][<_:aside>](太|有点|有些|还是|不够|很|是|在|没|挺|比较|实在|拍得|拍|看起来|感觉|显得|好像)<_:aside> => kind: remark',
    },
  },
}
