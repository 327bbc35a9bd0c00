import type { Language } from '../../grammar/language.ts'

/** Chinese times, lengths and stretches of time. */
export const TIMES = {
  length: {
    seconds: '<n:number>(秒|秒钟|s|sec)',
    minutes: '<n:number>(分|分钟|min)',
    minutes_and_seconds: '<m:number>(分|分钟)[零|0]<s:number>[秒|秒钟]',
    share_of_second: '<s:share>秒[钟]',
    share_of_minute: '<s:share>分钟',
    seconds_and_share: '<n:number>秒<s:share>',
    minutes_and_share: '<n:number>(分|分钟)<s:share>[钟]',
    milliseconds: '<n:number>(毫秒|ms)',
    frames: '<n:number>帧',
    clock: '<t:clock>',
    one_second: '',
    one_minute: '',
    about: '',
  },
  time: {
    at: '[第]<l:length>[处|那里|那儿|这里|时|左右|的(地方|位置|时候|画面)] | (时间轴|时间线|视频|影片|片子|全片|进度条)[的|上|上的|到|走到][第]<l:length>[处|那里|那儿|这里|时|左右|的(地方|位置|时候|画面)]',
    bare: 't=<n:number>',
    start: '(最|一)开始 | 一开头 | 最开头 | 刚开始 | 开头 | 片头 | 开始 | 头',
    end: '结尾 | 片尾 | 结束 | 末尾 | 最后 | 尾 | 影片结束 | 视频结束',
    middle: '正中[间] | 中间 | 一半[处|的地方]',
    before_end: '(离|距|距离)(结尾|结束|片尾)[还有]<l:length> | 倒数第<l:length> | (结束|结尾)前<l:length>',
    at_clip: '',
    clip_start: '<c:clips>[的](开头|开始|起始|开场|起点)[处|位置|时|的时候]',
    clip_end: '<c:clips>[的](结尾|末尾|结束|尾部)[处|位置|时|的时候]',
    into_clip: '<c:clips>[的|里]第<l:length>[处|的地方] | <c:clips>开始后<l:length>',
    before_clip_end: '<c:clips>结束前<l:length>',
  },
  stretch: {
    between: `[从|在|自|于|中间|当中]<a:time>[显示|出现|开始|起|开始显示|开始出现][,][一直|持续|直](到|至|-)<b:time>[之间|中间|期间|为止|内|时间段内|时段] | [从|在|自]<a:time>和<b:time>(之间|中间|期间)`,
    from: `[从|自]<a:time>(之后|以后|往后|后面|开始|起|后|(开始|起)(后面|往后|之后|以后))[,][一直][到(结尾|结束|最后|末尾)] | 从<a:time>[一直](到|至)(结尾|结束|最后|末尾)`,
    until:
      '[第]0(到|至|-)<b:time> | <b:time>(之前|以前) | <b:time>(前|之前|以前|前面)的[所有|全部|那些][内容|部分|画面|片段|东西|视频] | <b:time>前面(的|)[全部|所有](内容|部分|画面|片段|东西|视频|) | [从(头|开头|开始)](到|至)<b:time>(为止|之前|以前) | 从(头|开头|开始)(到|至)<b:time>',
    seconds_between: '[从|在|于][第]<a:number>(到|至|-)[第]<b:number>(秒|s)[之间|中间|期间|内|钟|处]',
    minutes_between: '[从|在][第]<a:number>(到|至|-)[第]<b:number>(分钟|分)[之间|中间]',
    percent_between: '',
    shares_between: '<a:share>(到|至|-)<b:share>',
    from_for: '从<a:time>(开始|起)[的|持续]<l:length>',
    first_own: '',
    last_own: '',
    first:
      '(前头|头上|打头|前|前面|最前面|头|开头|片头|开始|最开始|开头前|开头的前|最前)[的|那|这|(多余|没用|空白)的]<l:length>',
    last: '(后头|尾巴上|后|后面|最后|结尾|片尾|末尾|尾部|尾巴|最后面|末|倒数)[的|那|这|(多余|没用|空白)的]<l:length>',
    middle: '(中间|正中间)[的]<l:length>',
    first_share: '(前|前面|开头)[的]<s:share>[段|部分|截]',
    last_share: '(后|后面|最后)[的]<s:share>[段|部分|截]',
    first_second: '第一秒[钟]',
    last_second: '',
    first_minute: '第一分钟',
    last_minute: '',
    second_half: '',
    middle_third: '中间[的]三分之一',
  },
  span: {
    between:
      '[只|仅][在|从|于][视频|影片|全片][的]<s:stretch>[之间|期间|里|内|的时候|时|的] | (显示时间|显示时段|出现时间|时间段|时段|时间)[<+becomes>]<s:stretch>[之间|期间]',
    from: '(起始时间|开始时间|出现时间|起点|入点|起始点)[<+becomes>]<a:time> | 从<a:time>(开始|起|出现|显示|出来)[显示|出现] | (在|于|自)<a:time>(开始|起)[显示|出现|出来]',
    to: '',
    until:
      '(一直|持续|显示|停留|留|停|展示|持续显示|一直显示|一直停留|一直留|保留)(到|至)<b:time>[为止|结束|消失|再消失|才消失|就消失] | (结束时间|消失时间|终点|出点|结束点)[<+becomes>]<b:time> | (到|至)<b:time>(为止|结束|消失|再消失|才消失|就消失) | (到|至)第<b:time> | [在]第<b:time>(消失|结束|隐藏|下掉)',
    starts_of: '',
    ends_of: '',
    there: '<l:length>(处|那里|这里|那儿|那会儿|的时候|时|的地方) | 第<l:length>',
    at: '(在|于)<a:time>[出现|显示|的时候|时|弹出|出来|打出|处出现|处显示] | 第<a:time>(出现|显示|出来|弹出|打出) | <a:time>(出来|弹出|弹出来|冒出来|打出|跳出来)',
    for: '<l:length>[钟]就(消失|没|没了|不见|不见了|撤|撤掉|隐藏|下掉) | [持续|停留|显示|出现]<l:length>[钟](后|之后|以后)[自动|再|就](消失|隐藏|下掉|不见|退出) | [持续|停留|显示|停|时长|展示|共|一共|出现|停个|维持|留|留个|放|挂|保持|播放|持续显示|显示持续]<l:length>[长|时间|即可|钟|就够] | (时长|持续时间|显示时长|显示时间|停留时间|持续时长|停留时长|时间|展示时长)[<+becomes>]<l:length>[长]',
    opens:
      '[在|于|从][视频|影片|片子|全片|整片|整个视频|时间线|视频刚][的](最开始|一开始|开头|一开头|最开头|片头|开场|开始|最前面|最前头|起始处|起始位置|开头处|刚开始|第一帧)[处|时|的时候|的地方|位置|部分|阶段]',
    opens_for: '',
    closes: '',
    closes_for: '',
    during:
      '[只|仅][在|为|给|对|于]<c:clips>[上|上面|里|中|期间|时|的时候|播的时候|播放的时候|放的时候|出现的时候|播到的时候|放到的时候|播放时|出现时|那里|画面上|画面里|画面中|播放期间|的画面上|的画面中|的画面里][全程|始终|一直|自始至终]',
    always:
      '[在|于](全程|整个视频|全片|整个影片|整片|视频全程|整条视频|整个片子|整个视频期间|全片时间)[上|里|中|期间|内|范围内][都|一直|持续|保持][显示|可见|挂着|存在] | 从头到尾[显示|都在|一直显示] | 一直[显示|都在|挂着|在|保留] | 始终[显示|可见|保留] | (全程|持续)(显示|可见|展示|挂着)',
  },
  over_it: { it: '在(上面|它上面|上边|画面上)' },
} satisfies Partial<Language['values']>
