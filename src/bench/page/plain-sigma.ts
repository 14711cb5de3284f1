import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import type { SerializedTermGraph } from '../../model/graph.ts'

// Draws the graph that the address names with sigma as it comes, as large as the address says, as near as it says.
const asked = new URLSearchParams(location.search)
const box = document.getElementById('plain')
if (box === null) throw new Error('plain.html has no #plain')
Object.assign(box.style, { width: `${asked.get('width')}px`, height: `${asked.get('height')}px` })
const { nodes, edges }: SerializedTermGraph = await (await fetch(asked.get('graph') ?? '')).json()
const graph = new MultiDirectedGraph()
for (const { key, attributes } of nodes) {
  const { x, y, size, label } = attributes
  graph.addNode(key, { x, y: -y, size, label, color: '#b3261e' })
}
for (const { source, target } of edges) graph.addDirectedEdge(source, target, { size: 1, color: '#cccccc' })
new Sigma(graph, box).getCamera().setState({ ratio: Number(asked.get('ratio')) })
document.documentElement.dataset.ready = 'true'
