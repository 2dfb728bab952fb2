import type { Strand } from '../../graph/answer.ts';
import { kindOf, type Graph } from '../../graph/graph.ts';
import { attestedBehind } from '../../graph/signs/behind.ts';
import { COURSES, type Course, type PoleBalance, type TieCourse } from './drift.ts';
import { recordsBehind, type PoleYearRead } from './read-pole-year.ts';

/** A pole's year, as it was read. */
interface Then extends PoleYearRead {
	readonly year: number;
}

/** What became of each tie with a pole that was in force in some year. The years are in order and at least one. */
export function followTies(
	graph: Graph,
	pole: string,
	years: readonly Then[]
): Omit<PoleBalance, 'memberships' | 'leaders'> {
	const keys = new Set(years.flatMap(({ strands }) => strands.map(keyOf)));
	const ties = [...keys]
		.flatMap((key) => follow(graph, key, years) ?? [])
		.sort(
			(a, b) =>
				COURSES.indexOf(a.course) - COURSES.indexOf(b.course) ||
				a.from - b.from ||
				(a.strand.relationship < b.strand.relationship ? -1 : 1)
		);
	const behind = (course: Course) =>
		recordsBehind(
			graph,
			ties.filter((tie) => tie.course === course).map(({ strand }) => strand)
		).sort();
	return { pole, ties, gained: behind('gained'), lost: behind('lost') };
}

function follow(graph: Graph, key: string, years: readonly Then[]): TieCourse | undefined {
	const holding = years.flatMap(({ year, strands }) => {
		const strand = strands.find((each) => keyOf(each) === key && each.standing === 'in-force');
		return strand === undefined ? [] : [{ year, strand }];
	});
	const [first, last] = [holding[0], holding.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	const now = years.at(-1)?.strands.find((strand) => keyOf(strand) === key);
	const strand = now ?? last.strand;
	return {
		course: courseOf(graph, strand, now, {
			fromTheStart: first.year === years[0]?.year,
			briefly: first.year === last.year
		}),
		strand,
		from: first.year,
		to: last.year
	};
}

function courseOf(
	graph: Graph,
	strand: Strand,
	now: Strand | undefined,
	{ fromTheStart, briefly }: { readonly fromTheStart: boolean; readonly briefly: boolean }
): Course {
	if (now?.standing === 'in-force') return fromTheStart ? 'stayed' : 'gained';
	if (now?.standing === 'suspended') return 'suspended';
	if (now?.standing === 'last-observed') return 'lapsed';
	if (briefly && !fromTheStart) return 'passed';
	const [tie] = attestedBehind(graph, strand);
	return kindOf(graph, tie).duration === 'act' ? 'passed' : 'lost';
}

/** A pact through an organisation that two left and joined again is another tie. */
function keyOf({ relationship, derived }: Strand): string {
	return JSON.stringify([relationship, ...(derived?.basis ?? [])]);
}
