import { beforeAll, describe, expect, it } from 'vitest';
import { FEWEST_VOTES, type Voting } from '#lib/facts/model/voting.ts';
import { parseRecords } from '#lib/facts/records/parse-records.ts';
import { indexVoting, type VotingIndex } from '#lib/answers/findings/drift/voting/index-voting.ts';
import { votingYear } from '#lib/answers/findings/drift/voting/voting-year.ts';
import { readRecordFiles } from '../../scripts/read-record-files.ts';

let voting: Voting;
let index: VotingIndex;

beforeAll(() => {
	const { records } = parseRecords(readRecordFiles('graph-data'));
	if (records?.voting === undefined) throw new Error('The facts hold no series of UN voting.');
	voting = records.voting;
	index = indexVoting(voting);
});

const yearsOf = (state: string) => [...(index.points.get(state)?.keys() ?? [])];
const distance = (a: string, b: string, year: number) => votingYear(index, [a, b], year).distance;

describe('how states voted in the General Assembly', () => {
	it('is known of the states that questions are asked about', () => {
		const states = ['armenia', 'azerbaijan', 'china', 'france', 'iran', 'israel', 'ukraine'];
		for (const state of states) expect(yearsOf(state).at(-1)).toBe(2024);
		expect(voting.series.length).toBeGreaterThanOrEqual(120);
	});

	it('was voted by the Soviet Union up to 1991 and by Russia from 1992 on', () => {
		expect(yearsOf('soviet-union').at(-1)).toBe(1991);
		expect(yearsOf('russia')[0]).toBe(1992);
	});

	it('says nothing of Türkiye in 2024: seven votes are fewer than 40', () => {
		expect(index.points.get('turkiye')?.get(2024)?.votes).toBe(7);
		expect(distance('kazakhstan', 'turkiye', 2024)).toBeUndefined();
		expect(distance('kazakhstan', 'turkiye', 2023)).toBeDefined();
	});

	it('does not bear out that Kazakhstan came nearer to Türkiye than to Russia', () => {
		const nearer = Array.from({ length: 2023 - 1992 + 1 }, (_, at) => 1992 + at).filter((year) => {
			const [russia = NaN, turkiye = NaN] = ['russia', 'turkiye'].map((pole) =>
				distance('kazakhstan', pole, year)
			);
			return turkiye < russia;
		});
		expect(nearer).toEqual([1992, 1993, 1994, 1995, 1998]);
	});

	it('lies within what the estimates can be, and mostly on enough votes since 1971', () => {
		const points = voting.series.flatMap((series) => series.points);
		expect(Math.max(...points.map(({ ideal }) => Math.abs(ideal)))).toBeLessThan(5);
		const since = points.filter(({ year }) => year >= 1971);
		const enough = since.filter(({ votes }) => votes >= FEWEST_VOTES);
		expect(enough.length / since.length).toBeGreaterThan(0.9);
	});
});
