import { ENTITY_ATTRIBUTES, RELATIONSHIP_ATTRIBUTES, SAYS, type Attribute } from './attributes.ts';
import { edgeKinds } from './edge-kinds.ts';
import { type Extract, type ExtractedRelationship } from './extract.ts';
import { noticeFor } from './notice.ts';
import { endOf, spellsOf, startOf } from './spells.ts';
import { element, escapeXml } from './xml.ts';

// The format has labels and spells of its own.
const NODE_ATTRIBUTES = ENTITY_ATTRIBUTES.filter(({ id }) => id !== 'label');
const EDGE_ATTRIBUTES = [...RELATIONSHIP_ATTRIBUTES.filter(({ id }) => id !== 'spells'), SAYS];

// Without xsi:schemaLocation: the format's RELAX NG grammar admits no such attribute.
const OPENING =
	'<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">';

/** GEXF 1.3, dynamic, with one spell a stretch in which the tie may hold; ends are inclusive. Every edge is directed, `mutual` is an attribute; Gephi keeps no two edges of one kind between two nodes, so that kinds are numbered where there are several. */
export function writeGexf({ entities, relationships, provenance, positions }: Extract): string {
	const { title, when, revision, link } = provenance;
	const nodes = entities.map((entity) => {
		const point = positions.get(entity.id);
		// y grows upwards in GEXF, downwards in our pictures.
		const placed =
			point === undefined ? '' : element('viz:position', { x: point.x, y: -point.y, z: 0 });
		const values = element('attvalues', {}, attributeValues(NODE_ATTRIBUTES, entity));
		return element('node', { id: entity.id, label: entity.label }, values + placed);
	});
	const kinds = edgeKinds(relationships);
	const edges = relationships.map((tie) => {
		const values = element('attvalues', {}, attributeValues(EDGE_ATTRIBUTES, tie));
		return element(
			'edge',
			{
				id: tie.id,
				source: tie.from,
				target: tie.to,
				label: tie.kindRecord.label,
				kind: kinds.get(tie.id),
				weight: 1
			},
			values + spells(tie)
		);
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		OPENING,
		'<meta>',
		element('creator', {}, 'Multipolar'),
		element(
			'description',
			{},
			escapeXml(`${title}, ${when}. Revision ${revision}. ${link} ${noticeFor(revision)}`)
		),
		'</meta>',
		'<graph mode="dynamic" timeformat="date" timerepresentation="interval" defaultedgetype="directed">',
		declare('node', NODE_ATTRIBUTES),
		declare('edge', EDGE_ATTRIBUTES),
		'<nodes>',
		...nodes,
		'</nodes>',
		'<edges>',
		...edges,
		'</edges>',
		'</graph>',
		'</gexf>',
		''
	].join('\n');
}

function declare<T>(domain: 'node' | 'edge', attributes: readonly Attribute<T>[]): string {
	const entries = attributes.map(({ id, type }) =>
		element('attribute', { id, title: id, type: type === 'int' ? 'integer' : type })
	);
	return element('attributes', { class: domain, mode: 'static' }, entries.join(''));
}

function attributeValues<T>(attributes: readonly Attribute<T>[], record: T): string {
	return attributes
		.map(({ id, read }) => {
			const value = read(record);
			return value === undefined ? '' : element('attvalue', { for: id, value });
		})
		.join('');
}

/** A tie that was never but suspended has none, and readers show it always. */
function spells({ period }: ExtractedRelationship): string {
	const written = spellsOf(period).map((spell) =>
		element('spell', { start: startOf(spell), end: endOf(spell) })
	);
	return written.length === 0 ? '' : element('spells', {}, written.join(''));
}
