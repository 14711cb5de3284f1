import { answerDocument } from './answer-document.ts'
import type { LinkQuestion } from './link-messages.ts'

self.addEventListener('message', ({ data }: MessageEvent<LinkQuestion>) => {
  void answerDocument(data)
})
