import type { ClaimHead } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import { parsePartialDate } from '../model/partial-date.ts';
import { MEMBERSHIPS, type Attested } from '../model/relationship.ts';
import { standingClaims } from '../model/standing-claims.ts';
import {
	dateCode,
	dayCode,
	evidenceCode,
	FLAG,
	gradeCode,
	LATEST,
	marksCode,
	NAMED,
	NOBODY,
	PERIOD_ENDS,
	SPAN_STATES
} from './codes.ts';
import { partCode } from './relationship-columns.ts';
import type { Section } from './sections.ts';

/** Where the ends, kinds and sources of relationships stand in their own lists. */
export interface Places {
	readonly entities: ReadonlyMap<string, number>;
	readonly entityList: readonly Entity[];
	readonly kinds: ReadonlyMap<string, number>;
	readonly sources: ReadonlyMap<string, number>;
}

/** Everything of relationships and their claims that is a number; the rest is with their details. */
export function encodeRelationships(
	relationships: readonly Attested[],
	places: Places
): { readonly sections: Map<string, Section>; readonly origins: readonly string[] } {
	const claims = relationships.flatMap((each) => each.claims);
	const origins = [...new Set(claims.map(({ origin }) => origin))].sort();
	return {
		origins,
		sections: new Map([
			...encodeTies(relationships, places),
			...encodeSpans(relationships),
			...encodeClaims(relationships, places, new Map(origins.map((id, index) => [id, index])))
		])
	};
}

function encodeTies(ties: readonly Attested[], places: Places): Map<string, Section> {
	const { entities, kinds } = places;
	return new Map<string, Section>([
		['kind', Uint8Array.from(ties, ({ kind }) => placeOf(kinds, kind))],
		['from', Uint32Array.from(ties, ({ from }) => placeOf(entities, from))],
		['to', Uint32Array.from(ties, ({ to }) => placeOf(entities, to))],
		['flags', Uint8Array.from(ties, flagsOf)],
		['evidence', Uint8Array.from(ties, ({ evidence }) => evidenceCode(evidence))],
		['grade', Uint8Array.from(ties, ({ grade }) => gradeCode(grade))],
		['origins', Uint16Array.from(ties, ({ origins }) => origins)],
		[
			'conflict',
			Int32Array.from(ties, (tie) => (tie.in === undefined ? NOBODY : placeOf(entities, tie.in)))
		],
		[
			'against',
			Int32Array.from(ties, ({ against }) =>
				against === undefined ? NOBODY : placeOf(entities, against)
			)
		],
		['part', Int16Array.from(ties, (tie) => partOf(tie, places))],
		[
			'membership',
			Uint8Array.from(ties, ({ membership }) =>
				membership === undefined ? 0 : MEMBERSHIPS.indexOf(membership) + 1
			)
		],
		['end', Uint8Array.from(ties, ({ period }) => PERIOD_ENDS.indexOf(period.end))],
		['horizon', Int32Array.from(ties, ({ period }) => period.horizon ?? LATEST)],
		['since', Int32Array.from(ties, ({ period }) => dateCode(dated(period.since)))],
		['until', Int32Array.from(ties, ({ period }) => dateCode(dated(period.until)))],
		['spanRows', rowsOf(ties.map(({ period }) => period.spans.length))],
		['claimRows', rowsOf(ties.map((tie) => tie.claims.length))]
	]);
}

function encodeSpans(ties: readonly Attested[]): Map<string, Section> {
	const spans = ties.flatMap(({ period }) => period.spans);
	return new Map<string, Section>([
		['span.state', Uint8Array.from(spans, ({ state }) => SPAN_STATES.indexOf(state))],
		['span.certainFrom', Int32Array.from(spans, ({ certain }) => dayCode(certain.from))],
		['span.certainTo', Int32Array.from(spans, ({ certain }) => dayCode(certain.to))],
		['span.possibleFrom', Int32Array.from(spans, ({ possible }) => dayCode(possible.from))],
		['span.possibleTo', Int32Array.from(spans, ({ possible }) => dayCode(possible.to))]
	]);
}

function encodeClaims(
	ties: readonly Attested[],
	{ entities, sources }: Places,
	origins: ReadonlyMap<string, number>
): Map<string, Section> {
	const claims = ties.flatMap((tie) => tie.claims);
	const standing = new Set(ties.flatMap((tie) => standingClaims(tie.claims)));
	const speaker = ({ speaker: says }: ClaimHead) => {
		if (says === undefined) return NOBODY;
		return 'entity' in says ? placeOf(entities, says.entity) : NAMED;
	};
	return new Map<string, Section>([
		['claim.source', Uint16Array.from(claims, ({ source }) => placeOf(sources, source))],
		['claim.origin', Uint32Array.from(claims, ({ origin }) => placeOf(origins, origin))],
		['claim.marks', Uint16Array.from(claims, (claim) => marksCode(claim, standing.has(claim)))],
		['claim.grade', Uint8Array.from(claims, ({ grade }) => gradeCode(grade))],
		['claim.speaker', Int32Array.from(claims, speaker)],
		['claim.since', Int32Array.from(claims, ({ since }) => dateCode(since))],
		['claim.until', Int32Array.from(claims, ({ until }) => dateCode(until))],
		['claim.observed', Int32Array.from(claims, ({ observed }) => dateCode(observed))],
		['claim.checked', Int32Array.from(claims, ({ checked }) => dateCode(checked))]
	]);
}

function flagsOf({ mutual, grave, mandate, opinionOnly, elements }: Attested): number {
	return (
		(mutual ? FLAG.mutual : 0) |
		(grave === true ? FLAG.grave : 0) |
		(mandate === undefined ? 0 : FLAG.mandated) |
		(opinionOnly ? FLAG.opinionOnly : 0) |
		(elements === true ? FLAG.elements : 0)
	);
}

function partOf({ id, to, party }: Attested, { entities, entityList }: Places): number {
	if (party === undefined) return NOBODY;
	const conflict = entityList[placeOf(entities, to)];
	const pairs = conflict?.kind === 'conflict' ? conflict.pairs : [];
	const pair = pairs.findIndex((each) => each.id === party.pair);
	const side = pairs[pair]?.sides.indexOf(party.side) ?? -1;
	if (side === -1) throw new UncheckedReferenceError(`the part of ${id}`);
	return partCode(pair, side, party.part === 'secondary');
}

function placeOf(places: ReadonlyMap<string, number>, id: string): number {
	const place = places.get(id);
	if (place === undefined) throw new UncheckedReferenceError(id);
	return place;
}

function dated(text: string | undefined) {
	return text === undefined ? undefined : parsePartialDate(text);
}

/** Where each record's members begin, and where the last one's end. */
function rowsOf(lengths: readonly number[]): Uint32Array<ArrayBuffer> {
	const rows = new Uint32Array(lengths.length + 1);
	for (const [index, length] of lengths.entries()) rows[index + 1] = (rows[index] ?? 0) + length;
	return rows;
}

/** Records were encoded that no check has seen: a programmer's mistake. */
export class UncheckedReferenceError extends Error {
	constructor(what: string) {
		super(`"${what}" leads nowhere: it was encoded before it was checked.`);
		this.name = 'UncheckedReferenceError';
	}
}
