import { ImportProblem } from '../import-problem.ts';
import { spellsOf } from '../coded-years/spells.ts';
import type { DisputeYear, Side } from './read-row.ts';

/** A dispute between two states for a stretch of years. */
export interface Dyad {
	readonly line: number;
	readonly dispute: string;
	/** The lower number first. */
	readonly sides: readonly [Side, Side];
	readonly first: number;
	readonly last: number;
	/** First and last year of the dispute as a whole. */
	readonly whole: { readonly first: number; readonly last: number };
	readonly startMonth: number;
	readonly longestDays: number;
}

/**
 * Folds rows to one for each dispute and pair of states: mirror images become one, and
 * consecutive years one stretch, with the worst that each side did and bore in it.
 * A row whose mirror image is missing or says something else stops the import.
 */
export function foldRows(rows: readonly DisputeYear[]): Dyad[] {
	const wholes = wholesOf(rows);
	return [...rowsByPair(rows).values()].flatMap((ofPair) =>
		spellsOf(ofPair.map(({ year }) => year)).flatMap(({ first, last }) => {
			const stretch = ofPair.filter(({ year }) => first <= year && year <= last);
			const [head] = stretch;
			if (head === undefined) return [];
			const { line, dispute, startMonth, longestDays } = head;
			const whole = wholes.get(dispute) ?? { first, last };
			const sides = [worst(stretch, 0), worst(stretch, 1)] as const;
			return [{ line, dispute, sides, first, last, whole, startMonth, longestDays }];
		})
	);
}

/** Rows seen from the lower number, checked against those seen from the higher. */
function rowsByPair(rows: readonly DisputeYear[]): Map<string, DisputeYear[]> {
	const seen = new Map(rows.map((row) => [keyOf(row, 0), row]));
	const byPair = new Map<string, DisputeYear[]>();
	const told = new Set<string>();
	for (const row of rows) {
		const key = keyOf(row, 0);
		if (told.has(key)) throw new ImportProblem(row.line, `It repeats an earlier row: ${key}.`);
		told.add(key);
		const mirror = seen.get(keyOf(row, 1));
		if (mirror === undefined || !isMirror(row, mirror))
			throw new ImportProblem(row.line, `Its mirror image is missing or differs: ${key}.`);
		const [one, other] = row.sides;
		if (one.code === other.code)
			throw new ImportProblem(row.line, 'It sets a state against itself.');
		if (Number(one.code) > Number(other.code)) continue;
		const pair = `${row.dispute} ${one.code} ${other.code}`;
		const ofPair = byPair.get(pair);
		if (ofPair === undefined) byPair.set(pair, [row]);
		else ofPair.push(row);
	}
	return byPair;
}

function keyOf({ dispute, sides, year }: DisputeYear, first: 0 | 1): string {
	const [one, other] = first === 0 ? sides : [sides[1], sides[0]];
	return `${dispute} ${one.code} ${other.code} ${String(year)}`;
}

function isMirror(row: DisputeYear, mirror: DisputeYear): boolean {
	return (
		isSame(row.sides[0], mirror.sides[1]) &&
		isSame(row.sides[1], mirror.sides[0]) &&
		row.startMonth === mirror.startMonth &&
		row.longestDays === mirror.longestDays
	);
}

function isSame(one: Side, other: Side): boolean {
	return (
		one.code === other.code &&
		one.hostility === other.hostility &&
		one.fatality === other.fatality &&
		one.began === other.began
	);
}

function wholesOf(rows: readonly DisputeYear[]): Map<string, { first: number; last: number }> {
	const wholes = new Map<string, { first: number; last: number }>();
	for (const { dispute, year } of rows) {
		const whole = wholes.get(dispute) ?? { first: year, last: year };
		wholes.set(dispute, {
			first: Math.min(whole.first, year),
			last: Math.max(whole.last, year)
		});
	}
	return wholes;
}

function worst(rows: readonly DisputeYear[], index: 0 | 1): Side {
	return rows
		.map(({ sides }) => sides[index])
		.reduce((one, other) => ({
			code: one.code,
			hostility: Math.max(one.hostility, other.hostility),
			fatality: worseFatality(one.fatality, other.fatality),
			began: one.began && other.began
		}));
}

/** Known deaths count; with none known, one unknown leaves it unknown. */
function worseFatality(one: number | undefined, other: number | undefined): number | undefined {
	const known = Math.max(one ?? 0, other ?? 0);
	return known === 0 && (one === undefined || other === undefined) ? undefined : known;
}
