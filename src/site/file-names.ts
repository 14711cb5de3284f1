/** Names that a file system refuses for a file or folder, or that a web host reads as something else. */
const NO_NAME = /[/\\<>:"|?*\p{Cc}\p{Cs}]|^\.|[. ]$/u
/** The most bytes that a name may have. */
const LONGEST_NAME = 255

/** Tells whether a site may have a file or a folder of this name: every file system and every host takes it. */
export function isFileName(name: string): boolean {
  return name !== '' && !NO_NAME.test(name) && new TextEncoder().encode(name).length <= LONGEST_NAME
}
