import { LABEL_SIDES } from '../../model/graph.ts'
import { addPlace, type Board, type Place, type Places, placeOf } from './board.ts'

/** What moves are proposed with: they are written into `places`. */
export interface Proposer {
  readonly board: Board
  readonly places: Places
  readonly random: () => number
}

/** How far pieces are moved. */
interface Shift {
  readonly dx: number
  readonly dy: number
}

/** The share of each sort of move; the rest are steps of one piece. */
const SHARE = { label: 0.15, swap: 0.08, jump: 0.12, star: 0.2 }
/** How far from a linked piece a jump may end, along each axis. */
const JUMP = 95
const SIDES = LABEL_SIDES.length
const NOWHERE = { left: 0, top: 0, right: 0, bottom: 0 }

/** Proposes a random move of a piece, with steps up to a length; nothing if the move does not apply to it. */
export function proposeMove(proposer: Proposer, piece: number, step: number): void {
  const { board, places, random } = proposer
  places.count = 0
  let dice = random()
  const isLabelled = board.labelled[piece] === 1
  if (isLabelled) dice -= SHARE.label
  if (dice < 0) proposeSide(proposer, piece)
  else if (dice < SHARE.swap) proposeSwap(proposer, piece)
  else if (dice < SHARE.swap + SHARE.jump) proposeJump(proposer, piece)
  else {
    const dx = (random() * 2 - 1) * step
    const dy = (random() * 2 - 1) * step
    if (dice < SHARE.swap + SHARE.jump + SHARE.star) proposeStar(proposer, piece, { dx, dy })
    else proposeStep(proposer, piece, { dx, dy })
  }
}

/** Moves a label to another side. */
function proposeSide(proposer: Proposer, piece: number): void {
  const { x, y, side } = placeOf(proposer.board, piece)
  const turn = 1 + Math.floor(proposer.random() * (SIDES - 1))
  propose(proposer, piece, { x, y, side: (side + turn) % SIDES })
}

/** Moves a piece, and sometimes its label to any side. */
function proposeStep(proposer: Proposer, piece: number, { dx, dy }: Shift): void {
  const { board, random } = proposer
  const { x, y, side } = placeOf(board, piece)
  const isTurned = board.labelled[piece] === 1 && random() < 0.2
  propose(proposer, piece, { x: x + dx, y: y + dy, side: isTurned ? randomSide(random) : side })
}

/** Proposes a move to a random place on the canvas. */
export function proposeLeap(proposer: Proposer, piece: number): void {
  const { board, places, random } = proposer
  const { area } = board.scene
  places.count = 0
  const x = area.left + random() * (area.right - area.left)
  const y = area.top + random() * (area.bottom - area.top)
  propose(proposer, piece, { x, y, side: randomSide(random) })
}

/** Exchanges two pieces of one kind. */
function proposeSwap(proposer: Proposer, piece: number): void {
  const { board, random } = proposer
  const { pieces } = board.scene
  const other = Math.floor(random() * pieces.length)
  if (other === piece || pieces[other]?.body.kind !== pieces[piece]?.body.kind) return
  const [here, there] = [placeOf(board, piece), placeOf(board, other)]
  propose(proposer, piece, { x: there.x, y: there.y, side: here.side })
  propose(proposer, other, { x: here.x, y: here.y, side: there.side })
}

/** Moves a piece beside a linked one, or anywhere if it has no link. */
function proposeJump(proposer: Proposer, piece: number): void {
  const { board, random } = proposer
  const lines = board.linesOf[piece] ?? []
  const line = lines[Math.floor(random() * lines.length)]
  if (line === undefined) {
    proposeLeap(proposer, piece)
    return
  }
  const { x, y } = placeOf(board, otherEnd(board, line, piece))
  const dx = (random() * 2 - 1) * JUMP
  const dy = (random() * 2 - 1) * JUMP
  propose(proposer, piece, { x: x + dx, y: y + dy, side: randomSide(random) })
}

/** Moves a piece together with those that are linked with it alone. */
function proposeStar(proposer: Proposer, piece: number, { dx, dy }: Shift): void {
  const { board } = proposer
  const move = (one: number) => {
    const { x, y, side } = placeOf(board, one)
    propose(proposer, one, { x: x + dx, y: y + dy, side })
  }
  move(piece)
  for (const line of board.linesOf[piece] ?? []) {
    const other = otherEnd(board, line, piece)
    if (board.linesOf[other]?.length === 1) move(other)
  }
}

/** Adds a piece at the place nearest to one where it may stand. */
function propose({ board: { bounds }, places }: Proposer, piece: number, { x, y, side }: Place): void {
  const { left, top, right, bottom } = bounds[piece] ?? NOWHERE
  addPlace(places, piece, {
    x: Math.min(Math.max(x, left), right),
    y: Math.min(Math.max(y, top), bottom),
    side,
  })
}

/** Returns the piece at the other end of a line. */
function otherEnd({ from, to }: Board, line: number, piece: number): number {
  return (from[line] === piece ? to[line] : from[line]) ?? 0
}

function randomSide(random: () => number): number {
  return Math.floor(random() * SIDES)
}
