/** Traditional characters that occur in wishes, each followed by its simplified form. */
const PAIRS =
  '結结處处聽听沒没彈弹劃划麗丽亂乱裝装飾饰優优淺浅漸渐層层蓋盖擋挡貼贴極极臉脸腳脚圍围線线軌轨項项類类設设計计誤误講讲課课議议訪访談谈誰谁護护貓猫鳥鸟魚鱼馬马車车飛飞國国區区東东慶庆賀贺禮礼傷伤親亲媽妈寶宝貝贝週周業业畢毕學学師师員员務务產产價价錢钱買买賣卖銷销訂订貨货購购網网頁页鏈链註注釋释稱称著着僅仅於于鮮鲜艷艳懷怀舊旧銳锐虛虚遠远擴扩顆颗籤签漢汉據据響响隱隐內内餘余總总縱纵橫横刪删後后個个給给復复濾滤鏡镜樂乐換换輕轻鬆松點点時时間间開开關关聲声視视頻频標标題题邊边對对話话說说語语識识別别動动靜静畫画圖图張张長长變变轉转場场進进這这裡里裏里來来過过還还從从讓让請请煩烦幫帮無无調调顏颜顔颜顯显縮缩強强應应該该兩两萬万歲岁號号節节紅红綠绿藍蓝黃黄銀银運运單单雙双連连續续輯辑導导檔档預预覽览複复製制數数質质選选擇择寬宽廣广尋寻將将為为與与並并會会門门雲云電电腦脑錄录風风雜杂訊讯減减壓压條条組组織织級级幀帧閃闪滿满補补夾夹機机遊游戲戏飯饭館馆嗎吗麼么們们隻只寫写錯错確确認认嘗尝試试隨随順顺鐘钟錶表頭头體体書书臺台灣湾愛爱歡欢謝谢讚赞'

const SIMPLE: ReadonlyMap<string, string> = new Map(
  PAIRS.match(/../gu)?.map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
)

/** The simplified form of a character. */
export function simplified(character: string): string {
  return SIMPLE.get(character) ?? character
}
