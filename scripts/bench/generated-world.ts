import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import type { Claim } from '../../src/lib/facts/model/claim.ts';
import type { Entity } from '../../src/lib/facts/model/entity.ts';
import {
	parsePartialDate,
	toDay,
	type PartialDate
} from '../../src/lib/facts/model/partial-date.ts';
import type { Attested } from '../../src/lib/facts/model/relationship.ts';
import type { Source } from '../../src/lib/facts/model/source.ts';
import type { Kind } from '../../src/lib/facts/model/vocabulary.ts';
import type { Records } from '../../src/lib/facts/records/assemble/assemble-records.ts';

/** A generated graph of states with heavy-tailed degree, the same for the same numbers. */
export interface GeneratedWorld {
	readonly name: string;
	readonly records: Records;
}

const GRADES = ['A2', 'A2', 'A2', 'B2', 'B2', 'B3', 'C3', 'C4'] as const;
/** Claims come from so many sources, each an origin of its own. */
const SOURCES = 60;

/** The project's own vocabulary: what is walked, and what is not. */
export const VOCABULARY = parse(readFileSync('graph-data/vocabulary.yaml', 'utf8')) as Kind[];

export function generateWorld(entities: number, relationships: number): GeneratedWorld {
	const random = mulberry32(entities * 31 + relationships);
	const kinds = VOCABULARY.filter(
		({ from, to, id }) => from.includes('state') && to.includes('state') && !id.startsWith('role.')
	);
	const ids = Array.from({ length: entities }, (_, index) => `e${pad(index)}`);
	// Later entities tie to earlier ones in proportion to their degree (Barabási and Albert 1999).
	const urn: number[] = [0];
	const ties = Array.from({ length: relationships }, (_, index): Attested<Claim> => {
		const a = index < entities - 1 ? index + 1 : Math.floor(random() * entities);
		let b = urn[Math.floor(random() * urn.length)] ?? 0;
		if (b === a) b = (a + 1) % entities;
		urn.push(a, b);
		const kind = kinds[Math.floor(random() * kinds.length)] ?? fail();
		const [from, to] = random() < 0.5 ? [a, b] : [b, a];
		return tieBetween(ids[from] ?? '', ids[to] ?? '', kind, index, random);
	});
	return {
		name: `${entities.toLocaleString('en')} / ${relationships.toLocaleString('en')}`,
		records: {
			vocabulary: VOCABULARY,
			entities: ids.map(entityOf),
			relationships: ties.sort((x, y) => (x.id < y.id ? -1 : 1)),
			sources: Array.from({ length: SOURCES }, (_, index) => sourceOf(index)),
			briefings: [],
			retired: [],
			positions: {
				hash: 'generated',
				of: new Map(
					ids.map((id) => [
						id,
						{ x: Math.round(random() * 20_000), y: Math.round(random() * 20_000) }
					])
				)
			}
		}
	};
}

/** Pairs of entities, the same for the same graph. */
export function generatePairs({ records }: GeneratedWorld, count: number): [string, string][] {
	const random = mulberry32(count);
	const { entities } = records;
	const pick = () => entities[Math.floor(random() * entities.length)]?.id ?? '';
	return Array.from({ length: count }, () => {
		const from = pick();
		let to = pick();
		while (to === from) to = pick();
		return [from, to];
	});
}

/** Numbers from 0 to 1 (mulberry32, Tommy Ettinger 2017). */
export function mulberry32(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

function tieBetween(
	from: string,
	to: string,
	kind: Kind,
	index: number,
	random: () => number
): Attested<Claim> {
	const mutual = kind.direction === 'mutual' || (kind.direction === 'either' && random() < 0.5);
	const [a, b] = mutual && from > to ? [to, from] : [from, to];
	const since = 1946 + Math.floor(random() * 75);
	const until = since + 1 + Math.floor(random() * 30);
	const id = `t${pad(index)}`;
	const count = 1 + Math.floor(random() * random() * 3);
	const claims = Array.from({ length: count }, (_, number): Claim => {
		const source = `s${pad(Math.floor(random() * SOURCES))}`;
		const grade = GRADES[Math.floor(random() * GRADES.length)] ?? 'B2';
		return {
			id: `c${String(number)}`,
			source,
			says: '',
			stance: 'asserts',
			modality: 'fact',
			status: 'holds',
			since: dated(since),
			until: dated(until),
			grade: {
				reliability: grade[0] as Claim['grade']['reliability'],
				credibility: Number(grade[1]) as Claim['grade']['credibility']
			},
			origin: source,
			rank: 'normal',
			checked: dated(2026)
		};
	});
	const [first, ...rest] = claims;
	const days = { from: toDay(since, 1, 1), to: toDay(until + 1, 1, 1) };
	const isOpen = random() < 0.4;
	const range = isOpen ? { from: days.from, to: Infinity } : days;
	return {
		id,
		kind: kind.id,
		from: a,
		to: b,
		mutual,
		claims: [first ?? fail(), ...rest],
		period: {
			spans: [{ state: 'holds', certain: range, possible: range }],
			end: isOpen ? 'open' : random() < 0.3 ? 'observed' : 'ended',
			since: String(since),
			...(isOpen ? {} : { until: String(until) }),
			differing: []
		},
		evidence: { state: 'supported' },
		grade: claims[0]?.grade ?? fail(),
		origins: new Set(claims.map(({ origin }) => origin)).size,
		opinionOnly: false
	};
}

function entityOf(id: string): Entity {
	return {
		id,
		kind: 'state',
		label: `Land ${id}`,
		aliases: [],
		summary: '',
		sources: [],
		status: []
	};
}

function sourceOf(index: number): Source {
	return {
		id: `s${pad(index)}`,
		type: 'report',
		title: `Source ${String(index)}`,
		author: [],
		accessed: dated(2026),
		read: 'whole',
		reliability: 'B',
		because: 'Made up for a benchmark.'
	};
}

function dated(year: number): PartialDate {
	return parsePartialDate(String(year)) ?? fail();
}

function pad(number: number): string {
	return String(number).padStart(6, '0');
}

function fail(): never {
	throw new RangeError('The generator ran out of bounds.');
}
