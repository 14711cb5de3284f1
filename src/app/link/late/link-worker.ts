import { answerDocument } from './answer-document.ts'
import type { LinkQuestion } from './link-protocol.ts'

self.addEventListener('message', ({ data }: MessageEvent<LinkQuestion>) => {
  void answerDocument(data)
})
