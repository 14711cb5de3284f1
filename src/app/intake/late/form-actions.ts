import type { DraftFormModel } from './draft-form.tsx'

/** Takes what is put into the form. */
export interface FormIntake {
  readonly checkFiles: (files: FileList) => void
  readonly checkText: (text: string) => void
}

/** Makes what the form does that takes a person's document in. */
export function makeFormActions({
  checkFiles,
  checkText,
}: FormIntake): Pick<DraftFormModel, 'chooseFile' | 'submitText'> {
  return {
    chooseFile: (event) => {
      const input = event.target as HTMLInputElement
      if (input.files) checkFiles(input.files)
      input.value = '' // so that the same file, changed meanwhile, can be chosen again
    },
    submitText: (event) => {
      event.preventDefault()
      const box = (event.target as HTMLFormElement).elements.namedItem('draft')
      if (box instanceof HTMLTextAreaElement) checkText(box.value)
    },
  }
}
