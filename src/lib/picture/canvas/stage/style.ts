import type { StylesheetJson } from 'cytoscape';
import { FAMILIES, type Family } from '#lib/facts/model/vocabulary.ts';
import { ENDED_DASHES } from '../../figures/change-form.ts';
import { DASHES, dashesOf, GHOST_DASHES } from '../../figures/line-form.ts';
import type { Palette } from '../../figures/palette.ts';
import { BURST, HEXAGON, PENTAGON } from '../../figures/shapes.ts';

/** cytoscape's types know no `data()` mappers, so a rule is typed loosely and the set cast once. */
interface Rule {
	readonly selector: string;
	readonly style: Readonly<Record<string, unknown>>;
}

const DRESSES: readonly (Family | 'mixed')[] = [...FAMILIES, 'mixed'];

/** The one style set of the stage; everything that differs between elements comes from their data. Seen from afar, dashes are drawn so many times as long. */
export function styleOf(palette: Palette, afar = 1): StylesheetJson {
	const rules: Rule[] = [
		{
			selector: 'node',
			style: {
				width: 'data(width)',
				height: 'data(height)',
				'background-color': palette.panel,
				'border-color': palette.ink,
				'border-width': 'data(rim)',
				'border-opacity': 'data(opacity)',
				'overlay-opacity': 0,
				'z-index': 'data(level)'
			}
		},
		{ selector: 'node[kind="state"]', style: { shape: 'ellipse' } },
		{
			selector: 'node[flag]',
			style: {
				'background-image': 'data(flag)',
				'background-fit': 'cover',
				'background-image-opacity': 'data(opacity)'
			}
		},
		{
			selector: 'node[kind="leader"]',
			style: { shape: 'round-rectangle', 'border-color': palette.soft }
		},
		{
			selector: 'node[kind="organisation"]',
			style: { shape: 'rectangle', 'border-color': palette.soft }
		},
		corners('ideology', HEXAGON, palette.soft),
		corners('group', PENTAGON, palette.soft),
		corners('conflict', BURST, palette.family.opposition),
		{ selector: 'node[kind="conflict"]', style: { 'background-color': palette.tint } },
		{
			selector: 'node[emphasis="focus"]',
			style: { 'border-color': palette.ink }
		},
		{
			selector: 'node[kind="conflict"][emphasis="focus"]',
			style: { 'border-color': palette.family.opposition }
		},
		{ selector: 'node[emphasis="ghost"]', style: { 'border-style': 'dashed' } },
		{
			selector: 'node[?came]',
			style: { 'outline-color': palette.ink, 'outline-width': 1, 'outline-offset': 2 }
		},
		{
			selector: 'node[?selected]',
			style: { 'outline-color': palette.ink, 'outline-width': 2, 'outline-offset': 3 }
		},
		{ selector: 'node:grabbed', style: { 'z-index': 100 } },
		{
			selector: 'edge',
			style: {
				width: 'data(width)',
				opacity: 'data(opacity)',
				'curve-style': 'unbundled-bezier',
				'control-point-distances': 'data(bend)',
				'control-point-weights': 0.5,
				'edge-distances': 'node-position',
				'source-arrow-shape': 'data(aShape)',
				'target-arrow-shape': 'data(bShape)',
				'source-arrow-fill': 'data(aFill)',
				'target-arrow-fill': 'data(bFill)',
				'arrow-scale': 'data(arrow)',
				'source-distance-from-node': 2,
				'target-distance-from-node': 2,
				'overlay-opacity': 0,
				'z-index': 'data(level)'
			}
		},
		...DRESSES.map((family) => dress(family, palette, afar)),
		{
			selector: 'edge[?derived]',
			style: {
				'line-style': 'dashed',
				'line-dash-pattern': dashesOf({ family: 'support', derived: true }).map(
					(length) => length * afar
				)
			}
		},
		{
			selector: 'edge[?ended]',
			style: {
				'line-style': 'dashed',
				'line-dash-pattern': ENDED_DASHES.map((length) => length * afar)
			}
		},
		{
			selector: 'edge[emphasis="ghost"]',
			style: {
				'line-style': 'dashed',
				'line-dash-pattern': GHOST_DASHES.map((length) => length * afar)
			}
		},
		{
			selector: 'edge[?selected]',
			style: { 'underlay-color': palette.ink, 'underlay-opacity': 0.14, 'underlay-padding': 5 }
		}
	];
	return rules as unknown as StylesheetJson;
}

function corners(kind: string, points: readonly number[], rim: string): Rule {
	return {
		selector: `node[kind="${kind}"]`,
		style: {
			shape: 'polygon',
			'shape-polygon-points': [...points],
			'border-color': rim
		}
	};
}

function dress(family: Family | 'mixed', palette: Palette, afar: number): Rule {
	const colour = palette.family[family];
	const dashes = DASHES[family];
	return {
		selector: `edge[family="${family}"]`,
		style: {
			'line-color': colour,
			'source-arrow-color': colour,
			'target-arrow-color': colour,
			'line-style': dashes.length === 0 ? 'solid' : 'dashed',
			...(dashes.length === 0
				? {}
				: { 'line-dash-pattern': dashes.map((length) => length * afar) }),
			...(family === 'role' ? { 'line-cap': 'round' } : {})
		}
	};
}
