import type { Complaint } from '../complaints.ts'

/** What Chinese complaints are about. */

/** What is wrong, with its verb or adjective */
const WRONG: Readonly<Record<Complaint, string>> = {
  noise:
    '吵|吵闹|嘈杂|刺耳|大声|大|响|盖过人声|盖住人声|(?:有|全是|都是|是)(?:点|些|很多|好多)?(?:风声|噪音|杂音|电流声|回声|嗡嗡声|嗡嗡的电流声|狗叫|车声|底噪|噪声|人声|咳嗽声)|嗡嗡响|嗡嗡的|有人(?:在)?(?:打电话|说话|聊天|咳嗽)|吵得头疼|有狗叫|狗叫|爆音|破音',
  faintness: '小|轻|闷|弱|小声|听不清|听不见|听不到|含糊',
  colour:
    '暗|黑|亮|刺眼|淡|灰|灰蒙蒙|灰暗|黄|发黄|蓝|发青|发蓝|发白|冷|艳|鲜艳|脏|脏脏的|看不清|看不见|过曝|曝光过度|曝光不足|偏黄|偏蓝|偏暗|偏亮|偏冷|偏色|寡淡|素|没精神|看不到|不显眼|不清楚',
  shaking:
    '抖|抖动|晃|晃动|抖动明显|晃得厉害|晃得头晕|晃得想吐|晃眼|不稳|抖得厉害|颠|手抖|手抖了|抖得(?:不行|看不清)|晃来晃去',
  length: '长|慢|拖|拖沓|啰嗦|冗长|磨叽|磨蹭|拖拉|没意思|无聊|闷',
  haste: '快|短|急|赶|突然|仓促|匆忙|来不及看|看不清|没看清|太突然|闪|生硬|断得太突然|一下子没了',
  orientation:
    '反|反的|倒|倒的|倒着|歪|歪的|斜|横|横着|反了|倒了|歪了|斜了|拿横了|拿歪了|拿反了|拍横了|拍歪了|拍反了|左右反了|上下反了|颠倒了',
  size: '小|大|看不清|看不见|太远|远|就一个点|撑满|占地方|不明显|不显眼|不起眼',
  stiffness:
    '硬|生硬|突兀|突然|死板|呆板|死板板的|干巴巴的|干巴巴|单调|平|平淡|无聊|干|没生气|一动不动|像幻灯片|没感觉|没气氛',
  timing:
    '早|晚|慢|快|对不上|不同步|不对|(?:比|跟|和)(?:声音|口型|画面|说话|人声)(?:出现得|显示得|出来得|来得)?(?:早|晚|快|慢|对不上|不同步)|慢半拍|快半拍',
  order: '反|反了|乱|乱了|不对|颠倒了|搞反了|弄反了|放反了',
  cover:
    '挡|挡住了|遮住了|挡脸|挡住脸|挡脸了|碍事|碍眼|(?:挡住|遮住|挡着|遮着|盖住|挡)(?:了)?(?:人|脸|我|他|她|手|画面|人脸|字|字幕|主体|镜头)(?:了)?|有路人|有人挡镜头|有人挡着|露出了[^\\d]{1,4}|被(?:按钮|字幕|头)?(?:挡|遮|盖)(?:住|着)?了?',
  mistake: '更差|更糟|越改越差|不如之前|没有?之前好',
  content:
    '不对|错|错了|写错了|打错了|有错别字|过期|过期了|过时|没用|没内容|没什么内容|没意思|无聊|尴尬|丑|难看|难听|糊|糊了|拍糊了|模糊|拍坏了|没拍好|不好看|不好听|废话|废镜头|重复了?|多余|别扭|越看越别扭|越改越难看|乱|结束了|全是废话|都是废话|没了|空镜',
}

const SUBJECT = '(?:这|那|我|他|她|它|你|人|全)?(?:[^，。\\d第把将让给要想请别不一二三四五六七八九十两几]{0,8}?)'
const DEGREE =
  '(?:有点儿?|有些|太|好|很|挺|特别|非常|超级?|真|真的|过于|不够|一直|总是?|老是?|实在|确实|也太|都|全|全是|都是|是|显得|看着|听着|看起来|听起来|比较|稍微|略|偏|又|还|就)*'
const TAIL =
  '(?:了|啊|呀|的|吧|呢|嘛|死了|得很|得慌|得不行|得厉害|得要命|得看不清|得听不清|一点|了点|了些|很多|多了|出来)*'

const PATTERNS = Object.entries(WRONG).map(([complaint, words]) => ({
  complaint: complaint as Complaint, // keys of WRONG
  pattern: new RegExp(`^${SUBJECT}${DEGREE}(?:${words})${TAIL}$`),
}))
/** Single adjectives need a degree or an ending that says that this is how it is: 暗 alone may be a wish. */
const STATED =
  /太|好|很|挺|有点|有些|特别|非常|超|真|过于|不够|一直|总|老|实在|确实|偏|了|得|的$|有|是|没|不|像|挡|遮|盖|露|响|抖|晃|看|听|越/

/** What tells that an edit was a mistake, whatever verbs it has. */
const MISTAKE =
  /^(?:(?:糟糕|完了|不好)?(?:改|弄|搞|点|删|做|剪|加)错了|(?:还是)?(?:之前|前面|原来|刚才|以前|上一版|原先)(?:的|那样|那个|那版)?(?:还是)?(?:更|比较|还)?(?:好|顺眼|好看|舒服|自然)(?:一?[点些])?)$/

/** What a clause complains of that does nothing else. */
export function complaintsIn(clause: string): readonly Complaint[] {
  if (MISTAKE.test(clause)) return ['mistake']
  if (!STATED.test(clause) || ASKS.test(clause)) return []
  return PATTERNS.flatMap(({ complaint, pattern }) => (pattern.test(clause) ? [complaint] : []))
}

/** Wishes, limits and conditions */
const ASKS =
  /[把将让给请别想要需应该必须]|再|更|一[点些下]|如果|要是|除|只|但|不过|的话|为止|时候|最好|尽量|改|换|加|减|删|去掉|留|调|移|挪|放大|缩小|变|设/
