import type { FileProblem, ReadFile } from '../upload/file-problem.ts';
import { Inspection, type Fields } from '../upload/inspection.ts';
import type { ForeignEdge, ForeignGraph, ForeignNode } from './foreign-graph.ts';
import { isPlace } from './read-own-json.ts';

/** Reads a network of Cytoscape desktop or the elements of cytoscape.js: a list, or nodes and edges apart. */
export function readCytoscape(value: unknown): ReadFile<ForeignGraph> {
	const inspection = new Inspection();
	const problems: FileProblem[] = inspection.problems;
	const top = Array.isArray(value) ? undefined : inspection.fields(value, '');
	const elements = top === undefined ? value : top.get('elements');
	inspection.sift(elements, 'elements');
	const nodes: ForeignNode[] = [];
	const edges: ForeignEdge[] = [];
	for (const { given, where, group } of elementsIn(elements, inspection)) {
		const element = inspection.fields(given, where);
		const data = element && inspection.fields(element.get('data'), `${where}.data`);
		if (element === undefined || data === undefined) continue;
		const cells = cellsOf(data);
		const isEdge = group === 'edges' || (group === '' && cells.has('source'));
		if (isEdge)
			edges.push({
				id: cells.get('id'),
				source: cells.get('source') ?? '',
				target: cells.get('target') ?? '',
				isUndirected: false,
				cells,
				where
			});
		else nodes.push({ id: cells.get('id') ?? '', cells, where, ...placeIn(element) });
	}
	if (problems.length > 0) return { ok: false, problems };
	return { ok: true, value: { format: 'cytoscape', nodes, edges, remarks: [] } };
}

interface Element {
	readonly given: unknown;
	readonly where: string;
	readonly group: string;
}

function elementsIn(elements: unknown, inspection: Inspection): Element[] {
	if (Array.isArray(elements))
		return (elements as unknown[]).map((given, index) => ({
			given,
			where: `elements[${String(index)}]`,
			group: groupOf(given)
		}));
	const fields = inspection.fields(elements, 'elements');
	if (fields === undefined) return [];
	return ['nodes', 'edges'].flatMap((group) =>
		(fields.has(group) ? inspection.list(fields, group, 'elements') : []).map((given, index) => ({
			given,
			where: `elements.${group}[${String(index)}]`,
			group
		}))
	);
}

function groupOf(element: unknown): string {
	return typeof element === 'object' &&
		element !== null &&
		'group' in element &&
		typeof element.group === 'string'
		? element.group
		: '';
}

/** Values that are texts, numbers and yes or no; others are the program's own. */
function cellsOf(data: Fields): Map<string, string> {
	return new Map(
		[...data].flatMap(([key, value]): [string, string][] =>
			(typeof value === 'string' && value !== '') ||
			typeof value === 'number' ||
			typeof value === 'boolean'
				? [[key, String(value)]]
				: []
		)
	);
}

function placeIn(element: Fields): Pick<ForeignNode, 'at'> {
	const position = element.get('position');
	if (typeof position !== 'object' || position === null) return {};
	const { x, y } = position as Readonly<Record<string, unknown>>;
	return isPlace(x) && isPlace(y) ? { at: { x, y } } : {};
}
