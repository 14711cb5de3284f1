/** A way to ask that shows the answer to the last question alone. */
export interface Latest<Question> {
  /** Asks; what was asked before is shown no more. Rejects where asking fails and nothing was asked since. */
  ask(question: Question): Promise<void>
  /** Lets no answer that is still to come be shown. */
  drop(): void
}

/** Shows the answers to questions whose answers may overtake each other: an earlier one never replaces a later. */
export function latestOnly<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  show: (answer: Answer, question: Question) => void,
): Latest<Question> {
  let asked = 0
  return {
    async ask(question) {
      const mine = ++asked
      try {
        const answer = await ask(question)
        if (mine === asked) show(answer, question)
      } catch (error) {
        if (mine === asked) throw error
      }
    },
    drop: () => {
      asked++
    },
  }
}
