/** Calls to action in the supported languages; they come last in a film. */
const ASKS =
  /\b(?:book|order|shop|buy|call|visit|join|register|reserve|subscribe|follow|sign up|get yours|learn more|find out more|find us|contact|swipe up|tickets?|reserva|compra|visita|llama|síguenos)\b|立即|马上|现在就|现在报名|报名|预订|预约|购买|下单|扫码|关注我|联系我/i
const ADDRESS = /\b(?:www\.|https?:\/\/)|\b[\w-]+\.(?:com|org|net|io|de|cn|co|uk|example)\b|(?:^|\s)@\w{3,}/i

/** Whether a line asks viewers to do something, or says where. */
export function isCallToAction(line: string): boolean {
  return ASKS.test(line) || ADDRESS.test(line)
}
