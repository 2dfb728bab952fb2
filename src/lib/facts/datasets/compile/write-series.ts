import { toVotingRows } from '../../model/voting-rows.ts';
import type { CompiledSeries } from '../importer.ts';

/** A series as text: what it is of, then one state a line, sorted by id, its years in order. The same rows give the same bytes. */
export function writeSeries(source: string, { horizon, voting }: CompiledSeries): string {
	const head = { series: 'un-voting', source, horizon };
	const states = voting.map(({ state, points }) => ({ state, rows: toVotingRows(points) }));
	return [head, ...states].map((line) => `${JSON.stringify(line)}\n`).join('');
}
