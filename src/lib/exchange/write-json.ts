import { type Extract } from './extract.ts';
import { noticeFor } from './notice.ts';
import { plainEntity, plainRelationship, plainSource } from './plain-records.ts';

/** Version of the extract's own JSON format, see docs/guides/formats.md. */
export const EXTRACT_SCHEMA = 'multipolar-extract/1';

/** The extract as JSON: dates as their sources give them, grades as `B2`, sources as CSL-JSON with their reliability. */
export function writeJson({
	provenance,
	entities,
	relationships,
	sources,
	positions
}: Extract): string {
	const content = {
		schema: EXTRACT_SCHEMA,
		...provenance,
		notice: noticeFor(provenance.revision),
		entities: entities.map(plainEntity),
		relationships: relationships.map(plainRelationship),
		sources: sources.map(plainSource),
		positions: entities.flatMap(({ id }) => {
			const point = positions.get(id);
			return point === undefined ? [] : [{ id, ...point }];
		})
	};
	return `${JSON.stringify(content, null, '\t')}\n`;
}
