import { compareGrades, formatGrade, type Grade } from '#lib/facts/model/grade.ts';
import type { Standing } from '#lib/facts/model/relationship.ts';
import { standingOn } from '#lib/facts/model/standing.ts';
import type { Family } from '#lib/facts/model/vocabulary.ts';
import { findEntity, findRelationship, kindOf } from '#lib/answers/graph/graph.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import { STANDING_WORDS } from '#lib/answers/text/words.ts';
import type { Day } from '#lib/facts/model/partial-date.ts';
import { changeOfTie } from '#lib/answers/findings/changes/change-of-tie.ts';
import type { When } from '#lib/answers/graph/filters/filters.ts';
import type { Scene } from '#lib/picture/scene/scene.ts';
import { wordChange } from './word-change.ts';
import type { World } from './world.ts';

export interface TableRow {
	readonly id: string;
	readonly from: string;
	readonly kind: string;
	readonly family: Family;
	readonly to: string;
	readonly since: string;
	readonly standing: Standing;
	readonly grade: Grade;
	readonly contested: boolean;
	readonly sources: number;
	/** What became of it between two days; empty where it stands alike. */
	readonly change: string;
}

export const COLUMNS = ['from', 'kind', 'to', 'since', 'standing', 'grade', 'sources'] as const;
/** The same beside what became of it between two days. */
export const COMPARED_COLUMNS = [...COLUMNS.slice(0, 4), 'change', ...COLUMNS.slice(4)] as const;
export type Column = (typeof COLUMNS)[number] | 'change';

/** The relationships that a scene draws on those dates, one a row, by id; `days`: where two are compared. */
export function tableRows(
	{ graph }: World,
	scene: Scene,
	when: When,
	days?: { readonly from: Day; readonly to: Day }
): TableRow[] {
	const window = windowOf(when);
	const ids = new Set(scene.bundles.flatMap(({ members, derived }) => (derived ? [] : members)));
	return [...ids].sort().flatMap((id) => {
		const tie = findRelationship(graph, id);
		if (tie === undefined) return [];
		const kind = kindOf(graph, tie);
		return [
			{
				id,
				from: findEntity(graph, tie.from)?.label ?? tie.from,
				to: findEntity(graph, tie.to)?.label ?? tie.to,
				kind: kind.label,
				family: kind.family,
				since: tie.period.since ?? '',
				standing: standingOn(tie.period, window).standing,
				grade: tie.grade,
				contested: tie.evidence.state === 'contested',
				sources: new Set(tie.claims.map(({ source }) => source)).size,
				change: days === undefined ? '' : wordChange(changeOfTie(tie, days.from, days.to))
			}
		];
	});
}

/** Sorts rows by a column; ties keep the order by id. */
export function sortRows(rows: readonly TableRow[], by: Column, descending: boolean): TableRow[] {
	const sign = descending ? -1 : 1;
	return [...rows].sort((a, b) => sign * compareBy(by, a, b) || (a.id < b.id ? -1 : 1));
}

/** A cell as it is read. */
export function wordCell(row: TableRow, column: Column): string {
	switch (column) {
		case 'from':
		case 'kind':
		case 'to':
		case 'since':
		case 'change':
			return row[column];
		case 'standing':
			return `${STANDING_WORDS[row.standing]}${row.contested ? ', contested' : ''}`;
		case 'grade':
			return formatGrade(row.grade);
		case 'sources':
			return String(row.sources);
		default:
			return column satisfies never;
	}
}

function compareBy(by: Column, a: TableRow, b: TableRow): number {
	if (by === 'grade') return compareGrades(a.grade, b.grade);
	if (by === 'sources') return a.sources - b.sources;
	return wordCell(a, by).localeCompare(wordCell(b, by), 'en');
}
