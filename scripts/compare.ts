import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation } from '../src/lib/facts/model/observation.ts';
import { toDay } from '../src/lib/facts/model/partial-date.ts';
import { ALL_COMPARISONS } from '../src/lib/facts/datasets/compare/all-comparisons.ts';
import { agreement, compareOn } from '../src/lib/facts/datasets/compare/compare-datasets.ts';

/** Sets what was compiled from independent datasets side by side, on the last day of every third year, which is the day that yearly codings mean: compare.ts [folder]. */
const folder = process.argv[2] ?? join('graph-data', 'compiled');
const STEP = 3;
/** Disagreements named of each side. */
const MOST = 12;

for (const { what, first, second, from, to, named } of ALL_COMPARISONS) {
	const [one, other] = [read(first), read(second)];
	const years = Array.from(
		{ length: Math.floor((to - from) / STEP) + 1 },
		(_, at) => from + at * STEP
	);
	const days = years.map((year) => ({
		year,
		...compareOn(toDay(year, 12, 31), one, other, named)
	}));
	const all = {
		both: days.flatMap(({ both }) => both),
		onlyFirst: days.flatMap(({ year, onlyFirst }) => onlyFirst.map((name) => `${year}: ${name}`)),
		onlySecond: days.flatMap(({ year, onlySecond }) => onlySecond.map((name) => `${year}: ${name}`))
	};
	console.log(
		`\n${what}, ${first} beside ${second}, ${years.length} days from ${from} to ${to}: ${percent(agreement(all))} of what either says is said by both (${all.both.length}).`
	);
	for (const [who, names] of [
		[first, all.onlyFirst],
		[second, all.onlySecond]
	] as const) {
		const others = all.both.length + names.length;
		console.log(
			`  ${percent(all.both.length / others)} of what ${who} says; alone: ${names.length}`
		);
		const every = Math.max(1, Math.floor(names.length / MOST));
		for (const name of names.filter((_, at) => at % every === 0).slice(0, MOST))
			console.log(`    ${name}`);
	}
}

function read(dataset: string): Observation[] {
	const text = readFileSync(join(folder, `${dataset}.observations.jsonl`), 'utf8');
	return text
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as Observation);
}

function percent(share: number | undefined): string {
	return share === undefined ? 'nothing' : `${(share * 100).toFixed(1)} %`;
}
