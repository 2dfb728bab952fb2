import { parsePartialDate } from '#lib/facts/model/partial-date.ts';
import { fromVotingRows, type VotingRows } from '#lib/facts/model/voting-rows.ts';
import type { Voting } from '#lib/facts/model/voting.ts';
import { indexVoting, type VotingIndex } from '#lib/answers/findings/drift/voting/index-voting.ts';

// How fictional states voted, in one line a state and seat, for tests:
//
//   votes('aaland 10: 2000 0.5 70, 2001..2003 0.6 71', 'borduria 20: 2000 -0.5 12')
//
// State, number of the seat; then year or years, ideal point, votes cast. A state
// with a second line has a second seat. The source is `votes`, the horizon 2024.

const LINE = /^(\S+) (\S+): (.+)$/;
const VALUE = /^(\d+)(?:\.\.(\d+))? (\S+) (\d+)$/;
export const VOTES = { source: 'votes', horizon: '2024-12-31' } as const;

/** The dataset that these lines say. */
export function voting(...lines: readonly string[]): Voting {
	const horizon = parsePartialDate(VOTES.horizon);
	if (horizon === undefined) throw new Error('The horizon is no date.');
	return {
		source: VOTES.source,
		horizon,
		series: readLines(lines).map(([state, rows]) => ({ state, points: fromVotingRows(rows) }))
	};
}

/** The same, ready to be looked up. */
export function votes(...lines: readonly string[]): VotingIndex {
	return indexVoting(voting(...lines));
}

/** The same as the file that the importer writes. */
export function votingFile(...lines: readonly string[]): string {
	const states = readLines(lines).map(([state, rows]) => ({ state, rows }));
	return [{ series: 'un-voting', ...VOTES }, ...states]
		.map((line) => `${JSON.stringify(line)}\n`)
		.join('');
}

function readLines(lines: readonly string[]): [string, VotingRows][] {
	const states = new Map<string, [string, [number, number, number][]][]>();
	for (const line of lines) {
		const [, state = '', code = '', values = ''] = LINE.exec(line) ?? [];
		if (values === '') throw new Error(`"${line}" is no line of votes.`);
		const seats = states.get(state) ?? [];
		states.set(state, [...seats, [code, values.split(', ').flatMap(readValue)]]);
	}
	return [...states].sort(([a], [b]) => (a < b ? -1 : 1));
}

function readValue(text: string): [number, number, number][] {
	const match = VALUE.exec(text);
	if (match === null) throw new Error(`"${text}" is no value.`);
	const [, from, to = from, ideal, cast] = match;
	const length = Number(to) - Number(from) + 1;
	return Array.from({ length }, (_, at) => [Number(from) + at, Number(ideal), Number(cast)]);
}
