import { ENTITY_ATTRIBUTES, RELATIONSHIP_ATTRIBUTES, SAYS, type Attribute } from './attributes.ts';
import { type Extract } from './extract.ts';
import { noticeFor } from './notice.ts';
import { element, escapeXml } from './xml.ts';

const EDGE_ATTRIBUTES = [...RELATIONSHIP_ATTRIBUTES, SAYS];
const SCHEMA =
	'xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"';

/** GraphML 1.0: a directed multigraph; every edge is directed, `mutual` is an attribute. Positions as `x` and `y`, provenance on the graph. */
export function writeGraphml({ entities, relationships, provenance, positions }: Extract): string {
	const graphKeys = ['title', 'when', 'revision', 'link', 'notice'] as const;
	const about = { ...provenance, notice: noticeFor(provenance.revision) };
	const nodes = entities.map((entity) => {
		const point = positions.get(entity.id);
		const placed = point === undefined ? '' : cell('n_x', point.x) + cell('n_y', point.y);
		return element('node', { id: entity.id }, cells('n', ENTITY_ATTRIBUTES, entity) + placed);
	});
	const edges = relationships.map((tie) =>
		element(
			'edge',
			{ id: tie.id, source: tie.from, target: tie.to },
			cells('e', EDGE_ATTRIBUTES, tie)
		)
	);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<graphml ${SCHEMA}>`,
		...graphKeys.map((id) => key('graph', `g_${id}`, id, 'string')),
		...ENTITY_ATTRIBUTES.map(({ id, type }) => key('node', `n_${id}`, id, type)),
		key('node', 'n_x', 'x', 'double'),
		key('node', 'n_y', 'y', 'double'),
		...EDGE_ATTRIBUTES.map(({ id, type }) => key('edge', `e_${id}`, id, type)),
		'<graph id="multipolar" edgedefault="directed">',
		...graphKeys.map((id) => cell(`g_${id}`, about[id])),
		...nodes,
		...edges,
		'</graph>',
		'</graphml>',
		''
	].join('\n');
}

function key(domain: string, id: string, name: string, type: string): string {
	return element('key', { id, for: domain, 'attr.name': name, 'attr.type': type });
}

function cells<T>(prefix: string, attributes: readonly Attribute<T>[], record: T): string {
	return attributes
		.map(({ id, read }) => {
			const value = read(record);
			return value === undefined ? '' : cell(`${prefix}_${id}`, value);
		})
		.join('');
}

function cell(id: string, value: string | number | boolean): string {
	return element('data', { key: id }, escapeXml(String(value)));
}
