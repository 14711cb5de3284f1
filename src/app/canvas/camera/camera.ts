import type Sigma from 'sigma'
import type { Frame } from '../../../model/frame.ts'
import { DURATION, prefersStillness } from '../transition.ts'
import { type CameraPosition, cameraFor, type Viewport, viewportOf, wholeFrame } from './viewport.ts'

/** Sigma's camera, told in units of the frame. */
export class Camera {
  private readonly sigma: Sigma
  private readonly frame: Frame

  constructor(sigma: Sigma, frame: Frame) {
    this.sigma = sigma
    this.frame = frame
  }

  /** What is seen now. */
  get viewport(): Viewport {
    return viewportOf(this.sigma.getCamera(), this.frame, this.sigma.getDimensions())
  }

  /** Moves to a viewport, at once where `isStill` or where the reader wants less motion. */
  show(viewport: Viewport, isStill = false): void {
    this.move(cameraFor(viewport, this.frame), isStill)
  }

  /** Moves until the whole frame is seen. */
  showAll(): void {
    this.show(wholeFrame(this.frame, this.sigma.getDimensions()))
  }

  /** Zooms in by a factor above 1, out by one below. */
  zoom(factor: number): void {
    this.move({ ratio: this.sigma.getCamera().ratio / factor }, false)
  }

  private move(position: Partial<CameraPosition>, isStill: boolean): void {
    const camera = this.sigma.getCamera()
    if (isStill || prefersStillness()) camera.setState(position)
    else void camera.animate(position, { duration: DURATION.viewport, easing: 'cubicInOut' })
  }
}
