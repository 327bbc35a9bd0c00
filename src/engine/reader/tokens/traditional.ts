import { withoutTypos } from './typos.ts'

/** Traditional characters that occur in wishes, each followed by its simplified form. */
const PAIRS =
  '結结處处軸轴狀状疊叠詢询滯滞掛挂瀏浏礙碍脫脱膩腻襯衬誇夸貫贯賺赚賽赛頓顿飽饱駛驶騰腾鳴鸣闖闯罷罢蕩荡諷讽詭诡籠笼槓杠鏘锵鏟铲犧牺牽牵狹狭獅狮獵猎瑣琐畝亩瘋疯癮瘾癢痒盞盏矚瞩碼码磚砖禦御稅税窺窥竄窜範范糧粮糞粪緞缎縣县繩绳繳缴罈坛翹翘聳耸臟脏艱艰荊荆莊庄華华萊莱葉叶蔣蒋蔥葱薩萨虧亏蝦虾蠶蚕褲裤襪袜訝讶詐诈評评諒谅賬账賭赌贊赞趨趋蹟迹輔辅輩辈轄辖轎轿迴回遜逊鄭郑釘钉鈔钞鈣钙銅铜鋸锯錘锤鍋锅鎊镑鐮镰閒闲闡阐雞鸡頌颂頸颈顛颠飼饲餓饿餵喂馴驯鬥斗鬱郁鯨鲸鴿鸽鷹鹰麥麦龐庞聽听沒没彈弹劃划麗丽亂乱裝装飾饰優优淺浅漸渐層层蓋盖擋挡貼贴極极臉脸腳脚圍围線线軌轨項项類类設设計计誤误講讲課课議议訪访談谈誰谁護护貓猫鳥鸟魚鱼馬马車车飛飞國国區区東东慶庆賀贺禮礼傷伤親亲媽妈寶宝貝贝週周業业畢毕學学師师員员務务產产價价錢钱買买賣卖銷销訂订貨货購购網网頁页鏈链註注釋释稱称著着僅仅於于鮮鲜艷艳懷怀舊旧銳锐虛虚遠远擴扩顆颗籤签漢汉據据響响隱隐內内餘余總总縱纵橫横刪删後后個个給给復复濾滤鏡镜樂乐換换輕轻鬆松點点時时間间開开關关聲声視视頻频標标題题邊边對对話话說说語语識识別别動动靜静畫画圖图張张長长變变轉转場场進进這这裡里裏里來来過过還还從从讓让請请煩烦幫帮無无調调顏颜顔颜顯显縮缩強强應应該该兩两萬万歲岁號号節节紅红綠绿藍蓝黃黄銀银運运單单雙双連连續续輯辑導导檔档預预覽览複复製制數数質质選选擇择寬宽廣广尋寻將将為为與与並并會会門门雲云電电腦脑錄录風风雜杂訊讯減减壓压條条組组織织級级幀帧閃闪滿满補补夾夹機机遊游戲戏飯饭館馆嗎吗麼么們们隻只寫写錯错確确認认嘗尝試试隨随順顺鐘钟錶表頭头體体書书臺台灣湾愛爱歡欢謝谢讚赞併并螢荧幣币擺摆擠挤攝摄繼继斷断斬斩銜衔適适遞递遲迟遷迁鄰邻醜丑鑰钥鈴铃鋼钢鎖锁鍵键鍾钟鐵铁閉闭閱阅闆板闊阔陣阵陰阴陳陈陽阳階阶際际險险隊队難难霧雾靈灵韻韵頂顶領领顧顾額额願愿飄飘養养騎骑驚惊髒脏鬧闹鹽盐麵面黏粘齊齐齒齿龍龙亞亚佈布佔占係系俠侠倉仓倫伦偉伟側侧偵侦備备傳传傾倾儀仪億亿儘尽償偿儲储兒儿冊册凍冻準准凱凯劇剧剛刚創创劑剂劍剑勁劲勝胜勞劳勢势勵励勸劝匯汇協协卻却厭厌參参吳吴問问啟启啞哑喪丧喚唤嘆叹嘩哗噸吨嚇吓嚴严囑嘱園园團团執执堅坚報报塊块塗涂塵尘墊垫墜坠壞坏壯壮壽寿夠够夢梦奪夺奮奋婦妇嬰婴孫孙實实寧宁審审屆届屬属島岛峽峡嶺岭帥帅帳帐帶带幹干幾几庫库廁厕廚厨廠厂廢废廳厅彎弯徑径徹彻徵征恆恒悅悦惡恶惱恼態态慘惨慣惯憂忧憐怜憶忆懸悬戀恋戰战戶户拋抛挾挟捨舍掃扫採采揚扬損损搖摇搶抢摺折撥拨撫抚擁拥擊击擔担擬拟攜携敘叙敗败敵敌斂敛斕斓昇升晝昼暈晕暫暂曉晓曬晒構构槍枪樓楼樣样樸朴橋桥檢检檯台櫃柜權权欄栏歐欧歷历歸归殘残殺杀毀毁氣气決决況况淚泪淨净測测渾浑湧涌溫温滅灭滾滚漁渔漲涨潔洁潛潜潤润澀涩濃浓濕湿灑洒灘滩烏乌熱热燈灯燒烧營营燦灿爐炉爛烂爭争爺爷牆墙獎奖獨独獲获獻献現现環环瑪玛異异當当療疗痺痹癡痴發发皺皱盜盗盡尽監监盤盘瞭了矯矫礎础祕秘禍祸離离種种積积穩稳窩窝窮穷競竞筆笔筍笋築筑簡简簾帘籃篮粵粤糾纠紀纪約约純纯紙纸紛纷細细終终絃弦絕绝絡络統统絲丝經经綜综維维綱纲緊紧緒绪緣缘編编緩缓緯纬練练縫缝績绩繞绕繡绣繪绘繫系繽缤纏缠纖纤罰罚罵骂羅罗義义習习聖圣聞闻聯联聰聪職职膚肤膽胆臨临舉举艙舱艦舰藝艺藥药蘇苏蘋苹蝕蚀螞蚂蟲虫蠟蜡術术衛卫衝冲覺觉觀观觸触討讨訓训記记許许訴诉診诊詞词詩诗詳详誌志誕诞誠诚論论諧谐諾诺謎谜謹谨證证譜谱譯译譽誉讀读豐丰豎竖負负財财貢贡責责費费貿贸資资賓宾賞赏賴赖贈赠贏赢趙赵趕赶跡迹躍跃軍军軟软較较載载輛辆輝辉輪轮輸输轟轰辦办辭辞農农遙遥達达違违遺遗郵邮鄉乡醫医醬酱針针釣钓鈕钮鉛铅銘铭鋪铺鋒锋錦锦鍊链鎮镇鑽钻闢辟陸陆雖虽靂雳鞏巩韓韩頗颇颱台餅饼駐驻駕驾騙骗驗验驟骤魯鲁鳳凤鴨鸭黨党龜龟兇凶'

const SIMPLE: ReadonlyMap<string, string> = new Map(
  PAIRS.match(/../gu)?.map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
)

/** The simplified form of a character. */
export function simplified(character: string): string {
  return SIMPLE.get(character) ?? character
}

/** Terms of other regions, each with one of the same length that the tables have. */
const TERMS: ReadonlyMap<string, string> = new Map([
  ['螢幕', '屏幕'],
  ['匯出', '导出'],
  ['汇出', '导出'],
  ['音訊', '音频'],
  ['音讯', '音频'],
  ['視訊', '视频'],
  ['檔案', '文件'],
  ['專案', '项目'],
  ['儲存', '保存'],
  ['存檔', '存档'],
  ['復原', '撤销'],
  ['快轉', '快进'],
  ['倒轉', '倒放'],
  ['置中', '居中'],
  ['解析度', '分辨率'],
  ['品質', '质量'],
  ['預設', '默认'],
  ['建立', '创建'],
  ['配樂', '配乐'],
  ['旁述', '旁白'],
  ['直式', '竖屏'],
  ['橫式', '横屏'],
  ['辨識', '识别'],
  ['產生', '生成'],
  ['字級', '字号'],
  ['字型', '字体'],
])
const ANY_TERM = new RegExp([...TERMS.keys()].join('|'), 'g')

/** Characters that only Cantonese is written with. */
const CANTONESE = /[嘅啲佢喺唔冇咗嗰哋嘢睇畀俾攞揀嚟]/
/** Cantonese words, each with one of the same length that the tables have. Longer ones come first. */
const IN_CANTONESE: readonly (readonly [RegExp, string])[] = [
  [/唔該|唔该/g, '麻烦'],
  [/唔使|唔要|唔好/g, '不要'],
  [/同埋/g, '以及'],
  [/跟住/g, '然后'],
  [/而家|依家/g, '现在'],
  [/少少/g, '一点'],
  [/細聲|细声/g, '小声'],
  [/佢哋/g, '它们'],
  [/最尾/g, '最后'],
  [/一齊|一齐/g, '一起'],
  [/(?:番|返|咗|埋|走)佢/g, '一下'],
  [/(?<=^|[，,、。！!；;\s])啲/g, '把'],
  [/呢(?=[一兩两]?[段張张個个條条首度種种句行])/g, '这'],
  [/細(?=[啲一些咗])|细(?=[啲一些咗])/g, '小'],
  [/成(?=[條条個个段][片影視视相])/g, '整'],
  [/[轉转整變变]做/g, '改成'],
  [/輸出做|输出做/g, '输出成'],
  [/嘅/g, '的'],
  [/啲/g, '些'],
  [/佢/g, '它'],
  [/喺|响(?=第|片|開|开|結|结|中|右|左|上|下)/g, '在'],
  [/唔(?=\p{Script=Han})/gu, '不'],
  [/冇/g, '没'],
  [/咗/g, '了'],
  [/嗰/g, '那'],
  [/睇/g, '看'],
  [/畀|俾/g, '给'],
  [/攞/g, '拿'],
  [/揀/g, '选'],
  [/嚟/g, '来'],
  [/係/g, '是'],
  [/同(?!時|时|樣|样|步|一|期)/g, '和'],
]

/** A message in the words of the tables, at least those that Cantonese has its own characters for. */
function fromCantonese(message: string, names: readonly string[]): string {
  if (!CANTONESE.test(message) || names.some((name) => CANTONESE.test(name))) return message
  return IN_CANTONESE.reduce((said, [word, common]) => said.replace(word, common), message)
}

/** A message without mistakes of typing, unless they are in the names of files. */
function typed(message: string, names: readonly string[]): string {
  return names.some((name) => withoutTypos(name) !== name) ? message : withoutTypos(message)
}

/**
 * A message with terms of other regions (`匯出`), or with other characters of their sound, as those of the tables; everything
 * keeps its place.
 * @param names of files, whose words stay
 */
export function commonTerms(message: string, names: readonly string[]): string {
  return typed(fromCantonese(message, names), names).replace(ANY_TERM, (term) =>
    names.some((name) => name.includes(term)) ? term : (TERMS.get(term) ?? term),
  )
}
