import type { Claim } from '#lib/facts/model/claim.ts';
import type { Entity } from '#lib/facts/model/entity.ts';
import { formatGrade } from '#lib/facts/model/grade.ts';
import { formatDay, type DayRange, type PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Source } from '#lib/facts/model/source.ts';
import { toCsl } from './csl.ts';
import type { ExtractedRelationship } from './extract.ts';

/** A source as CSL-JSON with how far it is trusted, how much of it was read and, for datasets, the day up to which it looks, its terms and how it asks to be cited. */
export function plainSource(source: Source): Record<string, unknown> {
	const { reliability, because, read, horizon, licence, citation } = source;
	return {
		...toCsl(source),
		reliability,
		because,
		read,
		...(horizon === undefined ? {} : { horizon: horizon.text }),
		...(licence === undefined ? {} : { licence }),
		...(citation === undefined ? {} : { citation })
	};
}

/** An entity as plain JSON, dates as their sources give them. */
export function plainEntity({ id, kind, label, ...rest }: Entity): Record<string, unknown> {
	return { id, kind, label, ...mapDates(rest) };
}

/** A relationship as plain JSON with its claims. Spans are the stretches it consists of; their days are inclusive, null where open. */
export function plainRelationship({
	id,
	kind,
	from,
	to,
	kindRecord,
	period,
	grade,
	claims,
	...tie
}: ExtractedRelationship): Record<string, unknown> {
	return {
		id,
		kind,
		family: kindRecord.family,
		layer: kindRecord.layer,
		sign: kindRecord.sign,
		from,
		to,
		...tie,
		since: period.since,
		until: period.until,
		end: period.end,
		...(period.horizon === undefined ? {} : { observedUntil: formatDay(period.horizon - 1) }),
		spans: period.spans.map(({ state, certain, possible }) => ({
			state,
			possible: plainRange(possible),
			certain: certain.from < certain.to ? plainRange(certain) : null
		})),
		differing: period.differing,
		grade: formatGrade(grade),
		claims: claims.map(plainClaim)
	};
}

/** A claim as plain JSON. */
export function plainClaim({ id, grade, ...claim }: Claim): Record<string, unknown> {
	return { id, ...mapDates(claim), grade: formatGrade(grade) };
}

/** Days, both ends inclusive; null where open. */
export function plainRange({ from, to }: DayRange): Record<'since' | 'until', string | null> {
	return {
		since: Number.isFinite(from) ? formatDay(from) : null,
		until: Number.isFinite(to) ? formatDay(to - 1) : null
	};
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
