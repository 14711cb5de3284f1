import { answerDraft } from '../check/answer-draft.ts'
import type { DraftQuestion } from '../check/draft-messages.ts'
import { answerDocument } from '../link/answer-document.ts'
import type { LinkQuestion } from '../link/link-messages.ts'

// One worker for both: what reads documents is in the file once.
self.addEventListener('message', ({ data }: MessageEvent<DraftQuestion | LinkQuestion>) => {
  void ('terms' in data ? answerDocument(data) : answerDraft(data))
})
