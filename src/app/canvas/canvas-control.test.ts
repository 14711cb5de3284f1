// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { NodeKey } from '../../model/ids.ts'
import { indexGraph, parseGraph, type TermGraph } from '../../model/read-graph.ts'
import { CanvasControl } from './canvas-control.ts'
import type { CanvasView } from './graph-canvas.ts'
import type { LabelHost } from './labels/drawn-labels.ts'
import { mixColors, type Rgb } from './style/color.ts'
import { FakeSigma } from './testing/fake-sigma.ts'
import { COLORS, keyOf, sampleData, sampleGraph, sampleState } from './testing/sample-graph.ts'

const { palette, words } = sampleState()
const REST: CanvasView = {
  ...{ layout: 'map', chosen: null, hidden: [], depth: 0, to: null, walked: null },
  words,
}
const [wang, lou, far] = ['term/wang', 'term/lou', 'term/far'].map(keyOf) as [NodeKey, NodeKey, NodeKey]
/** As large as the frame: a unit is a pixel, and the nodes of the sample stand along the upper edge. */
const DESK = { width: 980, height: 836 }

let sigmas: FakeSigma[] = []
let resize: () => void = () => {}

/** Opens a canvas with sigma faked. */
function open({ graph = sampleGraph(), size = DESK, view = REST } = {}) {
  const host = document.createElement('div')
  document.body.append(host)
  const told = { onChoose: vi.fn(), onHoverEdge: vi.fn(), onLost: vi.fn() }
  const canvas = new CanvasControl({ host, graph, view, ...told }, (options) => {
    const sigma = new FakeSigma(options, size)
    sigmas.push(sigma)
    return sigma.asSigma
  })
  const sigma = () => sigmas.at(-1)!
  /** Returns where a node is on the canvas, and how it is drawn. */
  const mark = (key: NodeKey) => {
    const { x } = graph.node(key)!
    const scale = 1 / sigma().camera.ratio
    const left = 490 + (x - 490 - (sigma().camera.x - 0.5) * 980) * scale
    return canvas.scene().marks.find((each) => Math.abs(each.x - left) < 0.01)
  }
  const colorOf = (key: NodeKey): Rgb => mark(key)!.color
  return { canvas, host, sigma, mark, colorOf, ...told }
}

beforeEach(() => {
  sigmas = []
  for (const [name, color] of Object.entries(COLORS)) document.documentElement.style.setProperty(name, color)
  vi.stubGlobal('matchMedia', () => ({ matches: true })) // less motion: everything is there at once
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        resize = callback
      }
      observe() {}
      disconnect() {}
    },
  )
})

afterEach(() => {
  document.body.replaceChildren()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('a canvas', () => {
  it('is ready once it is drawn, and leaves nothing behind', () => {
    const { canvas, host, sigma } = open()
    expect(host.dataset.ready).toBe('true')
    expect(canvas.scene().texts.map(({ text }) => text)).toContain('保交楼')
    canvas.destroy()
    expect(host.outerHTML).toBe('<div></div>')
    expect(sigma().isAlive).toBe(false)
  })

  it('tells where its labels are in the window, as long as it is there', () => {
    const { canvas, host } = open()
    const { drawnLabels } = host as LabelHost
    const label = drawnLabels?.().find(({ key }) => key === lou)
    expect(label?.text).toBe('保交楼')
    expect((label?.right ?? 0) - (label?.left ?? 0)).toBeCloseTo(45)
    canvas.destroy()
    expect((host as LabelHost).drawnLabels).toBeUndefined()
  })

  it('keeps the colour of what belongs to the node under the pointer, and dims the rest by half', () => {
    const { sigma, colorOf, host } = open()
    sigma().moveMouse({ x: 0, y: 0 })
    expect(colorOf(lou)).toEqual(palette.term)
    expect(colorOf(far)).toEqual(mixColors(palette.term, palette.ground, 0.5))
    expect(host.querySelector('div')?.style.cursor).toBe('pointer')
    sigma().moveMouse({ x: 490, y: 400 })
    expect(colorOf(far)).toEqual(palette.term)
    expect(host.querySelector('div')?.style.cursor).toBe('')
  })

  it('dims to a quarter what does not belong to the chosen node, which has a halo', () => {
    const { canvas, colorOf, mark } = open()
    canvas.update({ ...REST, chosen: wang })
    expect(mark(wang)?.hasHalo).toBe(true)
    expect(colorOf(lou)).toEqual(palette.term)
    expect(colorOf(far)).toEqual(mixColors(palette.term, palette.ground, 0.25))
  })

  it('tells which node is clicked, by its mark or by its label, and that the ground is', () => {
    const { canvas, sigma, onChoose } = open()
    sigma().click({ x: 200, y: 0 })
    const { x, y, align } = canvas.scene().texts.find(({ text }) => text === '三稀')!
    sigma().click({ x: align === 'left' ? x + 4 : align === 'right' ? x - 4 : x, y })
    sigma().click({ x: 490, y: 400 })
    expect(onChoose.mock.calls).toEqual([[lou], ['term/san'], [null]])
  })

  it('tells which line is under the pointer, and when none is', () => {
    const { sigma, onHoverEdge } = open()
    sigma().moveMouse({ x: 100, y: 2 })
    sigma().moveMouse({ x: 101, y: 2 })
    sigma().moveMouse({ x: 100, y: 300 })
    expect(onHoverEdge.mock.calls.map(([edge, at]) => [edge?.key, at])).toEqual([
      ['cites:p/1.1.1>term/wang', { x: 100, y: 2 }],
      [undefined, { x: 100, y: 300 }],
    ])
  })

  it('hides a kind, and draws a bridge over what is hidden', () => {
    const { canvas } = open()
    const shapes = () => new Set(canvas.scene().marks.map(({ shape }) => shape))
    const before = canvas.scene()
    expect(shapes()).toContain('dashed')
    canvas.update({ ...REST, hidden: ['coinage', 'achievement'] })
    expect(shapes()).not.toContain('dashed')
    // The section stands for its block with a line to each of the two terms that it cites; one more block is left.
    expect(canvas.scene().lines).toHaveLength(3)
    canvas.update(REST)
    expect(canvas.scene()).toEqual(before)
  })

  it('takes the colours of another theme', () => {
    const { canvas, colorOf } = open()
    document.documentElement.style.setProperty('--term', '#ff0000')
    canvas.refreshTheme()
    expect(colorOf(far)).toEqual([255, 0, 0])
  })
})

describe('the camera', () => {
  it('zooms by steps, and shows the whole frame again', () => {
    const { canvas, sigma } = open()
    canvas.zoom('in')
    expect(sigma().camera.ratio).toBeCloseTo(1 / 1.5)
    canvas.zoom('out')
    expect(sigma().camera.ratio).toBeCloseTo(1)
    canvas.zoom('in')
    canvas.zoom('fit')
    expect(sigma().camera).toEqual({ x: 0.5, y: 0.5, ratio: 1 })
  })

  it('brings what is chosen into view, and stays where it is when that is let go of', () => {
    const { canvas, sigma, mark } = open()
    sigma().getCamera().setState({ x: 0.1, ratio: 0.25 })
    expect(mark(far)).toBeUndefined()
    canvas.update({ ...REST, chosen: far })
    expect(mark(far)?.x).toBeGreaterThan(0)
    expect(mark(far)?.x).toBeLessThan(DESK.width)
    const { ...there } = sigma().camera
    canvas.update(REST)
    expect(sigma().camera).toEqual(there)
  })

  it('waits until the canvas is shown', () => {
    const { sigma } = open({ size: { width: 1, height: 1 }, view: { ...REST, chosen: far } })
    expect(sigma().camera.x).toBe(0.5)
    sigma().size = { width: 390, height: 700 }
    resize()
    expect(sigma().camera.x).toBeGreaterThan(0.75)
    expect(sigma().camera.ratio).toBeLessThan(0.6)
  })

  it('follows two fingers', () => {
    const { sigma } = open()
    sigma().touch.emit('touchmove', {
      previousTouches: [
        { x: 440, y: 418 },
        { x: 540, y: 418 },
      ],
      touches: [
        { x: 390, y: 418 },
        { x: 590, y: 418 },
      ],
      preventSigmaDefault: () => {},
    })
    expect(sigma().camera).toEqual({ x: 0.5, y: 0.5, ratio: 0.5 })
  })
})

describe('a layout', () => {
  const graph = parseGraph(readFileSync('graph-data/lingling-2024-plan/graph.json', 'utf8'))
  const columns = (canvas: CanvasControl) => {
    const xsOf = (shape: string, color: Rgb) => {
      const marks = canvas.scene().marks.filter((mark) => mark.shape === shape)
      return marks.filter((mark) => String(mark.color) === String(color)).map(({ x }) => x)
    }
    const { achievement, term, task } = palette
    return {
      done: xsOf('square', achievement),
      terms: xsOf('disc', term),
      planned: xsOf('open-square', task),
    }
  }

  it('is there from the first frame, or takes the place of another', () => {
    const compare: CanvasView = { ...REST, layout: 'compare' }
    const { canvas } = open({ graph, view: compare })
    const first = columns(canvas)
    expect(Math.max(...first.done)).toBeLessThan(Math.min(...first.terms))
    expect(Math.max(...first.terms)).toBeLessThan(Math.min(...first.planned))
    canvas.update(REST)
    expect(Math.max(...columns(canvas).done)).toBeGreaterThan(Math.min(...columns(canvas).terms))
    canvas.update(compare)
    expect(columns(canvas)).toEqual(first)
  })
})

describe('a canvas of another shape', () => {
  const graph = parseGraph(readFileSync('graph-data/lingling-2024-plan/graph.json', 'utf8'))
  const turn = (width: number, height: number) => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width)
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height)
  }
  const places = (canvas: CanvasControl) => canvas.scene().marks.map(({ x, y }) => [x, y])
  afterEach(() => vi.restoreAllMocks())

  it('has the tall map while it is taller than wide, and all of it', () => {
    turn(390, 668)
    const { canvas, sigma } = open({ graph, size: { width: 390, height: 668 } })
    expect(sigma().options.frame()).toEqual(graph.attributes.frames?.tall)
    const upright = places(canvas)
    expect(upright).toHaveLength(graph.nodes.length)
    const ys = upright.map(([, y]) => y ?? 0)
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(0.8 * 668)
    turn(844, 600)
    sigma().size = { width: 844, height: 600 }
    resize()
    expect(sigma().options.frame()).toEqual(graph.attributes.frame)
    expect(places(canvas)).not.toEqual(upright)
    turn(390, 668)
    sigma().size = { width: 390, height: 668 }
    resize()
    expect(places(canvas)).toEqual(upright)
  })
})

describe('a large graph', () => {
  /** Returns the sample graph with so many more paragraphs that not all are shown at once. */
  function largeGraph(): TermGraph {
    const data = sampleData()
    const { attributes } = data.nodes.find((node) => node.attributes.kind === 'paragraph')!
    const more = Array.from({ length: 10_000 }, (_, at) => ({ key: keyOf(`p/9.p${at}`), attributes }))
    return indexGraph({ ...data, nodes: [...data.nodes, ...more] })
  }

  it('opens on its terms, grows by what is chosen, and keeps what it has grown by', () => {
    const { canvas } = open({ graph: largeGraph() })
    expect(canvas.scene().marks).toHaveLength(4)
    canvas.update({ ...REST, chosen: wang })
    const grown = canvas.scene().marks.length
    expect(grown).toBeGreaterThan(6)
    canvas.update(REST)
    expect(canvas.scene().marks).toHaveLength(grown)
  })
})

describe('lost graphics', () => {
  it('come back where the reader was, and are given up when they are lost again and again', () => {
    vi.useFakeTimers()
    const { canvas, host, sigma, mark, onLost } = open()
    canvas.zoom('out')
    const { ...there } = sigma().camera
    const lose = () => {
      host.querySelector('div div > canvas')?.dispatchEvent(new Event('webglcontextlost'))
      vi.runAllTimers()
    }
    lose()
    expect(sigmas.map(({ isAlive }) => isAlive)).toEqual([false, true])
    expect(sigma().camera).toEqual(there)
    sigma().moveMouse(mark(lou)!)
    expect(host.querySelector('div')?.style.cursor).toBe('pointer')
    expect(onLost).not.toHaveBeenCalled()
    for (let n = 0; n < 3; n++) lose()
    expect(onLost).toHaveBeenCalledTimes(1)
  })
})
