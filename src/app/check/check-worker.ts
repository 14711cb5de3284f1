import { answerDraft } from './answer-draft.ts'
import type { DraftQuestion } from './draft-messages.ts'

self.addEventListener('message', ({ data }: MessageEvent<DraftQuestion>) => {
  void answerDraft(data)
})
