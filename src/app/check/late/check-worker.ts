import { answerDraft } from './answer-draft.ts'
import type { DraftQuestion } from './check-protocol.ts'

self.addEventListener('message', ({ data }: MessageEvent<DraftQuestion>) => {
  void answerDraft(data)
})
