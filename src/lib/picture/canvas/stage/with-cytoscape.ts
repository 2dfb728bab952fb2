// What the stage does with cytoscape, in one piece: fetched once the overview has drawn.
export { listen } from './gestures.ts';
export { openCytoscape } from './open-cytoscape.ts';
export { patchElements } from './patch-elements.ts';
export { styleOf } from './style.ts';
export { warmFlags } from './warm-flags.ts';
