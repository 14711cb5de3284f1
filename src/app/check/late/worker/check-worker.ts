import { answerQuestions } from '../../../start/answer-questions.ts'
import { checkDraft } from './check-draft.ts'

answerQuestions(checkDraft)
