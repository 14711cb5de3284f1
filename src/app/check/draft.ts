import type { Draft } from './protocol.ts'

/** Gives a file as a draft; rejects where the browser cannot read it. */
export async function draftOfFile(file: File): Promise<Draft> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** Gives pasted text as a draft. */
export function draftOfText(text: string, name: string): Draft {
  return { name, bytes: new TextEncoder().encode(text) }
}
