import { firstDay, type Day, type PartialDate } from '#lib/facts/model/partial-date.ts';
import { compareGrades } from '#lib/facts/model/grade.ts';
import type { Attested, Standing } from '#lib/facts/model/relationship.ts';
import { standingOn } from '#lib/facts/model/standing.ts';
import { FAMILIES, type Family } from '#lib/facts/model/vocabulary.ts';
import type { When } from '#lib/answers/graph/filters/filters.ts';
import { kindOf, type Graph } from '#lib/answers/graph/graph.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import { wordDates } from './word-dates.ts';
import { wordTie } from './word-tie.ts';

/** One relationship as it is listed at an entity, or between two. */
export interface TieRow {
	readonly tie: Attested;
	/** `arms to Borduria`, `armed by Syldavia`, or between two: `Aaland armed Borduria`. */
	readonly words: string;
	/** `September 2020 to November 2020`. */
	readonly dates: string;
	readonly standing: Standing;
	readonly certain: boolean;
	/** Stretches as shares of the time line, 0 to 1. */
	readonly spans: readonly {
		readonly from: number;
		readonly to: number;
		readonly holds: boolean;
	}[];
}

export interface TieGroup {
	readonly family: Family;
	readonly rows: readonly TieRow[];
}

/** The stretch of days that a time line shows. */
export interface TimeLine {
	readonly from: Day;
	readonly to: Day;
}

/** Lists relationships by family: those in force on the day first, then by their last day, latest first, then by grade. `about` is the entity they are listed at. */
export function groupTies(
	graph: Graph,
	ties: readonly Attested[],
	when: When,
	line: TimeLine,
	about: string | undefined
): TieGroup[] {
	const window = windowOf(when);
	const rows = ties
		.map((tie) => ({ tie, ...standingOn(tie.period, window) }))
		.sort(
			(a, b) =>
				RANK[a.standing] - RANK[b.standing] ||
				lastDay(b.tie) - lastDay(a.tie) ||
				compareGrades(a.tie.grade, b.tie.grade) ||
				(a.tie.id < b.tie.id ? -1 : 1)
		)
		.map(({ tie, standing, certain }): TieRow & { family: Family } => ({
			tie,
			family: kindOf(graph, tie).family,
			words: wordTie(graph, tie, about, standing === 'in-force'),
			dates: wordDates(tie),
			standing,
			certain,
			spans: spansOn(tie, line)
		}));
	return FAMILIES.flatMap((family) => {
		const own = rows.filter((row) => row.family === family);
		return own.length === 0 ? [] : [{ family, rows: own }];
	});
}

/** A time line from the earliest dated start among them to the end of the day's year. */
export function timeLineOf(ties: readonly Attested[], day: PartialDate, today: Day): TimeLine {
	const starts = ties.flatMap(({ period }) =>
		period.spans.map(({ possible }) => possible.from).filter((from) => Number.isFinite(from))
	);
	const to = Math.max(today, firstDay(day)) + 180;
	return { from: Math.min(to - 3650, ...starts), to };
}

const RANK: Readonly<Record<Standing, number>> = {
	'in-force': 0,
	suspended: 1,
	'last-observed': 2,
	ended: 3,
	'not-yet': 4,
	uncoded: 5,
	'not-covered': 6
};

function lastDay({ period }: Attested): Day {
	return period.spans.at(-1)?.possible.to ?? Infinity;
}

function spansOn({ period }: Attested, { from, to }: TimeLine): TieRow['spans'] {
	const share = (day: Day) => Math.min(1, Math.max(0, (day - from) / (to - from)));
	return period.spans.map(({ state, possible }) => ({
		from: share(possible.from),
		to: share(possible.to),
		holds: state !== 'suspended'
	}));
}
