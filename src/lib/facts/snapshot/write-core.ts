import { checksum } from './checksum.ts';
import { toColumns, type Row } from './columns.ts';
import {
	encodeBriefing,
	encodeClaim,
	encodeEntity,
	encodeRelationship,
	encodeSource
} from './encode-rows.ts';
import type { Core } from './rows.ts';
import { SNAPSHOT_SCHEMA, type Snapshot } from './snapshot.ts';

/** Writes a snapshot as one line of JSON: schema and checksum first, then the records as columns. */
export function writeCore(snapshot: Snapshot): string {
	const core: Core = {
		revision: snapshot.revision,
		vocabulary: toColumns(snapshot.vocabulary.map((kind): Row => ({ ...kind }))),
		entities: toColumns(snapshot.entities.map(encodeEntity)),
		relationships: toColumns(snapshot.relationships.map(encodeRelationship)),
		claims: toColumns(
			snapshot.relationships.flatMap(({ claims }) => claims.map((claim) => encodeClaim(claim)))
		),
		sources: toColumns(snapshot.sources.map(encodeSource)),
		briefings: toColumns(snapshot.briefings.map(encodeBriefing)),
		retired: toColumns(snapshot.retired.map((retired): Row => ({ ...retired }))),
		positions: {
			hash: snapshot.positions.hash,
			of: toColumns([...snapshot.positions.of].map(([id, { x, y }]): Row => ({ id, x, y })))
		}
	};
	const body = JSON.stringify(core).slice(1);
	return `{"schema":${SNAPSHOT_SCHEMA},"checksum":"${checksum(body)}",${body}`;
}
