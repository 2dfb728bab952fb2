import type { Claim } from '#lib/facts/model/claim.ts';
import type { Entity } from '#lib/facts/model/entity.ts';
import { formatGrade } from '#lib/facts/model/grade.ts';
import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Source } from '#lib/facts/model/source.ts';
import { toCsl } from './csl.ts';
import type { ExtractedRelationship } from './extract.ts';

/** A source as CSL-JSON with how far it is trusted and how much of it was read. */
export function plainSource(source: Source): Record<string, unknown> {
	return {
		...toCsl(source),
		reliability: source.reliability,
		because: source.because,
		read: source.read
	};
}

/** An entity as plain JSON, dates as their sources give them. */
export function plainEntity(entity: Entity): Record<string, unknown> {
	return mapDates({ ...entity });
}

/** A relationship as plain JSON with its claims. */
export function plainRelationship({
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
		claims: claims.map(plainClaim)
	};
}

function plainClaim({ grade, ...claim }: Claim): Record<string, unknown> {
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
