import { ENTITY_KINDS } from '../model/entity.ts';
import type { Attested } from '../model/relationship.ts';
import type { SourceHead } from '../model/source.ts';
import type { Records } from '../records/assemble/assemble-records.ts';
import { checksum } from './checksum.ts';
import { toColumns, type Row } from './columns.ts';
import { offPrevious } from './guessed.ts';
import { CHECKSUM_AT, HEAD_LENGTH_AT, MAGIC, PREFIX_BYTES, SCHEMA_AT } from './core-prefix.ts';
import { encodeIds } from './encode-ids.ts';
import { encodeRelationships } from './encode-relationships.ts';
import { encodeBriefing, encodeClaimDetails, encodeDetails, encodeEntity } from './encode-rows.ts';
import { packSections } from './pack-sections.ts';
import type { Section } from './sections.ts';
import { SNAPSHOT_SCHEMA } from './snapshot.ts';
import { encodeSourceHeads } from './source-heads.ts';

/** What of checked records the core holds: of claims and sources their heads. */
export type CoreRecords = Omit<Records, 'relationships' | 'sources' | 'voting' | 'deaths'> & {
	readonly relationships: readonly Attested[];
	readonly sources: readonly SourceHead[];
};

/**
 * Writes checked records as one core: a prefix with schema and checksum, a JSON
 * head that says what stands where, then the sections. The same records give the
 * same bytes.
 */
export function writeCore(records: CoreRecords, revision: string): Uint8Array<ArrayBuffer> {
	const { sections, origins } = encode(records);
	const { entries, bytes } = packSections(sections);
	const head = new TextEncoder().encode(
		JSON.stringify({
			revision,
			positions: records.positions.hash,
			origins: origins.length,
			sections: entries
		})
	);
	const headBytes = Math.ceil(head.length / 8) * 8;
	const core = new Uint8Array(PREFIX_BYTES + headBytes + bytes.length);
	core.set(new TextEncoder().encode(MAGIC));
	core.set(head, PREFIX_BYTES);
	core.set(bytes, PREFIX_BYTES + headBytes);
	const prefix = new DataView(core.buffer);
	prefix.setUint32(SCHEMA_AT, SNAPSHOT_SCHEMA, true);
	prefix.setUint32(HEAD_LENGTH_AT, head.length, true);
	prefix.setUint32(CHECKSUM_AT, checksum(new Uint32Array(core.buffer, HEAD_LENGTH_AT)), true);
	return core;
}

function encode(records: CoreRecords) {
	const { vocabulary, entities, relationships, sources, briefings, retired, positions } = records;
	const places = {
		entities: placesOf(entities),
		entityList: entities,
		kinds: placesOf(vocabulary),
		sources: placesOf(sources)
	};
	const { sections, origins } = encodeRelationships(relationships, places);
	const claims = relationships.flatMap((each) => each.claims);
	const points = entities.map(({ id }) => positions.of.get(id));
	const placed = points.flatMap((point, index) => (point === undefined ? [] : index));
	const all = new Map<string, Section>([
		['entity.ids', entities.map(({ id }) => id).join('\n')],
		['entity.kinds', Uint8Array.from(entities, ({ kind }) => ENTITY_KINDS.indexOf(kind))],
		...sections,
		['placed', offPrevious(placed)],
		['placed.x', Int32Array.from(placed, (index) => inTenths(points[index]?.x))],
		['placed.y', Int32Array.from(placed, (index) => inTenths(points[index]?.y))],
		...encodeIds(relationships),
		['origin.ids', origins.slice(sources.length).join('\n')],
		...encodeSourceHeads(sources),
		['vocabulary', table(vocabulary.map((kind): Row => ({ ...kind })))],
		['entities', table(entities.map(encodeEntity))],
		['details', table(relationships.map(encodeDetails))],
		['claims', table(claims.map(encodeClaimDetails))],
		['briefings', table(briefings.map(encodeBriefing))],
		['retired', table(retired.map((each): Row => ({ ...each })))]
	]);
	return { sections: all, origins };
}

/** Coordinates are kept to a tenth of a unit: finer than a screen shows. */
function inTenths(coordinate: number | undefined): number {
	return Math.round((coordinate ?? 0) * 10);
}

function table(rows: readonly Row[]): string {
	return JSON.stringify(toColumns(rows));
}

function placesOf(records: readonly { readonly id: string }[]): Map<string, number> {
	return new Map(records.map(({ id }, index) => [id, index]));
}
