import type { Claim } from '#lib/facts/model/claim.ts';
import type { Entity } from '#lib/facts/model/entity.ts';
import { formatGrade } from '#lib/facts/model/grade.ts';
import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import { toCsl } from './csl.ts';
import { NOTICE, type Extract, type ExtractedRelationship } from './extract.ts';

/** Version of the extract's own JSON format, see docs/guides/formats.md. */
export const EXTRACT_SCHEMA = 'multipolar-extract/1';

/** The extract as JSON: dates as their sources give them, grades as `B2`, sources as CSL-JSON with their reliability. */
export function writeJson({ provenance, entities, relationships, sources }: Extract): string {
	const content = {
		schema: EXTRACT_SCHEMA,
		...provenance,
		notice: NOTICE,
		entities: entities.map(toEntity),
		relationships: relationships.map(toRelationship),
		sources: sources.map((source) => ({
			...toCsl(source),
			reliability: source.reliability,
			because: source.because,
			read: source.read
		}))
	};
	return `${JSON.stringify(content, null, '\t')}\n`;
}

function toEntity(entity: Entity): Record<string, unknown> {
	return mapDates({ ...entity });
}

function toRelationship({
	kindRecord,
	period,
	grade,
	claims,
	...tie
}: ExtractedRelationship): Record<string, unknown> {
	return {
		...tie,
		family: kindRecord.family,
		layer: kindRecord.layer,
		since: period.since,
		until: period.until,
		end: period.end,
		grade: formatGrade(grade),
		claims: claims.map(toClaim)
	};
}

function toClaim({ grade, ...claim }: Claim): Record<string, unknown> {
	return { ...mapDates(claim), grade: formatGrade(grade) };
}

/** Replaces parsed dates by the text they were read from, at any depth. */
function mapDates(record: object): Record<string, unknown> {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, plain(value)]));
}

function plain(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(plain);
	if (typeof value !== 'object' || value === null) return value;
	return isPartialDate(value) ? value.text : mapDates(value);
}

function isPartialDate(value: object): value is PartialDate {
	return 'text' in value && 'year' in value && 'approximate' in value;
}
