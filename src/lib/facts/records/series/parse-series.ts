import type { Problem } from '../../model/problem.ts';
import { fromVotingRows } from '../../model/voting-rows.ts';
import type { Voting } from '../../model/voting.ts';
import { problemAt } from '../problem-codes.ts';
import type { RecordFiles } from '../read-written.ts';
import type { Register } from '../register.ts';
import { checkSeries, type Known } from './check-series.ts';
import { readSeries, type ReadSeries } from './read-series.ts';
import { hasCompiledEntities, isSeriesFile } from './series-files.ts';

/** Reads and checks the compiled series. Those of states without a record are left out: nobody can ask about them. */
export function parseSeries(
	files: RecordFiles,
	register: Register
): { readonly voting: Voting | undefined; readonly problems: readonly Problem[] } {
	const read = [...files]
		.filter(([path]) => isSeriesFile(path))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([path, text]) => readSeries(path, text));
	const known = {
		entities: new Map([...register.entities].map(([id, { value }]) => [id, value.kind])),
		sources: new Map([...register.sources].map(([id, { value }]) => [id, value])),
		complete: hasCompiledEntities(files)
	};
	const [first, ...others] = read;
	return {
		voting: first === undefined ? undefined : toVoting(first, known),
		problems: [
			...read.flatMap(({ problems }) => problems),
			...read.flatMap((each) => checkSeries(each, known)),
			...others.map(({ file }) =>
				problemAt(
					{ file, line: 1, column: 1 },
					'duplicate-id',
					`A series of UN voting stands in ${first?.file ?? ''} too: keep that of one release.`
				)
			)
		]
	};
}

function toVoting({ head, states }: ReadSeries, { entities }: Known): Voting | undefined {
	if (head === undefined) return undefined;
	return {
		source: head.value.source,
		horizon: head.value.horizon,
		series: states
			.filter(({ value }) => entities.has(value.state))
			.map(({ value }) => ({ state: value.state, points: fromVotingRows(value.rows) }))
	};
}
