import { answerQuestions } from '../../../start/answer-questions.ts'
import { linkDraft } from './link-draft.ts'

answerQuestions(linkDraft)
