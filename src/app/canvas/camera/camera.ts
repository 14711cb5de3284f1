import type Sigma from 'sigma'
import type { Frame } from '../../../model/frame.ts'
import type { Place } from '../layers/layer.ts'
import { prefersStillness } from '../transition.ts'
import { type CameraPlace, cameraFor, fitScale, type Sight, type Size, sightOf } from './viewport.ts'

const GLIDE = 250

/** A renderer's camera, told in the frame's own terms. */
export class Camera {
  private readonly renderer: Sigma
  private readonly frame: Frame

  constructor(renderer: Sigma, frame: Frame) {
    this.renderer = renderer
    this.frame = frame
  }

  get size(): Size {
    return this.renderer.getDimensions()
  }

  get sight(): Sight {
    return sightOf(this.renderer.getCamera(), this.frame, this.size)
  }

  /** The scale at which the whole frame fits. */
  get fit(): number {
    return fitScale(this.frame, this.size)
  }

  /** What is seen, and on how large a canvas. */
  get place(): Place {
    const { sight, size, fit } = this
    return { sight, size, fit }
  }

  /** Glides to a sight, or is there at once where the reader wants less motion. */
  show(sight: Sight, isStill = false): void {
    this.move(cameraFor(sight, this.frame, this.size), isStill)
  }

  /** Brings the whole frame into sight. */
  showAll(): void {
    this.show({ x: this.frame.width / 2, y: this.frame.height / 2, scale: this.fit })
  }

  /** Comes nearer for a factor below 1, goes farther for one above. */
  zoom(factor: number): void {
    this.move({ ratio: this.renderer.getCamera().ratio * factor }, false)
  }

  private move(place: Partial<CameraPlace>, isStill: boolean): void {
    const camera = this.renderer.getCamera()
    if (isStill || prefersStillness()) camera.setState(place)
    else void camera.animate(place, { duration: GLIDE, easing: 'cubicInOut' })
  }
}
