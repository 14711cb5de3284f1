/** Loads what draws a graph; it is asked for from one place, so that the bundler keeps what it shares in one piece. */
export const loadCanvas = () => import('./canvas.ts')
