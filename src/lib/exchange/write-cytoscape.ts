import { ENTITY_ATTRIBUTES, RELATIONSHIP_ATTRIBUTES, SAYS, type Attribute } from './attributes.ts';
import { type Extract, type ExtractedRelationship } from './extract.ts';
import { noticeFor } from './notice.ts';

const EDGE_ATTRIBUTES = [...RELATIONSHIP_ATTRIBUTES, SAYS];

/** The desktop takes every number for a decimal unless it is told; it knows other types by their values. */
const COLUMN_TYPES = {
	node: wholeNumbers(ENTITY_ATTRIBUTES),
	edge: wholeNumbers(EDGE_ATTRIBUTES)
};

/**
 * Cytoscape JSON: a network that Cytoscape desktop opens as `.cyjs`, and whose
 * `elements` cytoscape.js takes as they are. `name` and `interaction` are the
 * columns that the desktop labels by; `mutual` is an attribute.
 */
export function writeCytoscape({
	entities,
	relationships,
	provenance,
	positions
}: Extract): string {
	const { title, when, revision, link } = provenance;
	const nodes = entities.map((entity) => {
		const point = positions.get(entity.id);
		return {
			data: {
				id: entity.id,
				name: entity.label,
				shared_name: entity.id,
				...valuesOf(ENTITY_ATTRIBUTES, entity)
			},
			...(point === undefined ? {} : { position: { x: point.x, y: point.y } }),
			selected: false
		};
	});
	const network = {
		format_version: '1.0',
		generated_by: 'Multipolar',
		target_cytoscapejs_version: '~2.1',
		columnTypes: COLUMN_TYPES,
		data: { name: title, shared_name: title, when, revision, link, notice: noticeFor(revision) },
		elements: { nodes, edges: relationships.map(edgeOf) }
	};
	return `${JSON.stringify(network, null, '\t')}\n`;
}

function edgeOf(tie: ExtractedRelationship) {
	return {
		data: {
			id: tie.id,
			source: tie.from,
			target: tie.to,
			name: `${tie.from} (${tie.kind}) ${tie.to}`,
			shared_name: tie.id,
			interaction: tie.kind,
			shared_interaction: tie.kind,
			...valuesOf(EDGE_ATTRIBUTES, tie)
		},
		selected: false
	};
}

function valuesOf<T>(attributes: readonly Attribute<T>[], record: T): Record<string, unknown> {
	return Object.fromEntries(
		attributes.flatMap(({ id, read }) => {
			const value = read(record);
			return value === undefined ? [] : [[id, value]];
		})
	);
}

function wholeNumbers<T>(attributes: readonly Attribute<T>[]) {
	return attributes
		.filter(({ type }) => type === 'int')
		.map(({ id }) => ({ columnName: id, type: 'Integer' }));
}
