import type { BattleDeaths } from '../model/battle-deaths.ts';
import { parsePartialDate } from '../model/partial-date.ts';
import { fromVotingRows, toVotingRows, type VotingRows } from '../model/voting-rows.ts';
import type { Voting } from '../model/voting.ts';

/** What is measured year by year, fetched when it is asked for; nothing where a revision holds no series. */
export interface SeriesArtefact {
	readonly voting?: Voting;
	/** Sorted by conflict. */
	readonly deaths?: readonly BattleDeaths[];
}

interface Written {
	readonly revision: string;
	readonly voting?: {
		readonly source: string;
		readonly horizon: string;
		readonly states: readonly (readonly [state: string, rows: VotingRows])[];
	};
	readonly deaths?: readonly (readonly [
		conflict: string,
		source: string,
		years: readonly (readonly [year: number, deaths: number])[]
	])[];
}

/** The series of a revision as one JSON text; there is always one, so that a reader need not know whether it holds any. */
export function writeSeriesArtefact({ voting, deaths }: SeriesArtefact, revision: string): string {
	const written: Written = {
		revision,
		...(voting === undefined
			? {}
			: {
					voting: {
						source: voting.source,
						horizon: voting.horizon.text,
						states: voting.series.map(({ state, points }) => [state, toVotingRows(points)])
					}
				}),
		...(deaths === undefined
			? {}
			: {
					deaths: deaths.map(({ conflict, source, years }) => [
						conflict,
						source,
						years.map(({ year, deaths: counted }) => [year, counted] as const)
					])
				})
	};
	return JSON.stringify(written);
}

/** Reads what was written; undefined where it is no such artefact, or is of another revision. */
export function readSeriesArtefact(text: string, revision: string): SeriesArtefact | undefined {
	const read = parse(text);
	if (typeof read !== 'object' || read === null) return undefined;
	if (!('revision' in read) || read.revision !== revision) return undefined;
	// What has the revision is what was written: it is served as it is, by its own address.
	const { voting, deaths } = read as Written;
	const horizon = voting === undefined ? undefined : parsePartialDate(voting.horizon);
	if (voting !== undefined && horizon === undefined) return undefined;
	return {
		...(voting === undefined || horizon === undefined
			? {}
			: {
					voting: {
						source: voting.source,
						horizon,
						series: voting.states.map(([state, rows]) => ({ state, points: fromVotingRows(rows) }))
					}
				}),
		...(deaths === undefined ? {} : { deaths: deaths.map(toDeaths) })
	};
}

function toDeaths([conflict, source, years]: NonNullable<Written['deaths']>[number]): BattleDeaths {
	return { conflict, source, years: years.map(([year, deaths]) => ({ year, deaths })) };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
