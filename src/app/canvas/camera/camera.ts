import type Sigma from 'sigma'
import type { Frame } from '../../../model/frame.ts'
import { DURATION, prefersStillness } from '../transition.ts'
import { type CameraPosition, cameraFor, type Viewport, viewportOf, wholeFrame } from './viewport.ts'

/** By less than this the reader has not moved the camera. */
const LITTLE = 1e-3

/** Sigma's camera, told in units of the frame. */
export class Camera {
  private readonly sigma: Sigma
  private readonly frame: () => Frame
  /** Where the last move to a viewport led. */
  private led: CameraPosition | null = null

  constructor(sigma: Sigma, frame: () => Frame) {
    this.sigma = sigma
    this.frame = frame
  }

  /** What is seen now. */
  get viewport(): Viewport {
    return viewportOf(this.sigma.getCamera(), this.frame(), this.sigma.getDimensions())
  }

  /** Moves to a viewport, at once where `isStill` or where the reader wants less motion. */
  show(viewport: Viewport, isStill = false): void {
    this.move(cameraFor(viewport, this.frame()), isStill)
  }

  /** Moves to a viewport that the reader has not asked for by hand: `isWhereItWasLed` knows it. */
  lead(viewport: Viewport, isStill: boolean): void {
    this.led = cameraFor(viewport, this.frame())
    this.move(this.led, isStill)
  }

  /** Tells whether the camera stands where it was last led, or is under way. */
  get isWhereItWasLed(): boolean {
    const { led } = this
    const camera = this.sigma.getCamera()
    if (led === null || camera.isAnimated()) return led !== null
    return (['x', 'y', 'ratio'] as const).every((part) => Math.abs(camera[part] - led[part]) < LITTLE)
  }

  /** Moves until the whole frame is seen. */
  showAll(): void {
    this.show(wholeFrame(this.frame(), this.sigma.getDimensions()))
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
