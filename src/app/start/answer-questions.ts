/** A question as the page sends it to its worker. */
export interface ToWorker<Question> {
  /** Sent back with every answer: an answer to an overtaken question is thrown away. */
  readonly id: number
  readonly question: Question
}

/** What the worker sends back: any number of parts and then the answer, or why there is none. */
export type FromWorker<Answer, Part> =
  | { readonly id: number; readonly part: Part }
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly error: string }

/**
 * Makes this worker answer the questions of its page; the page's side is `openWorkerClient`.
 *
 * @param answer Returns the answer, or calls `tell` with parts of it first. What it throws is sent to the page as an error.
 */
export function answerQuestions<Question, Answer, Part = never>(
  answer: (question: Question, tell: (part: Part) => void) => Promise<Answer>,
): void {
  const send = (message: FromWorker<Answer, Part>) => self.postMessage(message)
  self.addEventListener('message', async ({ data }: MessageEvent<ToWorker<Question>>) => {
    const { id, question } = data
    try {
      send({ id, answer: await answer(question, (part) => send({ id, part })) })
    } catch (error) {
      console.error(error)
      send({ id, error: String(error) })
    }
  })
  self.addEventListener('messageerror', () => {
    throw new Error('a question could not be read') // the page hears of it as of any other crash
  })
}
