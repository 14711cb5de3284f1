import { AbstractEdgeProgram, AbstractNodeProgram } from 'sigma/rendering'

/** Draws nothing: stands where sigma would draw the node under the pointer a second time. */
export class IdleNodeProgram extends AbstractNodeProgram {
  override drawLabel = undefined
  override drawHover = undefined
  override reallocate(): void {}
  override process(): void {}
  override render(): void {}
  override kill(): void {}
}

/** Draws nothing: keeps sigma from compiling a default program that no edge uses. */
export class IdleEdgeProgram extends AbstractEdgeProgram {
  override drawLabel = undefined
  override reallocate(): void {}
  override process(): void {}
  override render(): void {}
  override kill(): void {}
}
