import { formatGrade, type Grade } from '#lib/facts/model/grade.ts';
import {
	firstDay,
	parsePartialDate,
	type Day,
	type DayRange
} from '#lib/facts/model/partial-date.ts';
import type { Attested, Evidence, Standing } from '#lib/facts/model/relationship.ts';
import { standingOn } from '#lib/facts/model/standing.ts';
import type { Family } from '#lib/facts/model/vocabulary.ts';
import { changeOfTie } from '#lib/answers/findings/changes/change-of-tie.ts';
import type { When } from '#lib/answers/graph/filters/filters.ts';
import { findEntity, indexOfRelationship, kindOf, type Graph } from '#lib/answers/graph/graph.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import { signTie, type OwnSign } from '#lib/answers/graph/signs/sign-tie.ts';
import { tieAt } from '#lib/answers/graph/ties.ts';
import {
	SIGN_WORDS,
	STANDING_WORDS,
	UNSIGNED_WORDS,
	wordEvidence
} from '#lib/answers/text/words.ts';
import type { Scene } from '#lib/picture/scene/scene.ts';
import { wordChange } from '../word-change.ts';
import type { World } from '../world.ts';

/** One relationship that is drawn, as the table has it. */
export interface TableRow {
	readonly id: string;
	readonly from: string;
	readonly kind: string;
	readonly family: Family;
	readonly to: string;
	/** As its best claims say it; absent where they do not. */
	readonly since?: string;
	readonly until?: string;
	readonly standing: Standing;
	readonly evidence: Evidence;
	/** The sign it has by itself on the day; in a step it may carry another. */
	readonly sign: OwnSign['sign'];
	readonly unsigned?: OwnSign['unsigned'];
	readonly grade: Grade;
	/** Ids of the sources of all its claims, each once. */
	readonly sources: readonly string[];
	/** What became of it between two days; absent where no two are compared. */
	readonly change?: string;
}

export const COLUMNS = [
	'from',
	'kind',
	'to',
	'since',
	'until',
	'standing',
	'sign',
	'grade',
	'sources'
] as const;
/** The same beside what became of each between two days. */
export const COMPARED_COLUMNS = [...COLUMNS.slice(0, 5), 'change', ...COLUMNS.slice(5)] as const;
export type Column = (typeof COLUMNS)[number] | 'change';

/** Two days of which what became is told. */
interface Days {
	readonly from: Day;
	readonly to: Day;
}

/** The relationships that a scene draws on those dates, one a row, by id; `days`: where two are compared. */
export function tableRows({ graph }: World, scene: Scene, when: When, days?: Days): TableRow[] {
	const window = windowOf(when);
	const ids = new Set(scene.bundles.flatMap(({ members, derived }) => (derived ? [] : members)));
	return [...ids].sort().flatMap((id) => {
		const index = indexOfRelationship(graph, id);
		return index === undefined ? [] : [rowOf(graph, index, window, days)];
	});
}

function rowOf(graph: Graph, index: number, window: DayRange, days: Days | undefined): TableRow {
	const tie: Attested = tieAt(graph, index);
	const kind = kindOf(graph, tie);
	const { standing } = standingOn(tie.period, window);
	const { sign, unsigned } = signTie(graph, index, standing, window);
	return {
		id: tie.id,
		from: findEntity(graph, tie.from)?.label ?? tie.from,
		to: findEntity(graph, tie.to)?.label ?? tie.to,
		kind: kind.label,
		family: kind.family,
		...(tie.period.since === undefined ? {} : { since: tie.period.since }),
		...(tie.period.until === undefined ? {} : { until: tie.period.until }),
		standing,
		evidence: tie.evidence,
		sign,
		...(unsigned === undefined ? {} : { unsigned }),
		grade: tie.grade,
		sources: [...new Set(tie.claims.map(({ source }) => source))],
		...(days === undefined ? {} : { change: wordChange(changeOfTie(tie, days.from, days.to)) })
	};
}

/** Reasons for having no sign that lie in what a relationship is, and not in how it stands. */
const OF_ITS_KIND: ReadonlySet<OwnSign['unsigned']> = new Set(['neutral', 'tenet', 'identity']);

/** A cell as it is read. */
export function wordCell(row: TableRow, column: Column): string {
	switch (column) {
		case 'from':
		case 'kind':
		case 'to':
			return row[column];
		case 'since':
		case 'until':
		case 'change':
			return row[column] ?? '';
		case 'standing':
			return `${STANDING_WORDS[row.standing]}${row.evidence.state === 'supported' ? '' : `, ${wordEvidence(row.evidence)}`}`;
		case 'sign':
			// That ideas and truces carry no sign is said by their kind; why a pact carries none is news.
			return row.unsigned === undefined || OF_ITS_KIND.has(row.unsigned)
				? SIGN_WORDS[row.sign]
				: UNSIGNED_WORDS[row.unsigned];
		case 'grade':
			return formatGrade(row.grade);
		case 'sources':
			return String(row.sources.length);
		default:
			return column satisfies never;
	}
}

/** The first day of a date as it is written; undefined where there is none. */
export function dayIn(text: string | undefined): Day | undefined {
	const date = text === undefined ? undefined : parsePartialDate(text);
	return date === undefined ? undefined : firstDay(date);
}
