import type { ClaimHead } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import { parsePartialDate } from '../model/partial-date.ts';
import { MEMBERSHIPS, type Attested, type Span } from '../model/relationship.ts';
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
import { offGuesses, offPrevious } from './guessed.ts';
import { beginOf, endOf } from './guesses.ts';
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
	// Most claims trace back to their own source: sources come first, at their own places.
	const others = new Set(
		claims.map(({ origin }) => origin).filter((id) => !places.sources.has(id))
	);
	const origins = [...places.sources.keys(), ...[...others].sort()];
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
		['from', offPrevious(ties.map(({ from }) => placeOf(entities, from)))],
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
		['horizon', Int32Array.from(ties, horizonOf)],
		['since', Int32Array.from(ties, sinceOf)],
		['until', Int32Array.from(ties, untilOf)],
		['spanCounts', Uint16Array.from(ties, ({ period }) => period.spans.length)],
		['claimCounts', Uint16Array.from(ties, (tie) => tie.claims.length)]
	]);
}

function encodeSpans(ties: readonly Attested[]): Map<string, Section> {
	const spans = ties.flatMap(({ period }) => period.spans);
	const owners = ties.flatMap(({ period }, index) => period.spans.map(() => index));
	const from = {
		since: ties.map(sinceOf),
		until: ties.map(untilOf),
		horizon: ties.map(horizonOf)
	};
	const days = (of: (span: Span) => number) => spans.map((span) => dayCode(of(span)));
	const [begins, ends] = [
		days(({ possible }) => possible.from),
		days(({ possible }) => possible.to)
	];
	return new Map<string, Section>([
		['span.state', Uint8Array.from(spans, ({ state }) => SPAN_STATES.indexOf(state))],
		['span.possibleFrom', offGuesses(begins, (row) => beginOf(from, owners[row] ?? -1))],
		['span.possibleTo', offGuesses(ends, (row) => endOf(from, owners[row] ?? -1))],
		[
			'span.certainFrom',
			offGuesses(
				days(({ certain }) => certain.from),
				(row) => begins[row] ?? 0
			)
		],
		[
			'span.certainTo',
			offGuesses(
				days(({ certain }) => certain.to),
				(row) => ends[row] ?? 0
			)
		]
	]);
}

function encodeClaims(
	ties: readonly Attested[],
	{ entities, sources }: Places,
	origins: ReadonlyMap<string, number>
): Map<string, Section> {
	const claims = ties.flatMap((tie) => tie.claims);
	const owners = ties.flatMap((tie) => tie.claims.map(() => tie));
	const ofOwner = (number: (tie: Attested) => number) => {
		const numbers = new Map(ties.map((tie) => [tie, number(tie)]));
		return (row: number) => numbers.get(owners[row] as Attested) ?? 0;
	};
	const sourcesOf = claims.map(({ source }) => placeOf(sources, source));
	const standing = new Set(ties.flatMap((tie) => standingClaims(tie.claims)));
	const speaker = ({ speaker: says }: ClaimHead) => {
		if (says === undefined) return NOBODY;
		return 'entity' in says ? placeOf(entities, says.entity) : NAMED;
	};
	return new Map<string, Section>([
		['claim.source', Uint16Array.from(sourcesOf)],
		[
			'claim.origin',
			offGuesses(
				claims.map(({ origin }) => placeOf(origins, origin)),
				(row) => sourcesOf[row] ?? 0
			)
		],
		['claim.marks', Uint16Array.from(claims, (claim) => marksCode(claim, standing.has(claim)))],
		['claim.grade', Uint8Array.from(claims, ({ grade }) => gradeCode(grade))],
		['claim.speaker', Int32Array.from(claims, speaker)],
		[
			'claim.since',
			offGuesses(
				claims.map(({ since }) => dateCode(since)),
				ofOwner(sinceOf)
			)
		],
		[
			'claim.until',
			offGuesses(
				claims.map(({ until }) => dateCode(until)),
				ofOwner(untilOf)
			)
		],
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

function sinceOf({ period }: Attested): number {
	return dateCode(dated(period.since));
}

function untilOf({ period }: Attested): number {
	return dateCode(dated(period.until));
}

function horizonOf({ period }: Attested): number {
	return period.horizon ?? LATEST;
}

/** Records were encoded that no check has seen: a programmer's mistake. */
export class UncheckedReferenceError extends Error {
	constructor(what: string) {
		super(`"${what}" leads nowhere: it was encoded before it was checked.`);
		this.name = 'UncheckedReferenceError';
	}
}
