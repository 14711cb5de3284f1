import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { packColor, type Rgb } from '../style/color.ts'
import { HALO_REACH, type NodeStyle, SHAPES } from '../style/node-style.ts'

/** What sigma keeps of a node. */
export interface NodeDisplay extends NodeDisplayData {
  readonly style: NodeStyle
}

/** Sizes and distances are CSS pixels; `u_matrix` leads from sigma's own frame to clip space. */
const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_halo;
attribute vec4 a_color;
uniform mat3 u_matrix;
uniform float u_unit;
uniform float u_pixelRatio;
varying vec3 v_color;
varying float v_radius;
varying float v_reach;
varying float v_shape;
varying float v_halo;

void main() {
  float radius = a_size * u_unit;
  v_radius = radius;
  v_shape = a_shape;
  v_halo = a_halo;
  v_color = a_color.rgb;
  v_reach = radius * 1.3 + ${HALO_REACH + 1}.0 * a_halo + 1.0;
  gl_PointSize = 2.0 * v_reach * u_pixelRatio;
  gl_Position = a_size > 0.0 ? vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1) : vec4(2, 2, 2, 1);
}`

/**
 * Draws every shape from its signed distance, so that edges are smooth at any size.
 *
 * Hollow shapes are filled with the ground colour, so that no line runs through them.
 */
const FRAGMENT = /* glsl */ `
precision highp float;
uniform vec3 u_ground;
uniform float u_pixelRatio;
varying vec3 v_color;
varying float v_radius;
varying float v_reach;
varying float v_shape;
varying float v_halo;

float box(vec2 p, float half_, float corner) {
  vec2 q = abs(p) - half_ + corner;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}

float cover(float distance_) {
  return clamp(0.5 - distance_ * u_pixelRatio, 0.0, 1.0);
}

void main() {
  vec2 p = (gl_PointCoord - 0.5) * 2.0 * v_reach;
  float r = v_radius;
  float disc = length(p) - r;

  float body = disc;
  float ink = 1.0;
  if (v_shape == 1.0) {
    ink = 1.0 - cover(disc + max(1.2, 0.4 * r));
  } else if (v_shape == 2.0) {
    body = box(p, 0.88 * r, 0.18 * r);
  } else if (v_shape == 3.0) {
    body = box(p, 0.88 * r, 0.42 * r);
    ink = 1.0 - cover(length(p) - 0.34 * r);
  } else if (v_shape == 4.0) {
    body = (abs(p.x) + abs(p.y) - 1.2 * r) * 0.7071;
  } else if (v_shape == 5.0) {
    float turn = fract(atan(p.y, p.x) * 1.1140846) - 0.5;
    float dash = (abs(turn) - 0.34) * length(p) * 0.8975979;
    ink = (1.0 - cover(disc + max(1.2, 0.28 * r))) * cover(dash);
  }
  float alpha = cover(body);
  vec3 color = mix(u_ground, v_color, ink);
  if (v_halo > 0.0) {
    float ring = r + ${HALO_REACH - 1}.0 * v_halo;
    float line = cover(abs(length(p) - ring) - 1.0) * v_halo;
    color = mix(u_ground, color, alpha);
    color = mix(color, v_color, line);
    alpha = max(alpha, cover(length(p) - ring - 1.0));
  }
  gl_FragColor = vec4(color * alpha, alpha);
}`

const UNIFORMS = ['u_matrix', 'u_unit', 'u_pixelRatio', 'u_ground'] as const
type Uniform = (typeof UNIFORMS)[number]

/**
 * Creates the program that draws all nodes, whatever their shape, as one run of points.
 *
 * @param ground Returns the colour behind the graph, which fills hollow shapes.
 */
export function createNodeProgram(ground: () => Rgb): NodeProgramType {
  return class MarkProgram extends NodeProgram<Uniform> {
    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, POINTS } = WebGL2RenderingContext
      return {
        VERTICES: 1,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: POINTS,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_shape', size: 1, type: FLOAT },
          { name: 'a_halo', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
      }
    }

    override processVisibleItem(_id: number, start: number, data: NodeDisplay): void {
      const { shape, halo, color } = data.style
      this.array.set([data.x, data.y, data.size, SHAPES.indexOf(shape), halo, packColor(color)], start)
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      const [red, green, blue] = ground()
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix)
      gl.uniform1f(uniformLocations.u_unit, 1 / params.sizeRatio)
      gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio)
      gl.uniform3f(uniformLocations.u_ground, red / 255, green / 255, blue / 255)
    }
  }
}
