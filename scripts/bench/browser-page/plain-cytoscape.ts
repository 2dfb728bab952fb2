import cytoscape from 'cytoscape';
import { LIGHT } from '../../../src/lib/picture/figures/palette.ts';
import type { Open } from './measure.ts';

/** cytoscape as its documentation has it: curves, arrows and labels, positions given. */
export const openPlainCytoscape: Open = (container, { entities, bundles }) => {
	const cy = cytoscape({
		container,
		elements: [
			...entities.map(({ id, label, size, at }) => ({
				data: { id, label, size },
				position: { ...at }
			})),
			...bundles.map(({ id, a, b, width, family }) => ({
				data: { id, source: a, target: b, width, colour: LIGHT.family[family] }
			}))
		],
		layout: { name: 'preset' },
		style: [
			{
				selector: 'node',
				style: {
					label: 'data(label)',
					width: 'data(size)',
					height: 'data(size)',
					'background-color': LIGHT.panel,
					'border-color': LIGHT.ink,
					'border-width': 1.5
				}
			},
			{
				selector: 'edge',
				style: {
					width: 'data(width)',
					'line-color': 'data(colour)',
					'target-arrow-color': 'data(colour)',
					'target-arrow-shape': 'triangle',
					'curve-style': 'bezier'
				}
			}
		]
	});
	return { ready: Promise.resolve(), panBy: (x, y) => cy.panBy({ x, y }) };
};
