import { readFileSync } from 'node:fs'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { BASE_FRAME } from '../../../model/frame.ts'
import { parseGraph } from '../../../model/read-graph.ts'
import { wholeFrame } from '../../canvas/camera/viewport.ts'
import { layFields } from '../../canvas/layers/backdrop.ts'
import { layOutMap } from '../../canvas/layout/graph-layout.ts'
import { type Scene, takeScene } from '../../canvas/scene.ts'
import { SHAPE_OF } from '../../canvas/style/node-style.ts'
import { stylesOf } from '../../canvas/style/styles.ts'
import { sampleState } from '../../canvas/testing/sample-graph.ts'
import { type Caption, drawPicture, pictureSize } from './picture.ts'
import { svgBrush } from './svg-brush.ts'

const graph = parseGraph(readFileSync('graph-data/lingling-2024-plan/graph.json', 'utf8'))
const layout = layOutMap(graph)
const frame = graph.attributes.frame ?? BASE_FRAME

/** Gathers the shipped report as it is seen whole, or so near that a part of it is outside. */
function sceneAt(scale: number, text = '保交楼'): Scene {
  const state = sampleState({ shown: new Set(graph.nodes.map(({ key }) => key)) })
  return takeScene({
    ...{ layout, state, styles: stylesOf(graph, state), fields: layFields(layout, state) },
    texts: [{ text, x: 10, y: 10, align: 'left', fontSize: 15, isBold: true, color: [0, 0, 0] }],
    viewport: { ...wholeFrame(frame, frame), scale },
  })
}

const caption: Caption = { legend: [{ kind: 'term', name: '名词' }], source: '来源：甲 & 乙 <http://a.cn/>' }

function svgOf(scene: Scene, said = caption): string {
  const brush = svgBrush()
  drawPicture(brush, scene, said)
  return brush.file(pictureSize(scene, said), '标题')
}

describe('takeScene', () => {
  it('holds every shown node, and every line that is drawn', () => {
    const scene = sceneAt(1)
    expect(scene.marks).toHaveLength(graph.nodes.length)
    const drawn = graph.edges.filter(({ kind }) => kind === 'contains' || kind === 'cites')
    expect(scene.lines).toHaveLength(drawn.length)
  })

  it('leaves out the nodes outside the canvas', () => {
    expect(sceneAt(4).marks.length).toBeLessThan(graph.nodes.length / 2)
  })

  it('has discs over what is smaller', () => {
    const shapes = sceneAt(1).marks.map(({ shape }) => shape)
    expect(shapes.indexOf('disc')).toBeGreaterThan(shapes.lastIndexOf('ring'))
  })
})

describe('a picture as SVG', () => {
  const count = (svg: string, tag: string) => svg.split(`<${tag} `).length - 1

  it('has a mark for every node and one in the legend, in its own shape', () => {
    const svg = svgOf(sceneAt(1))
    const diamonds = graph.nodes.filter(({ kind }) => SHAPE_OF[kind] === 'diamond')
    expect(count(svg, 'path')).toBe(diamonds.length)
    const withTask = { ...caption, legend: [...caption.legend, { kind: 'problem', name: '问题' } as const] }
    const more = svgOf(sceneAt(1), withTask)
    const tags = ['path', 'circle', 'rect'] as const
    const all = (text: string) => tags.reduce((sum, tag) => sum + count(text, tag), 0)
    expect(all(more)).toBeGreaterThan(all(svg))
  })

  it('keeps any text as a text', () => {
    const odd = '“甲”<script>&\u0000\u000b]]>'
    const texts: string[] = []
    const tags = new Set<string>()
    const parser = new Parser(
      { ontext: (text) => texts.push(text), onopentagname: (name) => tags.add(name) },
      { xmlMode: true, decodeEntities: true },
    )
    parser.end(svgOf(sceneAt(1, odd), { ...caption, source: odd }))
    expect(texts.join('').split('“甲”<script>&]]>')).toHaveLength(3)
    expect([...tags].sort()).toEqual(['circle', 'line', 'path', 'rect', 'svg', 'text', 'title'])
  })

  it('stands under the scene with legend and source, in as many rows as they need', () => {
    const scene = sceneAt(1)
    const one = pictureSize(scene, caption)
    expect(one.width).toBe(frame.width)
    expect(one.height).toBeGreaterThan(frame.height + 26)
    const long = Array.from({ length: 12 }, () => ({ kind: 'task' as const, name: '2024 年的任务一二三四' }))
    expect(pictureSize(scene, { ...caption, legend: long }).height).toBeGreaterThan(one.height + 26)
    expect(svgOf(scene)).toContain('来源：甲 &amp; 乙 &lt;http://a.cn/&gt;</text>')
  })
})
