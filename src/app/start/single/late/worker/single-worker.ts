import {
  type CheckQuestion,
  checkDraft,
  type DraftFindings,
} from '../../../../check/late/worker/check-draft.ts'
import { type LinkQuestion, linkDraft } from '../../../../link/late/worker/link-draft.ts'
import { answerQuestions } from '../../../answer-questions.ts'

// One worker for both: what reads documents is in the file once.
answerQuestions(async (question: CheckQuestion | LinkQuestion, tell: (found: DraftFindings) => void) =>
  'terms' in question ? linkDraft(question) : checkDraft(question, tell),
)
