import { EdgeProgram, type ProgramInfo } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { packColor } from '../style/color.ts'
import type { EdgeStyle } from '../style/edge-style.ts'

/** What sigma keeps of an edge. */
export interface EdgeDisplay extends EdgeDisplayData {
  readonly style: EdgeStyle
}

const VERTEX = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_width;
attribute vec4 a_color;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_pixelRatio;
varying vec3 v_color;
varying float v_across;
varying float v_half;

void main() {
  vec2 start = (u_matrix * vec3(a_start, 1)).xy * u_viewport;
  vec2 along = (u_matrix * vec3(a_end, 1)).xy * u_viewport - start;
  float length_ = length(along);
  v_color = a_color.rgb;
  v_half = 0.5 * a_width;
  v_across = a_corner.y * (v_half + 0.5 / u_pixelRatio);
  vec2 across = vec2(-along.y, along.x) / length_ * v_across;
  gl_Position = length_ * a_width > 0.0
    ? vec4((start + along * a_corner.x + across) / u_viewport, 0, 1)
    : vec4(2, 2, 2, 1);
}`

const FRAGMENT = /* glsl */ `
precision highp float;
uniform float u_pixelRatio;
varying vec3 v_color;
varying float v_across;
varying float v_half;

void main() {
  float alpha = clamp(0.5 + (v_half - abs(v_across)) * u_pixelRatio, 0.0, 1.0);
  alpha *= min(1.0, 2.0 * v_half * u_pixelRatio);
  gl_FragColor = vec4(v_color * alpha, alpha);
}`

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_pixelRatio'] as const
type Uniform = (typeof UNIFORMS)[number]

/** The corners of the two triangles of a strip: along the edge from its source (0) to its target (1), and across it. */
const CORNERS = [
  [0, -1],
  [0, 1],
  [1, -1],
  [1, -1],
  [0, 1],
  [1, 1],
] as const

/**
 * Draws edges as smooth strips, as wide at every zoom.
 *
 * Sigma's line program cannot be wider than a pixel and is not smoothed, its rectangles grow with the nodes. Every
 * corner is written out: software renderers, and some drivers, take about as long for an instance as for a draw call.
 */
export class StripProgram extends EdgeProgram<Uniform> {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGL2RenderingContext
    return {
      VERTICES: CORNERS.length,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_start', size: 2, type: FLOAT },
        { name: 'a_end', size: 2, type: FLOAT },
        { name: 'a_width', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_corner', size: 2, type: FLOAT },
      ],
    }
  }

  override processVisibleItem(
    _id: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplay,
  ): void {
    const { array } = this
    let at = start
    const color = packColor(data.style.color)
    for (const [along, across] of CORNERS) {
      array[at++] = source.x
      array[at++] = source.y
      array[at++] = target.x
      array[at++] = target.y
      array[at++] = data.style.width
      array[at++] = color
      array[at++] = along
      array[at++] = across
    }
  }

  /** Sigma draws edges after nodes; on the canvas that they share, edges go under what is there. */
  override render(params: RenderParams): void {
    const { gl } = this.normalProgram
    gl.blendFunc(gl.ONE_MINUS_DST_ALPHA, gl.ONE)
    super.render(params)
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix)
    gl.uniform2f(uniformLocations.u_viewport, params.width / 2, params.height / 2)
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio)
  }
}
