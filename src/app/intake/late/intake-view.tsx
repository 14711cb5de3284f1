import type { IntakeModel } from '../intake-model.ts'

/** The texts of the form and of how a document fares. */
export interface IntakeMessages {
  readonly drop: string
  /** The same once a document is there. */
  readonly dropNext: string
  readonly dropNow: string
  readonly choose: string
  readonly formats: string
  readonly paste: string
  readonly pasteHelp: string
  readonly submit: string
  readonly noScript: string
  readonly pasted: string
  readonly busy: (name: string) => string
  readonly giveUp: string
  readonly givenUp: string
  readonly failed: (name: string, reason: string) => string
  /** Why a document could not be read, by code; it goes on after its name and has no stop. */
  readonly failures: Readonly<Record<string, string>>
}

interface Props {
  readonly words: IntakeMessages
  /** Null on a prerendered page, where nothing can be taken yet. */
  readonly model: IntakeModel | null
}

interface FormProps extends Props {
  /** The endings of the files that are read, for the file chooser. */
  readonly accept: string
}

/** The id of the box that chooses a file. */
export const FILE_BOX = 'draft-file'

/** Draws where a document is put in, and how it fares until it has been read. */
export function IntakeView({ words, model, accept }: FormProps) {
  const { phase } = model?.draft ?? { phase: 'idle' }
  const isIdle = phase === 'idle' || phase === 'failed'
  return (
    <>
      <div class="draft-form">
        <noscript>
          <p class="draft-note">{words.noScript}</p>
        </noscript>
        <DropZone words={words} model={model} accept={accept} isIdle={isIdle} />
        <PasteBox words={words} model={model} isIdle={isIdle} />
      </div>
      {model && <DraftNote words={words} model={model} />}
    </>
  )
}

/** Draws a place to drop a file, which also chooses one. */
function DropZone({ words, model, accept, isIdle }: FormProps & { readonly isIdle: boolean }) {
  return (
    <label class={model?.isOver ? 'drop-zone is-over' : 'drop-zone'}>
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <path d="M8 3h11l6 6v20H8zM19 3v6h6M12 22l2.5 2.5L20 18" />
      </svg>
      <span class="drop-words">
        <strong>{model?.isOver ? words.dropNow : isIdle ? words.drop : words.dropNext}</strong>
        <span class="quiet">{words.formats}</span>
      </span>
      <span class="button">{words.choose}</span>
      <input
        type="file"
        id={FILE_BOX}
        class="sr-only"
        accept={accept}
        disabled={model === null}
        onChange={model?.actions.chooseFile}
      />
    </label>
  )
}

function PasteBox({ words, model, isIdle }: Props & { readonly isIdle: boolean }) {
  return (
    <details class="paste" open={isIdle}>
      <summary>{words.paste}</summary>
      <form onSubmit={model?.actions.submitText}>
        <textarea
          name="draft"
          rows={5}
          aria-label={words.paste}
          placeholder={words.pasteHelp}
          lang="zh-Hans"
          spellcheck={false}
          required
        />
        <button type="submit" class="button" disabled={model === null}>
          {words.submit}
        </button>
      </form>
    </details>
  )
}

/** Says that a document is being read, with a way to give it up, or why it could not be read. */
function DraftNote({ words, model: { draft, actions } }: Props & { readonly model: IntakeModel }) {
  if (draft.phase === 'busy') {
    return (
      <p class="draft-note">
        <span class="spinner" aria-hidden="true" />
        {words.busy(draft.name ?? words.pasted)}
        <button type="button" class="button" onClick={actions.giveUp}>
          {words.giveUp}
        </button>
      </p>
    )
  }
  if (draft.phase !== 'failed') return null
  return (
    <p class="draft-note" role="alert">
      {words.failed(draft.name ?? words.pasted, words.failures[draft.code] ?? draft.reason)}
    </p>
  )
}
