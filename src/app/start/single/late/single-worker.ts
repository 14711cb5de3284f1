import { answerDraft } from '../../../check/late/answer-draft.ts'
import type { DraftQuestion } from '../../../check/late/check-protocol.ts'
import { answerDocument } from '../../../link/late/answer-document.ts'
import type { LinkQuestion } from '../../../link/late/link-protocol.ts'

// One worker for both, so that the readers of documents are in the file once.
self.addEventListener('message', ({ data }: MessageEvent<DraftQuestion | LinkQuestion>) => {
  void ('terms' in data ? answerDocument(data) : answerDraft(data))
})
