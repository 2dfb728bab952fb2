import type { Problem } from '../../model/problem.ts';
import { fromVotingRows } from '../../model/voting-rows.ts';
import type { Voting } from '../../model/voting.ts';
import { problemAt } from '../problem-codes.ts';
import type { RecordFiles } from '../read-written.ts';
import type { Register } from '../register.ts';
import { checkSeries } from './check-series.ts';
import { readSeries, type ReadSeries } from './read-series.ts';
import { isSeriesFile } from './series-files.ts';

/** Reads and checks the compiled series. What they hold is whole only where there are no problems. */
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
		sources: new Map([...register.sources].map(([id, { value }]) => [id, value]))
	};
	const [first, ...others] = read;
	return {
		voting: first === undefined ? undefined : toVoting(first),
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

function toVoting({ head, states }: ReadSeries): Voting | undefined {
	if (head === undefined) return undefined;
	return {
		source: head.value.source,
		horizon: head.value.horizon,
		series: states.map(({ value }) => ({
			state: value.state,
			points: fromVotingRows(value.rows)
		}))
	};
}
