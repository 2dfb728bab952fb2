import Graph from 'graphology';
import Sigma from 'sigma';
import { LIGHT } from '../../../src/lib/picture/figures/palette.ts';
import type { Open } from './measure.ts';

/** sigma as its documentation has it: straight lines in WebGL, discs, its own choice of labels. */
export const openPlainSigma: Open = (container, { entities, bundles }) => {
	const graph = new Graph({ multi: true });
	for (const { id, label, size, at } of entities)
		graph.addNode(id, { label, x: at.x, y: -at.y, size: size / 8, color: LIGHT.ink });
	for (const { id, a, b, width, family } of bundles)
		graph.addEdgeWithKey(id, a, b, { size: width / 2, color: LIGHT.family[family] });
	const sigma = new Sigma(graph, container);
	return {
		ready: Promise.resolve(),
		panBy(x, y) {
			const camera = sigma.getCamera();
			const { x: left, y: top, ratio } = camera.getState();
			camera.setState({ x: left - (x / 1000) * ratio, y: top + (y / 700) * ratio });
		}
	};
};
