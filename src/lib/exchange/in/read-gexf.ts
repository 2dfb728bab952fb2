import type { ReadFile } from '../snapshot/file-problem.ts';
import { placeOf, startPart, type Part } from './graph-parts.ts';
import type { ForeignEdge, ForeignGraph, ForeignNode } from './foreign-graph.ts';
import { readXml } from './read-xml.ts';

/** Reads GEXF 1.1 to 1.3: attributes by their titles, the first start and the last end of an edge's spells as its dates. */
export function readGexf(text: string): ReadFile<ForeignGraph> {
	const titles = new Map<string, string>();
	const nodes: ForeignNode[] = [];
	const edges: ForeignEdge[] = [];
	let of = '';
	let isUndirected = false;
	let hasGaps = false;
	let part: Part | undefined;
	let place = new Map<string, string>();
	let spells: Spell[] = [];
	const read = readXml(text, {
		open({ name, attributes }) {
			if (name === 'graph') isUndirected = attributes.get('defaultedgetype') === 'undirected';
			else if (name === 'attributes') of = attributes.get('class') ?? '';
			else if (name === 'attribute')
				titles.set(`${of} ${attributes.get('id') ?? ''}`, attributes.get('title') ?? '');
			else if (name === 'node' || name === 'edge') {
				part = startPart(name, attributes);
				[place, spells] = [new Map(), [spellIn(attributes)]];
				// A label of an edge names its kind for people; a node's is its name.
				const label = attributes.get('label');
				if (name === 'node' && label !== undefined) part.cells.set('label', label);
			} else if (name === 'attvalue' && part !== undefined) {
				const title = titles.get(`${part.what} ${attributes.get('for') ?? ''}`);
				const value = attributes.get('value');
				if (title !== undefined && title !== '' && value !== undefined && value !== '')
					part.cells.set(title, value);
			} else if (name === 'spell') spells.push(spellIn(attributes));
			else if (name === 'position') place = new Map(attributes);
		},
		close(name) {
			if (name === 'node' && part?.what === 'node') {
				nodes.push({ ...part, ...placeOf(place, -1) });
				part = undefined;
			} else if (name === 'edge' && part?.what === 'edge') {
				const told = spells.filter(({ start, end }) => start !== undefined || end !== undefined);
				hasGaps ||= told.length > 1;
				date(part.cells, told);
				const type = part.attributes.get('type');
				edges.push({
					...part,
					id: part.attributes.get('id'),
					isUndirected: type === undefined ? isUndirected : type !== 'directed'
				});
				part = undefined;
			}
		}
	});
	if (!read.ok) return read;
	const remarks = hasGaps
		? ['Gaps between the spells of an edge are not read: it counts from the first to the last.']
		: [];
	return { ok: true, value: { format: 'gexf', nodes, edges, remarks } };
}

interface Spell {
	readonly start: string | undefined;
	readonly end: string | undefined;
}

function spellIn(attributes: ReadonlyMap<string, string>): Spell {
	return { start: attributes.get('start'), end: attributes.get('end') };
}

/** Dates that the edge says itself are more exact than its spells. */
function date(cells: Map<string, string>, spells: readonly Spell[]): void {
	const [first, last] = [spells[0]?.start, spells.at(-1)?.end];
	if (cells.has('since') || cells.has('until')) return;
	if (first !== undefined) cells.set('since', dayOf(first));
	if (last !== undefined) cells.set('until', dayOf(last));
}

/** A time of day says more than we ask. */
function dayOf(text: string): string {
	return text.replace(/T.*$/, '');
}
