/** People who speak, as sounds that others may drown. */
export const SPEECH =
  '(人声|说话声|讲话声|说话|说话的声音|讲话|对白|旁白|解说|原声|台词|人说话|我说话|别人说话|主持人|老师)'
