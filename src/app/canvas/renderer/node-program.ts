import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { packColor, type Rgb } from '../style/color.ts'
import { type NodeStyle, SHAPES } from '../style/node-style.ts'
import { SHAPE_FRAGMENT, SHAPE_VERTEX } from './shape-shaders.ts'

/** What the renderer keeps of a node. */
export interface NodeDisplay extends NodeDisplayData {
  readonly style: NodeStyle
}

const UNIFORMS = ['u_matrix', 'u_unit', 'u_pixelRatio', 'u_ground'] as const
type Uniform = (typeof UNIFORMS)[number]

/**
 * Gives the program that draws all nodes, whatever their shape, as one run of points.
 *
 * @param ground Gives the colour behind the graph, which fills hollow shapes.
 */
export function createShapeProgram(ground: () => Rgb): NodeProgramType {
  return class ShapeProgram extends NodeProgram<Uniform> {
    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, POINTS } = WebGL2RenderingContext
      return {
        VERTICES: 1,
        VERTEX_SHADER_SOURCE: SHAPE_VERTEX,
        FRAGMENT_SHADER_SOURCE: SHAPE_FRAGMENT,
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
      const { array } = this
      let at = start
      array[at++] = data.x
      array[at++] = data.y
      array[at++] = data.size
      array[at++] = SHAPES.indexOf(data.style.shape)
      array[at++] = data.style.halo
      array[at] = packColor(data.style.color)
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
