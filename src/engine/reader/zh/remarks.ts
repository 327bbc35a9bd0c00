import type { RemarkWords } from '../remarks.ts'
import { complaintsIn } from './complaints.ts'

/** The forms of Chinese remarks. */

/** Words with characters of instructions that ask for nothing. */
const HARMLESS =
  /改(?:变)?(?:了)?主意|主意|发现|时候|小时候|拍摄|录制|录音|说漏嘴|不好意思|不小心|手机|领导|甲方|老板|主讲人|嘉宾|讲话|说话|讲课|开心|点名|没人|看不清|看不懂|听不清|听不懂|分不清|不明显|不好看|不好听|不清楚|不舒服|不专业|不合适|不自然|不搭|不稳/g

/** Characters of instructions, conditions, exceptions, places, numbers, colours and parts of a film. */
const STOPS =
  /[写打标淡渐降升提压缩循旋翻闪抠叠滑锐遮撤复删剪切裁砍掐去掉减改换调放移挪静倍速转变设成导存加插替留保只但并再把将让给请别先后前秒分第段张个字幕题图滤镜帧屏文旁白配解半才若按就仍照继接续开始播停显示出入拉推定叫名用做弄搞整弃填铺垫选跟动同也又还各每全所其余他另除非如果要想应该须必得等当最中间左右上下顶底角边黑红黄蓝绿粉紫灰橙金银彩一二三四五六七八九十两几\d]/

/** `都是噪音`, `他咳嗽了`, `风太大`, `客户很满意` */
const STATED =
  /^(?:我|我们|他|她|他们|她们|咱们|大家|观众|用户|客户|嘉宾|主讲人|老板|甲方|领导|手机|当时|本来|拍摄时|录制时|录音时|拍的时候|录的时候|有人|里面|这里|那里|那儿|这儿|□)*.*(?:了|是.+|很.+|太.+|有.+|没.+|老.+|总.+|已.+|过|着|呢|得.+)$/
const SUBJECT =
  /^(?:我|我们|他|她|他们|她们|咱们|大家|观众|用户|客户|嘉宾|主讲人|老板|甲方|领导|手机|当时|本来|有人|宝宝|孩子|小孩|朋友|家人|老师|学生|同事|室友|邻居|我妈|我爸|老婆|老公|春天|夏天|秋天|冬天|今天|昨天|那天|当天|活动|比赛|天气|平台|网速|流量|电脑)/
const PREDICATE = /(?:了|过|是.+|很.+|太.+|有.+|没.+|老.+|总.+|已.+|在.+|不.+)$/
const ABOUT_ALL =
  /^(?:全|都|全都|里面全|里面都|中间全|那里全|那儿全)是(?:风声|噪音|杂音|噪声|人声|车声|雨声|咳嗽声|回声|废话|路人|游客|空镜|黑屏|我|他|她|[^要用改加]{1,4}声)$/
const REASON = /^(?:因为|毕竟|主要是|由于|为了|好让|以便|方便|免得|省得|以免|避免|供|便于)/
const SMALL_TALK =
  /^(?:懂吧|懂吗|懂的|你懂的|懂我意思吧|明白吧|明白吗|知道吧|对吧|是吧|不好意思|打扰了|在线等|急急急|挺急的|麻烦啦|辛苦啦|嘿嘿|嘻嘻|呵呵|笑死|救命|绝了|没办法|随便看看|第一次用|别问为[啥什么]+|没人看|很满意|非常满意|(?:用户|客户|老板|领导|甲方)?(?:已|已经)(?:确认|同意|批准|知晓|看过)(?:了|过)?|供(?:用户|客户|我|大家|领导|老板)(?:确认|参考|查看|审核|过目|挑选)|我(?:发|传|转)(?:群里|朋友圈|朋友|微信)|(?:宝宝|孩子|小孩|室友|家人|老公|老婆)(?:已经|都)?睡(?:着)?了(?:不能(?:开声音|外放)(?:看|听)?)?|(?:我|我们)?(?:急着|赶着|忙着|等着)(?:交作业|交差|交稿|下班|睡觉|出门|上课|开会|要|用|发|发朋友圈|发群里))$/
const CHANGED_MIND = /^(?:我|他|她|用户|客户|老板|领导)(?:又|突然|临时)?改变?了?主意了?$/
const ANNOUNCEMENT =
  /^(?:(?:关于|对于|针对)这(?:段|个|部|支|条)(?:访谈|视频|片子|影片|短片|采访|素材|讲座|课程|录像|作品)|(?:需要|要|请|麻烦|帮我)?(?:做|处理|完成|执行|修改|进行)(?:以下|如下|下面|下列|这)?[一二三四五六七八九十两几\d](?:件事|点|项|处|步)(?:情)?(?:修改|操作|调整|改动)?|请?(?:处理|完成|执行)(?:以下|如下|下面|下列)[一二三四五六七八九十两几\d](?:件事|点|项|处|步)(?:修改|操作|调整|改动)?)$/
const VAGUE = /一直|一下子|里面|上面|后面|前面|旁边|这里|那里|这儿|那儿|当时|那天|上次|今天|明天|昨天|太/g
const TAIL = /(?:哈哈+|嘿嘿|嘻嘻|呵呵|哦|啊|呀|吧|啦|呢|嘛|哎|唉)+$/

export const REMARKS: RemarkWords = {
  begins: new Set(['供', '因', '免', '省', '以', '方']),
  pronouns: new Set(),
  vague: VAGUE,
  complaintsIn: (clause) => complaintsIn(clause.replace(TAIL, '')),
  formOf: (clause) => {
    const said = clause.replace(/^(?:哎|唉|哈哈+|那个|嗯)+/, '')
    const bare = said.replace(TAIL, '')
    if ([SMALL_TALK, ANNOUNCEMENT, ABOUT_ALL].some((each) => each.test(said) || each.test(bare))) return 'phrase'
    if (CHANGED_MIND.test(bare)) return 'lead'
    const masked = bare.replace(HARMLESS, '□')
    if (!/^[\p{Script=Han}□]+$/u.test(masked) || STOPS.test(masked) || bare.length < 3) return undefined
    if (REASON.test(bare) && bare.length > 3) return 'statement'
    return (SUBJECT.test(bare) || STATED.test(masked)) && PREDICATE.test(bare) ? 'statement' : undefined
  },
}
